### A file of tickets before it is kept.

import-screen-heading = Importer des tickets
import-screen-recalled = Lu comme le dernier fichier qui avait ces colonnes. Modifiez ce qui ne convient pas.
import-screen-tally = { $kept } pris en compte { $of }
import-screen-tally-spoken = { $kept } tickets pris en compte

## What is asked where the file does not say

import-screen-which-first = Que lit-on d’abord, le jour ou le mois{"\u202f"}?
import-screen-reads-either-way = { $example } peut se lire des deux façons.
import-screen-date-order = Ordre des dates
import-screen-counts-in = Le temps passé est compté en
import-screen-unit = Unité du temps passé
import-screen-no-zone = Les heures n’ont pas de fuseau. Les prendre
import-screen-zone = Fuseau horaire
import-screen-as-written = telles quelles
import-screen-as-utc = comme UTC, converties en heure locale
import-screen-how-long = Combien de travail effectif demande en général un incident{"\u202f"}?
import-screen-minutes = minutes
import-screen-use-typical = Utiliser { $minutes }, comme dans vos chiffres

## What would come of it

import-screen-would-say = Une fois ces tickets gardés, la réponse serait{"\u00a0"}: { $sentence }
import-screen-joining = Les incidents déjà présents
import-screen-replace = Remplacer l’existant
import-screen-add = Ajouter à l’existant
import-screen-keep-tickets = Garder { $tickets } tickets
import-screen-keep = Garder
import-screen-cancel = Annuler
import-screen-undo = Une seule annulation suffit pour revenir en arrière. Le fichier est lu ici et n’est envoyé nulle part.

## What each column becomes

import-screen-columns = Ce que devient chaque colonne
import-screen-in-the-file = Dans le fichier
import-screen-for-example = Exemple
import-screen-becomes = Devient
import-screen-read-as = Lu comme
import-screen-column-becomes = { $column } devient

## When tickets were opened, and which do not count

import-screen-when-opened = Heure d’ouverture
import-screen-left-out = Ce qui ne compte pas
import-screen-all-count = Rien{"\u00a0"}: toutes les lignes comptent.
import-screen-save-notes = Enregistrer chaque ligne et son motif en CSV

## Tickets that look wrong

import-screen-long-tickets = Tickets anormalement longs
import-screen-ticket = Ticket
import-screen-what-happened = Description
import-screen-length-in-file = Dans le fichier
import-screen-why-flagged = Motif du signalement
import-screen-counts-as = Compté pour
