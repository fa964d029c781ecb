### The bills

bill-explorer-what-it-is = ما كان سيكلفه سجلك، فاتورة بفاتورة. دون توقعات ولا افتراضات.
bill-explorer-plans = الخطة
bill-explorer-months = الشهر
bill-explorer-save-one = حفظ هذه الفاتورة بصيغة CSV
bill-explorer-save-all = حفظ كل الفواتير بصيغة CSV

## One invoice

bill-explorer-heading = { $plan }، { $month }
bill-explorer-opened = الإبلاغ
bill-explorer-incident = العطل
bill-explorer-worked = العمل،{ $line-break }د
bill-explorer-billed = المفوتر،{ $line-break }د
bill-explorer-rounded-to = التقريب
bill-explorer-an-hour = الساعة
bill-explorer-times = المعامل
bill-explorer-amount = المبلغ
bill-explorer-with-tax = مع الضريبة
bill-explorer-follow = متابعة هذا العطل في كل الخطط

## One incident across all plans

bill-explorer-close = إغلاق
bill-explorer-plan = الخطة
bill-explorer-length = الطول
bill-explorer-billed-for-it = فاتورته
bill-explorer-hours-taken = من الرصيد
bill-explorer-why = السبب
