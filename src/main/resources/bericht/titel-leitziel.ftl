${kurz(daten.leitziel.name, 140)}

Leitziel<#if daten.leitziel.nummer??> ${daten.leitziel.nummer}</#if> auf einer Seite
