### The frame of a notice

notice-box-dismiss = إخفاء
notice-box-fault = { $place }: { $what }
