### The frame of a notice.

notice-box-dismiss = Fermer
notice-box-fault = { $place }{"\u00a0"}: { $what }
