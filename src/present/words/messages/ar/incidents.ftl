### The list of incidents and its form

incidents-none-found = لم يُعثر على أي عطل
incidents-rows = الصفوف { $first } إلى { $last } من أصل { $all }
incidents-no-id = تحتاج التذكرة إلى رقم أو اسم.
incidents-not-a-month = «{ $text }» ليس شهرًا. جرّب {"\u2066"}2026-01{"\u2069"}.
incidents-refused = الحرف {"\u2066"}U+{ $code }{"\u2069"} غير مسموح به هنا.
# $found (number)
# $most (number)
incidents-too-long = عدد الأحرف { $found } يتجاوز الحد { $most }.
