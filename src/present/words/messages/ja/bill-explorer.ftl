### The bills

bill-explorer-what-it-is = 履歴のとおりなら費用がいくらになったかを、請求書ごとに示します。予測も前提も使っていません。
bill-explorer-plans = プラン
bill-explorer-months = 月
bill-explorer-save-one = この請求書をCSVで保存
bill-explorer-save-all = すべての請求書をCSVで保存

## One invoice

bill-explorer-heading = { $plan }、{ $month }
bill-explorer-opened = 受付
bill-explorer-incident = トラブル
bill-explorer-worked = 作業{ $line-break }（分）
bill-explorer-billed = 請求{ $line-break }（分）
bill-explorer-rounded-to = 切り上げ
bill-explorer-an-hour = 時間単価
bill-explorer-times = 倍率
bill-explorer-amount = 金額
bill-explorer-with-tax = 税込
bill-explorer-follow = このトラブルを全プランで比べる

## One incident across all plans

bill-explorer-close = 閉じる
bill-explorer-plan = プラン
bill-explorer-length = 長さ
bill-explorer-billed-for-it = 請求額
bill-explorer-hours-taken = 使用時間
bill-explorer-why = 理由
