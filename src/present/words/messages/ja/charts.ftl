### What stands beside pictures

charts-as-table = 表で表示
charts-as-picture = グラフで表示
charts-as-pictures = グラフで表示
charts-no-futures = 表示するデータがまだありません。先に予測が必要です。
charts-no-hours = この料金表には、時間を前払いするプランがありません。
charts-no-people = ほかの人数での費用はまだわかりません。先に予測が必要です。
charts-no-swings = 表示するデータがまだありません。先に2つのプランの予測が必要です。
charts-upwards = 縦軸の内容
charts-per-person = 1人あたり月額
charts-in-all = 全体
