### Notices above the page

## What notices offer, on buttons

told-save-file = حفظ ملف
told-try-again = إعادة المحاولة
told-use-this-one = استخدام هذه النسخة
told-use-the-other = استخدام النسخة الأخرى
told-keep-copy = الاحتفاظ بهذه النسخة
told-back-to-own = العودة إلى أرقامي
told-save-prices = حفظ الأسعار أيضًا
told-copy-link = نسخ الرابط مع ذلك
told-save-text = حفظ النص

## While not everything can be saved

told-safe-for-now = ما تراه آمن ما دامت علامة التبويب هذه مفتوحة.
told-nothing-kept = لا يسمح هذا المتصفح للصفحة بحفظ أي شيء.
told-until-closed = تبقى أرقامك حتى تغلق الصفحة.
told-other-tab = تغيّر هذا في علامة تبويب أخرى.
told-until-chosen = لا يُحفظ شيء هنا حتى تختار.
told-full = لم يُحفظ: مساحة المتصفح ممتلئة.
told-not-saved = لم يُحفظ.
told-browser-says = يقول المتصفح: { $why }. { told-safe-for-now }
told-not-kept = لم يُحفظ: لم يحتفظ به المتصفح.

## What could not be read

told-scenario-damaged = تعذّرت قراءة ما حفظته.
told-prices-damaged = تعذّرت قراءة أسعارك.
told-stays = يبقى النص في مكانه دون تغيير، لذلك لا يُحفظ شيء جديد.
told-set-aside = وُضع النص جانبًا دون تغيير.
told-newer = محفوظ بإصدار أحدث من Breakeven.
told-newer-means = يمكنك قراءته هنا وحفظه في ملف. لا تُحفظ التغييرات فوقه.
told-refused = لم يُفتح { $file }.
told-as-before = ما كان هنا يبقى كما هو.
# $more (number)
told-and-more = { $more ->
    [zero] ولا أخطاء أخرى.
    [one] وخطأ آخر.
    [two] وخطآن آخران.
    [few] و{ $more } أخطاء أخرى.
    [many] و{ $more } خطأً آخر.
   *[other] و{ $more } خطأ آخر.
}
told-the-file = الملف

## Files and links

told-not-utf-8 = الملف ليس نصًا بترميز UTF-8.
told-prices-locked = الأسعار في هذه الصفحة هي أسعار صاحبها.
told-the-link = الرابط
told-file-not-saved = تعذّر حفظ { $file }: { $why }
told-file-is-open = { $file } مفتوح.
