### What an answer rests on

basis-illustrative = توضيحي
basis-close-call = تقارب شديد
basis-thin-history = سجل قصير
basis-updating = قيد التحديث
basis-being-worked-out = هذه أرقام ما قبل آخر تغيير. يجري حساب الأرقام الجديدة.
basis-made-up = مستمدة من بضعة أرقام، لا من تذاكرك.
basis-level = المبلغ واحد حتى آخر رقم.
basis-neutral = محايد: كل الخطط تواجه الأعطال نفسها، ولا يُحتسب ادعاء أي مزود.
basis-all-arithmetic = الفارق كله حساب، ولا شيء منه قائم على ادعاءات.
basis-all-claims = الفارق كله قائم على ادعاءات.
basis-arithmetic-and-claims = من الفارق { $arithmetic } حساب، و{ $claims } قائم على ادعاءات.
basis-more-without-claims = دون الادعاءات يصبح الفارق { $gap }.
basis-ahead-without-claims = دون الادعاءات تكون الخطة الأرخص { $rival } بفارق { $gap }.
basis-no-history = لا أعطال بعد، فهذه نتيجة مكتب نموذجي وليست نتيجتك.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-in = { $incidents ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
} في { $month }، تمامًا كما حدث؛ دون توقعات ولا افتراضات.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-from = { $incidents ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
} من { $first } إلى { $last }، تمامًا كما حدث؛ دون توقعات ولا افتراضات.
# $months (number)
basis-thin-none = لا أعطال خلال { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}. لا يُحتسب إلا ما يُدفع في كل الأحوال.
# $incidents (number)
# $months (number)
basis-thin-some = { $incidents ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $incidents } أعطال
    [many] { $incidents } عطلًا
   *[other] { $incidents } عطل
} خلال { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}: لا يكفي ذلك للحكم. أما ما كان سيكلفه ذلك فمحسوب بدقة.
basis-close-two = الفارق بينهما { $gap }، أي واحد في المئة أو أقل.
basis-close-three = الفارق بينهما { $gap }، أي واحد في المئة أو أقل؛ ثم { $third }، بمبلغ { $amount }.
# $count (number)
# $shown (text): the same, as it is shown
basis-outside = { $count ->
    [zero] لا أعطال أخرى خارج هذه الأشهر.
    [one] عطل آخر يقع خارج هذه الأشهر ولم يُحتسب.
    [two] عطلان آخران يقعان خارج هذه الأشهر ولم يُحتسبا.
    [few] { $shown } أعطال أخرى تقع خارج هذه الأشهر ولم تُحتسب.
    [many] { $shown } عطلًا آخر خارج هذه الأشهر، وهي غير محتسبة.
   *[other] { $shown } عطل آخر خارج هذه الأشهر، وهي غير محتسبة.
}
# $incidents (number)
# $months (number)
basis-forecast-thin-own = { $incidents ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $incidents } أعطال
    [many] { $incidents } عطلًا
   *[other] { $incidents } عطل
} خلال { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}: لا يكفي ذلك للحكم.
basis-forecast-thin-shared = { basis-forecast-thin-own } { $share } مما تستند إليه هذه النتيجة مكتب نموذجي، وليس مكتبك.
# $months (number)
basis-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
basis-rests-on-own = عدد السيناريوهات { $futures }، وهي مستمدة من أعطالك خلال { basis-months } وعددها { $incidents }.
basis-rests-on-shared = عدد السيناريوهات { $futures }، وهي مستمدة من أعطالك خلال { basis-months } وعددها { $incidents }، ومن أعطال مكتب نموذجي بنسبة { $share }.
# $best (number)
# $second (number)
basis-cheapest-two = الأرخص في { $best } و{ $second } من أصل 20 سيناريو، على التوالي.
# $best (number)
# $second (number)
# $count (number): in how many the third wins
basis-cheapest-three = الأرخص في { $best } و{ $second } من أصل 20 سيناريو، على التوالي؛ ثم { $third }، بمبلغ { $amount }، في { $count }.
basis-contested-all = لا توجد خطة هي الأرخص في نصف السيناريوهات.
# $count (number)
basis-contested-other = لا توجد خطة هي الأرخص في نصف السيناريوهات؛ وأكثر ما يكون الأرخص { $plan }، في { $count } من أصل 20.
