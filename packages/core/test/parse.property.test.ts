import type { Finding } from '@qcdc/core';
import { parse } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheet, workbook, type TestCell } from './sheet.ts';

const header = ['unit', 'period', 'received', 'settled', 'statedSettledShare'];

const figure: fc.Arbitrary<TestCell> = fc.oneof(
  fc.integer({ min: -5, max: 100_000 }),
  fc.constantFrom('hơn 3,4 tỷ', 'gần 11.200', '1.234', 'không có số liệu', '#N/A', 'ba chục', '', null, '１２'),
  fc.constantFrom<TestCell>({ value: null, error: '#REF!' }, { value: null, uncomputed: true }),
);
const period = fc.constantFrom<TestCell>('2024', 'quý II/2024', '6 tháng 2024', 'năm ngoái', null);
const share = fc.constantFrom<TestCell>('91%', 0.91, { value: 0.91, format: '0%' }, 'hơn 91 %', null);

/** Rows of different units, good and bad. */
const rows = fc
  .array(fc.tuple(period, figure, figure, share), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((cells, i): TestCell[] => [String(10_000 + i), ...cells]));

const read = (list: readonly (readonly TestCell[])[]) => {
  const { value, findings } = parse(workbook(sheet('mediation', header, list)), [mediation], { locale: 'vi' });
  return { records: value.get(mediation), findings };
};

/** What a finding says, without the cell it stands in. */
const gist = ({ code, actual, where }: Finding): string => JSON.stringify([code, actual, where.unit, where.field]);

describe('parsing any rows', () => {
  test('in another order gives the same records and findings in another order', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [one, two] = [read(list), read(other)];
        const data = (side: typeof one) => side.records.map((record) => JSON.stringify(record.data)).sort();
        expect(data(two)).toEqual(data(one));
        expect(two.findings.map(gist).sort()).toEqual(one.findings.map(gist).sort());
      }),
    );
  });

  test('never changes what a row beside them says', () => {
    const good: TestCell[] = ['99999', '2024', 40, 35, '87,5%'];
    const alone = JSON.stringify(read([good]).records[0]?.data);
    fc.assert(
      fc.property(rows, fc.nat(12), (list, place) => {
        const among = read([...list.slice(0, place), good, ...list.slice(place)]).records;
        expect(among.filter(({ data }) => data.unit === '99999').map(({ data }) => JSON.stringify(data))).toEqual([
          alone,
        ]);
      }),
    );
  });

  test('never turns a cell that could not be read into a zero', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { records, findings } = read(list);
        const refused = findings.filter(
          ({ severity, where }) => severity === 'error' && where.field === 'received' && where.unit !== undefined,
        );
        for (const { where } of refused)
          expect(records.find(({ data }) => data.unit === where.unit)?.data.received.state).toBe('missing');
      }),
    );
  });

  test('never throws, whatever stands in the cells', () => {
    const nasty = fc.constantFrom(
      ...['0', '1', '9', '.', ',', '-', '–', '%', '/', '(', ')', ' ', '\n', '\t', 'ầ', 'ơ', 'đ', 'VND', 'tỷ', 'hơn'],
      ...['\u0301', '\u200b', '\u202e', '\ud83d', '\ufeff', '０', '＋', '=', '@', '#', '{', '$'],
    );
    const anything = fc.oneof(fc.string({ unit: nasty }), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(anything, { minLength: 5, maxLength: 5 }), { maxLength: 5 }), (list) => {
        expect(() => read(list)).not.toThrow();
      }),
    );
  });
});
