import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from './examples';
import { grouped } from './groups';
import { matrixOf, netOf } from './picture';
import { nameFrom } from './saved';
import { openIn, typedOf, valueOf } from './variables';

describe('the examples in groups', () => {
  it('are all there once, and found with or without umlauts by every word', () => {
    const all = grouped(examples, '').flatMap((group) => group.examples);
    expect(all).toHaveLength(examples.length);
    expect(new Set(all).size).toBe(examples.length);
    const found = (search: string) => grouped(examples, search).flatMap((group) => group.examples.map(({ name }) => name));
    expect(found('LÜCKE')).toEqual(found('luecke'));
    expect(found('luecke').length).toBeGreaterThan(1);
    expect(found('luecke kommtnirgendsvor')).toEqual([]);
  });
});

describe('the form of the variables', () => {
  const schema = buildSchema('type Query { a(x: Art, y: Wie): Int } enum Art { GROSS KLEIN } input Wie { b: Int }');
  const open = openIn('query Q($n: Int! = 3, $w: Art, $l: [ID!], $j: Wie, $t: Boolean, $s: String!) { a(x: $w, y: $j) }', 'Q', schema);

  it('knows what each of them may be', () => {
    expect(open.map(({ kind }) => kind)).toEqual(['number', 'word', 'list', 'json', 'truth', 'text']);
    expect(open[1]!.words).toEqual(['GROSS', 'KLEIN']);
    expect(open.map(({ required }) => required)).toEqual([false, false, false, false, false, true]);
    expect(openIn('query {', undefined, schema)).toEqual([]);
  });

  it('takes what is typed as the value it means and shows it again', () => {
    const typed = ['4', 'KLEIN', 'a; b', '{"b":1}', 'false', '7'];
    const values = open.map((one, at) => valueOf(typed[at]!, one));
    expect(values).toEqual([4, 'KLEIN', ['a', 'b'], { b: 1 }, false, '7']);
    expect(open.map((one, at) => typedOf(values[at], one))).toEqual(typed);
    expect(valueOf('', open[0]!)).toBeUndefined();
  });
});

describe('a picture of an answer', () => {
  it('is the net of what has a name, each thing once', () => {
    const project = { name: 'P', handlungsfelder: { nodes: [{ name: 'F' }] } };
    const net = netOf({ leitziel: { name: 'L', projekte: { edges: [{ node: project }, { node: { ...project, name: 'Q' } }] } } });
    expect(net.nodes.map(({ name }) => name)).toEqual(['L', 'P', 'F', 'Q']);
    expect(net.lines).toContainEqual({ from: 'L', to: 'P', by: 'projekte' });
    expect(net.lines.filter(({ to }) => to === 'F')).toHaveLength(2);
  });

  it('is a matrix where there is one with names and numbers', () => {
    const wert = (name: string) => ({ wert: { name } });
    const matrix = { spalten: [wert('S')], zeilen: [{ ...wert('Z'), zellen: [{ anzahl: 2 }] }] };
    expect(matrixOf({ abdeckung: matrix })).toEqual({ columns: ['S'], rows: [{ name: 'Z', values: [2] }] });
    expect(matrixOf({ abdeckung: { ...matrix, spalten: [] } })).toBeUndefined();
    expect(matrixOf({ leitziele: [{ name: 'L' }] })).toBeUndefined();
  });
});

it('makes a name for the address of a title', () => {
  expect(nameFrom('Größe der Straßen – 2. Teil!')).toBe('groesse-der-strassen-2-teil');
});
