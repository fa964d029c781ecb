### The calculator in a frame of somebody else’s page

frame-contact = ناقش الأمر معنا
frame-copy-link = نسخ الرابط
frame-print = طباعة
frame-foot = { $chosen }. { $prices } لا شيء مما تكتبه يغادر هذه الصفحة. Breakeven.
frame-prices-built-in = الأسعار: أسعار منشورة معتادة في الولايات المتحدة.
frame-prices-of = الأسعار: { $provider }.

## In the place of figures

frame-loading = يجري تحميل الأسعار.
frame-prices-missing = تعذّر تحميل أسعار هذه الصفحة.
frame-reload = لا تحل محلها أسعار أخرى. أعد تحميل الصفحة للمحاولة مجددًا.
frame-prices-invalid = في أسعار هذه الصفحة أخطاء.
frame-no-others = لا تحل محلها أسعار أخرى.
frame-prices-newer = أسعار هذه الصفحة مكتوبة لإصدار أحدث من الحاسبة.
frame-other-currency = أسعار هذه الصفحة بعملة غير التي تطلبها.
frame-not-converted = لا يُحوَّل أي مبلغ.
frame-not-comparable = لا يمكن مقارنة هذه الأرقام.
frame-for-owner = لصاحب هذه الصفحة
