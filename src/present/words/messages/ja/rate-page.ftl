### The prices in use

rate-page-built-in = 米国で公表されている価格です。それぞれに出典と、確認できた範囲を示します。一般的な値が1つに決まらない場合は、範囲内の値を選んでいます。
rate-page-own = 開いたファイルの価格、または変更した値です。
rate-page-open = 料金表を開く
rate-page-save = この料金表を保存
rate-page-back = 標準の価格に戻す
rate-page-no-sources = この料金表には出典がありません。
rate-page-caption = 価格の一覧（範囲と出典）
rate-page-plans = プラン
rate-page-claim = 出典の記載
rate-page-used = 使用値
rate-page-range = 範囲
rate-page-source = 出典
rate-page-of-source = { $source } · { $kind } { $year }
