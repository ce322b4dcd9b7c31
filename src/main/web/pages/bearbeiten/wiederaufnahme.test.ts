import { expect, test } from 'vitest';
import { formularAus } from './address';
import { belegAus } from './belegstand';
import type { Schritt } from './schritte';
import { geaenderte, gesagte } from './werte';
import { addressOfSchritt, belegstandAus, eingabenAus, markeVon } from './wiederaufnahme';

const beleg = { quelle: 'plan', fundstelle: 'S. 7', art: 'BELEGT' as const };
const SCHRITTE: Schritt[] = [
  { anlegen: { art: 'AKTEUR', kennung: 'neu', werte: [{ merkmal: 'name', wert: 'Neu' }], beleg } },
  { aendern: { sache: 'Akteur/a', werte: [{ merkmal: 'kurz', wert: null, bisher: 'A' }], beleg } },
  { beenden: { sache: 'Akteur/a TEIL_VON Akteur/b', bis: '2025' } },
  { oeffnen: { sache: 'Akteur/a' } },
  { verbinden: { von: 'Akteur/a', art: 'TEIL_VON', nach: 'Akteur/b' } },
  { entfernen: { sache: 'Akteur/a' } },
  { zusammenfuehren: { bleibt: 'Akteur/a', geht: 'Akteur/b' } },
  { aufteilen: { von: 'Akteur/a', werte: [{ merkmal: 'name', wert: 'Neu' }], wandernde: [] } },
  { belegen: { sache: 'Akteur/a', beleg } },
  { belegEntfernen: { sache: 'Akteur/a', quelle: 'plan', fundstelle: 'S. 7' } },
];

test('each of the ten kinds of step leads back to its form, and the address names that step alone', () => {
  const formulare = SCHRITTE.map((schritt) => formularAus(new URL(addressOfSchritt(schritt), 'http://x').searchParams));
  expect(formulare.map((formular) => formular?.tun)).toEqual(SCHRITTE.map((schritt) => Object.keys(schritt)[0]));
  expect(new Set(formulare.map((formular) => formular?.schritt)).size).toBe(10);
  expect(formulare[0]).toMatchObject({ art: 'AKTEUR', zurueck: '/korb', schritt: markeVon(SCHRITTE[0]!) });
  expect(formulare[2]).toMatchObject({ sache: 'Akteur/a TEIL_VON Akteur/b' });
});

test('a form opened again and sent unchanged says the same', () => {
  expect(gesagte(eingabenAus(SCHRITTE[0]!.anlegen!.werte))).toEqual(SCHRITTE[0]!.anlegen!.werte);
  expect(geaenderte(eingabenAus(SCHRITTE[1]!.aendern!.werte))).toEqual(SCHRITTE[1]!.aendern!.werte);
  const belege = [
    beleg,
    { quelle: 'plan', fundstelle: 'S. 7', art: 'EINGESCHAETZT' as const, begruendung: 'weil' },
    { art: 'EINGESCHAETZT' as const, begruendung: null },
    { neueQuelle: { name: 'Q', art: null, datum: '2024', urheber: null, url: null }, fundstelle: 'S. 1', art: 'BELEGT' as const },
  ];
  for (const einer of belege) {
    const stand = belegstandAus({ schritt: { beenden: { sache: 'Akteur/a', bis: '2025', beleg: einer } }, name: (s) => s });
    expect(belegAus(stand)).toEqual(einer);
  }
});
