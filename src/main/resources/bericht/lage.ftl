<#assign n = daten.nachher, v = daten.vorher>
# Wo es dünn ist

Gezählt sind alle Leitziele, strategischen Ziele und Handlungsfelder und alle Paare aus Ziel und Feld. Eine Lücke ist, wo etwas bekannt ist und nach allem, was bekannt ist, heute nichts trägt; wo keine Quelle etwas sagt, ist eine offene Frage.<@gezaehlt/>

<#if n.anzahlLuecken == v.anzahlLuecken>
Am Ende des Zeitraums gab es <#if n.anzahlLuecken == 1>eine Lücke<#else>${n.anzahlLuecken} Lücken</#if>, so viele wie am Anfang.<@gezaehlt/>
<#else>
Am Ende des Zeitraums gab es ${mehrzahl(n.anzahlLuecken, "Lücke", "Lücken")}, am Anfang ${mehrzahl(v.anzahlLuecken, "Lücke", "Lücken", "keine")}.<@gezaehlt/>
</#if>

## Beide Leitern

<@tabelle "Stellen nach dem, was bekannt ist, und dem, was trägt"/>

| Bekannt ist | Es trägt | Lücke | Anfang | Ende |
|---|---|---|--:|--:|
<#list n.jeLage as l>
<#assign davor = 0>
<#list v.jeLage as w><#if w.kenntnis == l.kenntnis && w.traglage == l.traglage><#assign davor = w.anzahl></#if></#list>
<#if (l.anzahl > 0 || davor > 0)>
| ${wort(l.kenntnis)}<@gezaehlt/> | ${wort(l.traglage)} | ${l.istLuecke?then("ja", "nein")} | ${davor} | ${l.anzahl} |
</#if>
</#list>

<#assign verlauf = {}, namen = [], luecken = [], offene = [], letzter = "", l = 0, o = 0>
<#list daten.lueckenverlauf as s>
<#if s.vorgang != letzter && letzter?has_content><#assign luecken = luecken + [l], offene = offene + [o], l = 0, o = 0></#if>
<#if s.vorgang != letzter><#assign namen = namen + [datum(s.zeit)], letzter = s.vorgang></#if>
<#if s.istLuecke><#assign l = l + s.anzahl></#if>
<#if s.kenntnis == "OHNE_ANGABE"><#assign o = o + s.anzahl></#if>
</#list>
<#if letzter?has_content><#assign luecken = luecken + [l], offene = offene + [o]></#if>
<#if (namen?size > 1)>
## Im Verlauf

<@diagramm form="verlauf" titel="Lücken und offene Fragen im Verlauf" achse="Stellen"
  alt="Säulendiagramm: Lücken und offene Fragen an den letzten Tagen, an denen sich das Netz änderte. Die Werte stehen in der Tabelle darunter."
  namen=namen reihen=[{"name": "Lücken", "werte": luecken}, {"name": "offene Fragen", "werte": offene}] />

<@tabelle "Lücken und offene Fragen im Verlauf"/>

| Tag | Lücken | offene Fragen |
|---|--:|--:|
<#list namen as tag>
| ${tag}<@gezaehlt/> | ${luecken[tag?index]} | ${offene[tag?index]} |
</#list>
</#if>
<#if (daten.vergleich.wechsel.totalCount > 0)>

## Besser oder schlechter getragen

<#list daten.vergleich.wechsel.nodes as w>
- ${w.erstes.name}<#if (w.zweites.name)?has_content> in ${w.zweites.name}</#if>: ${wort(w.richtung)}, vorher ${wort(w.traglageVorher!"NICHTS")}, nachher ${wort(w.traglageNachher!"NICHTS")}.<@gezaehlt/>
</#list>
<@weitere daten.vergleich.wechsel.nodes?size daten.vergleich.wechsel.totalCount "Wechsel" "Wechsel"/>
</#if>

## Ziele und Felder am Ende des Zeitraums

<#assign stellen = daten.einzelne.stellen.nodes>
<@diagramm form="stapel" titel="Projekte je Ziel und Feld" achse="Projekte"
  alt="Balkendiagramm: Projekte je Leitziel, strategischem Ziel und Handlungsfeld, belegte und nur eingeschätzte. Die Werte stehen in der Tabelle darunter."
  namen=stellen[0..*30]?map(s -> s.erstes.name)
  reihen=[{"name": "belegt", "werte": stellen[0..*30]?map(s -> s.belegt)}, {"name": "nur eingeschätzt", "werte": stellen[0..*30]?map(s -> s.anzahl - s.belegt)}] />

<@tabelle "Ziele und Felder: was bekannt ist und was trägt"/>

| Ziel oder Feld | Bekannt ist | Es trägt | Projekte | belegt |
|---|---|---|--:|--:|
<#list stellen as s>
| ${wort(s.art)} „${s.erstes.name}“<#list s.stuetzen.edges[0..*1] as e><@belege e.belege 1/></#list><@gezaehlt/> | ${wort(s.kenntnis)} | ${wort(s.traglage)}<#if s.istLuecke> **(Lücke)**</#if><#if s.kenntnis != "OHNE_ANGABE" && !s.traglageBelegt> *(eingeschätzt)*</#if> | ${s.anzahl} | ${s.belegt} |
</#list>

<@weitere stellen?size daten.einzelne.stellen.totalCount "Ziel oder Feld" "Ziele und Felder"/>

## Was Projekten fehlt

${mehrzahl(n.projekteOhneZiel.totalCount, "Projekt trägt, soweit gesagt, zu keinem Ziel bei", "Projekte tragen, soweit gesagt, zu keinem Ziel bei", "Jedes Projekt trägt zu mindestens einem Ziel bei")}.<@gezaehlt/> ${mehrzahl(n.projekteOhneFeld.totalCount, "Projekt gehört zu keinem Handlungsfeld", "Projekte gehören zu keinem Handlungsfeld", "Jedes Projekt gehört zu einem Handlungsfeld")}.<@gezaehlt/> ${mehrzahl(n.projekteOhneFederfuehrung.totalCount, "Projekt nennt niemanden, der es verantwortet", "Projekte nennen niemanden, der sie verantwortet", "Jedes Projekt nennt, wer es verantwortet")}.<@gezaehlt/>
