<#assign fristangaben = ["turnus", "erstmals", "ab"]>
<#-- Wer eine Pflicht hat, mit seinem Beleg -->
<#macro inhaber p><#local alle = p.rollen.edges + p.akteure.edges + p.gremien.edges><#list alle as e>${e.node.name}<@mark e.belegart/><@belege e.belege 1/><#sep>, </#list><#if alle?size == 0>niemand genannt</#if></#macro>
<#macro frist p><#local seine = merkmalbelege(p.belege, fristangaben)><@mark (seine[0].art)!p.belegart/><@noten p.belege?filter(b -> !(b.merkmal)?has_content)[0..*1] + seine[0..*2]/></#macro>
<#macro turnus p><#if p.turnus?has_content>${wort(p.turnus)}<#else>ohne Angabe</#if></#macro>
<#assign alle = daten.pflichten.nodes,
  ueberfaellige = daten.ueberfaellig.nodes?filter(u -> u.was.__typename == "Pflicht"),
  offene = alle?filter(p -> p.faellig.stand == "OFFEN")?sort_by(["faellig", "tag"]),
  ohneTag = alle?filter(p -> p.faellig.stand == "OHNE_ANGABE")>
# Pflichten

<#if daten.pflichten.totalCount == 0>
Am ${datum(zeitraum.bis)} verzeichnet das Netz keine Pflicht.<@ausgewertet "den Vermerken"/>
<#else>
Am ${datum(zeitraum.bis)} verzeichnet das Netz ${mehrzahl(daten.pflichten.totalCount, "Pflicht", "Pflichten")}. <#if ueberfaellige?size == 0>Überfällig ist nach dem, was bekannt ist, keine.<#else>Überfällig: ${ueberfaellige?size}.</#if> Danach fällig: ${offene?size}. Ohne Angabe, wann sie fällig sind: ${ohneTag?size}.<@ausgewertet "den Vermerken"/>
<@weitere alle?size daten.pflichten.totalCount "Pflicht" "Pflichten"/>

<#if (ueberfaellige?size > 0)>
## Überfällig

<#list ueberfaellige as u>
- ${u.satz} <#if (u.fragen?size > 0)>Zu fragen: <#list u.fragen as a>${a.name}<#sep>, </#list>.<#else>Wen man fragen kann, sagt niemand.</#if><@frist u.was/><@ausgewertet "den Vermerken"/>
</#list>

</#if>
## Im Zeitraum erledigt

<#assign getan = 0>
<#list alle as p><#list p.erledigungen as e><#if !liegtNach(zeitraum.von, e.am) && !liegtNach(e.am, zeitraum.bis)>
<#assign getan = getan + 1>
- ${datum(e.am)}: ${p.name}<#if e.fuer?has_content> (fällig war ${datum(e.fuer)})</#if><@mark p.belegart/>${note("Vermerk in Zielnetz: „" + p.name + "“ erledigt am " + datum(e.am) + ".")}<@belege p.belege 1/>
</#if></#list></#list>
<#if getan == 0>
Vom ${datum(zeitraum.von)} bis zum ${datum(zeitraum.bis)} ist keine als erledigt vermerkt.<@ausgewertet "den Vermerken"/>
</#if>

## Danach fällig

<#if offene?size == 0>
Von keiner ist bekannt, dass sie nach dem ${datum(zeitraum.bis)} fällig wird.<@ausgewertet "den Vermerken"/>
<#else>
<@tabelle "Pflichten, die danach fällig werden"/>

| Fällig | Pflicht | Wer | Wie oft |
|---|---|---|---|
<#list offene as p>
| ${datum(p.faellig.tag)}${note(p.faellig.satz)} | ${p.name}<@frist p/> | <@inhaber p/> | <@turnus p/> |
</#list>
</#if>
<#if (ohneTag?size > 0)>

## Ohne Angabe, wann sie fällig sind

<@tabelle "Pflichten, von denen niemand sagt, wann sie fällig sind"/>

| Pflicht | Wer | Wie oft |
|---|---|---|
<#list ohneTag as p>
| ${p.name}<@frist p/> | <@inhaber p/> | <@turnus p/> |
</#list>
</#if>
</#if>
