### How an amount comes about

explain-at-an-hour = 、1時間{ $rate }
explain-comes-to = {" "}= { $amount }
explain-call-out = 出動料{ $amount }
explain-trip = 現地への出張費{ $amount }
explain-parts-at-cost = 部品（原価）：{ $amount }
explain-parts = 部品{ $cost }に{ $markup }を上乗せ = { $amount }
explain-blocks = { $count }（各{ $hours }）× { $price }
explain-salary = { $staff } × 年{ $pay } × { $multiplier }（会社負担分）÷ 12
explain-a-twelfth = { $count } × 年{ $price } ÷ 12
explain-each-at = { $count } × { $price }
explain-by-tiers = { $users }、各段階のその年の価格
explain-discount = 、契約期間割引{ $off }
explain-multiplier-reason-after-hours = 時間外
explain-multiplier-reason-weekend = 週末
explain-multiplier-reason-holiday = 祝日
explain-multiplier-reason-emergency = 緊急
explain-minutes = { $minutes }分
explain-minutes-noted = { $minutes }（{ $notes }）
explain-left-over = { $all }分のうち残り{ $rest }分
explain-with-handling = 作業{ $worked }分、事務作業{ $handling }分
explain-rounded-next = 、{ $billed }分に切り上げ（{ $step }分単位）
explain-rounded-to-minimum = 、最低{ $minimum }分に切り上げ
explain-rounded-past-minimum = 、{ $billed }分に切り上げ（最低{ $minimum }分、{ $increment }分単位）
explain-rounded-to-onsite-minimum = 、訪問の最低{ $minimum }分に切り上げ
explain-rounded-past-onsite-minimum = 、{ $billed }分に切り上げ（訪問の最低{ $minimum }分、{ $increment }分単位）
explain-rounded-to-after-hours-minimum = 、時間外の最低{ $minimum }分に切り上げ
explain-rounded-past-after-hours-minimum = 、{ $billed }分に切り上げ（時間外の最低{ $minimum }分、{ $increment }分単位）
explain-multiplied = {" "}× { $multiplier }
explain-multiplied-because = {" "}× { $multiplier }（{ $reason }）
explain-upkeep-exactly = 保守{ $billed }分{ explain-at-an-hour }
explain-upkeep-rounded = 保守{ $raw }分、{ $billed }分に切り上げ{ explain-at-an-hour }
explain-a-month = 月{ $amount }
explain-a-month-whoever = 月{ $amount }（人数によらず）
explain-top-up-to = 最低月額{ $minimum }に対し、上記の合計は{ $recurring }：不足分{ $amount }
explain-first-months = { $months } × { $recurring }（初月の料金）
explain-onboarding-both = { $fee }と{ $months } = { $amount }
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }、1回のみ
explain-beyond-available = 使用{ $drawn }分、利用可能{ $available }分：超過{ $over }分{ explain-at-an-hour }{ explain-comes-to }
