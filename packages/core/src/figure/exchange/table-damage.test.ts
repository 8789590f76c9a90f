// A stored table is believed only as it was stored: whatever single thing is changed, it is refused, or its figures are the same.
import { expect, it } from 'vitest';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { tableFromJson, tableToJson } from './table-json.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
]);
const measure = (id: string, measuredIn: string) =>
  defineMeasure({ id, label: { vi: 'Số', en: 'Number' }, measuredIn, nonNegative: true });
const measures = [measure('a.cases', 'case'), measure('a.money', 'VND')];

function valid() {
  const builder = new FigureBuilder(measures, { units, sources: { at: (i) => ({ cell: `B${i}` }) } });
  const add = (id: string, unit: string, period: string, words: string, source: number) => {
    const { value: quantity } = readQuantity(words, { measuredIn: id === 'a.cases' ? 'case' : 'VND' });
    builder.add({ measure: id, unit, period, quantity, source });
  };
  add('a.cases', '001', '2024', '12', 1);
  add('a.cases', '002', '2024', '', 2);
  add('a.cases', '001', '2024-Q1', '3', 3);
  add('a.money', '001', '2024', 'hơn 3,4 tỷ đồng', 4);
  add('a.money', '002', '2024', 'từ 10 đến 20 triệu đồng', 5);
  return tableToJson(rollUp(builder.build(), { units }).value);
}

type Change = readonly [what: string, changed: unknown];

/** Every way in which one place of plain data may be changed. */
function* changesOf(value: unknown, path = ''): Generator<Change> {
  if (typeof value === 'number')
    for (const next of [value + 1, value - 1, -value, value * 10]) yield [`${path} ${next}`, next];
  else if (typeof value === 'boolean') yield [path, !value];
  else if (typeof value === 'string')
    for (const next of [`${value}1`, value.slice(1), '0', '-1']) yield [`${path} ${next}`, next];
  else if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length > 0) yield [`${path} first again`, [...list, list[0]]];
    if (list.length > 1) yield [`${path} turned`, [...list].reverse()];
    for (const [i, one] of list.entries()) {
      yield [`${path}/${i} gone`, list.filter((_, at) => at !== i)];
      for (const [what, next] of changesOf(one, `${path}/${i}`))
        yield [what, list.map((old, at) => (at === i ? next : old))];
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield [`${path}/${key} gone`, Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))];
      for (const [what, next] of changesOf(one, `${path}/${key}`)) yield [what, { ...value, [key]: next }];
    }
}

const figuresOf = (json: unknown): readonly unknown[] | null => {
  const { value, findings } = tableFromJson(JSON.stringify(json), { units });
  if (value === null)
    expect(findings.some(({ severity, where }) => severity === 'error' && where.cell !== undefined)).toBe(true);
  return value && [...value].map(({ source, ...figure }) => ({ ...figure, source: source === null }));
};

it('each single change of a valid table is refused, or gives the same figures', () => {
  const json = valid();
  const told = figuresOf(json);
  expect(told).not.toBeNull();
  let changes = 0;
  for (const [what, body] of changesOf(json.body)) {
    changes += 1;
    const figures = figuresOf({ ...json, body });
    if (figures === null || /^\/segments\/\d+\/source/.test(what)) continue;
    expect(figures, what).toEqual(told);
  }
  expect(changes).toBeGreaterThan(400);
});

it('a table made by hand needs no seal, and what it says is looked at all the same', () => {
  const { seal, ...body } = valid().body;
  expect(seal).toMatch(/^[0-9a-f]{16}$/);
  const whyOf = (change: object) =>
    tableFromJson({ ...valid(), body: { ...body, ...change } }).findings.map(({ where, message }) => [
      where.cell,
      message.en,
    ]);
  const [first, ...others] = body.segments;
  const segment = (change: object) => whyOf({ segments: [{ ...first, ...change }, ...others] });
  expect(whyOf({})).toEqual([]);
  expect(segment({ value: first?.value.map((one) => -one) })[0]?.[0]).toBe('/body/segments/0');
  expect(segment({ value: first?.value.map((one) => one + 1) })[0]?.[0]).toBe('/body/segments/0');
  expect(whyOf({ periods: body.periods.map((one) => ({ ...one, from: '2023-01-01' })) })[0]?.[0]).toBe(
    '/body/periods/0',
  );
  const total = others[0];
  expect(whyOf({ segments: [first, { ...total, reported: total?.reported?.map((one) => one + 9) }] })[0]?.[0]).toBe(
    '/body/segments/1',
  );
});
