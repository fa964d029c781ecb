### The sentence of a replay and of a forecast

## When

# $months (number)
# $first (text): the first month, with its year
# $last (text): the last month, with its year
sentence-period = { $months ->
    [zero] من { $first } إلى { $last }
    [one] في { $first }
    [two] خلال شهرين، من { $first } إلى { $last }
    [few] خلال { $months } أشهر، من { $first } إلى { $last }
    [12] خلال آخر 12 شهرًا
    [many] خلال { $months } شهرًا، من { $first } إلى { $last }
   *[other] خلال { $months } شهر، من { $first } إلى { $last }
}
# $months (number)
sentence-next = { $months ->
    [zero] في الأشهر القادمة
    [one] في الشهر القادم
    [two] في الشهرين القادمين
    [few] في الأشهر الـ{ $months } القادمة
    [12] في السنة القادمة
    [many] في الأشهر الـ{ $months } القادمة
   *[other] في الأشهر الـ{ $months } القادمة
}

## Parts of both

sentence-no-plan = لا توجد خطة للمقارنة.
# $count (number)
# $counted (text): the same, as numbers-in-words says it
sentence-other-plans = { $count ->
    [zero] { $counted } خطة أخرى
    [one] خطة أخرى
    [two] خطتين أخريين
    [few] { $counted } خطط أخرى
    [many] { $counted } خطة أخرى
   *[other] { $counted } خطة أخرى
}
sentence-plan-with-comma = { $plan }،
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-lost-work-counted = { $lost-work ->
    [yes] ، مع احتساب العمل الضائع
   *[no] {""}
}
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-without-incidents = { $quiet ->
    [yes] دون أي أعطال { $period }،{" "}
   *[no] {""}
}
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}

## A replay

# $best (text): the plan
# $cost (text): its amount
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-cheapest = { sentence-without-incidents }كانت الخطة الأرخص لك ستكون { $best }: { $cost }{ sentence-when-it-was }، أي أقل من { $rival } بمقدار { $gap }{ sentence-lost-work-counted }.
# $cost (text): the amount of the best
# $next (text): the amount of the second
sentence-about-the-same = { sentence-without-incidents }كانت تكلفة { $best } وتكلفة { $second } ستكونان متقاربتين: { $cost } و{ $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. اختر بحسب ما لا تشمله كل منهما.
# $plans (text): a list
sentence-the-same = { sentence-without-incidents }كانت التكلفة ستكون نفسها مع { $plans }: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. اختر بحسب ما لا تشمله كل خطة.
sentence-only = { sentence-without-incidents }كانت تكلفة { $plan } ستبلغ { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. لا توجد خطة أخرى للمقارنة بها.
# $plans (text): a list
sentence-all-nothing = { sentence-without-incidents }ما كنت ستدفع شيئًا مع { $plans }{ sentence-when-it-was }{ sentence-lost-work-counted }.
# $plans (text): a list
# $next (text): the cheapest of the other plans
sentence-some-nothing = { sentence-without-incidents }ما كنت ستدفع شيئًا مع { $plans }{ sentence-when-it-was }؛ وكانت تكلفة { $next } ستبلغ { $cost }{ sentence-lost-work-counted }.

## A forecast

# $count (number)
# $of (number)
sentence-futures = { $count }{"\u00a0"}من{"\u00a0"}{ $of ->
    [zero] { $of } سيناريو
    [one] { $of } سيناريو
    [two] { $of } سيناريو
    [few] { $of } سيناريوهات
    [many] { $of } سيناريو
   *[other] { $of } سيناريو
}
# $best (text): the plan
# $many (yes or no): whether its name is a plural
# $cost (text): its expected amount
# $when (text): sentence-next
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest = الخطة الأرخص لك على الأرجح هي { $best }: { $cost } { $when }، أي أقل من { $rival } بمقدار { $gap }، { $contested ->
    [yes] لكن في { $futures } فقط
   *[no] في { $futures }
}{ sentence-lost-work-counted }.
# $many (yes or no): whether its name is a plural
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest-alone = الخطة الأرخص لك على الأرجح هي { $best }: { $cost } { $when }، { $contested ->
    [yes] لكن في { $futures } فقط
   *[no] في { $futures }
}{ sentence-lost-work-counted }.
sentence-likely-about-the-same = على الأرجح ستكون تكلفة { $best } وتكلفة { $second } متقاربتين: { $cost } و{ $next } { $when }{ sentence-lost-work-counted }. اختر بحسب ما لا تشمله كل منهما.
# $plans (text): a list
sentence-likely-the-same = على الأرجح ستكون التكلفة نفسها مع { $plans }: { $cost } { $when }{ sentence-lost-work-counted }. اختر بحسب ما لا تشمله كل خطة.
# $many (yes or no): whether its name is a plural
sentence-likely-only = على الأرجح ستبلغ تكلفة { $plan } { $cost } { $when }{ sentence-lost-work-counted }. لا توجد خطة أخرى للمقارنة بها.
# $plans (text): a list
# $many (yes or no): whether it is several plans, or one whose name is a plural
sentence-likely-all-nothing = على الأرجح لن تدفع شيئًا مع { $plans } { $when }{ sentence-lost-work-counted }.
# $plans (text): a list
# $many (yes or no): whether it is several plans, or one whose name is a plural
# $next (text): the cheapest of the other plans
# $next-many (yes or no): whether its name is a plural
sentence-likely-some-nothing = على الأرجح لن تدفع شيئًا مع { $plans } { $when }؛ أما تكلفة { $next } فستبلغ على الأرجح { $cost }{ sentence-lost-work-counted }.
# $people (text): below how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-below = {" "}وإذا قل عدد الأشخاص عن{"\u00a0"}{ $people }، فالأرخص { $plan }.
# $people (text): below how many the first wins
# $many (yes or no): whether the first plan's name is a plural
# $from (text): from how many the second wins
# $other-many (yes or no): whether the second plan's name is a plural
sentence-flips-both-ways = {" "}وإذا قل عدد الأشخاص عن{"\u00a0"}{ $people }، فالأرخص { $plan }؛ ومن{"\u00a0"}{ $from } فما فوق، { $other }.
# $people (text): from how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-from = {" "}وإذا بلغ عدد الأشخاص{"\u00a0"}{ $people } فأكثر، فالأرخص { $plan }.
