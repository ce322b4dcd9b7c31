<#assign hoechstens = 15, letzte = {}>
<#list daten.rueckblicke as r><#if r.eingefroren && !liegtNach(r.eingefrorenUm[0..9], zeitraum.bis)><#assign letzte = letzte + {r.strategieKennung: r}></#if></#list>
<#-- Was Menschen schrieben, Absatz für Absatz -->
<#macro worte text quelle><#list text?split("\n") as zeile><#if zeile?trim?has_content>

${zeile?trim}${note(quelle)}
</#if></#list></#macro>
# Letzter Rückblick

<#if letzte?size == 0>
Bis zum ${datum(zeitraum.bis)} ist kein Rückblick eingefroren.<@ausgewertet "den Rückblicken"/>
</#if>
<#list letzte?values as r>
<#assign woher = "Rückblick „" + r.titel + "“ (" + r.kennung + "), eingefroren am " + datum(r.eingefrorenUm) + ", Netz nach Vorgang " + (r.wissensstand!"ohne Angabe") + (r.gueltigAm?has_content)?then(" für den " + datum(r.gueltigAm!), "") + ".">
## ${r.titel}

Er gilt der Zeit vom ${datum(r.von)} bis zum ${datum(r.bis)} und der Strategie <#if r.strategie??>„${r.strategie.name}“<@mark r.strategie.belegart/><@belege r.strategie.belege 1/><#else>„${r.strategieKennung}“, die das Netz nicht mehr hat</#if>; er steht seit dem ${datum(r.eingefrorenUm)} fest.${note(woher)}

<@tabelle "Was das Netz dabei zeigte"/>

| Was | Wie viele |
|---|--:|
<#list r.stand.zahlen as z>
| ${z.bezeichnung}${note(woher)} | ${z.wert} |
</#list>

<#list befundgruppen?keys as gruppe>
<#assign seine = r.stand.befunde?filter(b -> b.gruppe == gruppe)>
<#if (seine?size > 0)>
### ${befundgruppen[gruppe]}

<#list seine[0..*hoechstens] as b>
- ${b.satz}${note(woher)}
</#list>

<@weitere [seine?size, hoechstens]?min seine?size "Befund" "Befunde"/>

</#if>
</#list>
<#if r.stellungnahme?has_content>
### Stellungnahme

<@worte r.stellungnahme "Stellungnahme im " + woher/>

</#if>
### Beschlossene Anpassungen

<#if r.anpassungen?has_content>
<@worte r.anpassungen "Anpassungen im " + woher/>
<#else>
Anpassungen nennt der Rückblick nicht.${note(woher)}
</#if>

<#if (r.nachtraege?size > 0)>
### Nachträge

<#list r.nachtraege as n>
- ${datum(n.zeit)}: ${n.text}${note("Nachtrag vom " + datum(n.zeit) + " zum " + woher)}
</#list>

</#if>
<#if r.naechster?has_content>
Der nächste Rückblick ist am ${datum(r.naechster)} fällig.${note(woher)}
<#else>
Wann der nächste Rückblick fällig ist, sagt er nicht.${note(woher)}
</#if>

</#list>
