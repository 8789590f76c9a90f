import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Dataset, Quantity, RawTable } from '@qcdc/core';
import { allEntities, directive, narrativeItem } from '@qcdc/core/entities';
import { defineUnits, findTables, parse } from '@qcdc/core/flow';
import { regimeOf } from '@qcdc/core/law';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportingUnits } from '../../../examples/data/sample.ts';
import { reportFiles } from '../../../examples/main/read-workbooks.ts';
import { lawOfTheReports, publishedReports } from './published-facts.ts';

const units = defineUnits(reportingUnits);
const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'bound' in value;

/** Every figure somebody wrote, as `area.field = [bound] value unit of measure`, with its unit and period. */
function statedFigures(dataset: Dataset) {
  return allEntities.flatMap((entity) =>
    dataset.get(entity).flatMap(({ data }) =>
      Object.entries(entity.fields).flatMap(([field, { info }]) => {
        const stated = (data as Readonly<Record<string, unknown>>)[field];
        if (!isQuantity(stated) || stated.state === 'missing') return [];
        const { bound, value } = stated;
        const number = `${bound === 'exact' ? '' : `${bound} `}${String(value)} ${info.measuredIn ?? ''}`;
        const { unit, period } = data as { unit: string; period?: string };
        return [{ unit, period, said: `${entity.id}.${field} = ${number}` }];
      }),
    ),
  );
}

/** All words of a workbook. */
const wordsOf = (tables: readonly RawTable[]): readonly string[] =>
  tables.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap(({ cells }) => [...cells.values()].map((c) => String(c.value))),
  ]);

it('the table is about the five reports of the main job', () => {
  expect(publishedReports.map(({ file }) => file)).toEqual(reportFiles);
});

describe.each(publishedReports)('$file', ({ file, unit, figures, text, directives, leftOut }) => {
  let tables: readonly RawTable[];
  let dataset: Dataset;
  beforeAll(async () => {
    const raw = await xlsx.read(await readFile(new URL(`../../../examples/data/${file}`, import.meta.url)), {
      source: file,
    });
    tables = findTables(raw).value;
    const parsed = parse(raw, allEntities, { units });
    expect(parsed.findings).toEqual([]);
    dataset = parsed.value;
  });

  it('states these figures and no other', () => {
    const { period, facts } = figures;
    const expected = facts.map(([, said]) => ({ unit, period, said }));
    const bySaid = (a: { said: string }, b: { said: string }) => (a.said < b.said ? -1 : 1);
    expect(statedFigures(dataset).sort(bySaid)).toEqual(expected.sort(bySaid));
  });

  it('tells these items of the text and no other, each in words of its own', () => {
    const items = dataset.get(narrativeItem);
    expect(items.map(({ data }) => `${String(data.section)} ${String(data.number)}`)).toEqual(
      text.facts.map(([, carriedAs]) => carriedAs),
    );
    for (const { data } of items) expect(data).toMatchObject({ unit, period: text.period });
    expect(new Set(items.map(({ data }) => data.text)).size).toBe(items.length);
  });

  it('names these directives and no other', () => {
    const named = dataset
      .get(directive)
      .map(({ data }) => `${data.date} ${String(data.kind)} ${String(data.number)}, ${data.stage ?? ''}`);
    expect(named).toEqual(directives.map(([, carriedAs]) => carriedAs));
  });

  it('has no area beside them', () => {
    const areas = new Set([...figures.facts.map(([, said]) => said.split('.')[0]), narrativeItem.id]);
    if (directives.length > 0) areas.add(directive.id);
    expect(new Set([...dataset].filter(([, records]) => records.length > 0).map(([{ id }]) => id))).toEqual(areas);
  });

  it.each(leftOut)('leaves out: %s (%s)', (_, __, absent) => {
    expect(wordsOf(tables).filter((word) => absent.test(word))).toEqual([]);
  });

  it('names no person', () => {
    // A Vietnamese name is three or more words, each with a capital.
    const named = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2}/u;
    expect(named.test('do Nguyễn Văn Mẫu chủ trì')).toBe(true);
    expect(wordsOf(tables).filter((word) => named.test(word))).toEqual([]);
  });
});

it.each(lawOfTheReports)('%s on %s: %s was in force', (kind, day, number) => {
  expect(regimeOf(kind, day).parts.map(({ instrument }) => instrument.number)).toContain(number);
});

it('the appraisal of R5 straddles the change of law, its figures do not', () => {
  const governing = (day: '2023-01-01' | '2024-01-01' | '2024-12-31') => regimeOf('commune', day).governing?.number;
  expect(governing('2023-01-01')).not.toBe(governing('2024-12-31'));
  expect(governing('2024-01-01')).toBe(governing('2024-12-31'));
});
