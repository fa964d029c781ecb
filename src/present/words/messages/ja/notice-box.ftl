### The frame of a notice

notice-box-dismiss = 閉じる
notice-box-fault = { $place }：{ $what }
