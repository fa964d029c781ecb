### The ways in which incidents come into the list

incident-entry-import = استيراد ملف
incident-entry-paste = لصق صفوف
incident-entry-add = إضافة عطل

## While there are no incidents of the customer’s own

incident-entry-made-up = هذه أعطال مولّدة من أرقامك.
incident-entry-replace-them = الصق صفوفًا من جدول بيانات، أو أفلت ملف تذاكر هنا، أو اكتب أول عطل لديك: تحل أعطالك محلها.
incident-entry-none = لا أعطال بعد.
incident-entry-begin = الصق صفوفًا من جدول بيانات، أو أفلت ملف تذاكر هنا، أو اكتب أول عطل.

## The box for pasted rows

incident-entry-rows = صفوف من جدول بيانات، وعناوين الأعمدة في السطر الأول
incident-entry-look = معاينة هذه الصفوف
incident-entry-cancel = إلغاء
incident-entry-pasted = صفوف ملصقة

## While a large file is read

incident-entry-reading-label = قراءة ملف
incident-entry-reading = تجري قراءة { $file }
incident-entry-part-read = الجزء المقروء من الملف
incident-entry-rows-read = الصفوف: { $rows }
incident-entry-stop = إيقاف القراءة
