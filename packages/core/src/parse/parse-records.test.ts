import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communityVote } from '../entities/community-vote.ts';
import { mediation } from '../entities/mediation.ts';
import { oneStop } from '../entities/one-stop.ts';
import { parseRecords } from './parse-records.ts';

describe('plain records', () => {
  test('become records, their places are paths', () => {
    const { value, findings } = parseRecords(
      [{ unit: '00001', period: 'quý III/2021', received: 40, settled: '35' }],
      mediation,
      { source: 'api' },
    );
    expect(findings).toEqual([]);
    expect(value[0]?.data.period).toBe('2021-Q3');
    expect(value[0]?.cells).toEqual({ received: '/0/received', settled: '/0/settled' });
    expect(value[0]?.at).toMatchObject({ source: 'api', cell: '/0' });
  });

  test.each([
    ['no object', 'x', 'parse/not-a-record'],
    ['a list', [1], 'parse/not-a-record'],
    ['null', null, 'parse/not-a-record'],
    ['no unit', { period: '2024', received: 1 }, 'parse/no-unit'],
    ['no period', { unit: '00001', received: 1 }, 'parse/no-period'],
    ['a field nobody knows', { unit: '00001', period: '2024', recieved: 1 }, 'parse/unknown-column'],
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
    expect(findings.map((f) => f.code)).toEqual(['parse/unknown-column']);
    expect(value[0]?.data.received.state).toBe('missing');
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
        const once = parseRecords(records, oneStop, { locale: 'vi' }).value.map(({ data }) => data);
        const again = parseRecords(JSON.parse(JSON.stringify(once)) as unknown[], oneStop);
        expect(again.findings).toEqual([]);
        expect(again.value.map(({ data }) => data)).toEqual(once);
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
    const once = parseRecords([vote], communityVote).value.map(({ data }) => data);
    const again = parseRecords(JSON.parse(JSON.stringify(once)) as unknown[], communityVote);
    expect(again).toMatchObject({ findings: [] });
    expect(again.value.map(({ data }) => data)).toEqual(once);
  });
});
