### The page that writes the markup

embed-page-heading = ضع الحاسبة في صفحتك.
embed-page-how = اختر، عاين، انسخ، الصق. أرقام الزوار تبقى في متصفحاتهم.
embed-page-back = العودة إلى المقارنة
embed-page-choices = اختياراتك

## The markup

embed-page-markup = الشيفرة
embed-page-paste = الصق هذا
embed-page-form = الشكل
embed-page-element = عنصر
embed-page-elements-dropped = حيث تُحذف العناصر
embed-page-scripts-dropped = حيث تُحذف البرامج النصية
embed-page-script = البرنامج النصي
embed-page-newest = أحدث نسخة
embed-page-pinned = هذا الإصدار، ببصمته
embed-page-copy = نسخ
embed-page-copied = تم النسخ.
embed-page-not-copied = لم يسمح المتصفح بالنسخ. حدد النص أعلاه.
embed-page-policy = إذا كانت لصفحتك سياسة Content-Security-Policy، فيجب أن تسمح بما يلي
embed-page-nothing-else = لا يُطلب شيء آخر: لا أنماط ولا خطوط ولا صور. لحجز المساحة قبل وصول البرنامج النصي، حدد ارتفاعًا للعنصر في ورقة الأنماط لديك، مثل {"\u2066"}58rem{"\u2069"} على الهاتف.

## The calculator as it will look

embed-page-preview = معاينة
embed-page-looks = كيف ستبدو
embed-page-preview-is = بأرقام المقارنة وأسعارها. افتح قائمة أسعارك هناك لتراها هنا.

## Labels of fields

embed-page-rate-card = عنوان قائمة الأسعار
embed-page-sections = الأقسام
embed-page-inputs = الحقول
embed-page-lock = لا يمكن للزوار تغيير
embed-page-people = الأشخاص
embed-page-incidents = الأعطال في الشهر
embed-page-minutes = دقائق العطل الواحد
embed-page-contact = رابط التواصل
embed-page-theme = المظهر
embed-page-accent = اللون المميز
embed-page-radius = استدارة الزوايا، بالبكسل
embed-page-font = الخط
embed-page-language = اللغة
embed-page-currency = عملة الأسعار
embed-page-report = الأرقام في الأحداث
embed-page-write-as = اكتبه على شكل { $example }. حتى ذلك الحين لا يظهر في المعاينة.
