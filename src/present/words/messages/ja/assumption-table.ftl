### The table of assumptions

assumption-table-neutral = 中立：ベンダーの主張をすべて除く
assumption-table-publish = 公表値に戻す
assumption-table-belief = 主張を一部だけ信じる場合
assumption-table-believed = { $share }%
assumption-table-caption = 前提の一覧（範囲と出典）
assumption-table-assumption = 前提
assumption-table-value = 値
assumption-table-range = 公表範囲
assumption-table-grade = 等級
assumption-table-source = 出典
assumption-table-claim = ベンダーの主張
assumption-table-halve = 半分にする
