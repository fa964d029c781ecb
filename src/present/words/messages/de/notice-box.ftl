### The frame of a notice

notice-box-dismiss = Ausblenden
notice-box-fault = { $place }: { $what }
