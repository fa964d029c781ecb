### Beside pictures

charts-as-table = عرض كجدول
charts-as-picture = عرض كرسم
charts-as-pictures = عرض كرسوم
charts-no-futures = لا شيء للرسم بعد. يلزم توقّع أولًا.
charts-no-hours = لا خطة في قائمة الأسعار هذه تبيع ساعات مدفوعة مسبقًا.
charts-no-people = غير معروف بعد لأعداد أخرى من الأشخاص. يلزم توقّع أولًا.
charts-no-swings = لا شيء للعرض بعد. يلزم توقّع لخطتين أولًا.
charts-upwards = ما يمثله المحور الرأسي
charts-per-person = للشخص في الشهر
charts-in-all = الإجمالي
