<#assign hoechstens = 20, k = daten.kandidaten, alle = k.kandidaten>
<#-- Wer Bewertungen nicht sehen darf, bekommt nur, was für ihn einen Rang hat oder veröffentlicht ist -->
<#if !redaktion><#assign alle = alle?filter(einer -> einer.oeffentlich || einer.rang??)></#if>
<#macro quelle einer><#if einer.projekt??><@belege einer.projekt.belege 1/><#else>${note("Idee in Zielnetz, " + einer.schluessel + ".")}</#if></#macro>
<#-- Was das Netz sagt, wo noch niemand bewertet hat -->
<#macro vorgeschlagen einer><#local seine = einer.teile?filter(t -> t.vorgeschlagen)><#if (seine?size > 0)> Noch nicht bewertet, aus dem Netz vorgeschlagen *(eingeschätzt)*: <#list seine as t>${t.kriterium.name} ${t.wert}<#sep>, </#list>.<@ausgewertet "den Bewertungen"/></#if></#macro>
<#-- Wo mehrere verschieden urteilen -->
<#macro streuung einer><#local seine = einer.teile?filter(t -> t.streuung?? && t.streuung.kleinster != t.streuung.groesster)><#if (seine?size > 0)> Die Bewertungen gehen auseinander bei: <#list seine as t>${t.kriterium.name} (${t.streuung.kleinster} bis ${t.streuung.groesster})<#sep>, </#list>.<@ausgewertet "den Bewertungen"/></#if></#macro>
# Was zur Wahl steht

<#if !redaktion>
Ideen und Bewertungen sind intern, bis jemand sie veröffentlicht; dieser Teil zeigt nur, was veröffentlicht ist.<@ausgewertet "den Bewertungen"/>

</#if>
<#if alle?size == 0>
Am ${datum(stand.heute)} steht <#if redaktion>nichts zur Wahl<#else>nichts Veröffentlichtes zur Wahl</#if>.<@ausgewertet "den Bewertungen"/>
<#else>
Am ${datum(stand.heute)} ${(alle?size == 1)?then("steht ein Vorhaben", "stehen " + alle?size?string + " Vorhaben")} zur Wahl.<@ausgewertet "den Bewertungen"/> Bewertet wird von ${k.skala.kleinster} bis ${k.skala.groesster}, mehr ist besser; es zählt der Median, gewichtet mit: <#list k.kriterien as c>${c.kriterium.name} ${c.gewicht}<@mark c.kriterium.belegart/><@belege c.kriterium.belege 1/><#sep>, </#list>.

<@tabelle "Vorhaben, die zur Wahl stehen"/>

| Vorhaben | Rang | Punkte | Kosten |
|---|---|---|---|
<#list alle[0..*hoechstens] as einer>
| ${einer.name}<#if redaktion && !einer.oeffentlich> (intern)</#if><@quelle einer/> | <#if einer.rang??>${einer.rang}<#if einer.geteilt> (geteilt)</#if><#else>ohne</#if> | ${einer.punkteMindestens}<#if !einer.rang??> bis ${einer.punkteHoechstens}</#if><@ausgewertet "den Bewertungen"/> | <#if einer.kosten??>${einer.kosten} €<#else>ohne Angabe</#if> |
</#list>

<@weitere [alle?size, hoechstens]?min alle?size "Vorhaben" "Vorhaben"/>

## Wie der Rang zustande kommt

<#list alle[0..*hoechstens] as einer>
- **${einer.name}**<@quelle einer/>: ${einer.satz}<@ausgewertet "den Bewertungen"/><@vorgeschlagen einer/><@streuung einer/><#if (einer.schliesst?size > 0)> Liefe es, ${(einer.schliesst?size == 1)?then("wäre eine Lücke", "wären " + einer.schliesst?size?string + " Lücken")} geschlossen: <#list einer.schliesst[0..*3] as s>${s.erstes.name}<#if s.zweites??> in ${s.zweites.name}</#if><#sep>, </#list><#if (einer.schliesst?size > 3)> und weitere</#if>.<@ausgewertet "den Bewertungen"/></#if>
</#list>
<#assign wechsel = k.wechsel?filter(w -> w.erreichbar)>
<#if (wechsel?size > 0)>

## Was die Reihenfolge ändern würde

<#list wechsel[0..*hoechstens] as w>
- ${w.satz}<@ausgewertet "den Bewertungen"/>
</#list>

<@weitere [wechsel?size, hoechstens]?min wechsel?size "Wechsel" "Wechsel"/>
</#if>
</#if>
