<#macro terminzeilen liste>
<#list liste.nodes as t>
- <#if t.ab?has_content>${datum(t.ab)}<#if t.bis?has_content && t.bis != t.ab> bis ${datum(t.bis)}</#if>: </#if>${t.name}<#if (t.geltung!"BESTEHT") != "BESTEHT"> (${wort(t.geltung)})</#if><@mark t.belegart/><@belege t.belege/>
</#list>

<@weitere liste.nodes?size liste.totalCount "Termin" "Termine"/>

</#macro>
# Was fällig ist

<#assign f = daten.luecken.terminfragen>
<#if f.totalCount == 0>
Kein Projekt hat am ${datum(zeitraum.bis)} einen Status, der seinen Daten widerspricht.<@gezaehlt/>
<#else>
Bei ${mehrzahl(f.totalCount, "Projekt", "Projekten")} widersprechen sich am ${datum(zeitraum.bis)} Status und Daten.<@gezaehlt/>

<#list f.nodes as t>
- ${t.satz} <#if (t.fragen?size > 0)>Zu fragen: <#list t.fragen as a>${a.name}<#sep>, </#list>.</#if><@mark t.projekt.belegart/><@belege t.projekt.belege 1/>
</#list>

<@weitere f.nodes?size f.totalCount "Projekt" "Projekte"/>
</#if>

<#if (daten.imZeitraum.totalCount > 0)>
## Termine im Zeitraum

<@terminzeilen daten.imZeitraum/>
</#if>
## Termine danach

<#if daten.danach.totalCount == 0>
Nach dem ${datum(zeitraum.bis)} nennt keine Quelle einen Termin mit Tag.<@gezaehlt/>
<#else>
<@terminzeilen daten.danach/>
</#if>

<#if (daten.ohneTag.totalCount > 0)>
## Geplant, ohne Tag

<@terminzeilen daten.ohneTag/>
</#if>
