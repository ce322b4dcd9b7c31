import { expect, test } from 'vitest';
import { fileName, shortName, valueOf } from './gezeigt';

test('what is a number on the page is one in the table, in either language', () => {
  expect(valueOf('1.234.567', '.')).toBe(1234567);
  expect(valueOf('35', '.')).toBe(35);
  expect(valueOf('1,234', ',')).toBe(1234);
  expect(valueOf('1.23', '.')).toBe('1.23');
  expect(valueOf('3. Fortschreibung', '.')).toBe('3. Fortschreibung');
  expect(valueOf('', '.')).toBe('');
});

test('a picture is called by the first sentence of its name', () => {
  expect(shortName('Matrix der Projekte. Pfeiltasten führen von Zelle zu Zelle.')).toBe('Matrix der Projekte');
  expect(shortName('Projekte')).toBe('Projekte');
});

test('a file is called as its page', () => {
  expect(fileName('Überschneidungen – Zielnetz')).toBe('ueberschneidungen-zielnetz');
});
