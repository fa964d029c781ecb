### The calculator in a frame

frame-contact = 相談する
frame-copy-link = リンクをコピー
frame-print = 印刷
frame-foot = { $chosen }。{ $prices }入力した内容がこのページから送信されることはありません。Breakeven
frame-prices-built-in = 価格：米国の一般的な公表価格。
frame-prices-of = 価格：{ $provider }。

## In the place of figures

frame-loading = 価格を読み込んでいます。
frame-prices-missing = このページの価格を読み込めませんでした。
frame-reload = ほかの価格では代用しません。ページを再読み込みして、もう一度お試しください。
frame-prices-invalid = このページの価格に誤りがあります。
frame-no-others = ほかの価格では代用しません。
frame-prices-newer = このページの価格は、より新しいバージョンの計算ツール用です。
frame-other-currency = このページの価格は、指定と異なる通貨です。
frame-not-converted = 通貨の換算は行いません。
frame-not-comparable = この数字では比較できません。
frame-for-owner = このページの管理者の方へ
