### What plans are called

plans-kind-break-fix = スポット対応
plans-kind-hourly = 時間制
plans-kind-block-hours = 前払い制
plans-kind-retainer = 月額契約
plans-kind-flat-rate = 定額制
plans-kind-in-house = 社内担当者
plans-within-break-fix = スポット対応
plans-within-hourly = 時間制
plans-within-block-hours = 前払い制
plans-within-retainer = 月額契約
plans-within-flat-rate = 定額制
plans-within-in-house = 社内担当者
plans-half-time = { $plan }（半日勤務）
