<#assign z = daten.leitziel, ausgelassen = []>
<#macro reihe liste einzahl mehrere>
<#list liste.edges[0..*hoechstens] as e>
- ${kurz(e.node.name, 160)}<#if (e.node.status)?has_content> (${wort(e.node.status)})</#if><@mark e.belegart/><#if e.belege??><@belege e.belege 1/><#else><#list (e.wege![])[0..*1] as w><#list w.schritte as s><@belege s.belege 1/></#list></#list></#if>
</#list>

<#if (liste.totalCount > hoechstens)><#assign ausgelassen = ausgelassen + [mehrzahl(liste.totalCount - hoechstens, einzahl, mehrere)]></#if>
</#macro>
<#if z.beschreibung?has_content>
${kurz(z.beschreibung, zeichen)}<@mark z.belegart/><@belege z.belege 1/>
<#if (z.beschreibung?length > zeichen)><#assign ausgelassen = ausgelassen + ["der Rest der Beschreibung"]></#if>
<#else>
Zu diesem Leitziel nennt keine Quelle eine Beschreibung.<@belege z.belege 1/>
</#if>

<#list daten.luecken.stellen.nodes as l><#if l.erstes.kennung == kennung>
# Wie es getragen ist

Bekannt ist: ${wort(l.kenntnis)}. Es trägt: ${wort(l.traglage)}<#if l.istLuecke>; das ist eine Lücke</#if>. ${kurz(l.grund, zeichen)}<@gezaehlt/>
</#if></#list>

# Projekte

<#if z.projekte.totalCount == 0>
Von keinem Projekt ist bekannt, dass es zu diesem Leitziel beiträgt.<@gezaehlt/>
<#else>
<@reihe z.projekte "Projekt" "Projekte"/>
</#if>
<#if (z.strategischeZiele.totalCount > 0)>

# Strategische Ziele, die ihm dienen

<@reihe z.strategischeZiele "strategisches Ziel" "strategische Ziele"/>
</#if>

# Woran es gemessen wird

<#if z.indikatoren.totalCount == 0>
Kein Indikator des Netzes misst dieses Leitziel.<@gezaehlt/>
<#else>
<@reihe z.indikatoren "Indikator" "Indikatoren"/>
</#if>
<#if (ausgelassen?size > 0)>

Weiteres: <#list ausgelassen as was>${was}<#sep>, </#list>. Es steht in Zielnetz beim Leitziel.
</#if>
