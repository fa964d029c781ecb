### The bills: heads, notes, and one incident across plans

bills-opened = الإبلاغ
bills-incident = العطل
bills-what-happened = ما حدث
bills-charged-for = مقابل
bills-why = السبب
bills-amount = المبلغ
bills-worked = وقت العمل
bills-interrupted = التوقف
bills-parts = قطع الغيار
bills-lost-work = العمل الضائع
bills-fee-not-shared = الرسم الذي يُدفع في كل الأحوال لا يُوزَّع على الأعطال. والساعات المأخوذة من الرصيد مدفوعة ضمن الباقة أو الرسم الشهري.
bills-interrupted-for = { $minutes }، { $people }، { $impact }
bills-same-under-every-plan = { $amount }، وهو نفسه في كل الخطط
bills-takes-from-the-block = { $time } من الباقة
bills-takes-of-the-month = { $time } من { $included } مشمولة في الشهر
bills-no-labour-flat-rate = مشمول
bills-no-labour-in-house = من عمل الموظف
bills-short-call-out = استدعاء
bills-short-travel = انتقال
bills-short-materials = قطع غيار
# $lines (number)
bills-summary-lines = { $lines ->
    [zero] { $lines } بند
    [one] بند واحد
    [two] بندان
    [few] { $lines } بنود
    [many] { $lines } بندًا
   *[other] { $lines } بند
}
# $incidents (number)
# $lines (number)
bills-summary-both = { $incidents ->
    [zero] { $incidents } عطل
    [one] عطل واحد
    [two] عطلان
    [few] { $incidents } أعطال
    [many] { $incidents } عطلًا
   *[other] { $incidents } عطل
}، { bills-summary-lines }
bills-tax-itself = الضريبة
# $cost (yes or no): whether it is a cost, for those who cannot reclaim it
bills-tax-compared = { $label } { $rate }، { $cost ->
    [yes] ضمن كل مقارنة
   *[no] خارج كل مقارنة
}
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-block = بالساعات مسبقة الدفع وحدها: { $others ->
    [yes] { $count ->
        [zero] { $count } عطل آخر
        [one] عطل آخر
        [two] عطلان آخران
        [few] { $count } أعطال أخرى
        [many] { $count } عطلًا آخر
       *[other] { $count } عطل آخر
    }
   *[no] { $count ->
        [zero] { $count } عطل
        [one] عطل واحد
        [two] عطلان
        [few] { $count } أعطال
        [many] { $count } عطلًا
       *[other] { $count } عطل
    }
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-retainer = من ساعات العقد وحدها: { $others ->
    [yes] { $count ->
        [zero] { $count } عطل آخر
        [one] عطل آخر
        [two] عطلان آخران
        [few] { $count } أعطال أخرى
        [many] { $count } عطلًا آخر
       *[other] { $count } عطل آخر
    }
   *[no] { $count ->
        [zero] { $count } عطل
        [one] عطل واحد
        [two] عطلان
        [few] { $count } أعطال
        [many] { $count } عطلًا
       *[other] { $count } عطل
    }
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-flat-rate = ضمن الرسم الشهري: { $others ->
    [yes] { $count ->
        [zero] { $count } عطل آخر
        [one] عطل آخر
        [two] عطلان آخران
        [few] { $count } أعطال أخرى
        [many] { $count } عطلًا آخر
       *[other] { $count } عطل آخر
    }
   *[no] { $count ->
        [zero] { $count } عطل
        [one] عطل واحد
        [two] عطلان
        [few] { $count } أعطال
        [many] { $count } عطلًا
       *[other] { $count } عطل
    }
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-in-house = من عمل الموظف: { $others ->
    [yes] { $count ->
        [zero] { $count } عطل آخر
        [one] عطل آخر
        [two] عطلان آخران
        [few] { $count } أعطال أخرى
        [many] { $count } عطلًا آخر
       *[other] { $count } عطل آخر
    }
   *[no] { $count ->
        [zero] { $count } عطل
        [one] عطل واحد
        [two] عطلان
        [few] { $count } أعطال
        [many] { $count } عطلًا
       *[other] { $count } عطل
    }
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-nothing = دون ما يُفوتر: { $others ->
    [yes] { $count ->
        [zero] { $count } عطل آخر
        [one] عطل آخر
        [two] عطلان آخران
        [few] { $count } أعطال أخرى
        [many] { $count } عطلًا آخر
       *[other] { $count } عطل آخر
    }
   *[no] { $count ->
        [zero] { $count } عطل
        [one] عطل واحد
        [two] عطلان
        [few] { $count } أعطال
        [many] { $count } عطلًا
       *[other] { $count } عطل
    }
}.
# $minutes (number)
bills-rounded-to-next = كل { $minutes } د
bills-rounded-to-minimum = الحد الأدنى
bills-rounded-to-onsite-minimum = الحد الأدنى في الموقع
bills-rounded-to-after-hours-minimum = الحد الأدنى خارج الدوام
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
bills-one-incident = عطل واحد، { $plans ->
    [zero] { $counted } فاتورة
    [one] فاتورة واحدة
    [two] فاتورتان
    [few] { $counted } فواتير
    [many] { $counted } فاتورة
   *[other] { $counted } فاتورة
}
# $number (number)
# $count (text): the same, as it is shown
bills-minutes-long = { $number ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $number (number)
# $count (text): the same, as it is shown
bills-people-many = { $number ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
bills-no-labour-at-all = لا عمل يُفوتر
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at = { $billed } د{ $handling ->
    [yes] {" "}مع الأعمال الإدارية،
   *[no] {""}
} بسعر { $rate }
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at-times = { bills-labour-at }، مضروبًا في { $times }
bills-labour-because = { $reason }: { $work }
bills-left-out-projects = المشاريع غير مشمولة
bills-left-out-after-hours = العمل خارج الدوام غير مشمول
bills-left-out-after-hours-when = العمل خارج الدوام غير مشمول ({ $when })
bills-left-out-visits = الزيارات غير مشمولة
bills-left-out-capacity = لا وقت لدى الموظف، فيحضر بديل
