### The bills

bills-opened = 受付
bills-incident = トラブル
bills-what-happened = 内容
bills-charged-for = 請求項目
bills-why = 理由
bills-amount = 金額
bills-worked = 作業
bills-interrupted = 業務停止
bills-parts = 部品
bills-lost-work = 業務損失
bills-fee-not-shared = 必ずかかる料金は、各トラブルに配分していません。使用時間の分は、時間パックまたは月額料金で支払い済みです。
bills-interrupted-for = { $minutes }、{ $people }、{ $impact }
bills-same-under-every-plan = { $amount }、どのプランでも同じ
bills-takes-from-the-block = 時間パックから{ $time }を使用
bills-takes-of-the-month = 月の契約時間{ $included }のうち{ $time }を使用
bills-no-labour-flat-rate = 料金内
bills-no-labour-in-house = 社内担当者が対応
bills-short-call-out = 出動
bills-short-travel = 出張
bills-short-materials = 部品
bills-summary-lines = 明細{ $lines }行
bills-summary-both = トラブル{ $incidents }件、{ bills-summary-lines }
bills-tax-itself = 税
bills-tax-compared = { $label } { $rate }、{ $cost ->
    [yes] すべての比較に含む
   *[no] 比較には含まない
}
bills-not-billed-block = { $others ->
    [yes] ほかの
   *[no] {""}
}トラブル{ $count }件は、前払い時間だけで支払い済みです。
bills-not-billed-retainer = { $others ->
    [yes] ほかの
   *[no] {""}
}トラブル{ $count }件は、契約時間だけで対応しています。
bills-not-billed-flat-rate = { $others ->
    [yes] ほかの
   *[no] {""}
}トラブル{ $count }件は、定額料金に含まれます。
bills-not-billed-in-house = { $others ->
    [yes] ほかの
   *[no] {""}
}トラブル{ $count }件は、社内担当者が対応しています。
bills-not-billed-nothing = { $others ->
    [yes] ほかの
   *[no] {""}
}トラブル{ $count }件は、請求するものがありません。
bills-rounded-to-next = { $minutes }分単位
bills-rounded-to-minimum = 最低時間
bills-rounded-to-onsite-minimum = 訪問の最低時間
bills-rounded-to-after-hours-minimum = 時間外の最低時間
bills-one-incident = トラブル1件、請求{ $counted }通り
bills-minutes-long = { $count }分
bills-people-many = { $count }人
bills-no-labour-at-all = 請求する作業なし
bills-labour-at = { $billed }分{ $handling ->
    [yes] （事務作業込み）
   *[no] {""}
}、単価{ $rate }
bills-labour-at-times = { bills-labour-at }の{ $times }倍
bills-labour-because = { $reason }：{ $work }
bills-left-out-projects = プロジェクトは対象外
bills-left-out-after-hours = 時間外は対象外
bills-left-out-after-hours-when = 時間外は対象外（{ $when }）
bills-left-out-visits = 訪問は対象外
bills-left-out-capacity = 時間不足のため外部が代行
