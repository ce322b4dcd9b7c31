import { describe, expect, it } from 'vitest';
import { addressOf, curlOf, powerQueryOf } from './copy';

const content = { query: '{ projekt(kennung: "d\'or") { name } }', variables: '{ "ohne": ["a", "b c"], "n": 4, "leer": null }' };

describe('a question for other programs', () => {
  it('is an address with each value as its parameter, lists by repeating, nothing where nothing is', () => {
    expect(addressOf('https://z', 'frage', 'xlsx', content.variables)).toBe('https://z/api/fragen/frage.xlsx?ohne=a&ohne=b+c&n=4');
    expect(addressOf('https://z', 'frage', 'csv', '')).toBe('https://z/api/fragen/frage.csv');
    expect(addressOf('https://z', 'frage', 'csv', '{ kein JSON')).toBe('https://z/api/fragen/frage.csv');
  });

  it('is a command that no quotation mark breaks out of', () => {
    expect(curlOf('https://z', { query: content.query, variables: '' })).toBe(
      `curl -s 'https://z/graphql' -H 'Content-Type: application/json' --data-binary '{"query":"{ projekt(kennung: \\"d'\\''or\\") { name } }"}'`,
    );
  });

  it('is M that reads the table where it is saved, and asks GraphQL where it is not', () => {
    const saved = powerQueryOf('https://z', 'frage', content);
    expect(saved).toContain('RelativePath = "api/fragen/frage.csv"');
    expect(saved).toContain('Query = [ohne = {"a", "b c"}, n = "4"]');
    const open = powerQueryOf('https://z', undefined, { query: '{\n  a(t: "#(x") }', variables: '' });
    expect(open).toContain('Frage = "{#(lf)  a(t: ""#(#)(x"") }"');
    expect(open).toContain('RelativePath = "graphql"');
  });
});
