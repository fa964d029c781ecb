### The bar at the top of the page

top-bar-saved = محفوظ في هذا المتصفح
top-bar-actions = إجراءات
top-bar-undo = تراجع
top-bar-undo-this = تراجع عن: { $change }
top-bar-nothing-to-undo = لا شيء للتراجع عنه
top-bar-redo = إعادة
top-bar-redo-this = إعادة: { $change }
top-bar-nothing-to-redo = لا شيء لإعادته
top-bar-open = فتح ملف
top-bar-save = حفظ ملف
top-bar-copy-link = نسخ الرابط
top-bar-print = طباعة
