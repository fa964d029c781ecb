### What is wrong with what was typed

faults-empty-number = ينقص رقم.
faults-empty-length = تنقص مدة زمنية. جرّب 23 أو 0:23 أو 23 د.
faults-not-a-number = «{ $text }» ليس رقمًا.
faults-marks = مواضع الفواصل في «{ $text }» تختلف عنها في { $example }.
faults-not-whole = { $value } ليس عددًا صحيحًا.
faults-below = { $value } أقل من { $min }.
faults-above = { $value } أكبر من { $max }.
faults-minutes = { $count } دقيقة، أي سنة
faults-not-a-length = «{ $text }» ليس مدة زمنية. جرّب 23 أو 0:23 أو 23 د.
faults-not-whole-minutes = «{ $text }» ليس دقائق كاملة. للساعات اكتب { $hours } س.
faults-no-such-day = «{ $text }» يوم لا وجود له في التقويم، أو سنة خارج الفترة من 1900 إلى 2199.
# $before (number)
# $behind (number)
faults-too-long = أقصى عدد من الخانات يمكن حفظه هو { $before } قبل الفاصلة العشرية و{ $behind } بعدها.
faults-moment-missing = ينقص تاريخ ووقت. جرّب { $example }
faults-moment-unread = «{ $text }» ليس تاريخًا ووقتًا. جرّب { $example }
faults-moment-timeless = «{ $text }» دون وقت. جرّب { $example }
faults-moment-double = «{ $text }» يحتمل تاريخين. ابدأ بالسنة، كما في { $example }
