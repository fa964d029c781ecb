### How an amount comes about

explain-at-an-hour = ، بسعر { $rate } للساعة
explain-comes-to = {" "}= { $amount }
explain-call-out = { $amount } مقابل الاستدعاء
explain-trip = { $amount } مقابل الانتقال إلى الموقع
explain-parts-at-cost = قطع الغيار بسعر التكلفة: { $amount }
explain-parts = قطع الغيار بسعر { $cost }، مع هامش { $markup } = { $amount }
explain-blocks = { $count } من { $hours } بسعر { $price }
explain-salary = { $staff } براتب { $pay } في السنة × { $multiplier } (تكاليف صاحب العمل)، مقسومًا على 12
explain-a-twelfth = { $count } بسعر { $price } في السنة، مقسومًا على 12
explain-each-at = { $count } بسعر { $price }
explain-by-tiers = { $users }، كل منهم بسعر شريحته في تلك السنة
explain-discount = ، ناقص { $off } لقاء مدة العقد
explain-multiplier-reason-after-hours = خارج الدوام
explain-multiplier-reason-weekend = نهاية الأسبوع
explain-multiplier-reason-holiday = عطلة رسمية
explain-multiplier-reason-emergency = حالة طارئة
# $number (number)
# $minutes (text): the same, as it is shown
explain-minutes = { $number ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# $minutes (text): explain-minutes
explain-minutes-noted = { $minutes } ({ $notes })
explain-left-over = بقي { $rest } من أصل { $all }
explain-with-handling = { $worked } للعمل و{ $handling } للأعمال الإدارية
# $step (number)
explain-rounded-next = ، مقرّبة صعودًا إلى { $billed } (بخطوات من { $step ->
    [zero] { $step } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $step } دقائق
    [many] { $step } دقيقة
   *[other] { $step } دقيقة
})
# $minimum (number)
explain-rounded-to-minimum = ، مقرّبة صعودًا إلى الحد الأدنى البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}
# $minimum (number)
# $increment (number)
explain-rounded-past-minimum = ، مقرّبة صعودًا إلى { $billed } (الحد الأدنى البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}، بخطوات من { $increment ->
    [zero] { $increment } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $increment } دقائق
    [many] { $increment } دقيقة
   *[other] { $increment } دقيقة
})
# $minimum (number)
explain-rounded-to-onsite-minimum = ، مقرّبة صعودًا إلى الحد الأدنى في الموقع البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}
# $minimum (number)
# $increment (number)
explain-rounded-past-onsite-minimum = ، مقرّبة صعودًا إلى { $billed } (الحد الأدنى في الموقع البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}، بخطوات من { $increment ->
    [zero] { $increment } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $increment } دقائق
    [many] { $increment } دقيقة
   *[other] { $increment } دقيقة
})
# $minimum (number)
explain-rounded-to-after-hours-minimum = ، مقرّبة صعودًا إلى الحد الأدنى خارج الدوام البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}
# $minimum (number)
# $increment (number)
explain-rounded-past-after-hours-minimum = ، مقرّبة صعودًا إلى { $billed } (الحد الأدنى خارج الدوام البالغ { $minimum ->
    [zero] { $minimum } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minimum } دقائق
    [many] { $minimum } دقيقة
   *[other] { $minimum } دقيقة
}، بخطوات من { $increment ->
    [zero] { $increment } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $increment } دقائق
    [many] { $increment } دقيقة
   *[other] { $increment } دقيقة
})
explain-multiplied = {" "}× { $multiplier }
# $reason (text): one of explain-multiplier-reason
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
explain-upkeep-exactly = دقائق الصيانة الدورية: { $billed }{ explain-at-an-hour }
explain-upkeep-rounded = دقائق الصيانة الدورية: { $raw }، مقرّبة صعودًا إلى { $billed }{ explain-at-an-hour }
explain-a-month = { $amount } في الشهر
explain-a-month-whoever = { $amount } في الشهر، أيًا كان عدد المستفيدين
explain-top-up-to = الحد الأدنى { $minimum } في الشهر، احتُسب منه أعلاه { $recurring }: يبقى { $amount }
explain-first-months = { $months } × { $recurring } (رسوم الشهر الأول)
# $months (text): explain-first-months
explain-onboarding-both = { $fee } و{ $months } = { $amount }
# $months (text): explain-first-months
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }، مرة واحدة
explain-beyond-available = الدقائق المستخدمة { $drawn }، والمتاحة { $available }، فالزيادة { $over }{ explain-at-an-hour }{ explain-comes-to }
