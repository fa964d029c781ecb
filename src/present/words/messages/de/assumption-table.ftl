### Table of assumptions

assumption-table-neutral = Neutral: ohne jedes Anbieterversprechen
assumption-table-publish = Zurück zu den veröffentlichten Werten
assumption-table-belief = Wenn Sie den Versprechen nur zum Teil glauben
assumption-table-believed = { $share }{"\u00a0"}%
assumption-table-caption = Annahmen mit Spannen und Quellen
assumption-table-assumption = Annahme
assumption-table-value = Wert
assumption-table-range = Veröffentlichte Spanne
assumption-table-grade = Güte
assumption-table-source = Woher der Wert stammt
assumption-table-claim = Anbieterversprechen
assumption-table-halve = Halbieren
