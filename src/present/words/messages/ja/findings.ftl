### What closed sections would show, and facts of a log

findings-bills = { $invoices }件の請求書、明細付き
findings-hours = 前払い時間と契約時間の使われ方、月別
findings-assumptions = 予測の前提と出典。変更、半減、除外ができます
findings-made-up = 作成した例{ $incidents }件。入力、貼り付け、取り込みで自社のものに置き換わります
findings-own-incidents = 自社のトラブル{ $incidents }件
findings-incidents = トラブル
findings-window = 期間
findings-a-month = 月平均
findings-typical = 通常の作業時間
findings-bad = 長引く場合
findings-rates-with-sources = { $provider }、出典{ $sources }件
findings-case = { $people }人、{ $months }か月でトラブル{ $incidents }件
findings-between = { $from }～{ $to }
