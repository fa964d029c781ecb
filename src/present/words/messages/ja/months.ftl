### Month by month

months-under = { $plan }で{ $amount }
months-range = { $plan }は月{ $least }から{ $most }の間で変動
months-steady = { $plan }は毎月{ $amount }
months-spoken = { $plan }：最も高い月は{ $month }の{ $amount }、月平均{ $mean }
months-table = 各プランの月別費用
months-month = 月
months-total = 合計
months-spoken-month = { $month }：{ $amount }
months-dearest-of-every = すべてのプランで{ $month }が最も高い月です：{ $examples }。
months-dearest-of-some = { $counted }プランで{ $month }が最も高い月です：{ $examples }。
months-read-one = 棒1本が請求書1件です。点線は月平均です。
months-read-many = { months-read-one }{ $counted }プランの目盛りは共通です。
months-made-of = { $period }：トラブル{ $count }件、最後の桁まで正確です。請求額のみで、前提は使っていません。
