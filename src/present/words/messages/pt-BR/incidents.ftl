incidents-none-found = Nenhum incidente encontrado
incidents-rows = Linhas { $first } a { $last } de { $all }
incidents-no-id = Um chamado precisa de um número ou de um nome.
incidents-not-a-month = “{ $text }” não é um mês. Tente 2026-01.
incidents-refused = O caractere U+{ $code } não é permitido aqui.
incidents-too-long = { $found } caracteres passam do limite de { $most }.
