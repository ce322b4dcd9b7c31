# Was beschlossen wurde

<#assign d = daten.drucksachen>
<#if d.totalCount == 0>
Vom ${datum(zeitraum.von)} bis zum ${datum(zeitraum.bis)} verzeichnet das Netz keine Drucksache.<@gezaehlt/>
<#else>
Vom ${datum(zeitraum.von)} bis zum ${datum(zeitraum.bis)} verzeichnet das Netz ${mehrzahl(d.totalCount, "Drucksache", "Drucksachen")}.<@gezaehlt/>

<#list d.nodes as p>
## ${p.name}

<#if p.art?has_content>${wort(p.art)}<#else>Drucksache</#if><#if p.datum?has_content> vom ${datum(p.datum)}</#if><#if p.kurz?has_content>, Nummer ${p.kurz}</#if><#if p.status?has_content>, Stand: ${p.status}</#if>.<@mark p.belegart/><@belege p.belege/>

<#if p.beschreibung?has_content>
${p.beschreibung}<@belege p.belege 1/>

</#if>
<#list p.beschliessendeGremien.edges as g>
- Beschluss<#if (g.geltung!"BESTEHT") != "BESTEHT"> (${wort(g.geltung)})</#if>: ${g.node.name}<@mark g.belegart/><@belege g.belege 1/>
</#list>
<#list p.vorgelegtInGremien.edges as g>
- Vorgelegt<#if (g.geltung!"BESTEHT") != "BESTEHT"> (${wort(g.geltung)})</#if>: ${g.node.name}<@mark g.belegart/><@belege g.belege 1/>
</#list>
<#list p.beauftragteStrategien.edges as g>
- Beauftragt: ${g.node.name}<@mark g.belegart/><@belege g.belege 1/>
</#list>

</#list>
<@weitere d.nodes?size d.totalCount "Drucksache" "Drucksachen"/>
</#if>
<#if (daten.ohneDatum.totalCount > 0)>

## Drucksachen, deren Tag keine Quelle nennt

Sie können in den Zeitraum fallen oder nicht.

<#list daten.ohneDatum.nodes as p>
- ${p.name}<#if p.art?has_content> (${wort(p.art)})</#if><@mark p.belegart/><@belege p.belege 1/>
</#list>
<@weitere daten.ohneDatum.nodes?size daten.ohneDatum.totalCount "Drucksache" "Drucksachen"/>
</#if>
