import { expect, test } from 'vitest';
import { de } from './de';
import { en } from './en';

function flat(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value as object, `${prefix}${key}.`),
  );
}
const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();

test('English says what German says, with the same values in it', () => {
  const english = new Map(flat(en));
  for (const [key, german] of flat(de)) {
    expect(english.has(key), key).toBe(true);
    expect(placeholders(english.get(key)!), key).toEqual(placeholders(german));
  }
  expect(english.size).toBe(flat(de).length);
});
