### What plans are called, alone and within a sentence

plans-kind-break-fix = إصلاح عند العطل
plans-kind-hourly = دفع بالساعة
plans-kind-block-hours = ساعات مسبقة الدفع
plans-kind-retainer = عقد شهري
plans-kind-flat-rate = سعر ثابت
plans-kind-in-house = موظف
plans-within-break-fix = الإصلاح عند العطل
plans-within-hourly = الدفع بالساعة
plans-within-block-hours = الساعات مسبقة الدفع
plans-within-retainer = العقد الشهري
plans-within-flat-rate = السعر الثابت
plans-within-in-house = الموظف
plans-half-time = { $plan } بنصف دوام
