import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|graphql)$/.test(file));
const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const nameOf = (file: string) => file.replace(/\.tsx?$/, '');

test('no file comes back to itself by what it imports, not even for types', () => {
  const imports = new Map(
    FILES.filter((file) => !file.endsWith('.graphql')).map((file) => [
      nameOf(file),
      [...textOf(file).matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => normalize(join(dirname(file), path!))),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  function follow(file: string, way: string[]) {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) follow(file, []);
  expect(imports.size).toBeGreaterThan(150);
  expect(circles).toEqual([]);
});

test('what several questions take in common lies with the ground, not with one of them', () => {
  const ground = new Set(['chart', 'data', 'grade', 'net', 'parts', 'shared', 'shell']);
  const folderOf = (file: string) => file.split('/')[0]!;
  const questions = FILES.filter((file) => file.endsWith('.graphql')).map((file) => [file, textOf(file)] as const);
  const home = new Map(
    questions.flatMap(([file, text]) => [...text.matchAll(/^fragment (\w+) on/gm)].map(([, name]) => [name!, folderOf(file)])),
  );
  const foreign = questions.flatMap(([file, text]) =>
    [...text.matchAll(/\.\.\.(\w+)/g)]
      .map(([, name]) => ({ name: name!, from: home.get(name!) }))
      .filter(({ from }) => from && from !== folderOf(file) && !ground.has(from))
      .map(({ name, from }) => `${file} takes ${name} of ${from}`),
  );
  expect(foreign).toEqual([]);
});
