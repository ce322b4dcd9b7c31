import { expect, test } from 'vitest';
import { belegAus, UNGESAGT } from './belegstand';

test('a known source is named with the place and that it states it', () => {
  const stand = {
    ...UNGESAGT,
    wie: 'bekannt' as const,
    quelle: { kennung: 'strategie', name: 'Strategie' },
    fundstelle: ' S. 7 ',
    begruendung: 'alt',
  };
  expect(belegAus(stand)).toEqual({ quelle: 'strategie', fundstelle: 'S. 7', art: 'BELEGT' });
  expect(belegAus({ ...stand, art: 'EINGESCHAETZT' })).toMatchObject({ begruendung: 'alt' });
});

test('a new source brings what is known of it', () => {
  const neu = { name: 'Vorlage', art: 'DOKUMENT', datum: '2026-02', urheber: '', url: '' };
  expect(belegAus({ ...UNGESAGT, wie: 'neu', neu, fundstelle: 'Betreff' })).toEqual({
    neueQuelle: { name: 'Vorlage', art: 'DOKUMENT', datum: '2026-02', urheber: null, url: null },
    fundstelle: 'Betreff',
    art: 'BELEGT',
  });
});

test('without a source it is a judgement; unsaid it is nothing', () => {
  expect(belegAus({ ...UNGESAGT, wie: 'redaktion', fundstelle: 'S. 7' })).toEqual({ art: 'EINGESCHAETZT', begruendung: null });
  expect(belegAus(UNGESAGT)).toBeUndefined();
  expect(belegAus({ ...UNGESAGT, wie: 'bekannt' })).toBeUndefined();
});
