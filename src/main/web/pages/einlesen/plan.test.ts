import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Einleseplan, Spalte, Tabellenfund, Zeile } from '../generated/rest';
import { beispiele, berichtige, grundlage, INHALTE, liesPlan, planname, ueberschriftImPlan, wahlVon } from './plan';

const plan: Einleseplan = {
  name: 'eigener',
  beschreibung: null,
  form: 'ZEILEN',
  blaetter: [],
  kopfzeile: null,
  spalten: { name: ['Maßnahme', 'Vorhaben'], kosten: ['Budget'] },
  werte: { status: { LAUFEND: ['grün'] } },
  namen: {},
  zuordnungen: { 'Ziel A': 'Leitziel/a' },
  ungeteilt: ['verantwortliche'],
  unterscheidung: [],
  nachUnten: [],
};
const spalte = (ueberschrift: string, ort: string, rest: Partial<Spalte> = {}): Spalte => ({
  spalte: ort.charCodeAt(0) - 65,
  ueberschrift,
  ort,
  inhalt: null,
  genau: false,
  ziel: null,
  vorschlag: null,
  ...rest,
});
const zeile = (nummer: number, ...texte: string[]): Zeile => ({
  nummer,
  versteckt: false,
  weitere: 0,
  zellen: texte.flatMap((text, i) =>
    text ? [{ spalte: i, art: 'TEXT' as const, text, gekuerzt: false, formel: false, verbleib: 'GELESEN' as const, inhalt: null }] : [],
  ),
});

test('a heading moves from one content to another, and everything else of the plan stays', () => {
  const neu = berichtige(
    plan,
    new Map([
      ['Budget', 'finanzierung'],
      ['VORHABEN', 'ignoriert'],
      ['Ziel A', 'StrategischesZiel/b'],
    ]),
  );
  expect(neu.spalten).toEqual({ name: ['Maßnahme'], finanzierung: ['Budget'], ignoriert: ['VORHABEN'] });
  expect(neu.zuordnungen).toEqual({ 'Ziel A': 'StrategischesZiel/b' });
  expect({ ...neu, spalten: plan.spalten, zuordnungen: plan.zuordnungen }).toEqual(plan);
  expect(plan.spalten.kosten).toEqual(['Budget']);
});

test('nothing chosen leaves a heading to the server', () => {
  expect(berichtige(plan, new Map([['Budget', '']])).spalten).toEqual({ name: ['Maßnahme', 'Vorhaben'] });
});

test('corrections of the usual plan hold the corrections alone, for it counts beside every other', () => {
  expect(grundlage({ ...plan, name: 'steckbrief' })).toMatchObject({ name: 'berichtigt', spalten: {}, zuordnungen: {}, ungeteilt: [] });
  expect(grundlage(plan)).toBe(plan);
});

test('below a heading for several columns the plan names the lower one', () => {
  const kopf = [zeile(4, '', 'Termine'), zeile(5, '', 'Be-\nginn', 'Kosten – gesamt')];
  expect(ueberschriftImPlan(spalte('Termine – Beginn', 'B5'), kopf)).toBe('Beginn');
  expect(ueberschriftImPlan(spalte('Kosten – gesamt', 'C5'), kopf)).toBe('Kosten – gesamt');
  expect(ueberschriftImPlan(spalte('Termine – Beginn', 'B5'), [])).toBe('Termine – Beginn');
});

test('a column is shown with what stands below it, a label with what stands beside it', () => {
  const zeilen = [zeile(1, 'Projekt', 'Amt'), zeile(2, 'A', 'Bauamt'), zeile(3, 'B', 'Bauamt'), zeile(4, 'C', 'Stadtgrün und\nSport')];
  const tabelle: Tabellenfund = { blatt: '', form: 'ZEILEN', kopfzeile: 1, zeilen: 3, spalten: [] };
  expect(beispiele(tabelle, spalte('Amt', 'B1'), zeilen)).toEqual(['Bauamt', 'Stadtgrün und Sport']);
  expect(beispiele({ ...tabelle, form: 'BLAETTER' }, spalte('A', 'A2'), zeilen)).toEqual(['Bauamt']);
});

test('a ja-or-x column is named by its goal', () => {
  expect(wahlVon(spalte('Ziel', 'A1', { inhalt: 'ZUORDNUNG', ziel: { art: 'STRATEGISCHES_ZIEL', eigen: 'b' } }))).toBe(
    'StrategischesZiel/b',
  );
  expect(wahlVon(spalte('Ziel', 'A1', { inhalt: 'STRATEGISCHE_ZIELE' }))).toBe('strategische-ziele');
  expect(wahlVon(spalte('Ziel', 'A1'))).toBe('');
});

test('names of plans are made of what one types', () => {
  expect(planname(' Straßenbau & Grün (2026) ')).toBe('strassenbau-gruen-2026');
});

test('what is no plan is none', () => {
  expect(liesPlan(JSON.stringify(plan))).toEqual(plan);
  expect(liesPlan('name: yaml')).toBeUndefined();
  expect(liesPlan('[1]')).toBeUndefined();
});

test('every content that the handbook names can be chosen', () => {
  const handbuch = readFileSync(new URL('../../../../docs/handbuch/einlesen.md', import.meta.url), 'utf8');
  const genannt = /Die möglichen Inhalte heißen: ([^.]+)\./.exec(handbuch)![1]!.split(/,\s+/);
  const waehlbar = [...Object.values(INHALTE).flat(), 'ignoriert', 'zuordnung'];
  expect(waehlbar.toSorted()).toEqual(genannt.toSorted());
});
