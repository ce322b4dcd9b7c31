<#-- Was alle Vorlagen brauchen. Wer Wörter ändern will, legt eine Datei gleichen Namens in den eigenen Ordner. -->
<#assign worte = {
  "BELEGT": "belegt", "EINGESCHAETZT": "eingeschätzt", "OHNE_ANGABE": "ohne Angabe", "NUR_EINGESCHAETZT": "nur eingeschätzt",
  "NICHTS": "nichts", "NUR_BEENDET": "nur Beendetes", "NUR_GEPLANT": "nur Geplantes", "NUR_MITTELBAR": "nur mittelbar", "EIN_PROJEKT": "ein Projekt", "GUT": "gut",
  "LEITZIEL": "Leitziel", "STRATEGISCHES_ZIEL": "strategisches Ziel", "HANDLUNGSFELD": "Handlungsfeld",
  "IDEE": "Idee", "GEPLANT": "geplant", "LAUFEND": "laufend", "RUHEND": "ruhend", "ABGESCHLOSSEN": "abgeschlossen", "ABGEBROCHEN": "abgebrochen",
  "HOCH": "hoch", "MITTEL": "mittel", "NIEDRIG": "niedrig", "BESTEHT": "besteht", "MOEGLICH": "möglich",
  "BESCHLUSS": "Beschluss", "MITTEILUNG": "Mitteilung", "VORLAGE": "Vorlage",
  "ERSTBEFUELLUNG": "Erstbefüllung", "EINLESEN": "eingelesene Datei", "BEARBEITUNG": "Änderung von Hand", "RUECKNAHME": "Rücknahme", "FREMD": "Änderung von außen", "LOESCHUNG": "Löschung eines Namens",
  "BESSER": "besser getragen", "SCHLECHTER": "schlechter getragen", "NEU_BEKANNT": "neu bekannt", "NEU_BELEGT": "neu belegt", "WENIGER_BEKANNT": "weniger bekannt",
  "NEU": "neu", "GEAENDERT": "geändert", "ENTFERNT": "entfernt",
  "EINMALIG": "einmalig", "MONATLICH": "monatlich", "VIERTELJAEHRLICH": "vierteljährlich", "HALBJAEHRLICH": "halbjährlich", "JAEHRLICH": "jährlich",
  "ALLE_ZWEI_JAHRE": "alle zwei Jahre", "ALLE_FUENF_JAHRE": "alle fünf Jahre", "REGELMAESSIG": "regelmäßig", "ANLASSBEZOGEN": "nach Anlass",
  "NETZ": "Wert des Netzes", "HAND": "Von Hand eingetragen", "DATEI": "Aus einer Liste gelesen"
}>
<#-- Wovon Befunde eines Rückblicks handeln, in der Reihenfolge des Berichts -->
<#assign befundgruppen = {
  "LUECKE": "Lücken", "OHNE_ANGABE": "Ohne Angabe", "UEBERFAELLIG": "Termine, die nicht stimmen", "PFLICHT": "Überfällige Pflichten", "MESSREIHE": "Messreihen",
  "OHNE_INDIKATOR": "Ziele ohne Indikator", "MASSNAHMENPLAN": "Was dem Maßnahmenplan fehlt"
}>
<#function wort w><#return worte[w]!w></#function>
<#-- Ob ein Tag nach einem anderen liegt, beide als 2025-01-31 -->
<#function liegtNach tag anderer><#return tag?date("yyyy-MM-dd") gt anderer?date("yyyy-MM-dd")></#function>
<#-- „1 Projekt“, „1.234 Projekte“, „kein Projekt“ -->
<#function mehrzahl n einzahl mehrere keines=""><#if n == 0 && keines?has_content><#return keines></#if><#return n?string + " " + (n == 1)?then(einzahl, mehrere)></#function>
<#function kurz text zeichen><#if text?length <= zeichen><#return text></#if><#return text[0..<zeichen]?keep_before_last(" ") + " …"></#function>
<#-- Quelle und Stelle eines Belegs als Text einer Fußnote -->
<#function belegtext b>
  <#local t = b.quelle.name + (b.quelle.datum?has_content)?then(" (" + datum(b.quelle.datum) + ")", "") + ", " + b.fundstelle>
  <#if b.art == "EINGESCHAETZT"><#local t = "Einschätzung: " + t + (b.begruendung?has_content)?then(" – " + b.begruendung?remove_ending("."), "")></#if>
  <#if b.vorgang?has_content><#local t = t + "; Vorgang " + b.vorgang></#if>
  <#return t + ".">
</#function>
<#-- Die Belege einzelner Merkmale -->
<#function merkmalbelege liste merkmale><#return (liste![])?filter(b -> merkmale?seq_contains(b.merkmal!""))></#function>
<#-- Fußnoten zu diesen Belegen, gleiche nur einmal -->
<#macro noten liste><#local gesagt = []><#list liste as b><#local t = belegtext(b)><#if !gesagt?seq_contains(t)>${note(t)}<#local gesagt = gesagt + [t]></#if></#list></#macro>
<#function vorgangstext v><#return "Vorgang " + v.kennung + " vom " + datum(v.zeit) + " (" + wort(v.art) + ").">
</#function>
<#-- Fußnoten zu höchstens so vielen Belegen; Belege einzelner Merkmale zuletzt -->
<#macro belege liste grenze=2><#list (liste![])?filter(b -> !(b.merkmal)?has_content)[0..*grenze] as b>${note(belegtext(b))}</#list></#macro>
<#macro vorgaenge liste><#list (liste![])[0..*2] as v>${note(vorgangstext(v))}</#list></#macro>
<#-- Fußnote zu dem, was Zielnetz selbst gezählt hat -->
<#macro gezaehlt>${note("Auswertung von Zielnetz aus dem Netz nach Vorgang " + stand.vorgang + " vom " + datum(stand.zeit) + ".")}</#macro>
<#-- Dasselbe, wo auch zählt, was neben dem Netz steht -->
<#macro ausgewertet wovon>${note("Auswertung von Zielnetz aus " + wovon + " am " + datum(stand.heute) + " und dem Netz nach Vorgang " + stand.vorgang + " vom " + datum(stand.zeit) + ".")}</#macro>
<#-- Kennzeichnet, was nur eingeschätzt ist -->
<#macro mark art=""><#if art == "EINGESCHAETZT"> *(eingeschätzt)*</#if></#macro>
<#macro tabelle titel>

[${titel}](tabelle:)

</#macro>
<#macro weitere gezeigt alle einzahl mehrere><#if (alle > gezeigt)>

Hier stehen die ersten ${gezeigt}; weitere: ${mehrzahl(alle - gezeigt, einzahl, mehrere)}, nachzulesen in Zielnetz.
</#if></#macro>
