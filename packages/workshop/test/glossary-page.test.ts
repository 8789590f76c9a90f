import { allEntities } from '@qcdc/core/entities';
import { expect, test } from 'vitest';
import { glossaryPage } from '../src/glossary-page.ts';
import { sourceOf, termsOfExports, termsOfFields } from '../src/terms-in-source.ts';

const page = glossaryPage();

test('the glossary names every area and every field, in both languages', () => {
  const absent = allEntities.flatMap(({ id, label, fields }) => [
    ...[`### ${label.vi} · ${label.en}`, `\`${id}\``].filter((text) => !page.includes(text)),
    ...Object.entries(fields)
      .filter(
        ([name, { info }]) =>
          !page.includes(`| \`${name}\` |`) || !page.includes(`| ${info.label.vi} | ${info.label.en} |`),
      )
      .map(([name]) => `${id}.${name}`),
  ]);
  expect(absent).toEqual([]);
});

test('every area and every field has a Vietnamese term in its doc comment', () => {
  const absent = allEntities.flatMap(({ id, fields }) => {
    const source = sourceOf(`core/src/entities/${id}.ts`);
    const terms = new Set(termsOfFields(source).map(({ name }) => name));
    const own = termsOfExports(source).length >= 2 ? [] : [id];
    return [
      ...own,
      ...Object.keys(fields)
        .filter((name) => !terms.has(name))
        .map((name) => `${id}.${name}`),
    ];
  });
  expect(absent).toEqual([]);
});

test('the nouns of the contracts are there', () => {
  expect(page).toMatch(/\| `ReportingUnit` \| đơn vị báo cáo \|/);
  expect(page).toMatch(/\| `Period` \| kỳ báo cáo \|/);
  expect(page).toContain('| `know` | Dân biết |');
});

test('the page is composed Vietnamese and has no broken table row', () => {
  expect(page).toBe(page.normalize('NFC'));
  expect(page.split('\n').filter((line) => line.startsWith('|') && !line.endsWith('|'))).toEqual([]);
});
