### The frame of a notice.

notice-box-dismiss = Descartar
notice-box-fault = { $place }: { $what }
