### Notices above the page

## What notices offer, on buttons

told-save-file = ファイルに保存
told-try-again = 再試行
told-use-this-one = こちらを使う
told-use-the-other = もう一方を使う
told-keep-copy = このコピーを保存
told-back-to-own = 自社の数字に戻る
told-save-prices = 価格も保存
told-copy-link = このままリンクをコピー
told-save-text = テキストを保存

## While not everything can be saved

told-safe-for-now = このタブを開いている間、表示中の内容は失われません。
told-nothing-kept = このブラウザーではデータを保存できません。
told-until-closed = 数字はページを閉じるまで残ります。
told-other-tab = 別のタブで変更されました。
told-until-chosen = どちらかを選ぶまで、ここでは保存されません。
told-full = 保存できません：ブラウザーの空き容量がありません。
told-not-saved = 保存できません。
told-browser-says = ブラウザーのメッセージ：{ $why }。{ told-safe-for-now }
told-not-kept = 保存できません：ブラウザーが保存しませんでした。

## What could not be read

told-scenario-damaged = 保存した内容を読み込めませんでした。
told-prices-damaged = 価格を読み込めませんでした。
told-stays = 元のテキストは変更せずにそのまま残しています。そのため、新しい内容は保存されません。
told-set-aside = 元のテキストは変更せずに別に保管しています。
told-newer = より新しいBreakevenで保存されています。
told-newer-means = ここで閲覧し、ファイルに保存できます。変更は上書き保存されません。
told-refused = { $file }は開けませんでした。
told-as-before = 元の内容はそのまま残ります。
told-and-more = ほか{ $more }件。
told-the-file = ファイル

## Files and links

told-not-utf-8 = ファイルがUTF-8のテキストではありません。
told-prices-locked = このページの価格は、ページの管理者が指定したものです。
told-the-link = リンク
told-file-not-saved = { $file }を保存できませんでした：{ $why }
told-file-is-open = { $file }を開きました。
