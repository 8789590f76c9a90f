// What a foreign message says beside its numbers: names of units, notes, errors, a second value, an end that never came.
import { isoDate } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineUnits } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { fromJsonStat, toJsonStat } from '../src/json-stat/index.ts';
import { readSdmxCsv, readSdmxJson, writeSdmxJson } from '../src/sdmx/index.ts';
import { measures, tableOf, units } from './figures-of-all-kinds.ts';

interface Read {
  readonly value: Iterable<{ readonly unit: string; readonly value: unknown }>;
  readonly findings: readonly { readonly code: string }[];
}
const shown = ({ value, findings }: Read) => [
  Array.from(value, (one) => `${one.unit} ${String(one.value)}`),
  findings.map(({ code }) => code.replace(/^(?:sdmx|json-stat)\//, '')),
];
const table = tableOf(['00001', '2024', 'demo.received', 12], ['00004', '2024', 'demo.received', 8]);

type Door = (name: string, among?: typeof units) => Read;
const stat: Door = (name, among = units) => {
  const { dimension, ...set } = toJsonStat(table);
  const { unit } = dimension;
  const label = { ...unit.category.label, '00001': name };
  return fromJsonStat({ ...set, dimension: { ...dimension, unit: { ...unit, category: { ...unit.category, label } } } }, measures, { units: among }); // prettier-ignore
};
const message = [...writeSdmxJson(table, { agency: 'VN', flow: 'Q', prepared: '2025-01-05T09:30:00+07:00' })].join('');
const sdmxJson: Door = (name, among = units) =>
  readSdmxJson(message.replace('"name":"Xã An Hòa"', `"name":"${name}"`), measures, { units: among });
const sdmxCsv: Door = (name, among = units) =>
  readSdmxCsv(
    [
      'STRUCTURE;STRUCTURE_ID;ACTION;INDICATOR: Chỉ tiêu;REF_AREA: Đơn vị;TIME_PERIOD: Kỳ;OBS_VALUE: Giá trị',
      `dataflow;VN:Q(1.0.0);R;demo_received: Tiếp nhận;00001: ${name};2024;12`,
      'dataflow;VN:Q(1.0.0);R;demo_received: Tiếp nhận;00004: Xã Tân Phú;2024;8',
    ].join('\n'),
    measures,
    { units: among },
  );

describe.each([
  ['JSON-stat', stat],
  ['SDMX-JSON', sdmxJson],
  ['SDMX-CSV with labels', sdmxCsv],
])('the name beside the code of a unit (%s)', (_, door) => {
  it.each([
    ['its own', 'Xã An Hòa', ['00001 12', '00004 8'], []],
    ['its own without marks', 'xa An Hoa', ['00001 12', '00004 8'], []],
    ['its own with the place above it', 'Xã An Hòa, Tỉnh Mẫu', ['00001 12', '00004 8'], []],
    ['that of another unit', 'Xã Tân Phú', ['00004 8'], ['unit-name-differs']],
    ['one nobody bears', 'Xã Sông Lạ', ['00001 12', '00004 8'], ['unit-name-unknown']],
  ])('%s', (_name, name, told, codes) => {
    expect(shown(door(name))).toEqual([told, codes]);
  });

  it('of a unit that merged into another speaks of it on the days it was there', () => {
    const merged = defineUnits([
      { code: '00001', kind: 'commune', name: 'Xã An Hòa', to: '2024-06-30' },
      { id: 'joined', code: '00001', kind: 'commune', name: 'Phường Mới', from: '2024-07-01' },
      { code: '00004', kind: 'commune', name: 'Xã Tân Phú' },
    ]);
    expect(merged.resolve('00001', isoDate('2024-12-31'))?.id).toBe('joined');
    expect(shown(door('Phường Mới', merged))).toEqual([['joined 12', '00004 8'], []]);
    expect(shown(door('Xã An Hòa', merged))).toEqual([['joined 12', '00004 8'], ['unit-name-unknown']]);
  });
});

describe('a data set of JSON-stat', () => {
  const set = toJsonStat(table);
  const whole = { state: 'reported', value: '99', bound: 'exact', upper: null, accuracy: null };
  const with99 = (value: unknown, quantity: object = whole) => ({
    value: { ...set.value, '0': value },
    extension: { ...set.extension, quantity: { '0': quantity } },
  });
  const all = ['00001 12', '00004 8'];
  it.each([
    ['with an error', { error: [{ status: '404', label: 'Not found' }] }, all, ['sender-error']],
    ['with a note', { note: ['Số liệu sơ bộ'] }, all, ['note-not-kept']],
    ['with a part nobody knows', { colour: 'red' }, all, ['not-used']],
    ['with its source', { source: 'UBND', href: 'https://example.vn', updated: '2025-01-01' }, all, []],
    ['with two values of one place', with99(12), ['00004 8'], ['two-values']],
    ['with a number and a word that there is none', with99(12, { ...whole, state: 'withheld', value: null }), ['00004 8'], ['two-values']], // prettier-ignore
    ['with one value, told twice', with99(99), ['00004 8', '00001 99'], []],
    ['with a blank and a value', with99(null), ['00004 8', '00001 99'], []],
    ['with a dimension that is not listed', { dimension: { ...set.dimension, sex: { category: { index: ['F'] } } } }, all, ['not-used']], // prettier-ignore
    ['with a note on a dimension', { dimension: { ...set.dimension, unit: { ...set.dimension.unit, note: ['a'] } } }, all, ['note-not-kept']], // prettier-ignore
    ['of one category of another dimension', { id: [...set.id, 'sex'], size: [...set.size, 1], dimension: { ...set.dimension, sex: { category: { index: ['F'], label: { F: 'Nữ' } } } } }, all, ['one-category']], // prettier-ignore
  ])('%s', (_, more, told, codes) => {
    expect(shown(fromJsonStat({ ...set, ...more }, measures, { units }))).toEqual([told, codes]);
  });
});

describe('lines and lists of JSON', () => {
  const line = (unit: string, value: number, more = '') =>
    `{"unit":"${unit}","period":"2024","measure":"demo.received","value":${value}${more}}`;
  const [one, two] = [line('00001', 12), line('00004', 8)];
  const both = ['00001 12', '00004 8'];
  const read = async (text: string) => shown(await json.readFigures(text, measures, { units }));

  it.each([
    ['a list', `[${one},${two}]`, both, []],
    ['a list that is cut off between two figures', `[${one},${two}`, both, ['json/not-closed']],
    ['a list that is cut off behind a comma', `[${one},\n${two},\n`, both, ['json/not-closed']],
    ['a list that is cut off inside a figure', `[${one},${two.slice(0, 30)}`, both.slice(0, 1), ['json/not-json', 'json/not-closed']], // prettier-ignore
    ['a list by name that is cut off', `{"figures":[${one},${two}`, both, ['json/not-json']],
    ['a list that ends', `{"figures":[${one},${two}]}`, both, []],
    ['lines that end without a break', `${one}\n${two}`, both, []],
  ])('%s', async (_, text, told, codes) => {
    expect(await read(text)).toEqual([told, codes]);
  });

  it('names the line where the text was cut off', async () => {
    const { findings } = await json.readRecords('[\n{"area":"mediation","unit":"00001","period":"2024","received":4}\n', [mediation], { units }); // prettier-ignore
    expect(findings).toMatchObject([{ code: 'json/not-closed', severity: 'error', where: { line: 3 } }]);
  });

  it.each([
    ['its own, by id', 'case', both.slice(0, 1), []],
    ['its own, in words', 'vụ', both.slice(0, 1), []],
    ['another, by id', 'person', [], ['quantity/other-unit-of-measure']],
    ['another, in words', 'Hộ', [], ['quantity/other-unit-of-measure']],
  ])('with the unit of measure of %s', async (_, measuredIn, told, codes) => {
    expect(await read(line('00001', 12, `,"measuredIn":"${measuredIn}"`))).toEqual([told, codes]);
    const quantity = `{"unit":"00001","period":"2024","measure":"demo.received","value":{"state":"reported","value":"12","bound":"exact","upper":null,"accuracy":null},"measuredIn":"${measuredIn}"}`; // prettier-ignore
    expect(await read(quantity)).toEqual([told, codes]);
  });
});
