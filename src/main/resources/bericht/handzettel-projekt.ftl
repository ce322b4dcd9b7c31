<#assign p = daten.projekt, ausgelassen = []>
<#macro angabe name wert="" merkmal=""><#if wert?has_content>
- **${name}:** ${kurz(wert, zeichen)}<#assign eigene = (p.belege![])?filter(b -> (b.merkmal!"") == merkmal)><#if eigene?size == 0><@mark p.belegart/><@belege p.belege 1/><#else><@mark eigene[0].art/>${note(belegtext(eigene[0]))}</#if>
<#if (wert?length > zeichen)><#assign ausgelassen = ausgelassen + ["der Rest von „" + name + "“"]></#if></#if></#macro>
<#macro reihe name liste einzahl mehrere><#if (liste.totalCount > 0)>
- **${name}:** <#list liste.edges[0..*hoechstens] as e>${e.node.name}<@mark e.belegart/><#if e.belege??><@belege e.belege 1/><#else><#list (e.wege![])[0..*1] as w><#list w.schritte as s><@belege s.belege 1/></#list></#list></#if><#sep>; </#list>
<#if (liste.totalCount > hoechstens)><#assign ausgelassen = ausgelassen + [mehrzahl(liste.totalCount - hoechstens, einzahl, mehrere)]></#if></#if></#macro>
${kurz(p.beschreibung!"Zu diesem Projekt nennt keine Quelle eine Beschreibung.", zeichen)}<#if p.beschreibung?has_content><@mark p.belegart/><#if (p.beschreibung?length > zeichen)><#assign ausgelassen = ausgelassen + ["der Rest der Beschreibung"]></#if></#if><@belege p.belege 1/>

# Steckbrief

<#if !(p.status?? || p.ab?? || p.bis?? || p.kosten?? || p.nutzen??)>
Status, Zeit, Kosten und Nutzen: ohne Angabe.<@gezaehlt/>

</#if>
<@angabe name="Status" wert=((p.status??)?then(wort(p.status!), "")) merkmal="status"/>
<@angabe name="Priorität" wert=((p.prioritaet??)?then(wort(p.prioritaet!), "")) merkmal="prioritaet"/>
<@angabe name="Beginn" wert=((p.ab??)?then(datum(p.ab!), "")) merkmal="ab"/>
<@angabe name="Ende" wert=((p.bis??)?then(datum(p.bis!), "")) merkmal="bis"/>
<@angabe name="Kosten" wert=((p.kosten??)?then((p.kosten!0)?string + " €", "")) merkmal="kosten"/>
<@angabe name="Kostenrahmen" wert=(p.kostenrahmen!"") merkmal="kostenrahmen"/>
<@angabe name="Finanzierung" wert=(p.finanzierung!"") merkmal="finanzierung"/>
<@angabe name="Nutzen" wert=(p.nutzen!"") merkmal="nutzen"/>
<@angabe name="Zielgruppe" wert=(p.zielgruppe!"") merkmal="zielgruppe"/>
<@angabe name="Wirkung" wert=(p.wirkung!"") merkmal="wirkung"/>
<@angabe name="Meilensteine" wert=(p.meilensteine!"") merkmal="meilensteine"/>
<@angabe name="Raum" wert=(p.raumbezug!"") merkmal="raumbezug"/>

# Wohin es gehört

<@reihe "Handlungsfelder" p.handlungsfelder "Handlungsfeld" "Handlungsfelder"/>
<@reihe "Strategische Ziele" p.strategischeZiele "strategisches Ziel" "strategische Ziele"/>
<@reihe "Leitziele" p.leitziele "Leitziel" "Leitziele"/>
<#if p.strategischeZiele.totalCount == 0 && p.leitziele.totalCount == 0>

Welchen Zielen es dient: ohne Angabe.<@gezaehlt/>
</#if>

# Wer daran arbeitet

<@reihe "Federführung" p.verantwortliche "weitere Federführung" "weitere Federführungen"/>
<@reihe "Wirkt mit" p.mitwirkende "Mitwirkender" "Mitwirkende"/>
<@reihe "Fördert" p.foerderer "Förderer" "Förderer"/>
<@reihe "Hängt ab von" p.voraussetzungen "Voraussetzung" "Voraussetzungen"/>
<#if p.verantwortliche.totalCount == 0>

Wer es verantwortet: ohne Angabe.<@gezaehlt/>
</#if>
<#if (ausgelassen?size > 0)>

Weiteres: <#list ausgelassen as was>${was}<#sep>, </#list>. Es steht in Zielnetz beim Projekt.
</#if>
