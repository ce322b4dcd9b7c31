<#assign a = daten.abdeckung>
# Abdeckung

<#if a.verschiedene == 0>
Von keinem Projekt ist bekannt, dass es in einem Handlungsfeld einem Leitziel dient.<@gezaehlt/>
<#else>
${mehrzahl(a.verschiedene, "Projekt dient", "Projekte dienen")} in einem Handlungsfeld einem Leitziel, unmittelbar oder über ein strategisches Ziel.<@gezaehlt/> <#if (a.ohneSpalte.totalCount > 0)>Von ${mehrzahl(a.ohneSpalte.totalCount, "Projekt", "Projekten")} sagt niemand, welchem Leitziel.<@gezaehlt/> </#if><#if (a.ohneZeile.totalCount > 0)>Von ${mehrzahl(a.ohneZeile.totalCount, "Projekt", "Projekten")} sagt niemand, in welchem Handlungsfeld.<@gezaehlt/></#if>
</#if>

Die Spalten sind die Leitziele:

<#list a.spalten as s>
- LZ ${s?counter}: ${s.wert.name}
</#list>

In jeder Zelle steht, wie viele Projekte dort stehen, und in Klammern, wie viele davon eine Quelle dorthin stellt; die übrigen sind *eingeschätzt*. „Alle“ zählt auch Projekte, von denen niemand ein Leitziel nennt.

<@tabelle "Projekte je Handlungsfeld und Leitziel (davon belegt)"/>

| Handlungsfeld | <#list a.spalten as s>LZ ${s?counter} | </#list>Alle |
|---|<#list a.spalten as s>--:|</#list>--:|
<#list a.zeilen as z>
| ${z.wert.name}<@gezaehlt/> | <#list z.zellen as c><#if c.anzahl == 0>0<#else>${c.anzahl} (${c.belegt})</#if> | </#list>${z.gesamt.anzahl} (${z.gesamt.belegt}) |
</#list>
| Alle Felder<@gezaehlt/> | <#list a.spalten as s>${s.gesamt.anzahl} (${s.gesamt.belegt}) | </#list>${a.verschiedene} |
