### Headings of the sections below the first screen

sections-months = شهرًا بشهر
sections-futures = عشرون سيناريو
sections-people = التكلفة بحسب عدد الأشخاص
sections-swings = ما يغيّر النتيجة
sections-hours = الساعات المتبقية والضائعة
sections-bills = الفواتير
sections-incidents = الأعطال
sections-assumptions = الافتراضات
sections-rates = الأسعار
