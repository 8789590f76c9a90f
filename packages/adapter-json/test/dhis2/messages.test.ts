import { exactQuantity, period, periodOfDays, statePeriod } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { mergeOverTime, rollUp } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import {
  dataValuesCsv,
  defineDhis2Map,
  dhis2PeriodOf,
  periodOfDhis2,
  readDataValues,
  readSummary,
  writeDataValues,
  type Dhis2Group,
} from '../../src/dhis2/index.ts';
import { plain } from '../figures-of-all-kinds.ts';
import * as answers from './answers.ts';
import { bounded, codesOf, map, measures, odd, table, units, type Row } from './figures-to-send.ts';

describe('periods', () => {
  it.each([
    ['2024-M01', '202401'],
    ['2024-Q3', '2024Q3'],
    ['2024-H2', '2024S2'],
    ['2024', '2024'],
    ['2021-W05', '2021W5'],
    ['2024-01-01..2024-02-29', '202401B'],
    ['2024-04-01..2024-09-30', '2024AprilS1'],
    ['2024-10-01..2025-03-31', '2024AprilS2'],
    ['2024-07-01..2025-06-30', '2024July'],
    ['2024-03-05..2024-03-05', '20240305'],
  ])('%s is %s there, and back', (id, code) => {
    expect(dhis2PeriodOf(period(id))).toBe(code);
    expect(periodOfDhis2(code)?.id).toBe(id);
  });

  it.each([
    period('2024-9M'),
    period('SY2023-2024'),
    statePeriod(period('2024-H1')),
    periodOfDays('2024-01-05', '2024-02-04'),
  ])('DHIS2 has none for $id', (of) => {
    expect(dhis2PeriodOf(of)).toBeNull();
  });

  it.each(['2024S3', '2024Q5', '202413', '2021W53', '20240230', '', 'LAST_YEAR', '2024BiW1'])(
    '%s is none of ours',
    (code) => {
      expect(periodOfDhis2(code)).toBeNull();
    },
  );
});

describe('messages', () => {
  it('hold the values of one period, every number a text, and know where each comes from', () => {
    const { value: groups, findings } = writeDataValues(
      table(['00001', '2024-Q1', 'demo.received', 12], ['00004', '2024-Q2', 'demo.received', 0]),
      map,
    );
    expect(findings).toEqual([]);
    expect(groups.map(({ body }) => body)).toEqual([
      { dataSet: 'QCDC', dataValues: [{ dataElement: 'HG_SO_VU', period: '2024Q1', orgUnit: '00001', value: '12' }] },
      { dataSet: 'QCDC', dataValues: [{ dataElement: 'HG_SO_VU', period: '2024Q2', orgUnit: '00004', value: '0' }] },
    ]);
    expect(groups[0]?.rows).toMatchObject([{ source: 'bao-cao.csv', line: 2, unit: '00001', period: '2024-Q1' }]);
    expect(groups[0]?.parameters).toEqual({ idScheme: 'CODE' });
  });

  it('are cut to a size', () => {
    const { value } = writeDataValues(
      table(['00001', '2024', 'demo.received', 1], ['00004', '2024', 'demo.received', 2]),
      map,
      { groupSize: 1 },
    );
    expect(value.map(({ body }) => body.dataValues.length)).toEqual([1, 1]);
  });

  it('leave totals to DHIS2, which adds up by itself', () => {
    const figures = table(['00001', '2024', 'demo.received', 1], ['00004', '2024', 'demo.received', 2]);
    const totals = rollUp({ value: figures, findings: [] }, { units });
    const outcome = writeDataValues(totals.value, map);
    expect(outcome.value[0]?.rows).toHaveLength(2);
    expect(codesOf(outcome)).toEqual(['dhis2/totals-not-sent']);
    expect(writeDataValues(totals.value, map, { totals: true }).value[0]?.rows).toHaveLength(3);
  });

  const state = statePeriod(period('2024-H1')).id;
  it.each([
    [
      'a measure nobody mapped',
      [['00001', '2024', 'demo.money', 1]],
      { elements: { 'demo.received': 'X' } },
      'dhis2/not-mapped',
    ],
    ['nine months', [['00001', '2024-9M', 'demo.received', 1]], {}, 'dhis2/no-period'],
    ['a period of the State', [['00001', state, 'demo.received', 1]], {}, 'dhis2/no-period'],
    ['a unit nobody knows', [['99999', '2024', 'demo.received', 1]], {}, 'dhis2/no-org-unit'],
    ['"about 12"', [['00001', '2024', 'demo.received', bounded(12, 'about')]], {}, 'dhis2/no-place-for-bound'],
    [
      '"more than" without a place for it',
      [['00001', '2024', 'demo.money', bounded(12, 'above')]],
      {},
      'dhis2/no-place-for-bound',
    ],
    [
      'what is no integer',
      [['00001', '2024', 'demo.money', exactQuantity(new Dec('12.5'))]],
      { elements: { 'demo.money': { dataElement: 'M', valueType: 'INTEGER' } } },
      'dhis2/not-of-its-type',
    ],
    ['what is beyond 32 bits', [['00001', '2024', 'demo.received', 3_000_000_000]], {}, 'dhis2/not-of-its-type'],
    [
      'what no unit of interval is',
      [['00001', '2024', 'demo.money', 2]],
      { elements: { 'demo.money': { dataElement: 'M', valueType: 'UNIT_INTERVAL' } } },
      'dhis2/not-of-its-type',
    ],
    ['nothing reported', [['00001', '2024', 'demo.received', null]], {}, 'dhis2/not-sent'],
  ] as const)('never hold %s in silence', (_, rows, more, code) => {
    const own = 'elements' in more ? defineDhis2Map(more) : map;
    const outcome = writeDataValues(table(...(rows as readonly Row[])), own);
    expect(outcome.value).toEqual([]);
    expect(codesOf(outcome)).toEqual([code]);
  });

  it('hold an average that no decimal is never in silence', () => {
    const months = table(
      ['00001', '2024-M01', 'demo.money', 3],
      ['00001', '2024-M02', 'demo.money', 3],
      ['00001', '2024-M03', 'demo.money', 4],
    );
    const quarter = mergeOverTime({ value: months, findings: [] }, [period('2024-Q1')]);
    const outcome = writeDataValues(quarter.value, map, { totals: true });
    expect(codesOf(outcome)).toContain('dhis2/not-a-decimal');
  });

  it('warn of zeros that DHIS2 drops, once for each measure', () => {
    const rows: Row[] = [
      ['00001', '2024', 'demo.money', 0],
      ['00004', '2024', 'demo.money', 0],
    ];
    expect(codesOf(writeDataValues(table(...rows), map))).toEqual(['dhis2/zero-not-kept']);
  });

  it('warn of digits that DHIS2 loses', () => {
    const rows: Row[] = [['00001', '2024', 'demo.money', exactQuantity(new Dec('123456789012345678'))]];
    const outcome = writeDataValues(table(...rows), map);
    expect(codesOf(outcome)).toEqual(['dhis2/digits-lost']);
    expect(outcome.value[0]?.body.dataValues[0]?.value).toBe('123456789012345678');
  });

  it('use periods and units both sides agreed on', () => {
    const own = defineDhis2Map({
      elements: { 'demo.received': 'HG_SO_VU' },
      periods: { [state]: '2024S1' },
      orgUnits: { '00001': 'DiszpKrYNg8' },
    });
    const sent = writeDataValues(table(['00001', state, 'demo.received', 5]), own);
    expect(sent.value[0]?.body.dataValues).toMatchObject([{ period: '2024S1', orgUnit: 'DiszpKrYNg8' }]);
    const back = readDataValues(sent.value[0]?.body, own, measures, { units });
    expect(back.value.find({ unit: '00001', period: state, measure: 'demo.received' })?.value?.toString()).toBe('5');
  });
});

describe('data values', () => {
  it.each(['JSON', 'CSV'] as const)('come back as the figures they were (%s)', (format) => {
    const { value: groups } = writeDataValues(odd, map);
    expect(groups).toHaveLength(4);
    const rows = groups.flatMap((group) => {
      const sent = format === 'CSV' ? dataValuesCsv(group) : JSON.stringify(group.body);
      const read = readDataValues(sent, map, measures, { units });
      expect(read.findings).toEqual([]);
      return plain(read.value);
    });
    expect(rows.sort()).toEqual(plain(odd));
  });

  it('of two ends are a range again, though nobody wrote a comment', () => {
    const one = { period: '2024', orgUnit: '00001' };
    const body = {
      dataValues: [
        { ...one, dataElement: 'HG_SO_VU_MIN', value: '3' },
        { ...one, dataElement: 'HG_SO_VU_MAX', value: '5' },
      ],
    };
    const { value } = readDataValues(body, map, measures, { units });
    expect(value.at(0)).toMatchObject({ bound: 'between' });
  });

  it('somebody changed on the server are believed more than the comment beside them', () => {
    const [group] = writeDataValues(table(['00001', '2024', 'demo.received', bounded(40, 'above')]), map).value;
    const [value] = group?.body.dataValues ?? [];
    const changed = { dataValues: [{ ...value, value: '50' }] };
    const figure = readDataValues(changed, map, measures, { units }).value.at(0);
    expect([figure.value?.toString(), figure.bound]).toEqual(['50', 'atLeast']);
  });

  const good = { dataElement: 'HG_SO_VU', period: '2024', orgUnit: '00001', value: '1' };
  it.each([
    ['of one place', [good, { ...good, value: '2' }]],
    [
      'of two attribute options',
      [
        { ...good, attributeOptionCombo: 'a' },
        { ...good, value: '2', attributeOptionCombo: 'b' },
      ],
    ],
  ])('that differ and are %s are a contradiction, never the last of them', (_, dataValues) => {
    const csv = ['dataelement,period,orgunit,catoptcombo,attroptcombo,value', ...dataValues.map(({ value, ...row }) => `HG_SO_VU,2024,00001,,${'attributeOptionCombo' in row ? row.attributeOptionCombo : ''},${value}`)].join('\n'); // prettier-ignore
    for (const input of [{ dataValues }, csv]) {
      const { value, findings } = readDataValues(input, map, measures, { units });
      expect(codesOf({ findings })).toEqual(['figure/entered-twice']);
      expect(value.at(0).value).toBeNull();
    }
    expect(readDataValues({ dataValues: [good, good] }, map, measures, { units }).findings).toEqual([]);
  });

  it('whose lower end is above the upper one are no figure', () => {
    const ends = [{ ...good, dataElement: 'HG_SO_VU_MIN', value: '9' }, { ...good, dataElement: 'HG_SO_VU_MAX', value: '3' }]; // prettier-ignore
    const { value, findings } = readDataValues({ dataValues: ends }, map, measures, { units });
    expect([value.size, codesOf({ findings })]).toEqual([0, ['dhis2/ends-crossed']]);
  });

  it.each([
    ['an element nobody mapped', { ...good, dataElement: 'X' }, 'dhis2/unknown-element'],
    ['a unit nobody knows', { ...good, orgUnit: '99999' }, 'dhis2/unknown-org-unit'],
    ['a period nobody knows', { ...good, period: '2024BiW1' }, 'dhis2/unknown-period'],
    ['words', { ...good, value: 'true' }, 'dhis2/not-a-number'],
    ['no value', { ...good, value: undefined }, 'dhis2/not-data-values'],
    ['a combination told by its categories', { ...good, categoryOptionCombo: { sex: 'F' } }, 'dhis2/not-data-values'],
    ['a deleted value', { ...good, deleted: true }, 'dhis2/deleted'],
    ['a comment', { ...good, comment: 'đã kiểm tra' }, 'dhis2/comment-not-kept'],
  ])('with %s are told', (_, value, code) => {
    expect(codesOf(readDataValues({ dataValues: [value] }, map, measures, { units }))).toContain(code);
  });

  it('of two options of one element contradict one another', () => {
    const values = ['nam', 'nu'].map((categoryOptionCombo, i) => ({ ...good, categoryOptionCombo, value: String(i) }));
    expect(codesOf(readDataValues({ dataValues: values }, map, measures, { units }))).toEqual(['figure/entered-twice']);
  });

  it.each([
    ['a page', '<html></html>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a number', 5],
    ['another CSV', 'a,b\n1,2'],
    ['broken JSON', '{"dataValues":['],
  ])('that are %s are none', (_, input) => {
    expect(codesOf(readDataValues(input, map, measures))).toEqual(['dhis2/not-data-values']);
  });

  it('of a server that has none are none, and nothing is wrong', () => {
    expect(readDataValues('{}', map, measures)).toMatchObject({ findings: [] });
  });
});

describe('answers', () => {
  const [sent] = writeDataValues(
    table(
      ['00001', '2024', 'demo.received', 1],
      ['00004', '2024', 'demo.received', 2],
      ['00001', '2024', 'demo.money', 3],
    ),
    map,
  ).value;
  const read = (answer: unknown) => readSummary(answer, sent as Dhis2Group);

  it.each([
    ['success of the old import', answers.oldSuccess, 'SUCCESS', []],
    [
      'values refused by the old import',
      answers.oldConflicts,
      'WARNING',
      ['dhis2/refused', 'dhis2/refused', 'dhis2/dry-run'],
    ],
    ['values refused without rows', answers.bareConflicts, 'WARNING', ['dhis2/refused', 'dhis2/refused']],
    ['success of the new import, with what did not change', answers.newSuccess, 'SUCCESS', ['dhis2/ignored']],
    ['values refused by the new import', answers.newValueErrors, 'WARNING', ['dhis2/refused', 'dhis2/refused']],
    ['a group refused with a summary', answers.notFoundGroup, 'ERROR', ['dhis2/group-refused']],
    ['a group refused in words', answers.newGroupError, null, ['dhis2/group-refused']],
    ['a job that runs', answers.asyncStarted, null, ['dhis2/job-unfinished']],
    ['words of nobody', { hello: 'world' }, null, ['dhis2/not-understood']],
    ['a page', '<html>Bad gateway</html>', null, ['dhis2/not-understood']],
    ['nothing', '', null, ['dhis2/not-understood']],
  ])('of %s', (_, answer, status, codes) => {
    for (const said of [answer, typeof answer === 'string' ? answer : JSON.stringify(answer)]) {
      const outcome = read(said);
      expect(codesOf(outcome)).toEqual(codes);
      expect(outcome.value?.status ?? null).toBe(status);
    }
  });

  it('point at our rows', () => {
    const [first, second] = read(answers.oldConflicts).findings;
    expect(first?.where).toMatchObject({ source: 'bao-cao.csv', line: 3, unit: '00004', period: '2024' });
    expect(first?.message.en).toContain('E7612');
    expect(second?.where).toMatchObject({ line: 4, unit: '00001' });
  });

  it('that tell of another number of values are told', () => {
    const { response, ...rest } = answers.oldSuccess;
    const less = { ...rest, response: { ...response, importCount: { ...response.importCount, imported: 0 } } };
    expect(codesOf(read(less))).toEqual(['dhis2/count-differs']);
  });
});

describe('a map', () => {
  it.each([
    ['no elements', {}, 'dhis2/bad-map'],
    ['a key nobody knows', { elements: {}, dataset: 'X' }, 'dhis2/unknown-key'],
    ['a UID that is none', { elements: { a: 'X' }, idScheme: 'UID' }, 'dhis2/bad-identifier'],
    ['a code that is too long', { elements: { a: 'x'.repeat(51) } }, 'dhis2/bad-identifier'],
    ['two measures in one place', { elements: { a: 'X', b: 'X' } }, 'dhis2/place-twice'],
    ['a bound in the place of its value', { elements: { a: { dataElement: 'X', lower: 'X' } } }, 'dhis2/place-twice'],
    ['a scheme nobody knows', { elements: { a: 'X' }, idScheme: 'Code' }, 'dhis2/bad-map'],
    ['a type nobody knows', { elements: { a: { dataElement: 'X', valueType: 'LONG' } } }, 'dhis2/bad-map'],
    ['an element that is a number', { elements: { a: 5 } }, 'dhis2/bad-map'],
  ])('with %s is refused', (_, definition, code) => {
    expect(() => defineDhis2Map(definition as never)).toThrow(code);
  });

  it('finds a misspelt measure', () => {
    expect(() => defineDhis2Map({ elements: { 'demo.recieved': 'X' } }, measures)).toThrow('dhis2/unknown-measure');
  });
});

describe('answers that give no reason', () => {
  const [sent] = writeDataValues(table(['00001', '2024', 'demo.received', 5], ['00004', '2024', 'demo.received', 6]), map).value; // prettier-ignore
  const counts = { imported: 1, updated: 0, ignored: 1, deleted: 0 };
  const read = (answer: object) => {
    if (sent === undefined) throw new Error('nothing was sent');
    return readSummary(answer, sent).findings.map(({ code, where, message }) => [code, where.unit ?? null, message.vi]);
  };

  it('tell of a row that only a list of rejected rows names', () => {
    const unit = sent?.rows[1]?.unit;
    expect(read({ status: 'WARNING', importCount: counts, rejectedIndexes: [1] })).toEqual([
      ['dhis2/refused', unit, 'DHIS2 không nhận: máy chủ không nêu lý do'],
    ]);
    expect(read({ status: 'WARNING', importCount: counts, rejectedIndexes: [99] })).toEqual([
      ['dhis2/ignored', null, expect.any(String)],
    ]);
  });

  it('say that there is none', () => {
    expect(read({ status: 'ERROR' })).toEqual([
      ['dhis2/group-refused', null, 'DHIS2 không nhận cả nhóm 2 giá trị: máy chủ không nêu lý do'],
    ]);
  });
});
