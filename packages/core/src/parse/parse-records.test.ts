import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityVote } from '../entities/community-vote.ts';
import { mediation } from '../entities/mediation.ts';
import { oneStop } from '../entities/one-stop.ts';
import { petition } from '../entities/petition.ts';
import { parseRecords } from './parse-records.ts';

describe('plain records', () => {
  test('become records, their places are paths', () => {
    const { value, findings } = parseRecords(
      [{ unit: '00001', period: 'quý III/2021', received: 40, settled: '35' }],
      mediation,
      { source: 'api' },
    );
    expect(findings).toEqual([]);
    expect(value.get(mediation)[0]?.data.period).toBe('2021-Q3');
    expect(value.get(mediation)[0]?.cells).toEqual({ received: '/0/received', settled: '/0/settled' });
    expect(value.get(mediation)[0]?.at).toMatchObject({ source: 'api', cell: '/0' });
  });

  test.each([
    ['no object', 'x', 'parse/not-a-record'],
    ['a list', [1], 'parse/not-a-record'],
    ['null', null, 'parse/not-a-record'],
    ['no unit', { period: '2024', received: 1 }, 'parse/no-unit'],
    ['no period', { unit: '00001', received: 1 }, 'parse/no-period'],
    ['a field nobody knows', { unit: '00001', period: '2024', recieved: 1 }, 'parse/unknown-field'],
    [
      'a text where a figure is asked for',
      { unit: '00001', period: '2024', received: 'many' },
      'quantity/not-a-figure',
    ],
    [
      'an object that is no quantity',
      { unit: '00001', period: '2024', received: { state: 'zero' } },
      'quantity/not-a-figure',
    ],
    ['not a number', { unit: '00001', period: '2024', received: Number.NaN }, 'quantity/not-a-figure'],
  ])('%s is a finding', (_, record, code) => {
    expect(parseRecords([record], mediation).findings.map((f) => f.code)).toEqual([code]);
  });

  test('a "__proto__" of parsed JSON is only an unknown field', () => {
    const { value, findings } = parseRecords(
      JSON.parse('[{"unit":"1","period":"2024","__proto__":{"received":9}}]') as unknown[],
      mediation,
    );
    expect(findings.map((f) => f.code)).toEqual(['parse/unknown-field']);
    expect(value.get(mediation)[0]?.data.received.state).toBe('missing');
  });
});

describe('several areas in one call', () => {
  const record = { unit: '00001', period: '2024', received: 1 };

  test('become one dataset, in the order of the areas asked for; paths begin with the area', () => {
    const sent = { mediation: [record], 'one-stop': [record, { ...record, unit: '00002' }] };
    const { value, findings } = parseRecords(sent, [oneStop, mediation]);
    expect(findings).toEqual([]);
    expect([...value].map(([{ id }, records]) => [id, records.length])).toEqual([
      ['one-stop', 2],
      ['mediation', 1],
    ]);
    expect(value.get(oneStop)[1]?.cells).toEqual({ received: '/one-stop/1/received' });
    expect([value.size, value.has(mediation), value.has('community-vote')]).toEqual([3, true, false]);
  });

  test.each([
    ['an area nobody asked for', { mediaton: [record] }, 'parse/unknown-area', '/mediaton'],
    ['no list', { mediation: record }, 'parse/not-a-list', '/mediation'],
    ['a list where areas belong', [record], 'parse/not-areas', undefined],
    ['a text', 'x', 'parse/not-areas', undefined],
    ['nothing', null, 'parse/not-areas', undefined],
  ])('%s is a finding', (_, sent, code, cell) => {
    const { value, findings } = parseRecords(sent as never, [mediation]);
    expect(findings.map((f) => [f.code, f.where.cell])).toEqual([[code, cell]]);
    expect(value.size).toBe(0);
  });

  test('an area that must be there and is not is an error; an empty list is there', () => {
    const options = { expected: ['mediation', 'one-stop'] };
    expect(parseRecords({ mediation: [] }, [mediation, oneStop], options).findings).toMatchObject([
      { code: 'parse/missing-area', severity: 'error', where: { area: 'one-stop' } },
    ]);
  });

  test('an object where one list belongs is a finding', () => {
    expect(parseRecords({ mediation: [] } as never, mediation).findings.map((f) => f.code)).toEqual([
      'parse/not-a-list',
    ]);
  });

  test('two areas of one id are a wrong definition, the same area twice is not', () => {
    expect(() => parseRecords({}, [mediation, { ...mediation }])).toThrow('entity/id-twice');
    expect(parseRecords({ mediation: [record] }, [mediation, mediation]).value.size).toBe(1);
  });
});

describe('who sends records is told of fields and paths', () => {
  test('a field nobody knows is told once, with the number of records and the name that was meant', () => {
    const records = Array.from({ length: 4 }, (_, i) => ({ unit: `${i}`, period: '2024', recieved: i }));
    const { findings } = parseRecords(records.slice(3), mediation);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      where: { cell: '/0/recieved', area: 'mediation' },
      message: { en: 'Unknown field `recieved`; what stands in it is not read' },
    });
    expect(findings[0]?.hint?.en).toMatch(/^Did you mean "received"\?/);
    expect(findings[0]?.hint?.vi).toMatch(/^Có phải là “received”\?/);
    const all = parseRecords(records, mediation).findings;
    expect(all.map((f) => f.message.en)).toEqual([
      'Unknown field `recieved` (in 4 records); what stands in it is not read',
    ]);
  });

  test('a name with a slash keeps its path apart', () => {
    const { findings } = parseRecords([{ unit: '1', period: '2024', 'a/b~c': 1 }], mediation);
    expect(findings[0]?.where.cell).toBe('/0/a~1b~0c');
  });

  const bad: readonly (readonly [string, object | string | null])[] = [
    ['no unit', { period: '2024', received: 1 }],
    ['no period', { unit: '1', received: 1 }],
    ['a list for a unit', { unit: ['1'], period: '2024' }],
    ['an object for a period', { unit: '1', period: { id: '2024' } }],
    ['a unit of hundreds of letters', { unit: 'x'.repeat(300), period: '2024', received: 1 }],
    ['a total', { unit: 'Tổng cộng', period: '2024', received: 1 }],
    ['nothing but a unit', { unit: '1' }],
    ['an unknown field', { unit: '1', period: '2024', x: 1 }],
    ['a flag that is neither', { unit: '1', date: '2024-03-01', passed: 'maybe' }],
    ['an unknown choice', { unit: '1', date: '2024-03-01', matter: 'else' }],
    ['a day that is none', { unit: '1', date: '2024-02-30', passed: true }],
    ['no record', null],
    ['many words', { unit: '1', period: '2024', received: 'rất nhiều' }],
    ['another unit of measure', { unit: '1', period: '2024', received: '12 hồ sơ' }],
  ];
  test.each(bad)('of %s in no word of sheets, columns and rows', (_, record) => {
    const event = typeof record === 'object' && record !== null && 'date' in record;
    const { findings } = parseRecords([record, record], event ? communityVote : mediation);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, hint } of findings)
      expect(`${message.vi} ${message.en} ${hint?.vi ?? ''} ${hint?.en ?? ''}`).not.toMatch(
        /(?<!\p{L})(?:trang tính|cột|dòng|ô|biểu mẫu|sheets?|columns?|rows?|cells?|Excel|form)(?!\p{L})/iu,
      );
  });

  test('who sends an event a second time is shown the path of the first', () => {
    const { findings } = parseRecords(
      [
        { unit: '1', date: '2024-03-01' },
        { unit: '1', date: '2024-03-01' },
      ],
      petition,
    );
    expect(findings[0]?.message.en).toContain('(at /0)');
  });
});

const text = fc.constantFrom(
  'hơn 3,4 tỷ',
  '1949',
  'gần 11.200',
  'từ 3 đến 5',
  'không áp dụng',
  '0',
  '',
  'khoảng 12',
  'ít nhất 7',
);
const figure = fc.oneof(fc.nat(), text, fc.constant(null));

describe('records through JSON', () => {
  test('come back as they were, quantities included', () => {
    const record = fc.record({
      unit: fc.constantFrom('00001', 'T-2'),
      period: fc.constantFrom('2021', '2021-H1', 'quý II/2022'),
      received: figure,
      receivedOnline: figure,
      statedOnlineShare: fc.constantFrom('99,3%', 'hơn 91 %', null, 97),
    });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: (r) => r.unit + r.period, maxLength: 6 }), (records) => {
        const once = parseRecords(records, oneStop, { locale: 'vi' })
          .value.get(oneStop)
          .map(({ data }) => data);
        const again = parseRecords(JSON.parse(JSON.stringify(once)) as unknown[], oneStop);
        expect(again.findings).toEqual([]);
        expect(again.value.get(oneStop).map(({ data }) => data)).toEqual(once);
      }),
    );
  });

  test('events too', () => {
    const vote = {
      unit: 'T1',
      date: '2024-06-15',
      matter: 'Hương ước, quy ước',
      totalHouseholds: 120,
      approving: 'hơn 80',
      passed: 'có',
    };
    const once = parseRecords([vote], communityVote)
      .value.get(communityVote)
      .map(({ data }) => data);
    const again = parseRecords(JSON.parse(JSON.stringify(once)) as unknown[], communityVote);
    expect(again).toMatchObject({ findings: [] });
    expect(again.value.get(communityVote).map(({ data }) => data)).toEqual(once);
  });
});

test.each([true, false])('a box that says %s is no number of a vote', (voteNumber) => {
  const { value, findings } = parseRecords([{ unit: 'T1', date: '2024-06-15', voteNumber }], communityVote);
  expect(value.get(communityVote)[0]?.data.voteNumber).toBeNull();
  expect(findings).toMatchObject([{ code: 'parse/not-a-code', where: { field: 'voteNumber' }, actual: String(voteNumber) }]); // prettier-ignore
});
