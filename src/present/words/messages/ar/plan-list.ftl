### The table of plans

plan-list-label = الخطط
plan-list-plan = الخطة
plan-list-a-month = في الشهر
plan-list-each-month = { $amount } في الشهر
plan-list-dearest-month = أغلى شهر { $amount }
plan-list-open-bills = { $total }: فتح فواتير خطة { $plan }
plan-list-because = { $why }.
plan-list-prices-built-in = الأسعار: أسعار منشورة معتادة في الولايات المتحدة، ولكل منها مصدره.
plan-list-prices-of = الأسعار: { $provider }.
plan-list-save = حفظ بصيغة CSV
