// A part of a message that is of the wrong kind is told: it never passes for a part that is not there, and never throws.
import type { Finding } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { parseRecords, tally, type FigureTable } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { defineDhis2Map, readDataValues, readSummary, writeDataValues } from '../src/dhis2/index.ts';
import { saidText } from '../src/input/said-text.ts';
import { fromJsonStat, toJsonStat } from '../src/json-stat/index.ts';
import { readSdmxCsv, readSdmxJson, writeSdmxJson } from '../src/sdmx/index.ts';
import { plain } from './figures-of-all-kinds.ts';

const measures = [mediation.measures.received, mediation.measures.settled];
const records = [
  { unit: '00001', period: '2024', received: 4, settled: 3 },
  { unit: '00002', period: '2024', received: 'hơn 40', settled: 0 },
];
const table = tally(parseRecords(records, mediation), measures).value;
const map = defineDhis2Map({
  elements: {
    [measures[0]?.id ?? '']: { dataElement: 'HG', zeroIsSignificant: true },
    [measures[1]?.id ?? '']: { dataElement: 'HT', zeroIsSignificant: true },
  },
});
const group = writeDataValues(table, map).value[0] ?? expect.unreachable();
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const stat = json(toJsonStat(table));
const sdmx = JSON.parse(
  [...writeSdmxJson(table, { agency: 'VN_MAU', flow: 'QCDC', prepared: '2025-01-05T09:30:00+07:00' })].join(''),
) as unknown;
type Read = (input: unknown) => { readonly value: FigureTable; readonly findings: readonly Finding[] };
const readers: Readonly<Record<string, readonly [unknown, Read]>> = {
  stat: [stat, (input) => fromJsonStat(input, measures)],
  sdmx: [sdmx, (input) => readSdmxJson(input, measures)],
  dhis2: [group.body, (input) => readDataValues(input, map, measures)],
};

// What no part of any of them is: of JSON itself, and of what a program may hand over as parsed.
const wrong: Readonly<Record<string, unknown>> = {
  'an object': { a: 1 },
  'an object that cannot be printed': { toString: null, valueOf: null, toJSON: null },
  'a list of a list': [[]],
  'a truth': true,
  'a function': () => 1,
  'a map': new Map(),
  'a whole number of any size, in a list': [10n],
};
const put = (value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown => {
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? put(one, rest, part) : one));
  const object = value as Readonly<Record<string, unknown>> | undefined;
  return { ...object, [key]: put(object?.[key], rest, part) };
};
const get = (value: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);

const placed: readonly (readonly [reader: string, path: string])[] = [
  ['stat', 'id/1'],
  ['stat', 'class'],
  ['stat', 'version'],
  ['stat', 'value'],
  ['stat', 'value/0'],
  ['stat', 'status'],
  ['stat', 'extension'],
  ['stat', 'extension/quantity'],
  ['stat', 'dimension/unit/category/index'],
  ['stat', 'dimension/unit/category/index/0'],
  ['stat', 'dimension/period/category/index/0'],
  ['stat', 'dimension/measure/category/unit'],
  ['stat', 'dimension/measure/category/unit/mediation.received'],
  ['stat', 'dimension/measure/category/unit/mediation.received/label'],
  ['stat', 'dimension/measure/category/unit/mediation.received/multiplier'],
  ['sdmx', 'data/dataSets/0/action'],
  ['sdmx', 'data/dataSets/0/structure'],
  ['sdmx', 'data/dataSets/0/attributes'],
  ['sdmx', 'data/dataSets/0/observations'],
  ['sdmx', 'data/dataSets/0/series'],
  ['sdmx', 'data/dataSets/0/series/0:0:0'],
  ['sdmx', 'data/dataSets/0/observations/0:0:0'],
  ['sdmx', 'data/dataSets/0/observations/0:0:0/0'],
  ['sdmx', 'data/dataSets/0/observations/0:0:0/1'],
  ['sdmx', 'data/dataSets/0/observations/0:0:0/5'],
  ['sdmx', 'data/dataSets/0/observations/0:0:0/6'],
  ['sdmx', 'data/dataSets/0/observations/0:1:0/0'],
  ['sdmx', 'data/structures/0/attributes'],
  ['sdmx', 'data/structures/0/attributes/observation'],
  ['sdmx', 'data/structures/0/attributes/observation/0'],
  ['sdmx', 'data/structures/0/attributes/observation/0/id'],
  ['sdmx', 'data/structures/0/attributes/observation/0/values'],
  ['sdmx', 'data/structures/0/measures/observation/1/id'],
  ['sdmx', 'data/structures/0/dimensions/observation/0/id'],
  ['sdmx', 'data/structures/0/dimensions/observation/1/values/0'],
  ['sdmx', 'data/structures/0/dimensions/observation/1/values/0/id'],
  ['dhis2', 'dataValues/0/orgUnit'],
  ['dhis2', 'dataValues/0/value'],
  ['dhis2', 'dataValues/0/comment'],
  ['dhis2', 'dataValues/0/categoryOptionCombo'],
];

// An object without a word about the unit of measure, or without a mark, says nothing of them; a list of one number is one number.
const mayBe: Readonly<Record<string, readonly string[]>> = {
  'an object': ['unit', 'unit/mediation.received'],
  'an object that cannot be printed': ['unit', 'unit/mediation.received', 'status'],
  'a whole number of any size, in a list': ['observations/0:0:0'],
};

describe.each(Object.entries(wrong))('%s', (what, part) => {
  it.each(placed.filter(([, path]) => !(mayBe[what] ?? []).some((end) => path.endsWith(`/${end}`) || path === end)))(
    '%s: is told at %s',
    (reader, path) => {
      const [honest, read] = readers[reader] ?? expect.unreachable();
      const { value, findings } = read(put(honest, path.split('/'), part));
      expect(read(honest).findings).toEqual([]);
      expect(findings.length, get(honest, path) === undefined ? 'new' : 'there').toBeGreaterThan(0);
      expect(plain(value).length).toBeLessThanOrEqual(4);
    },
  );
});

describe('what a message says in another way', () => {
  const withSdmx = (path: string, part: unknown) => readSdmxJson(put(sdmx, path.split('/'), part), measures);
  const codes = ({ findings }: { readonly findings: readonly Finding[] }) => findings.map(({ code }) => code);
  const observations = get(sdmx, 'data/dataSets/0/observations') as Readonly<Record<string, unknown>>;
  const one = observations['0:0:0'];

  it.each(['', '0', '0:0', '0:0:0:0', ':0:0', ' 0:0:0', '0x0:0:0', '1e0:0:0', '-1:0:0', '9:0:0', 'a:b:c'])(
    'a key "%s" of observations names none',
    (key) => {
      const read = withSdmx('data/dataSets/0/observations', { [key]: one });
      expect(read.value.size).toBe(0);
      expect(read.findings.length).toBeGreaterThan(0);
    },
  );

  it('a component that stands twice is read by nobody, and a dimension of two levels neither', () => {
    const attributes = get(sdmx, 'data/structures/0/attributes/observation') as readonly unknown[];
    const twice = withSdmx('data/structures/0/attributes/observation', [...attributes, attributes[1]]);
    expect([codes(twice), twice.value.size]).toEqual([['sdmx/column-twice'], 0]);
    const [area] = (get(sdmx, 'data/structures/0/dimensions/observation') as readonly unknown[]).slice(1);
    expect(codes(withSdmx('data/structures/0/dimensions/dataSet', [area]))).toEqual(['sdmx/column-twice']);
  });

  it('more values than components, an action nobody knows, and a set without observations are told', () => {
    const longer = [...(one as readonly unknown[]), 'more'];
    expect(codes(withSdmx('data/dataSets/0/observations/0:0:0', longer))).toEqual(['sdmx/not-sdmx']);
    expect(codes(withSdmx('data/dataSets/0/action', 'Erase'))).toEqual(['sdmx/not-used']);
    expect(codes(withSdmx('data/dataSets/0/action', 'Replace'))).toEqual([]);
    expect(codes(withSdmx('data/dataSets/0', {}))).toEqual(['sdmx/not-sdmx']);
  });

  it('a code beyond its list is no code: a figure without its unit of measure, or with no status', () => {
    const coded = put(sdmx, 'data/structures/0/attributes/observation/1/values'.split('/'), [{ id: 'case' }]);
    const read = (place: number) =>
      codes(readSdmxJson(put(coded, 'data/dataSets/0/observations/0:0:0/6'.split('/'), place), measures));
    expect(read(0)).toEqual([]);
    expect(read(1)).toEqual(['sdmx/other-unit-of-measure']);
    expect(codes(withSdmx('data/dataSets/0/observations/0:0:0/5', 99))).toEqual(['sdmx/status-not-used']);
  });

  it('a blank unit, one longer than any code, or nothing at all, is nobody', () => {
    const csv = (area: string): string =>
      `STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,A:B(1.0),I,mediation_received,${area},2024,4\n`;
    expect(codes(readSdmxCsv(csv('00001'), measures))).toEqual([]);
    for (const area of ['', ' ', 'x'.repeat(65)])
      expect(codes(readSdmxCsv(csv(area), measures))).toEqual(['sdmx/unknown-area']);
  });

  it('one mark for more places than anybody has figures is told, and takes no memory', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `u${i}`);
    const periods = Array.from({ length: 2_000 }, (_, i) => `${i + 1000}`);
    const set = {
      version: '2.0',
      class: 'dataset',
      id: ['m', 'geo', 'time'],
      size: [1, many.length, periods.length],
      role: { metric: ['m'], geo: ['geo'], time: ['time'] },
      dimension: {
        m: { category: { index: ['mediation.received'] } },
        geo: { category: { index: many } },
        time: { category: { index: periods } },
      },
      value: { 1024: 7 },
    };
    const marked = (status: unknown) => fromJsonStat({ ...set, status }, measures);
    expect(codes(marked(undefined))).toEqual([]);
    expect(marked('estimated').value.at(0)).toMatchObject({ unit: 'u0', period: '2024', status: 'estimated' });
    expect(codes(marked('withheld'))).toEqual(['json-stat/status-contradicts', 'json-stat/status-not-used']);
    expect(codes(marked(['zz']))).toEqual(['json-stat/status-not-used']);
    expect(codes(fromJsonStat({ ...set, status: 'plain' }, measures))).toEqual([]);
  });

  it('a mark at a place there is none is told', () => {
    const places = put(stat, ['status'], { 99: 'missing' });
    expect(codes(fromJsonStat(places, measures))).toContain('json-stat/not-json-stat');
    expect(codes(fromJsonStat(put(stat, ['status'], { here: 'missing' }), measures))).toContain(
      'json-stat/not-json-stat',
    );
  });

  it.each([
    ['TRUE', true],
    ['True ', true],
    [true, true],
    ['false', false],
    ['', false],
    [undefined, false],
    ['yes', null],
    [1, null],
    [[true], null],
  ])('a value that is deleted: %s', (deleted, gone) => {
    const read = readDataValues(put(group.body, ['dataValues', '0', 'deleted'], deleted), map, measures);
    const [first] = read.findings;
    expect(first?.code).toBe(gone === null ? 'dhis2/not-data-values' : gone ? 'dhis2/deleted' : undefined);
    const { length } = group.body.dataValues;
    expect(read.value.size).toBe(gone === false ? length : length - 1);
  });

  it('an answer of a server whose parts cannot be printed is an answer', () => {
    const bad = { toString: null, valueOf: null };
    const importCount = { imported: 0, updated: 0, ignored: 1, deleted: 0 };
    const answers = [
      { status: 'WARNING', importCount, rejectedIndexes: [bad] },
      { status: 'WARNING', importCount, conflicts: [{ objects: { a: bad }, value: bad, indexes: [bad] }] },
      { httpStatusCode: bad, message: bad },
    ];
    for (const answer of answers) expect(readSummary(JSON.stringify(answer), group).findings.length).toBeGreaterThan(0);
  });
});

it('the text of a value is its own, and of what is none something nobody takes for one', () => {
  expect([saidText(null), saidText(undefined), saidText(''), saidText('a'), saidText(1.5), saidText(10n)]).toEqual([
    null,
    null,
    '',
    'a',
    '1.5',
    '10',
  ]);
  expect([saidText(true), saidText({ a: 1n }), saidText([]), saidText(Number.NaN)]).toEqual([
    '‹true›',
    '‹{"a":"1"}›',
    '‹[]›',
    '‹null›',
  ]);
});
