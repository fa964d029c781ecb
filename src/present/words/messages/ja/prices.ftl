### Prices and their sources

prices-all-plans = 全プラン
prices-minutes = { $count }分
prices-times = { $multiplier }倍
prices-grade-government = 政府統計
prices-grade-survey = 調査
prices-grade-benchmark = ベンチマーク
prices-grade-price-list = 公表された価格表
prices-grade-derived = 計算
prices-grade-vendor-claim = ベンダーの主張
prices-grade-anecdote = 個別の事例
