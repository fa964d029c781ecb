### The sentence of a replay and of a forecast

## When

sentence-period = { $months ->
    [1] { $first }
    [12] 直近12か月
   *[other] { $first }から{ $last }までの{ $months }か月
}
sentence-next = { $months ->
    [1] 来月
    [12] 今後1年
   *[other] 今後{ $months }か月
}

## Parts of both

sentence-no-plan = 比較できるプランがありません。
sentence-other-plans = ほかの{ $counted }プラン
sentence-plan-with-comma = { $plan }
sentence-lost-work-counted = { $lost-work ->
    [yes] （業務損失込み）
   *[no] {""}
}
sentence-without-incidents = { $quiet ->
    [yes] { $period }はトラブルがなく、
   *[no] {""}
}
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] { $period }の
}

## A replay

sentence-cheapest = { sentence-without-incidents }{ sentence-when-it-was }最安プランは{ $best }で、費用は{ $cost }、{ $rival }より{ $gap }安い計算です{ sentence-lost-work-counted }。
sentence-about-the-same = { sentence-without-incidents }{ sentence-when-it-was }費用は{ $best }が{ $cost }、{ $second }が{ $next }で、ほぼ同じ計算です{ sentence-lost-work-counted }。対象外の項目を見て選んでください。
sentence-the-same = { sentence-without-incidents }{ sentence-when-it-was }{ $plans }の費用は同額の{ $cost }です{ sentence-lost-work-counted }。対象外の項目を見て選んでください。
sentence-only = { sentence-without-incidents }{ sentence-when-it-was }{ $plan }の費用は{ $cost }です{ sentence-lost-work-counted }。比較できるほかのプランはありません。
sentence-all-nothing = { sentence-without-incidents }{ sentence-when-it-was }{ $plans }の費用はゼロです{ sentence-lost-work-counted }。
sentence-some-nothing = { sentence-without-incidents }{ sentence-when-it-was }{ $plans }の費用はゼロ、{ $next }の費用は{ $cost }です{ sentence-lost-work-counted }。

## A forecast

sentence-futures = { $of }シナリオ中{ $count }
sentence-likely-cheapest = { $when }の最安プランは{ $best }の見込みです。費用は{ $cost }で{ $rival }より{ $gap }安く{ $contested ->
    [yes] なりますが、最安となるのは{ $futures }だけです
   *[no] 、{ $futures }で最安です
}{ sentence-lost-work-counted }。
sentence-likely-cheapest-alone = { $when }の最安プランは{ $best }の見込みです。費用は{ $cost }{ $contested ->
    [yes] ですが、最安となるのは{ $futures }だけです
   *[no] で、{ $futures }で最安です
}{ sentence-lost-work-counted }。
sentence-likely-about-the-same = { $when }の費用は{ $best }が{ $cost }、{ $second }が{ $next }で、ほぼ同じ見込みです{ sentence-lost-work-counted }。対象外の項目を見て選んでください。
sentence-likely-the-same = { $when }の{ $plans }の費用は同額の{ $cost }の見込みです{ sentence-lost-work-counted }。対象外の項目を見て選んでください。
sentence-likely-only = { $when }の{ $plan }の費用は{ $cost }の見込みです{ sentence-lost-work-counted }。比較できるほかのプランはありません。
sentence-likely-all-nothing = { $when }の{ $plans }の費用はゼロの見込みです{ sentence-lost-work-counted }。
sentence-likely-some-nothing = { $when }の{ $plans }の費用はゼロ、{ $next }の費用は{ $cost }の見込みです{ sentence-lost-work-counted }。
sentence-flips-below = { $people }人未満では{ $plan }が最安です。
sentence-flips-both-ways = { $people }人未満では{ $plan }、{ $from }人以上では{ $other }が最安です。
sentence-flips-from = { $people }人以上では{ $plan }が最安です。
