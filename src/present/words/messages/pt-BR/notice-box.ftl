notice-box-dismiss = Dispensar
notice-box-fault = { $place }: { $what }
