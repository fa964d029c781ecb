### Prices and their sources

prices-all-plans = كل الخطط
prices-minutes = { $count } د
prices-times = × { $multiplier }
prices-grade-government = إحصاء حكومي
prices-grade-survey = استطلاع
prices-grade-benchmark = بيانات مرجعية
prices-grade-price-list = قائمة أسعار منشورة
prices-grade-derived = حساب
prices-grade-vendor-claim = ادعاء بائع
prices-grade-anecdote = تجربة فردية
