### What is wrong with what was typed

faults-empty-number = 数値を入力してください。
faults-empty-length = 時間の長さを入力してください。例：23、0:23、23m。
faults-not-a-number = 「{ $text }」は数値ではありません。
faults-marks = 「{ $text }」は区切り記号の位置が{ $example }と異なります。
faults-not-whole = { $value }は整数ではありません。
faults-below = { $value }は下限の{ $min }を下回っています。
faults-above = { $value }は上限の{ $max }を超えています。
faults-minutes = { $count }分（1年）
faults-not-a-length = 「{ $text }」は時間の長さとして読めません。例：23、0:23、23m。
faults-not-whole-minutes = 「{ $text }」は分の整数ではありません。時間の場合は{ $hours } hと入力してください。
faults-no-such-day = 「{ $text }」は存在しない日付か、1900年から2199年の範囲外です。
faults-too-long = 整数部は{ $before }桁、小数部は{ $behind }桁までです。
faults-moment-missing = 日付と時刻を入力してください。例：{ $example }
faults-moment-unread = 「{ $text }」は日付と時刻として読めません。例：{ $example }
faults-moment-timeless = 「{ $text }」に時刻がありません。例：{ $example }
faults-moment-double = 「{ $text }」は2通りの日付に読めます。年を先頭に入力してください。例：{ $example }
