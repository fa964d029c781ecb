### The inputs beside the plans

input-panel-company = Ihr Unternehmen
input-panel-show-more = Mehr zu Ihnen: schwere Störungen, außerhalb der Servicezeit, vor Ort
input-panel-more = Mehr zu Ihnen
input-panel-show-incidents = Störungen anzeigen
input-panel-use-estimate = Stattdessen schätzen
