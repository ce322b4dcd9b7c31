${kurz(daten.projekt.name, 140)}

Projekt auf einer Seite
