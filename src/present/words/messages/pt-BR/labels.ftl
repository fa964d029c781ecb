labels-parts-at-cost = Peças, a preço de custo
labels-on-site = presencial
labels-emergency = emergência
labels-line-code-labour = Trabalho
labels-line-code-call-out = Acionamento
labels-line-code-travel = Deslocamento
labels-line-code-materials = Peças
labels-line-code-maintenance = Manutenção
labels-line-code-block = Horas pré-pagas
labels-line-code-fee = Mensalidade
labels-line-code-overage = Tempo acima das horas incluídas
labels-line-code-fair-use = Tempo acima do uso justo
labels-line-code-base = Taxa básica
labels-line-code-users = Pessoas
labels-line-code-devices = Dispositivos
labels-line-code-servers = Servidores
labels-line-code-sites = Unidades
labels-line-code-top-up = Complemento do mínimo mensal
labels-line-code-onboarding = Implantação, uma vez
labels-line-code-salary = Salário e encargos
labels-line-code-tools = Ferramentas
labels-line-code-training = Treinamento
labels-line-code-recruitment = Contratação, uma vez
labels-impact-none = nenhum
labels-impact-minor = leve
labels-impact-major = grave
labels-impact-total = total
labels-incident-kind-incident = incidente
labels-incident-kind-request = solicitação
labels-incident-kind-project = projeto
labels-time-band-after-hours = fora do horário
labels-time-band-weekend = fim de semana
labels-time-band-holiday = feriado
labels-on-top-project = projetos
labels-on-top-after-hours = atendimento fora do horário
labels-on-top-onsite = visitas
labels-on-top-capacity = trabalho além do tempo do funcionário
labels-on-top-overage = tempo acima das horas incluídas
labels-on-top-fair-use = tempo acima do uso justo
labels-on-top-materials = peças
labels-on-top-call-out = acionamentos
labels-on-top-travel = deslocamentos
labels-count-minute = { $count } { $number ->
    [one] minuto
   *[other] minutos
}
labels-count-incident = { $count } { $number ->
    [one] incidente
   *[other] incidentes
}
labels-count-block = { $count } { $number ->
    [one] pacote
   *[other] pacotes
}
labels-count-month = { $count } { $number ->
    [one] mês
   *[other] meses
}
labels-count-user = { $count } { $number ->
    [one] usuário
   *[other] usuários
}
labels-count-device = { $count } { $number ->
    [one] dispositivo
   *[other] dispositivos
}
labels-count-server = { $count } { $number ->
    [one] servidor
   *[other] servidores
}
labels-count-site = { $count } { $number ->
    [one] unidade
   *[other] unidades
}
labels-count-time = { $count } { $number ->
    [one] vez
   *[other] vezes
}
labels-count-employee = { $count } { $number ->
    [one] funcionário
   *[other] funcionários
}
