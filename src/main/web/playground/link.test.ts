import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { parseExample } from './example';
import { decodeLink, encodeLink } from './link';

describe('a shared link', () => {
  it.each([
    ['umlauts and emoji', { query: '{ straße(name: "Größe 🚲 „Ä“ –") }', variables: '{ "ö": "😀" }', operationName: 'A' }],
    ['no variables and no operation', { query: '{ a }', variables: '', operationName: undefined }],
    ['half-typed text', { query: 'query {\n\n  # fast\t', variables: '{ "a": ', operationName: undefined }],
    ['a long query', { query: '{ leitziele { name beschreibung } } '.repeat(5000), variables: '', operationName: undefined }],
  ])('brings back %s', async (_name, content) => {
    const link = await encodeLink(content);
    expect(link).toMatch(/^#frage=[A-Za-z0-9_-]+$/);
    expect(await decodeLink(link)).toEqual(content);
  });

  it('is shorter than the query it carries', async () => {
    const query = '{ projekte { nodes { name handlungsfelder { nodes { name } } strategischeZiele { nodes { name } } } } }'.repeat(8);
    expect((await encodeLink({ query, variables: '' })).length).toBeLessThan(query.length / 4);
  });

  it('leaves other fragments alone', async () => {
    expect(await decodeLink('')).toBeUndefined();
    expect(await decodeLink('#inhalt')).toBeUndefined();
  });

  it('fails when it is damaged or unpacks to too much', async () => {
    const link = await encodeLink({ query: '{ leitziele { name } }', variables: '' });
    await expect(decodeLink(link.slice(0, -5))).rejects.toThrow();
    await expect(decodeLink('#frage=%%%')).rejects.toThrow();
    await expect(decodeLink(await encodeLink({ query: ' '.repeat(2_000_000), variables: '' }))).rejects.toThrow('more than');
  });
});

describe('the address', () => {
  const example = parseExample('03-wer-leitet-was.graphql', '# Titel\nquery X { a }');

  it('opens an example, and runs it when asked', async () => {
    expect(await readAddress({ search: '?beispiel=wer-leitet-was', hash: '' }, [example])).toEqual({ content: example, run: false });
    expect(await readAddress({ search: '?beispiel=03-wer-leitet-was&ausfuehren', hash: '' }, [example])).toMatchObject({ run: true });
  });

  it('never runs what a link brings', async () => {
    const hash = await encodeLink({ query: 'mutation { alles }', variables: '' });
    expect(await readAddress({ search: '?ausfuehren', hash }, [])).toMatchObject({ content: { query: 'mutation { alles }' }, run: false });
  });

  it('says what was wrong with it', async () => {
    expect((await readAddress({ search: '?beispiel=x', hash: '' }, [example])).problem).toContain('„x“');
    expect((await readAddress({ search: '', hash: '#frage=abc' }, [])).problem).toContain('beschädigt');
    expect(await readAddress({ search: '', hash: '' }, [])).toEqual({ run: false });
  });
});
