### Pictures

## Cost against people

pictures-a-person-a-month = 1人あたり月額
pictures-in-all = 全体
pictures-people = 人数
pictures-cheapest = 最安
pictures-you = 自社：{ $people }
pictures-undercuts = { $next }が{ $before }より安くなる
pictures-what-each-costs = ほかの条件を変えずに、{ $first }人から{ $last }人までの1人あたりの月額を示します。太線は最安プラン、丸は最安プランが入れ替わる点です。
pictures-what-all-cost = ほかの条件を変えずに、{ $first }人から{ $last }人までの全体の費用を示します。太線は最安プラン、丸は最安プランが入れ替わる点です。
pictures-holds-everywhere = { $users }人でも、表示したほかのどの人数でも、結果は同じです。
pictures-holds-from = { $users }人での結果は、表示範囲の{ $below }人以上で変わりません。
pictures-holds-until = { $users }人での結果は、{ $above }人になるまで変わりません。
pictures-holds-between = { $users }人での結果は、{ $below }人以上、{ $above }人未満で変わりません。
pictures-made-of = { $when }、{ $lost-work ->
    [yes] 業務損失込み
   *[no] 請求額のみ
}。

## What swings the answer

pictures-input-people = 人数
pictures-input-incidents = 月のトラブル件数
pictures-input-minutes = 1件の作業時間（分、平均）
pictures-input-after-hours = 時間外の割合
pictures-input-onsite = 訪問の割合
pictures-input-employee-hour = 社員の1時間の費用
pictures-input-horizon = 予測する月数
pictures-input-belief = 主張の反映度
pictures-input-price = 価格
pictures-price-rate = { $plan }、単価
pictures-price-block = { $plan }、パック料金
pictures-price-fee = { $plan }、月額料金
pictures-price-person = { $plan }、1人の料金
pictures-price-salary = { $plan }、給与
pictures-swing = { $name }：差は{ $from }から{ $to }
pictures-cheaper-by = { $plan }が安い額
pictures-each-row = { $best }は、次に安い{ $second }より{ $gap }安くなります。各行は、数字を1つだけ2割減らした場合と2割増やした場合に、この差がどう変わるかを示します。
pictures-none-flips = 1つの数字だけで結果が変わることはありません。
pictures-one-flips = 結果を変える数字は1個です：{ $name }。
pictures-many-flip = 結果を変える数字は{ $counted }個です：{ $names }。
pictures-flips = はい
pictures-level = 同額
pictures-stays = いいえ
pictures-swings = 結果を左右する数字
pictures-figure = 数字
pictures-now = 現在
pictures-a-fifth-either-way = 20%減、20%増
pictures-flips-it = 結果が変わるか

## Hours left and hours lost

pictures-opening = 月初
pictures-bought = 購入
pictures-drawn = 使用
pictures-expired = 失効
pictures-left = 残り
pictures-carried-in = 前月繰越
pictures-included = 契約時間
pictures-over = 超過
pictures-lost = 失効
pictures-carried-on = 翌月繰越
pictures-read-ledger = 塗りつぶし：使用した時間。縦線：利用できた時間。その先の枠：追加請求の時間。
pictures-ledger-figures = 履歴の各月の正確な値です。単位は時間と分です。
pictures-hours = 時間
pictures-all-months = 合計
pictures-blocks-all-used = { $plan }：購入は{ $bought }になります。失効はなく、残りは{ $left }（{ $worth }相当）です。
pictures-blocks-some-expired = { $plan }：購入は{ $bought }になります。{ $expired }が未使用のまま失効し、残りは{ $left }（{ $worth }相当）です。
pictures-none-lost = 失効する時間はありません。
pictures-some-lost = { $lost }が未使用のまま失効します。
pictures-included-enough = { $plan }：どの月も契約時間で足ります。{ $lost }
pictures-included-too-few = { $plan }：{ $months-counted }か月中{ $beyond }か月で時間が足りません。超過分{ $over }が追加請求になります。{ $lost }

## Twenty futures

pictures-of-twenty = 20中{ $count }
pictures-dots = { $plan }：{ $lowest }から{ $highest }、20シナリオ中{ $cheapest }で最安
pictures-next-is-one = { $months ->
    [1] 来月
    [12] 今後1年
   *[other] 今後{ $months }か月
}は、このうちのどれかになります。起こりやすさはどれも同じです。
pictures-in-all-twenty = 20シナリオすべてで{ $plan }が最安です。
pictures-in-the-quietest = トラブルの少ない{ $counted }シナリオでは{ $plan }、
pictures-in-the-next = 続く{ $counted }シナリオでは{ $plan }、
pictures-in-the-busiest = 最も多い{ $counted }シナリオでは{ $plan }が最安です。
pictures-read-dots = 点が縦に積み上がるほど、費用を計画しやすくなります。横に広がるほど、計画しにくくなります。
pictures-from-futures = { $made-of }{ $futures }シナリオの試算をもとに、各プランを20個の点で示します。
pictures-twenty-futures = 20の将来シナリオ
pictures-plan = プラン
pictures-lowest = 最小
pictures-highest = 最大
pictures-cheapest-in = 最安の回数
pictures-costs = 20シナリオの費用
pictures-quiet = 少ない
pictures-busy = 多い
