input-panel-company = Sua empresa
input-panel-show-more = Mais sobre você: casos graves, fora do horário, presencial
input-panel-more = Mais sobre você
input-panel-show-incidents = Mostrar os incidentes
input-panel-use-estimate = Usar uma estimativa
