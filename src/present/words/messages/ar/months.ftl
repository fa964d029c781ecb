### Month by month

months-under = { $amount } مع { $plan }
months-range = { $plan }: بين { $least } و{ $most } في الشهر
months-steady = { $plan }: { $amount } كل شهر
months-spoken = { $plan }: أغلى شهر { $month } بمبلغ { $amount }، والمتوسط { $mean } في الشهر
months-table = تكلفة كل شهر في كل خطة
months-month = الشهر
months-total = الإجمالي
months-spoken-month = { $month }: { $amount }
months-dearest-of-every = { $month } هو أغلى شهر في كل الخطط: { $examples }.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-dearest-of-some = { $month } هو أغلى شهر في { $plans ->
    [zero] { $counted } خطة
    [one] خطة واحدة
    [two] خطتين
    [few] { $counted } خطط
    [many] { $counted } خطة
   *[other] { $counted } خطة
}: { $examples }.
months-read-one = كل عمود فاتورة. الخط المنقّط متوسط الشهر.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-read-many = { months-read-one } { $plans ->
    [zero] المقياس واحد للجميع.
    [one] المقياس واحد للجميع.
    [two] المقياس واحد للخطتين.
    [few] المقياس واحد للخطط الـ{ $counted } كلها.
    [many] المقياس واحد للخطط الـ{ $counted } كلها.
   *[other] المقياس واحد للخطط الـ{ $counted } كلها.
}
# $incidents (number)
# $count (text): the same, as it is shown
months-made-of = { $period }: { $incidents ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
}، حتى آخر رقم. الفواتير فقط؛ دون أي افتراض.
