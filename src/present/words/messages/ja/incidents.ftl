### The list of incidents and its form

incidents-none-found = 該当するトラブルはありません
incidents-rows = 全{ $all }行中 { $first }～{ $last }行
incidents-no-id = チケットには番号または名前が必要です。
incidents-not-a-month = 「{ $text }」は月として読めません。例：2026-01。
incidents-refused = 文字U+{ $code }はここでは使えません。
incidents-too-long = { $found }文字あります。上限は{ $most }文字です。
