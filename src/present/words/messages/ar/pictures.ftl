### Pictures

## Cost against people

pictures-a-person-a-month = للشخص في الشهر
pictures-in-all = الإجمالي
pictures-people = الأشخاص
pictures-cheapest = الأرخص
pictures-you = أنت: { $people }
pictures-undercuts = { $next } أرخص من { $before }
pictures-what-each-costs = تكلفة كل شخص في الشهر، حين يكون عدد الأشخاص من { $first } إلى { $last } ويبقى كل شيء آخر على حاله. الخط العريض هو الخطة الأرخص؛ والحلقات حيث تتغيّر.
pictures-what-all-cost = تكلفة الجميع معًا، حين يكون عدد الأشخاص من { $first } إلى { $last } ويبقى كل شيء آخر على حاله. الخط العريض هو الخطة الأرخص؛ والحلقات حيث تتغيّر.
# $users (text): the number of people
pictures-holds-everywhere = عند { $users } تصح النتيجة، وكذلك عند كل عدد آخر معروض.
# $users (text): the number of people
# $below (text): the least number for which it holds
pictures-holds-from = عند { $users } تصح النتيجة، وكذلك عند كل الأعداد المعروضة من { $below } فما فوق.
# $users (text): the number of people
# $above (text): the first number for which it does not hold
pictures-holds-until = عند { $users } تصح النتيجة، إلى أن يبلغ العدد { $above }.
# $users (text): the number of people
# $below (text): the least number for which it holds
# $above (text): the first number for which it does not hold
pictures-holds-between = عند { $users } تصح النتيجة، من { $below } إلى أن يبلغ العدد { $above }.
# $when (text): “Next year”, as sentence-next says it, with a capital
# $lost-work (yes or no): whether lost work counts beside invoices
pictures-made-of = { $when }، { $lost-work ->
    [yes] مع احتساب العمل الضائع
   *[no] الفواتير فقط
}.

## What swings the answer

pictures-input-people = الأشخاص
pictures-input-incidents = الأعطال في الشهر
pictures-input-minutes = متوسط دقائق العطل
pictures-input-after-hours = نسبة خارج الدوام
pictures-input-onsite = نسبة الزيارات في الموقع
pictures-input-employee-hour = ساعة من وقت موظفيك
pictures-input-horizon = عدد الأشهر المتوقعة
pictures-input-belief = الادعاءات المصدَّقة
pictures-input-price = السعر
pictures-price-rate = { $plan }، سعر الساعة
pictures-price-block = { $plan }، سعر الباقة
pictures-price-fee = { $plan }، الرسم الشهري
pictures-price-person = { $plan }، سعر الشخص
pictures-price-salary = { $plan }، الراتب
pictures-swing = { $name }: الفارق من { $from } إلى { $to }
pictures-cheaper-by = { $plan } أرخص بمقدار
pictures-each-row = { $best } أرخص بمقدار { $gap } من { $second }، أقرب منافس. كل صف يغيّر رقمًا واحدًا بمقدار الخُمس، نقصًا وزيادة، ويبيّن كيف يتغيّر ذلك الفارق.
pictures-none-flips = لا رقم وحده يغيّر النتيجة.
pictures-one-flips = رقم واحد يغيّر النتيجة: { $name }.
# $count (number): how many
# $counted (text): the same, as numbers-in-words says it, with a capital
# $names (text): their names
pictures-many-flip = { $count ->
    [zero] لا رقم يغيّر النتيجة: { $names }.
    [one] رقم واحد يغيّر النتيجة: { $names }.
    [two] رقمان يغيّران النتيجة: { $names }.
    [few] { $counted } أرقام تغيّر النتيجة: { $names }.
    [many] { $counted } رقمًا تغيّر النتيجة: { $names }.
   *[other] { $counted } رقم تغيّر النتيجة: { $names }.
}
pictures-flips = نعم
pictures-level = تعادل
pictures-stays = لا
pictures-swings = ما يغيّر النتيجة
pictures-figure = الرقم
pictures-now = الآن
pictures-a-fifth-either-way = {"\u2066"}20%{"\u2069"} أقل، {"\u2066"}20%{"\u2069"} أكثر
pictures-flips-it = يغيّرها

## Hours left and hours lost

pictures-opening = الافتتاحي
pictures-bought = المشترى
pictures-drawn = المستخدم
pictures-expired = المنتهي
pictures-left = المتبقي
pictures-carried-in = المرحّل إليه
pictures-included = المشمول
pictures-over = الزائد
pictures-lost = الضائع
pictures-carried-on = المرحّل منه
pictures-read-ledger = المملوء: الساعات المستخدمة. الخط العمودي: الساعات المتاحة. المحدد بعده: ساعات مفوترة فوقها.
pictures-ledger-figures = أشهر سجلك بدقة. بالساعات والدقائق.
pictures-hours = الساعات
pictures-all-months = الكل
pictures-blocks-all-used = { $plan }: كنت ستشتري { $bought }. لم تكن لتنتهي صلاحية أي منها، وكان سيتبقى { $left } بقيمة { $worth }.
pictures-blocks-some-expired = { $plan }: كنت ستشتري { $bought }. كانت ستنتهي صلاحية { $expired } دون استخدام، وكان سيتبقى { $left } بقيمة { $worth }.
pictures-none-lost = ولم يكن ليضيع منها شيء.
pictures-some-lost = وكان سيضيع منها { $lost } دون استخدام.
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-enough = { $plan }: كانت الساعات المشمولة ستكفي في كل الأشهر. { $lost }
# $beyond (text): in how many months they were too few, as numbers-in-words says it
# $months (number): of how many
# $months-counted (text): the same, as numbers-in-words says it
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-too-few = { $plan }: ما كانت الساعات المشمولة لتكفي في { $beyond } من أصل { $months ->
    [zero] { $months-counted } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months-counted } أشهر
    [many] { $months-counted } شهرًا
   *[other] { $months-counted } شهر
}. كنت ستدفع عن { $over } فوقها. { $lost }

## Twenty futures

# $count (number)
pictures-of-twenty = { $count } من 20
# $cheapest (number)
pictures-dots = { $plan }: من { $lowest } إلى { $highest }، الأرخص في { $cheapest } من 20
# $months (number)
pictures-next-is-one = { $months ->
    [zero] الأشهر القادمة واحد من هذه السيناريوهات
    [one] سيكون الشهر القادم أحد هذه السيناريوهات
    [two] سيكون الشهران القادمان أحد هذه السيناريوهات
    [few] ستكون الأشهر الـ{ $months } القادمة أحد هذه السيناريوهات
    [12] ستكون السنة القادمة أحد هذه السيناريوهات
    [many] ستكون الأشهر الـ{ $months } القادمة أحد هذه السيناريوهات
   *[other] ستكون الأشهر الـ{ $months } القادمة أحد هذه السيناريوهات
}، وكلها متساوية الاحتمال.{" "}
# $many (yes or no): whether the plan's name is a plural
pictures-in-all-twenty = في السيناريوهات العشرين كلها، الأرخص { $plan }.
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-quietest = في أهدأ { $count ->
    [zero] { $counted } سيناريو
    [one] سيناريو
    [two] سيناريوهين
    [few] { $counted } سيناريوهات
    [many] { $counted } سيناريو
   *[other] { $counted } سيناريو
}، الأرخص { $plan }؛{" "}
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-next = وفي { $count ->
    [zero] { $counted } التالية
    [one] السيناريو التالي
    [two] السيناريوهين التاليين
    [few] السيناريوهات الـ{ $counted } التالية
    [many] السيناريوهات الـ{ $counted } التالية
   *[other] السيناريوهات الـ{ $counted } التالية
}، { $plan }؛{" "}
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-busiest = وفي { $count ->
    [zero] { $counted } الأكثر أعطالًا
    [one] السيناريو الأكثر أعطالًا
    [two] السيناريوهين الأكثر أعطالًا
    [few] السيناريوهات الـ{ $counted } الأكثر أعطالًا
    [many] السيناريوهات الـ{ $counted } الأكثر أعطالًا
   *[other] السيناريوهات الـ{ $counted } الأكثر أعطالًا
}، { $plan }.
pictures-read-dots = كومة النقاط العالية فاتورة يمكنك التخطيط لها. والصف العريض فاتورة لا يمكنك التخطيط لها.
# $made-of (text): pictures-made-of
pictures-from-futures = { $made-of } 20 نقطة لكل خطة، من محاكاة { $futures } سيناريو.
pictures-twenty-futures = عشرون سيناريو
pictures-plan = الخطة
pictures-lowest = الأدنى
pictures-highest = الأعلى
pictures-cheapest-in = الأرخص في
pictures-costs = التكاليف في عشرين سيناريو
pictures-quiet = هادئ
pictures-busy = مزدحم
