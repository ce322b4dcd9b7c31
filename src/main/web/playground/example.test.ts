import { describe, expect, it } from 'vitest';
import { findExample, parseExample } from './example';
import { examples } from './examples';

describe('an example file', () => {
  const text = `# Welche Größe?
# Erste Zeile, \`feld\`,
# zweite Zeile.
#
# Zweiter Absatz.
query Groesse($nummer: Int = 3, $text: String! = "Straße \\"A\\"", $arten: [Art!] = [PROJEKT], $filter: F = { und: [] }, $ohne: ID) {
  # ein Kommentar der Abfrage
  leitziel(nummer: $nummer) { name }
}
`;
  const example = parseExample('../graphql/beispiele/07-welche-groesse.graphql', text);

  it('has a name, a title and a description', () => {
    expect(example.name).toBe('07-welche-groesse');
    expect(example.title).toBe('Welche Größe?');
    expect(example.description).toBe('Erste Zeile, `feld`,\nzweite Zeile.\n\nZweiter Absatz.');
  });

  it('has a query with its own comments and without the heading', () => {
    expect(example.query).toMatch(/^query Groesse/);
    expect(example.query).toContain('# ein Kommentar');
    expect(example.operationName).toBe('Groesse');
  });

  it('puts the defaults of its variables into the editor', () => {
    expect(JSON.parse(example.variables)).toEqual({ nummer: 3, text: 'Straße "A"', arten: ['PROJEKT'], filter: { und: [] } });
  });

  it('leaves the variables empty where there are no defaults', () => {
    expect(parseExample('x.graphql', '# Titel\nquery X($a: Int) { a }').variables).toBe('');
  });

  it('may come from Windows and have no heading', () => {
    const bare = parseExample('x.graphql', 'query X {\r\n  a\r\n}\r\n');
    expect(bare).toMatchObject({ title: 'x', description: '', query: 'query X {\n  a\n}' });
  });

  it('is found with and without its number', () => {
    expect(findExample([example], '07-welche-groesse')).toBe(example);
    expect(findExample([example], 'welche-groesse')).toBe(example);
    expect(findExample([example], 'groesse')).toBeUndefined();
  });
});

describe('the examples of graphql/beispiele', () => {
  it('are all there, in order', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(examples.map((example) => example.name)).toEqual(examples.map((example) => example.name).toSorted());
  });

  it.each(examples)('$name has title, description and an operation nobody else has', ({ title, description, operationName }) => {
    expect(title.length).toBeLessThan(90);
    expect(description).not.toBe('');
    expect(examples.filter((other) => other.operationName === operationName)).toHaveLength(1);
  });
});
