### The list of incidents, a page at a time

incident-list-find = بحث
incident-list-find-label = البحث عن عطل
incident-list-caption = الأعطال، بالترتيب الزمني

## Heads of columns. Room is short.

incident-list-ticket = التذكرة
incident-list-opened = الإبلاغ
incident-list-what-happened = ما حدث
incident-list-category = الفئة
incident-list-worked = العمل
incident-list-interrupted = التوقف
incident-list-people = الأشخاص
incident-list-impact = الأثر
incident-list-onsite = في الموقع
incident-list-urgent = عاجل
incident-list-hours-kind = الوقت، النوع
incident-list-parts = القطع

## In the rows

incident-list-change = تغيير { $ticket }
incident-list-yes = نعم

## Below the list

incident-list-previous = السابق
incident-list-next = التالي
incident-list-save = حفظ بصيغة CSV
incident-list-delete-all = حذف الكل

## Above the list

incident-list-window = من { $month }، وعدد الأشهر { $count }
