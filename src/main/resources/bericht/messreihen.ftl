<#assign werteHoechstens = 12>
<#-- Woher ein Wert stammt, als Text einer Fußnote -->
<#function wertherkunft r p>
  <#local t = "">
  <#if p.quelle??><#local t = p.quelle.name + (p.quelle.datum?has_content)?then(" (" + datum(p.quelle.datum!) + ")", "")>
  <#elseif p.quelltext?has_content><#local t = p.quelltext>
  <#elseif p.herkunft == "FRAGE"><#local t = "Errechnet aus dem Netz" + (p.wissensstand?has_content)?then(" nach Vorgang " + p.wissensstand!, "") + (p.gueltigAm?has_content)?then(" für den " + datum(p.gueltigAm!), "") + (r.frage?has_content)?then(" mit der Frage „" + r.frage! + "“", "")>
  <#else><#local t = wort(p.herkunft)></#if>
  <#if (p.quelle?? || p.quelltext?has_content) && p.fundstelle?has_content><#local t = t + ", " + p.fundstelle></#if>
  <#if (p.belegart!"") == "EINGESCHAETZT"><#local t = "Einschätzung: " + t + (p.begruendung?has_content)?then(" – " + (p.begruendung!)?remove_ending("."), "")></#if>
  <#return t + "; Messwert " + p.kennung + ".">
</#function>
<#macro wert r p>${p.text}<@mark p.belegart!/>${note(wertherkunft(r, p))}</#macro>
<#assign gemessene = daten.messreihen?filter(r -> r.letzter??), leere = daten.messreihen?filter(r -> !(r.letzter??))>
# Was gemessen ist

<#if gemessene?size == 0>
Bis zum ${datum(zeitraum.bis)} hat keine Messreihe einen Wert.<@ausgewertet "den Messwerten"/>
<#else>
Bis zum ${datum(zeitraum.bis)} haben ${gemessene?size} von ${mehrzahl(daten.messreihen?size, "Messreihe", "Messreihen")} einen Wert.<@ausgewertet "den Messwerten"/>
</#if>

<#list gemessene as r>
## ${r.titel}

Zuletzt ${datum(r.letzter.tag)}: <@wert r r.letzter/>.<#if (r.misst?size > 0)> Nach dem Netz sagt das etwas über: <#list r.misst as k>${k.name}<#sep>, </#list>.<@ausgewertet "den Messwerten"/></#if>

${r.abstand.satz}<#if (r.ziel.quelle)?has_content>${note("Ziel nach: " + r.ziel.quelle?remove_ending(".") + "; Messreihe " + r.kennung + ".")}<#elseif r.ziel??>${note("In Zielnetz eingetragenes Ziel der Messreihe " + r.kennung + ".")}<#else><@ausgewertet "den Messwerten"/></#if> ${r.trend.satz}<@ausgewertet "den Messwerten"/>

<#if r.trend.wort != "ZU_WENIG_WERTE">
<@kurve titel=r.titel achse=(r.einheit!r.titel) zeiten=r.punkte?map(p -> p.zeit) werte=r.punkte?map(p -> p.wert) worte=r.punkte?map(p -> (r.punkte?size <= 8)?then(p.text, "")) ziel=(r.ziel.wert)!"" zielwort="Ziel: " + ((r.ziel.wert)!"")
  alt="Liniendiagramm: " + r.titel + ", " + datum(r.punkte[0].tag) + " " + r.punkte[0].text + " bis " + datum(r.letzter.tag) + " " + r.letzter.text + ". " + r.trend.satz + (r.ziel??)?then(" " + r.abstand.satz, "") + " Die Werte stehen in der Tabelle darunter." />
</#if>
<#if (r.punkte?size > 1)>
<#assign ab = [r.punkte?size - werteHoechstens, 0]?max>
<@tabelle r.titel/>

| Zeit | Wert |
|---|---|
<#list r.punkte[ab..] as p>
| ${datum(p.tag)} | <@wert r p/> |
</#list>

<#if (ab > 0)>
Hier stehen die letzten ${werteHoechstens} Werte; frühere: ${ab}, nachzulesen in Zielnetz.

</#if>
</#if>
</#list>
<#if (leere?size > 0)>
## Noch ohne Wert

<#list leere as r>
- ${r.titel}: ${r.abstand.satz}<@ausgewertet "den Messwerten"/>
</#list>
</#if>
