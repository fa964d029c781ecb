### Words for kinds, codes, units, levels and reasons

labels-parts-at-cost = قطع الغيار، بسعر التكلفة
labels-on-site = في الموقع
labels-emergency = طارئ
labels-line-code-labour = العمل
labels-line-code-call-out = الاستدعاء
labels-line-code-travel = الانتقال
labels-line-code-materials = قطع الغيار
labels-line-code-maintenance = الصيانة الدورية
labels-line-code-block = ساعات مسبقة الدفع
labels-line-code-fee = الرسم الشهري
labels-line-code-overage = الوقت فوق الساعات المشمولة
labels-line-code-fair-use = الوقت فوق حد الاستخدام العادل
labels-line-code-base = الرسم الأساسي
labels-line-code-users = الأشخاص
labels-line-code-devices = الأجهزة
labels-line-code-servers = الخوادم
labels-line-code-sites = المواقع
labels-line-code-top-up = تكملة الحد الأدنى الشهري
labels-line-code-onboarding = التهيئة الأولى، مرة واحدة
labels-line-code-salary = الراتب وتكاليف صاحب العمل
labels-line-code-tools = الأدوات
labels-line-code-training = التدريب
labels-line-code-recruitment = التوظيف، مرة واحدة
labels-impact-none = لا شيء
labels-impact-minor = طفيف
labels-impact-major = كبير
labels-impact-total = كلي
labels-incident-kind-incident = عطل
labels-incident-kind-request = طلب
labels-incident-kind-project = مشروع
labels-time-band-after-hours = خارج الدوام
labels-time-band-weekend = نهاية الأسبوع
labels-time-band-holiday = عطلة رسمية
labels-on-top-project = المشاريع
labels-on-top-after-hours = العمل خارج الدوام
labels-on-top-onsite = الزيارات
labels-on-top-capacity = ما زاد على وقت الموظف
labels-on-top-overage = الوقت فوق الساعات المشمولة
labels-on-top-fair-use = الوقت فوق حد الاستخدام العادل
labels-on-top-materials = قطع الغيار
labels-on-top-call-out = الاستدعاءات
labels-on-top-travel = الانتقال
# $number (number)
# $count (text): the same, as it is shown
labels-count-minute = { $number ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-incident = { $number ->
    [zero] { $count } عطل
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-block = { $number ->
    [zero] { $count } باقة
    [one] باقة واحدة
    [two] باقتان
    [few] { $count } باقات
    [many] { $count } باقة
   *[other] { $count } باقة
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-month = { $number ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-user = { $number ->
    [zero] { $count } مستخدم
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $count } مستخدمين
    [many] { $count } مستخدمًا
   *[other] { $count } مستخدم
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-device = { $number ->
    [zero] { $count } جهاز
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-server = { $number ->
    [zero] { $count } خادم
    [one] خادم واحد
    [two] خادمان
    [few] { $count } خوادم
    [many] { $count } خادمًا
   *[other] { $count } خادم
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-site = { $number ->
    [zero] { $count } موقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-time = { $number ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-employee = { $number ->
    [zero] { $count } موظف
    [one] موظف واحد
    [two] موظفان
    [few] { $count } موظفين
    [many] { $count } موظفًا
   *[other] { $count } موظف
}
