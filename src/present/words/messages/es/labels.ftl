### Words for kinds, codes, units, levels and reasons.

labels-parts-at-cost = Piezas, a precio de coste
labels-on-site = presencial
labels-emergency = urgencia
labels-line-code-labour = Trabajo
labels-line-code-call-out = Salida
labels-line-code-travel = Desplazamiento
labels-line-code-materials = Piezas
labels-line-code-maintenance = Mantenimiento
labels-line-code-block = Bolsa de horas
labels-line-code-fee = Cuota mensual
labels-line-code-overage = Tiempo por encima de las horas incluidas
labels-line-code-fair-use = Tiempo por encima del uso razonable
labels-line-code-base = Cuota base
labels-line-code-users = Personas
labels-line-code-devices = Dispositivos
labels-line-code-servers = Servidores
labels-line-code-sites = Sedes
labels-line-code-top-up = Hasta el mínimo mensual
labels-line-code-onboarding = Puesta en marcha, una vez
labels-line-code-salary = Salario y costes del empleador
labels-line-code-tools = Herramientas
labels-line-code-training = Formación
labels-line-code-recruitment = Selección de personal, una vez
labels-impact-none = ninguno
labels-impact-minor = bajo
labels-impact-major = alto
labels-impact-total = total
labels-incident-kind-incident = incidencia
labels-incident-kind-request = solicitud
labels-incident-kind-project = proyecto
labels-time-band-after-hours = fuera de horario
labels-time-band-weekend = fin de semana
labels-time-band-holiday = festivo
labels-on-top-project = proyectos
labels-on-top-after-hours = trabajo fuera de horario
labels-on-top-onsite = visitas
labels-on-top-capacity = trabajo que excede la jornada del empleado
labels-on-top-overage = tiempo por encima de las horas incluidas
labels-on-top-fair-use = tiempo por encima del uso razonable
labels-on-top-materials = piezas
labels-on-top-call-out = salidas
labels-on-top-travel = desplazamientos
# $number (number)
labels-count-minute = { $count } { $number ->
    [one] minuto
   *[other] minutos
}
# $number (number)
labels-count-incident = { $count } { $number ->
    [one] incidencia
   *[other] incidencias
}
# $number (number)
labels-count-block = { $count } { $number ->
    [one] bolsa
   *[other] bolsas
}
# $number (number)
labels-count-month = { $count } { $number ->
    [one] mes
   *[other] meses
}
# $number (number)
labels-count-user = { $count } { $number ->
    [one] usuario
   *[other] usuarios
}
# $number (number)
labels-count-device = { $count } { $number ->
    [one] dispositivo
   *[other] dispositivos
}
# $number (number)
labels-count-server = { $count } { $number ->
    [one] servidor
   *[other] servidores
}
# $number (number)
labels-count-site = { $count } { $number ->
    [one] sede
   *[other] sedes
}
# $number (number)
labels-count-time = { $count } { $number ->
    [one] vez
   *[other] veces
}
# $number (number)
labels-count-employee = { $count } { $number ->
    [one] empleado
   *[other] empleados
}
