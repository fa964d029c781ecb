### The list of plans

compare-which-months = 期間
compare-what-counts = 計算対象
compare-invoices-only = 請求額のみ
compare-with-lost-work = 業務損失込み
compare-neutral = 中立
compare-neutral-means = どのプランにも同じトラブルが起きるとし、ベンダーの主張は反映しません。
compare-no-forecast = 予測はありません。
compare-legend-of-futures = 帯：10シナリオ中8が入る範囲。線：見込み費用。破線：最安プラン。
compare-eight-in-ten = 10シナリオ中8の費用は{ $low }から{ $high }
compare-always = 固定、10シナリオ中8の費用は{ $amount }
compare-plan = プラン
compare-a-month = 月平均
compare-dearest-month = 最も高い月
compare-range-head = 範囲
compare-fixed = 固定
compare-plans-in-order = 費用の安い順のプラン
compare-dearest-month-bad-year = 最も高い月（悪い年）
compare-one-in-ten-below = 1割がこれ未満
compare-one-in-ten-above = 1割がこれ以上
compare-cheapest-in = 最安の回数
compare-badges = 強み
compare-more-than-cheapest = 最安との差
compare-leaves-out-head = 対象外
compare-every-visit-billed = 固定費なし。訪問ごとに請求
compare-every-minute-billed = 固定費なし。1分ごとに請求
compare-nothing-fixed-but = 固定費は保守{ $upkeep }のみ
compare-projects = プロジェクト
compare-after-hours = 時間外
compare-visits = 訪問
compare-trips = 出張費
compare-parts = 部品
compare-time-past = { $hours }を超える作業
compare-time-past-a-person = 1人{ $hours }を超える作業
compare-unused = 支払い済みの未使用分{ $time }（{ $worth }相当）、返金なし
compare-each-hour = 作業1時間あたり{ $rate }（全費用込み）。
compare-badge-lowest-expected-cost = 見込み費用が最小
compare-badge-most-predictable = 最も予測しやすい
compare-badge-lowest-in-a-bad-year = 悪い年でも最小
compare-legend-of-months-invoices = 帯：最も安い月から最も高い月まで。線：平均。破線：最安プラン。
compare-legend-of-months-with-lost-work = 帯：最も安い月から最も高い月までの請求額（業務損失を除く）。線：平均。
compare-one-plan = 1プラン
compare-plans-cheapest-first = { $counted }プラン、安い順
compare-cheapest-some = { $plans }プラン中、安い順に{ $listed }プラン
compare-full-version = 完全版
compare-all-of-them = 全{ $counted }プラン
compare-last-twelve = 直近12か月
compare-from-to = { $first }～{ $last }
compare-next-months = { $months ->
    [1] 来月
   *[other] 今後{ $months }か月
}
compare-choose-last = { $months ->
    [1] 直近1か月
   *[other] 直近{ $months }か月
}
compare-next-same = 今後{ $months }か月
compare-chosen-view = { $period }、{ $lost-work ->
    [yes] 業務損失込み
   *[no] 請求額のみ
}{ $neutral ->
    [yes] 、中立
   *[no] {""}
}
compare-leaves-out-nothing = 対象外なし{ compare-hours-expire }
compare-leaves-out-items = 対象外：{ $items }{ compare-hours-expire }
compare-hours-expire = { $expire ->
    [yes] （時間に期限あり）
   *[no] {""}
}
compare-weeks-absent = 不在{ $weeks }週
compare-hours-long = { $hours }時間
compare-on-top-for = { $reason }：{ $amount }（{ $count }件）
compare-tax-itself = 税
compare-tax-within = { $label }{ $amount }を含む
compare-tax-beside = 別途{ $label }{ $amount }（比較に含まない）
compare-every-month = 毎月{ $amount }
compare-months-from-to = 月{ $low }から{ $high }、平均{ $mean }
