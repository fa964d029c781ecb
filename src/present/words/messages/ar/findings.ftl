### What closed sections would show, and facts of a log

findings-bills = كل الفواتير وعددها { $invoices }، بندًا بندًا
findings-hours = ما يصير إليه الوقت مسبق الدفع والوقت المشمول، شهرًا بشهر
findings-assumptions = ما يفترضه التوقّع، مع مصادره؛ غيّر أيًا منه أو خفّضه إلى النصف أو شكّك فيه
findings-made-up = أعطال مولّدة عددها { $incidents }، إلى أن تكتب أعطالك أو تلصقها أو تستوردها
findings-own-incidents = أعطالك وعددها { $incidents }
findings-incidents = الأعطال
findings-window = الأشهر
findings-a-month = في الشهر
findings-typical = العطل المعتاد
findings-bad = العطل الصعب
# $sources (text)
findings-rates-with-sources = { $provider }، عدد المصادر { $sources }
# $people (text)
# $incidents (text)
# $months (number)
findings-case = الأشخاص: { $people }، والأعطال: { $incidents } خلال { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
findings-between = من { $from } إلى { $to }
