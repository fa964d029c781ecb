### Assumptions

assumptions-what-happens = ما يحدث
assumptions-what-plans-do = ما تفعله الخطط حياله
assumptions-what-it-costs = ما يكلفك إياه
assumptions-no-source = لم يُذكر مصدر
assumptions-no-change = دون تغيير
assumptions-nobody-sells = لم يكتب هذه الصفحة أحد يبيع هذه الخطط. الأسعار والقيم منشورة، ولكل منها مصدرها؛ وحيث نُشر نطاق، أُخذ الطرف الأقل فائدة للبائع.
assumptions-not-allowed = { $value } ليس بين { $least } و{ $most }.
assumptions-no-number = «{ $text }» ليس رقمًا.
assumptions-believed = يُحتسب { $share } مما يدعيه المزودون
assumptions-note-tickets = لكل شخص في الشهر، قبل احتساب سجلك
assumptions-note-clustering = مدى تفاوت الأشهر: 1 تفاوت كبير، و20 يكاد ينعدم
assumptions-note-preventable-share = من جميع الأعطال، أيًا كانت الخطة
assumptions-note-prevention = من الأعطال التي يمكن منعها، حين تكتمل فاعليتها
assumptions-note-recurrence = أعطال إضافية، من أسباب لم تُعالج
assumptions-note-discovery = دقائق إضافية لكل عطل، لمن لا يعرف الشبكة
assumptions-note-response = دقائق عمل قبل أن يبدأ أحد المعالجة
assumptions-note-employee-hour = الأجر وكل ما يتبعه
assumptions-note-salary = دوام كامل، في السنة
assumptions-note-restores = عدد مرات الحاجة إلى نسخة احتياطية
assumptions-note-restore-failure = عند الحاجة إلى نسخة احتياطية
assumptions-note-data-loss = مرة واحدة، عند فشل الاستعادة
assumptions-per-cent = %
assumptions-minutes = د
assumptions-somebody = صاحب قائمة الأسعار هذه
assumptions-sells-all = { $who } يبيع كل الخطط هنا وهو من حدد أسعارها. القيم المعلّمة بأنها ادعاء هي قيمه.
# $sold (number)
# $of (number)
assumptions-sells-some = { $who } يبيع { $sold } من أصل { $of ->
    [zero] { $of } خطة
    [one] خطة واحدة
    [two] خطتين
    [few] { $of } خطط
    [many] { $of } خطة
   *[other] { $of } خطة
} هنا وهو من حدد أسعار ما يبيعه. القيم المعلّمة بأنها ادعاء هي قيمه.
assumptions-name-tickets = التذاكر
assumptions-name-clustering = تجمّع الأعطال
assumptions-name-preventable-share = نسبة ما تمنعه العناية
assumptions-name-prevention = الوقاية
assumptions-name-recurrence = التكرار دون عناية
assumptions-name-discovery = التعرّف على الشبكة
assumptions-name-response = أول استجابة
assumptions-name-employee-hour = ساعة من وقت موظفيك
assumptions-name-salary = الراتب
assumptions-name-restores = عمليات الاستعادة في السنة
assumptions-name-restore-failure = فشل الاستعادة
assumptions-name-data-loss = تكلفة البيانات المفقودة
assumptions-name-of = { $name }، { $plans }
assumptions-source-of-year = { $title }، { $year }
assumptions-source-without-year = { $title }، دون ذكر السنة
assumptions-half-of-it = النصف
assumptions-the-gap-becomes = فارق { $gap } يصبح
assumptions-undo-change = { $name } { $value }
assumptions-grade-government = إحصاء حكومي
assumptions-grade-survey = استطلاع بعينة معلنة
assumptions-grade-benchmark = بيانات تذاكر
assumptions-grade-price-list = قائمة أسعار منشورة
assumptions-grade-derived = حساب من أرقام ذات مصدر
assumptions-grade-vendor-claim = ادعاء بائع أو دليله
assumptions-grade-anecdote = تجربة فردية
assumptions-grade-none = دون مصدر
