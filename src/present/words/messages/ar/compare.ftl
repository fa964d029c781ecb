### The list of plans: its heads, notes, and what a plan leaves out

compare-which-months = الأشهر
compare-what-counts = ما يُحتسب
compare-invoices-only = الفواتير فقط
compare-with-lost-work = مع العمل الضائع
compare-neutral = محايد
compare-neutral-means = كل الخطط تواجه الأعطال نفسها، ولا يُحتسب ادعاء أي مزود.
compare-no-forecast = لا يوجد توقّع.
compare-legend-of-futures = الشريط: 8 من كل 10 سيناريوهات. الخط: التكلفة المتوقعة. الخط المتقطع: الخطة الأرخص.
compare-eight-in-ten = تكلفة 8 من كل 10 سيناريوهات بين { $low } و{ $high }
compare-always = تكلفة ثابتة، { $amount } في 8 من كل 10 سيناريوهات
compare-plan = الخطة
compare-a-month = في الشهر
compare-dearest-month = أغلى شهر
compare-range-head = النطاق
compare-fixed = ثابت
compare-plans-in-order = الخطط مرتبة بحسب التكلفة
compare-dearest-month-bad-year = أغلى شهر، سنة سيئة
compare-one-in-ten-below = 1 من 10 دونه
compare-one-in-ten-above = 1 من 10 فوقه
compare-cheapest-in = الأرخص في
compare-badges = الأفضل في
compare-more-than-cheapest = الزيادة على الأرخص
compare-leaves-out-head = لا تشمل
compare-every-visit-billed = لا شيء ثابت؛ كل زيارة بفاتورة
compare-every-minute-billed = لا شيء ثابت؛ كل دقيقة بفاتورة
compare-nothing-fixed-but = لا شيء ثابت سوى { $upkeep } من الصيانة الدورية
compare-projects = المشاريع
compare-after-hours = العمل خارج الدوام
compare-visits = الزيارات
compare-trips = الانتقال
compare-parts = قطع الغيار
compare-time-past = ما زاد على { $hours }
compare-time-past-a-person = ما زاد على { $hours } للشخص
compare-unused = { $time } مدفوعة وغير مستخدمة، قيمتها { $worth }، ولا تُسترد
compare-each-hour = { $rate } لكل ساعة عمل، شاملًا كل شيء.
compare-badge-lowest-expected-cost = أقل تكلفة متوقعة
compare-badge-most-predictable = الأسهل توقعًا
compare-badge-lowest-in-a-bad-year = الأقل في سنة سيئة
compare-legend-of-months-invoices = الشريط: من أهدأ شهر إلى أغلى شهر. الخط: المتوسط. الخط المتقطع: الخطة الأرخص.
compare-legend-of-months-with-lost-work = الشريط: فواتير أهدأ شهر إلى أغلى شهر، دون العمل الضائع. الخط: متوسطها.
compare-one-plan = خطة واحدة
# $plans (number)
# $counted (text): the same, as numbers-in-words says it, with a capital
compare-plans-cheapest-first = { $plans ->
    [zero] { $counted } خطة
    [one] خطة واحدة
    [two] خطتان
    [few] { $counted } خطط
    [many] { $counted } خطة
   *[other] { $counted } خطة
}، الأرخص أولًا
compare-cheapest-some = أرخص { $listed } من أصل { $plans }
compare-full-version = النسخة الكاملة
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
compare-all-of-them = كل الخطط ({ $counted })
compare-last-twelve = آخر 12 شهرًا
compare-from-to = من { $first } إلى { $last }
# $months (number)
compare-next-months = { $months ->
    [zero] الأشهر القادمة
    [one] الشهر القادم
    [two] الشهران القادمان
    [few] الأشهر الـ{ $months } القادمة
    [many] الأشهر الـ{ $months } القادمة
   *[other] الأشهر الـ{ $months } القادمة
}
# $months (number)
compare-choose-last = { $months ->
    [zero] الأشهر الأخيرة
    [one] آخر شهر
    [two] آخر شهرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهرًا
   *[other] آخر { $months } شهر
}
# $months (number)
compare-next-same = { $months ->
    [zero] القادمة
    [one] القادم
    [two] القادمان
    [few] الـ{ $months } القادمة
    [many] الـ{ $months } القادمة
   *[other] الـ{ $months } القادمة
}
# $lost-work (yes or no): whether lost work counts beside invoices
# $neutral (yes or no): whether no provider's claim counts
compare-chosen-view = { $period }، { $lost-work ->
    [yes] مع العمل الضائع
   *[no] الفواتير فقط
}{ $neutral ->
    [yes] ، محايد
   *[no] {""}
}
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-nothing = تشمل كل شيء{ compare-hours-expire }
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-items = لا تشمل { $items }{ compare-hours-expire }
# $expire (yes or no)
compare-hours-expire = { $expire ->
    [yes] ؛ تنتهي صلاحية الساعات
   *[no] {""}
}
# $number (number)
# $weeks (text): the same, as it is shown
compare-weeks-absent = { $number ->
    [zero] { $weeks } أسبوع غياب
    [one] أسبوع غياب واحد
    [two] أسبوعي غياب
    [few] { $weeks } أسابيع غياب
    [many] { $weeks } أسبوع غياب
   *[other] { $weeks } أسبوع غياب
}
# $number (number)
# $hours (text): the same, as it is shown
compare-hours-long = { $number ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
# $incidents (number)
# $count (text): the same, as it is shown
compare-on-top-for = { $amount } مقابل { $reason }، { $incidents ->
    [zero] { $count } عطل
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
}
compare-tax-itself = ضريبة
compare-tax-within = شاملًا { $amount } ({ $label })
compare-tax-beside = فوق ذلك { $amount } ({ $label })، خارج المقارنة
compare-every-month = { $amount } كل شهر
compare-months-from-to = الأشهر من { $low } إلى { $high }، بمتوسط { $mean }
