### The table of assumptions

assumption-table-neutral = محايد: دون أي ادعاء
assumption-table-publish = العودة إلى القيم المنشورة
assumption-table-belief = إن كنت تصدّق جزءًا من الادعاءات
assumption-table-believed = {"\u2066"}{ $share }%{"\u2069"}
assumption-table-caption = الافتراضات مع نطاقاتها ومصادرها
assumption-table-assumption = الافتراض
assumption-table-value = القيمة
assumption-table-range = النطاق المنشور
assumption-table-grade = الدرجة
assumption-table-source = المصدر
assumption-table-claim = ادعاء المزود
assumption-table-halve = إلى النصف
