### The bills: heads, notes, and one incident across plans.

bills-opened = Apertura
bills-incident = Incidencia
bills-what-happened = Qué ocurrió
bills-charged-for = Concepto
bills-why = Por qué
bills-amount = Importe
bills-worked = Trabajado
bills-interrupted = Interrupción
bills-parts = Piezas
bills-lost-work = Trabajo perdido
bills-fee-not-shared = Una cuota que se paga de todos modos no se reparte entre las incidencias. Las horas consumidas se pagan con la bolsa o con la cuota del mes.
bills-interrupted-for = { $minutes }, { $people }, impacto: { $impact }
bills-same-under-every-plan = { $amount }, igual con todos los planes
bills-takes-from-the-block = consume { $time } de la bolsa
bills-takes-of-the-month = consume { $time } de { $included } del mes
bills-no-labour-flat-rate = incluido en la cuota
bills-no-labour-in-house = lo hace el empleado
bills-short-call-out = una salida
bills-short-travel = un desplazamiento
bills-short-materials = piezas
# $lines (number)
bills-summary-lines = { $lines } { $lines ->
    [one] línea
   *[other] líneas
}
# $incidents (number)
bills-summary-both = { $incidents } { $incidents ->
    [one] incidencia
   *[other] incidencias
}, { bills-summary-lines }
bills-tax-itself = Impuestos
# $cost (yes or no)
bills-tax-compared = { $label } { $rate }, { $cost ->
    [yes] parte de todas las comparaciones
   *[no] nunca parte de una comparación
}
# $count (number)
# $others (yes or no)
bills-not-billed-block = { $others ->
    [yes] { $count ->
        [one] Otra incidencia se paga
       *[other] Otras { $count } incidencias se pagan
    }
   *[no] { $count ->
        [one] { $count } incidencia se paga
       *[other] { $count } incidencias se pagan
    }
} solo con la bolsa de horas.
# $count (number)
# $others (yes or no)
bills-not-billed-retainer = { $others ->
    [yes] { $count ->
        [one] Otra incidencia consume
       *[other] Otras { $count } incidencias consumen
    }
   *[no] { $count ->
        [one] { $count } incidencia consume
       *[other] { $count } incidencias consumen
    }
} solo horas del contrato.
# $count (number)
# $others (yes or no)
bills-not-billed-flat-rate = { $others ->
    [yes] { $count ->
        [one] Otra incidencia está incluida
       *[other] Otras { $count } incidencias están incluidas
    }
   *[no] { $count ->
        [one] { $count } incidencia está incluida
       *[other] { $count } incidencias están incluidas
    }
} en la cuota.
# $count (number)
# $others (yes or no)
bills-not-billed-in-house = { $others ->
    [yes] { $count ->
        [one] De otra incidencia
       *[other] De otras { $count } incidencias
    }
   *[no] { $count ->
        [one] De { $count } incidencia
       *[other] De { $count } incidencias
    }
} se encarga el empleado.
# $count (number)
# $others (yes or no)
bills-not-billed-nothing = { $others ->
    [yes] { $count ->
        [one] Otra incidencia no tiene
       *[other] Otras { $count } incidencias no tienen
    }
   *[no] { $count ->
        [one] { $count } incidencia no tiene
       *[other] { $count } incidencias no tienen
    }
} nada que facturar.
bills-rounded-to-next = cada { $minutes }
bills-rounded-to-minimum = mínimo
bills-rounded-to-onsite-minimum = mínimo presencial
bills-rounded-to-after-hours-minimum = mínimo fuera de horario
# $plans (number)
bills-one-incident = Una incidencia, { $plans ->
    [one] una factura
   *[other] { $counted } facturas
}
# $number (number)
bills-minutes-long = { $count } { $number ->
    [one] minuto
   *[other] minutos
}
# $number (number)
bills-people-many = { $count } { $number ->
    [one] persona
   *[other] personas
}
bills-no-labour-at-all = sin trabajo que facturar
# $handling (yes or no)
bills-labour-at = { $billed } min{ $handling ->
    [yes] , gestión incluida,
   *[no] {""}
} a { $rate }
bills-labour-at-times = { bills-labour-at }, por { $times }
bills-labour-because = { $reason }: { $work }
bills-left-out-projects = no incluye proyectos
bills-left-out-after-hours = no incluye trabajo fuera de horario
bills-left-out-after-hours-when = no incluye trabajo fuera de horario ({ $when })
bills-left-out-visits = no incluye visitas
bills-left-out-capacity = sin tiempo disponible, se contrata a otro
