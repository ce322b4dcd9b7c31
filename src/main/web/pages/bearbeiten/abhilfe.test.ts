import { expect, test } from 'vitest';
import { istUeberholt, mitVorschlag, ohneWert, trotzdem } from './abhilfe';
import type { Schritt } from './schritte';

const aendern: Schritt = {
  aendern: {
    sache: 'Projekt/a',
    werte: [
      { merkmal: 'status', wert: 'LAUFENT', bisher: '' },
      { merkmal: 'nutzen', wert: 'Meiner', bisher: '' },
    ],
  },
};

test('a suggestion takes the place of the value that is wrong', () => {
  const neu = mitVorschlag(aendern, { feld: 'status', schwere: 'FEHLER' }, 'LAUFEND');
  expect(neu?.aendern?.werte[0]).toEqual({ merkmal: 'status', wert: 'LAUFEND', bisher: '' });
  expect(mitVorschlag({ entfernen: { sache: 'Projekt/x' } }, { feld: 'sache', schwere: 'FEHLER' }, 'Projekt/y')).toEqual({
    entfernen: { sache: 'Projekt/y' },
  });
  expect(
    mitVorschlag(
      { beenden: { sache: 'Projekt/a', bis: '2025', beleg: { quelle: 'b' } } },
      { feld: 'quelle', schwere: 'FEHLER' },
      'Quelle/buch',
    )?.beenden?.beleg,
  ).toEqual({ quelle: 'buch' });
});

test('where two that are merged contradict each other, the suggestion is that of the one that goes', () => {
  const schritt: Schritt = { zusammenfuehren: { bleibt: 'Akteur/a', geht: 'Akteur/b', vomGehenden: ['art'] } };
  const befund = { feld: 'kurz', schwere: 'WARNUNG' as const };
  expect(mitVorschlag(schritt, befund, 'UPS')?.zusammenfuehren?.vomGehenden).toEqual(['art', 'kurz']);
  expect(mitVorschlag(schritt, { ...befund, feld: 'art' }, 'X')).toBeUndefined();
});

test('that a name is like others is not put right by taking theirs', () => {
  const neu: Schritt = { anlegen: { art: 'AKTEUR', werte: [{ merkmal: 'name', wert: 'Amt' }] } };
  expect(mitVorschlag(neu, { feld: 'name', schwere: 'WARNUNG' }, 'Akteur/amt')).toBeUndefined();
});

test('who was overtaken keeps to his value or leaves theirs', () => {
  const befund = { feld: 'nutzen', schwere: 'FEHLER' as const, satz: 'Inzwischen hat jemand „nutzen“ geändert.' };
  expect(istUeberholt(aendern, befund)).toBe(true);
  expect(istUeberholt(aendern, { ...befund, satz: 'status ist „LAUFENT“' })).toBe(false);
  expect(trotzdem(aendern, 'nutzen', 'Eurer').aendern?.werte[1]).toEqual({ merkmal: 'nutzen', wert: 'Meiner', bisher: 'Eurer' });
  expect(ohneWert(aendern, 'nutzen')?.aendern?.werte).toHaveLength(1);
  expect(ohneWert(ohneWert(aendern, 'nutzen')!, 'status')).toBeUndefined();
});
