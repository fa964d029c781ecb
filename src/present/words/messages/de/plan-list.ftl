### The table of plans

plan-list-label = Modelle
plan-list-plan = Modell
plan-list-a-month = Im Monat
plan-list-each-month = { $amount } im Monat
plan-list-dearest-month = teuerster Monat { $amount }
plan-list-open-bills = { $total }: Rechnungen öffnen, { $plan }
plan-list-because = { $why }.
plan-list-prices-built-in = Preise: typische veröffentlichte Preise aus den USA, jeweils mit Quelle.
plan-list-prices-of = Preise: { $provider }.
plan-list-save = Als CSV speichern
