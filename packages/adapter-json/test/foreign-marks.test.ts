// What others say of their values beside them: units of measure, and marks.
import { mediation } from '@qcdc/core/entities';
import { describe, expect, it } from 'vitest';
import { fromJsonStat, type JsonStatReadOptions } from '../src/json-stat/index.ts';
import { json } from '../src/index.ts';
import { readSdmxCsv, readSdmxJson } from '../src/sdmx/index.ts';
import { measures, units } from './figures-of-all-kinds.ts';

const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);

describe('a data set of JSON-stat of somebody else', () => {
  const set = (more: object, unit?: object) => ({
    version: '2.0',
    class: 'dataset',
    id: ['m', 'u', 't'],
    size: [1, 2, 1],
    role: { metric: ['m'], geo: ['u'], time: ['t'] },
    dimension: {
      m: { category: { index: ['demo.received'], ...(unit === undefined ? {} : { unit: { 'demo.received': unit } }) } },
      u: { category: { index: ['00001', '00004'] } },
      t: { category: { index: ['2024'] } },
    },
    value: [1, 2],
    ...more,
  });
  const read = (more: object, unit?: object, options: JsonStatReadOptions = {}) => {
    const outcome = fromJsonStat(set(more, unit), measures, { units, ...options });
    return [Array.from(outcome.value, ({ value, state, status }) => `${String(value)} ${status ?? state}`), codesOf(outcome)]; // prettier-ignore
  };

  it.each([
    [{ label: 'vụ' }, ['1 reported', '2 reported']],
    [{ label: 'Cases', decimals: 0 }, ['1 reported', '2 reported']],
    [{ label: 'case' }, ['1 reported', '2 reported']],
    [{ decimals: 0 }, ['1 reported', '2 reported']],
    [{ label: 'nghìn vụ' }, ['1000 reported', '2000 reported']],
    [{ label: 'vụ', multiplier: 3 }, ['1000 reported', '2000 reported']],
    [{ symbol: 'vụ', multiplier: '2' }, ['100 reported', '200 reported']],
  ])('counted in %j is read in ours', (unit, figures) => {
    expect(read({}, unit)).toEqual([figures, []]);
  });

  it.each([{ label: 'người' }, { label: 'Number' }, { label: 'nghìn đồng' }, { label: 'vụ', multiplier: 'x' }])(
    'counted in %j gives no figure, and says so once',
    (unit) => {
      expect(read({}, unit)).toEqual([[], ['json-stat/other-unit-of-measure']]);
    },
  );

  it('counted in words the caller explains is read', () => {
    expect(read({}, { label: 'Number' }, { measuredIn: { Number: 'case' } })).toEqual([['1 reported', '2 reported'], []]); // prettier-ignore
    expect(read({}, { label: 'Number' }, { measuredIn: { Number: 'person' } })[1]).toEqual(['json-stat/other-unit-of-measure']); // prettier-ignore
  });

  it.each([
    ['a mark for all', { status: 'e' }],
    ['a list', { status: ['e', 'e'] }],
    ['a list of one', { status: ['e'] }],
    ['marks by place', { status: { '0': 'e', '1': 'e' } }],
  ])('with %s nobody explained tells of them, and uses them where somebody did', (_, more) => {
    expect(read(more)).toEqual([['1 reported', '2 reported'], ['json-stat/status-not-used']]);
    expect(read(more, undefined, { statuses: { e: 'estimated' } })).toEqual([['1 estimated', '2 estimated'], []]);
    expect(read(more, undefined, { statuses: { e: 'plain' } })).toEqual([['1 reported', '2 reported'], []]);
  });

  it('with a mark for what is not there gives that state, and no figure where a value stands beside it', () => {
    const more = { value: [1, null], status: [null, 'c'] };
    expect(read(more, undefined, { statuses: { c: 'withheld' } })).toEqual([['1 reported', 'null withheld'], []]);
    expect(read({ status: { '1': 'missing' } })).toEqual([['1 reported'], ['json-stat/status-contradicts']]);
  });

  it('says the words of the sender for a mark', () => {
    const { findings } = fromJsonStat(set({ status: { '0': 'b' }, extension: { status: { label: { b: 'break in series' } } } }), measures, { units }); // prettier-ignore
    expect(findings[0]?.message.vi).toContain('"b: break in series" bên cạnh 1 giá trị');
    for (const statuses of [[], { b: 'odd' }, null])
      expect(() => fromJsonStat(set({}), measures, { statuses } as never)).toThrow('call/bad-option');
    expect(() => fromJsonStat(set({}), measures, { measuredIn: { x: 1 } } as never)).toThrow('call/bad-option');
  });
});

describe('a status of SDMX', () => {
  const csv = (status: string, value: string) =>
    readSdmxCsv(`STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ndataflow,A:B(1.0),I,demo_received,00001,2024,${value},${status}`, measures, { units }); // prettier-ignore

  it.each(['O', 'M', 'L', 'H', 'Q'])('that says there is no value (%s) stands beside none', (status) => {
    const read = csv(status, '5');
    expect([read.value.size, codesOf(read)]).toEqual([0, ['sdmx/status-contradicts']]);
    expect(codesOf(csv(status, ''))).toEqual([]);
  });

  it.each([
    ['A', undefined, []],
    ['E', 'estimated', []],
    ['F', 'estimated', []],
    ['I', 'estimated', []],
    ['P', 'provisional', []],
    ['B', undefined, ['sdmx/status-not-used']],
    ['W', undefined, ['sdmx/status-not-used']],
  ])('%s is kept as %s, or told', (status, kept, codes) => {
    const read = csv(status, '5');
    expect([read.value.at(0).status, codesOf(read)]).toEqual([kept, codes]);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['{"a": 1', 'bị cắt cụt ở ký tự thứ 8'],
    ['{"a" 1}', 'sai ở ký tự thứ 6'],
    ["{'a': 1}", 'sai ở ký tự thứ 2'],
  ])('%s is told in Vietnamese, and where', (text, words) => {
    const said = readSdmxJson(text, measures).findings[0]?.message;
    expect(said?.vi).toContain(words);
    expect(said?.vi).not.toMatch(/expected|position|invalid/i);
  });

  it('is told so of records too', async () => {
    const { findings } = await json.readRecords('[{"unit": }]', [mediation]);
    expect(findings.map(({ message }) => message.vi).join()).toMatch(/ở ký tự thứ \d+/);
  });
});
