import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheet, workbook } from '../../test/sheet.ts';
import { communityVote } from '../entities/community-vote.ts';
import { mediation } from '../entities/mediation.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { periodOfDays, type Period } from '../time/period.ts';
import { printPeriod } from '../time/print-period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { parse } from './parse.ts';
import { parseRecords } from './parse-records.ts';

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh' },
  { code: '00010', kind: 'commune', name: 'Xã cũ', parent: '01', to: '2025-06-30' },
  { code: '00010', kind: 'commune', name: 'Xã mới', parent: '01', from: '2025-07-01' },
  { code: '00011', kind: 'commune', name: 'Xã bên', parent: '01' },
  { code: 'K1', id: '00012', kind: 'commune', name: 'Xã khác', parent: '01' },
  { code: '00012', id: 'K2', kind: 'commune', name: 'Xã nọ', parent: '01' },
]);

const report = (unit: unknown, period: unknown) => parseRecords([{ unit, period, received: 1 }], mediation, { units });
const placeOf = (unit: unknown, period: unknown) => report(unit, period).value.get(mediation)[0]?.place;

describe('the place of a record', () => {
  test('is the unit that bears the code on the last day of the period, whatever it was called', () => {
    expect(placeOf('00010', '2025-Q2')).toMatchObject({ unit: '00010', day: '2025-06-30' });
    expect(placeOf('00010', 'quý III/2025')).toMatchObject({ unit: '00010@2025-07-01', day: '2025-09-30' });
    expect(placeOf('Xã mới', '2025-Q3')?.reportingUnit).toBe(units.unit('00010@2025-07-01'));
    expect(placeOf('00010@2025-07-01', '2025-Q3')?.unit).toBe('00010@2025-07-01');
  });

  test('stands in the record too: the id of the unit and of the period', () => {
    const [record] = report('00010', 'năm 2025').value.get(mediation);
    expect(record?.data).toMatchObject({ unit: '00010@2025-07-01', period: '2025' });
    expect(record?.at).toMatchObject({ unit: '00010@2025-07-01', period: '2025', area: 'mediation' });
  });

  test('of an event is its day, and has no period', () => {
    const { value } = parseRecords([{ unit: '00010', date: '15/07/2025' }], communityVote, { units });
    expect(value.get(communityVote)[0]?.place).toMatchObject({
      unit: '00010@2025-07-01',
      period: null,
      day: '2025-07-15',
    });
  });

  test('has the text for an id where no register is given', () => {
    const { value } = parseRecords([{ unit: ' Xã A ', period: '2024', received: 1 }], mediation);
    expect(value.get(mediation)[0]?.place).toMatchObject({ unit: 'Xã A', reportingUnit: null });
    expect(value.units).toBeNull();
  });

  test('an id counts only on the days of the unit', () => {
    expect(report('00010@2025-07-01', '2025-Q2').findings.map((f) => f.code)).toEqual(['parse/unit-not-valid']);
  });

  test('a text that is the code of one unit and the id of another is not guessed', () => {
    expect(report('00012', '2024').findings).toMatchObject([{ code: 'parse/unit-two-ways', severity: 'error' }]);
  });

  test.each([
    ['an unknown unit', '99999', '2024', ['parse/unknown-unit']],
    ['an unreadable period', '00011', 'năm nào đó', ['period/no-year']],
    ['an unreadable unit and period', '', '', ['parse/no-unit', 'parse/no-period']],
  ])('that cannot be read, because of %s, is told once and the record is left out', (_, unit, period, codes) => {
    const { value, findings } = report(unit, period);
    expect(findings.map((f) => f.code)).toEqual(codes);
    expect(value.size).toBe(0);
  });

  test('of a unit whose cell shows an error is told once', () => {
    const broken = { value: null, error: '#REF!' };
    const { findings } = parse(workbook(sheet('mediation', ['unit', 'period', 'received'], [[broken, '2024', 1]])), [
      mediation,
    ]);
    expect(findings.filter((f) => f.where.field === 'unit')).toMatchObject([
      { code: 'parse/no-unit', actual: '#REF!' },
    ]);
  });
});

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1996-01-01', n));
const months = (from: IsoDate, to: IsoDate): Period => periodOfDays(from, to);
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1996, max: 2050 }).map((year) => months(`${year}-01-01`, `${year}-12-31`)),
  fc.integer({ min: 1996, max: 2050 }).map((year) => months(`${year}-01-01`, `${year}-06-30`)),
  fc.integer({ min: 1996, max: 2050 }).map((year) => months(`${year}-04-01`, `${year}-06-30`)),
  fc.integer({ min: 1996, max: 2050 }).map((year) => months(`${year}-05-01`, `${year}-05-31`)),
  fc.tuple(day, fc.integer({ min: 1, max: 700 })).map(([from, n]) => months(from, addDays(from, n))),
);

describe('a place written down and read again', () => {
  test('is the same place: by id, by code, in the words of either language', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('00010', '00011', '01'), (period, code) => {
        const place = placeOf(code, period.id);
        expect(place?.period).toEqual(period);
        for (const unit of [place?.unit, place?.reportingUnit?.code])
          for (const when of [period.id, printPeriod(period, 'vi')]) expect(placeOf(unit, when)).toEqual(place);
      }),
    );
  });
});
