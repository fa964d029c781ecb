### Names of changes; each completes the word "Undo"

undo-other-tab = فتح نسخة علامة التبويب الأخرى
undo-prices = تغيير الأسعار
undo-open-file = فتح ملف
undo-open-link = فتح رابط
undo-import = استيراد
undo-add-incident = إضافة عطل
undo-change-incident = تغيير عطل
undo-delete-incident = حذف عطل
undo-delete-all = حذف كل الأعطال
undo-window = تغيير الأشهر
undo-estimate = العودة إلى تقدير
undo-input = { $label }: { $value }
undo-assumptions = القيم المنشورة
