### The inputs of the first screen

inputs-still-counting = { $why }計算には{ $counts }を使っています。
inputs-above-bad = { $value }は、長引く場合の{ $bad }分を超えています。
inputs-below-typical = { $value }は、通常の{ $typical }分を下回っています。
inputs-label-people = 人数
inputs-label-incidents-per-month = 月のトラブル件数
inputs-label-typical-minutes = 1件の作業時間（分）
inputs-label-bad-minutes = 長引く場合の作業時間（分、20件に1件）
inputs-label-after-hours = 時間外
inputs-label-onsite = 訪問
inputs-label-devices = 端末
inputs-label-servers = サーバー
inputs-label-sites = 拠点
inputs-per-cent = %
inputs-spoken-people = { $value }人
inputs-spoken-a-month = 月{ $value }件
inputs-spoken-minutes = { $value }分
inputs-slider = { $label }、スライダー
inputs-spoken-per-cent = { $value }%
