### A file of tickets before it is kept.

import-screen-heading = Importar tickets
import-screen-recalled = Leído como el último archivo con estas columnas. Cambie lo que no encaje.
import-screen-tally = Cuentan { $kept } { $of }
import-screen-tally-spoken = Cuentan { $kept } tickets

## What is asked where the file does not say

import-screen-which-first = ¿Qué va primero, el día o el mes?
import-screen-reads-either-way = { $example } se puede leer de las dos formas.
import-screen-date-order = Orden de las fechas
import-screen-counts-in = El tiempo trabajado está en
import-screen-unit = Unidad del tiempo trabajado
import-screen-no-zone = Las horas no indican zona. Tomarlas
import-screen-zone = Zona horaria
import-screen-as-written = tal como están
import-screen-as-utc = como UTC, pasadas a la hora local
import-screen-how-long = ¿Cuánto trabajo efectivo suele llevar una?
import-screen-minutes = minutos
import-screen-use-typical = Usar { $minutes }, como en sus cifras

## What would come of it

import-screen-would-say = Con estos tickets diría: { $sentence }
import-screen-joining = Las incidencias que ya hay
import-screen-replace = Sustituir lo que ya hay
import-screen-add = Añadir a lo que ya hay
import-screen-keep-tickets = Importar { $tickets } tickets
import-screen-keep = Importar
import-screen-cancel = Cancelar
import-screen-undo = Se revierte con un solo «Deshacer». El archivo se lee aquí y no va a ninguna parte.

## What each column becomes

import-screen-columns = En qué se convierte cada columna
import-screen-in-the-file = En el archivo
import-screen-for-example = Por ejemplo
import-screen-becomes = Pasa a ser
import-screen-read-as = Se lee como
import-screen-column-becomes = { $column } pasa a ser

## When tickets were opened, and which do not count

import-screen-when-opened = Cuándo se abrieron
import-screen-left-out = Qué no cuenta
import-screen-all-count = Nada: cuentan todas las filas.
import-screen-save-notes = Guardar cada línea y su motivo como CSV

## Tickets that look wrong

import-screen-long-tickets = Tickets inusualmente largos
import-screen-ticket = Ticket
import-screen-what-happened = Qué ocurrió
import-screen-length-in-file = En el archivo
import-screen-why-flagged = Por qué se señala
import-screen-counts-as = Cuenta como
