<#assign v = daten.vergleich>
# Was sich geändert hat

<#if zeitraum.vorAnfang>
Zielnetz führt dieses Netz seit dem ${datum(zeitraum.anfang)}; verglichen ist mit dem ersten vollständigen Stand. Was davor geschah, ist hier nicht zu sehen.<@vorgaenge [v.von.letzterVorgang]/>

</#if>
Vom ${datum(zeitraum.von)} bis zum ${datum(zeitraum.bis)} wurde das Netz <#if v.vorgaenge.totalCount == 0>nicht geändert<#else>mit ${mehrzahl(v.vorgaenge.totalCount, "Vorgang", "Vorgängen")} geändert</#if>. Es hatte vorher ${mehrzahl(v.von.projekte, "Projekt", "Projekte")} und ${mehrzahl(v.von.kanten, "Beziehung", "Beziehungen")}, nachher ${mehrzahl(v.bis.projekte, "Projekt", "Projekte")} und ${mehrzahl(v.bis.kanten, "Beziehung", "Beziehungen")}.<@gezaehlt/>

<#if v.neue.totalCount == 0 && v.geaenderte.totalCount == 0 && v.entfernte.totalCount == 0 && v.beziehungen.totalCount == 0>
An Projekten und ihren Beziehungen hat sich nichts geändert.<@gezaehlt/>
</#if>
<#if (v.neue.totalCount > 0)>

## Neue Projekte

${mehrzahl(v.neue.totalCount, "Projekt kam", "Projekte kamen")} dazu:<@gezaehlt/>

<#list v.neue.nodes as p>
- ${p.projekt.name}<@mark p.belegartNachher!/><@belege p.neueBelege/><@vorgaenge p.vorgaenge/>
</#list>
<@weitere v.neue.nodes?size v.neue.totalCount "Projekt" "Projekte"/>
</#if>
<#if (v.geaenderte.totalCount > 0)>

## Geänderte Projekte

<@tabelle "Angaben, die sich änderten"/>

| Projekt | Angabe | vorher | nachher |
|---|---|---|---|
<#list v.geaenderte.nodes as p>
<#assign angaben = p.angaben?filter(a -> a.merkmal != "ansprechpartner")>
<#if angaben?size == 0>
| ${p.projekt.name} | Belege | | <@mark p.belegartNachher!/> ${mehrzahl(p.neueBelege?size, "neuer Beleg", "neue Belege", "keine neuen Belege")}<@belege p.neueBelege 1/><@vorgaenge p.vorgaenge/> |
</#if>
<#list angaben as a>
| ${p.projekt.name} | ${a.bezeichnung} | ${a.vorher!"ohne Angabe"} | ${a.nachher!"ohne Angabe"}<@vorgaenge p.vorgaenge/> |
</#list>
</#list>

<@weitere v.geaenderte.nodes?size v.geaenderte.totalCount "Projekt" "Projekte"/>
</#if>
<#if (v.entfernte.totalCount > 0)>

## Entfernte Projekte

<#list v.entfernte.nodes as p>
- ${p.projekt.name}<@vorgaenge p.vorgaenge/>
</#list>
<@weitere v.entfernte.nodes?size v.entfernte.totalCount "Projekt" "Projekte"/>
</#if>
<#if (v.beziehungen.totalCount > 0)>

## Beziehungen von Projekten

${mehrzahl(v.beziehungen.totalCount, "Beziehung kam, änderte sich oder ging", "Beziehungen kamen, änderten sich oder gingen")}.<@gezaehlt/>

<#list v.beziehungen.nodes as b>
- ${b.satz}<@mark b.belegartNachher!/><@belege b.neueBelege 1/><@vorgaenge b.vorgaenge/>
</#list>
<@weitere v.beziehungen.nodes?size v.beziehungen.totalCount "Beziehung" "Beziehungen"/>
</#if>
<#if (v.bewegungen.totalCount > 0)>

## Ziele und Felder mit anderen Projekten

<@diagramm form="balken" titel="Projekte je Ziel und Feld, vorher und nachher" achse="Projekte"
  alt="Balkendiagramm: Projekte je Ziel und Feld vor und nach dem Zeitraum. Die Werte stehen in der Tabelle darunter."
  namen=v.bewegungen.nodes[0..*12]?map(b -> b.knoten.name)
  reihen=[{"name": "vorher", "werte": v.bewegungen.nodes[0..*12]?map(b -> b.anzahlVorher)}, {"name": "nachher", "werte": v.bewegungen.nodes[0..*12]?map(b -> b.anzahlNachher)}] />

<@tabelle "Projekte je Ziel und Feld, vorher und nachher"/>

| Ziel oder Feld | vorher | nachher |
|---|--:|--:|
<#list v.bewegungen.nodes as b>
| ${b.knoten.name}<@gezaehlt/> | ${b.anzahlVorher} | ${b.anzahlNachher} |
</#list>

<@weitere v.bewegungen.nodes?size v.bewegungen.totalCount "Ziel oder Feld" "Ziele und Felder"/>
</#if>
<#if (v.vorgaenge.totalCount > 0)>

## Die Vorgänge

<@tabelle "Vorgänge im Zeitraum, der neueste zuerst"/>

| Vorgang | Tag | Art | Geändertes |
|---|---|---|--:|
<#list v.vorgaenge.nodes as t>
| ${t.kennung}<@vorgaenge [t]/> | ${datum(t.zeit)} | ${wort(t.art)}<#if (t.hebtAuf.kennung)?has_content> von ${t.hebtAuf.kennung}</#if> | ${t.anzahl} |
</#list>

<@weitere v.vorgaenge.nodes?size v.vorgaenge.totalCount "Vorgang" "Vorgänge"/>
</#if>
