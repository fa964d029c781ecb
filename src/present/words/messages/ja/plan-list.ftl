### The table of plans

plan-list-label = プラン
plan-list-plan = プラン
plan-list-a-month = 月平均
plan-list-each-month = 月{ $amount }
plan-list-dearest-month = 最も高い月{ $amount }
plan-list-open-bills = { $total }：{ $plan }の請求を開く
plan-list-because = { $why }。
plan-list-prices-built-in = 価格：米国の一般的な公表価格（出典付き）。
plan-list-prices-of = 価格：{ $provider }。
plan-list-save = CSVで保存
