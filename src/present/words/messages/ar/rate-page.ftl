### The prices in use, each with its source

rate-page-built-in = أسعار منشورة في الولايات المتحدة، لكل منها مصدره والنطاق المرصود. وحيث لا يوجد رقم واحد معتاد، اختير رقم ضمن النطاق.
rate-page-own = أسعار من ملف فتحته، أو قيم غيّرتها.
rate-page-open = فتح قائمة أسعار
rate-page-save = حفظ هذه القائمة
rate-page-back = العودة إلى الأسعار المدمجة
rate-page-no-sources = لا تذكر قائمة الأسعار هذه أي مصادر.
rate-page-caption = الأسعار مع نطاقاتها ومصادرها
rate-page-plans = الخطط
rate-page-claim = ما يقوله المصدر
rate-page-used = المستخدم
rate-page-range = النطاق
rate-page-source = المصدر
rate-page-of-source = { $source } · { $kind } { $year }
