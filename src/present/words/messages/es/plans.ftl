### What plans are called, alone and within a sentence.

plans-kind-break-fix = Pago por avería
plans-kind-hourly = Pago por horas
plans-kind-block-hours = Bolsa de horas
plans-kind-retainer = Contrato mensual
plans-kind-flat-rate = Tarifa plana
plans-kind-in-house = Empleado
plans-within-break-fix = el pago por avería
plans-within-hourly = el pago por horas
plans-within-block-hours = la bolsa de horas
plans-within-retainer = el contrato mensual
plans-within-flat-rate = la tarifa plana
plans-within-in-house = un empleado
plans-half-time = { $plan } a media jornada
