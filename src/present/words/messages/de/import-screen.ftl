### A file of tickets before it is kept

import-screen-heading = Tickets importieren
import-screen-recalled = Gelesen wie die letzte Datei mit diesen Spalten. Ändern Sie, was nicht passt.
import-screen-tally = { $kept } zählen { $of }
import-screen-tally-spoken = { $kept } Tickets zählen

## What is asked where the file does not say

import-screen-which-first = Was steht zuerst, Tag oder Monat?
import-screen-reads-either-way = { $example } lässt beides zu.
import-screen-date-order = Reihenfolge im Datum
import-screen-counts-in = Die Arbeitszeit zählt in
import-screen-unit = Einheit der Arbeitszeit
import-screen-no-zone = Die Zeiten haben keine Zeitzone. Sie gelten
import-screen-zone = Zeitzone der Zeiten
import-screen-as-written = wie geschrieben
import-screen-as-utc = als UTC, in Ortszeit umgerechnet
import-screen-how-long = Wie lange dauert die Arbeit an einem Ticket meist?
import-screen-minutes = Minuten
import-screen-use-typical = { $minutes } verwenden, wie in Ihren Zahlen

## What would come of it

import-screen-would-say = Übernommen hieße es: { $sentence }
import-screen-joining = Die vorhandenen Störungen
import-screen-replace = Vorhandene ersetzen
import-screen-add = Zu vorhandenen hinzufügen
import-screen-keep-tickets = { $tickets } Tickets übernehmen
import-screen-keep = Übernehmen
import-screen-cancel = Abbrechen
import-screen-undo = Mit einem Schritt rückgängig zu machen. Die Datei wird hier gelesen und nirgendwohin gesendet.

## What each column becomes

import-screen-columns = Was aus jeder Spalte wird
import-screen-in-the-file = In der Datei
import-screen-for-example = Beispiel
import-screen-becomes = Wird zu
import-screen-read-as = Gelesen als
import-screen-column-becomes = { $column } wird zu

## When tickets were opened, and which do not count

import-screen-when-opened = Wann sie gemeldet wurden
import-screen-left-out = Was nicht zählt
import-screen-all-count = Nichts: Jede Zeile zählt.
import-screen-save-notes = Jede Zeile mit Grund als CSV speichern

## Tickets that look wrong

import-screen-long-tickets = Ungewöhnlich lange Tickets
import-screen-ticket = Ticket
import-screen-what-happened = Was passiert ist
import-screen-length-in-file = In der Datei
import-screen-why-flagged = Warum auffällig
import-screen-counts-as = Zählt als
