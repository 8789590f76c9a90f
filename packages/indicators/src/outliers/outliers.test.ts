import { fraction, type Fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import { received, sampleMeasures } from '../../test/sample-indicators.ts';
import { outlierFindings, outsideHistory, unlikeItsKind, unusualChange, valuesOf } from '../index.ts';
import { median, quantile } from './middle.ts';

const values = (...numbers: readonly number[]): ReadonlyMap<string, Fraction> =>
  new Map(numbers.map((n, i) => [`u${i}`, fraction(BigInt(n))]));
const units = (outliers: readonly { readonly unit: string }[]) => outliers.map((o) => o.unit);

describe('middle', () => {
  it('median and quartiles are exact, also between two values', () => {
    const some = [...values(1, 2, 4, 9).values()];
    expect(median(some)).toEqual({ n: 3n, d: 1n });
    expect(quantile(some, fraction(1n, 4n))).toEqual({ n: 7n, d: 4n });
  });
});

describe('unlike its kind', () => {
  const usual = [10, 11, 12, 13, 14, 15, 16, 17];

  it('flags what lies beyond the reach, not what lies on it', () => {
    expect(units(unlikeItsKind(values(...usual, 90)))).toEqual(['u8']);
    // Median 2, deviations 0 1 1 1 1 2 2 and x−2: the reach is 1.4826 × 1 × 2 = 2.9652.
    const on = new Map([...values(0, 1, 1, 2, 2, 3, 3, 4), ['x', fraction(49652n, 10000n)]] as [string, Fraction][]);
    const beyond = new Map([...on, ['x', fraction(49653n, 10000n)]] as [string, Fraction][]);
    expect(units(unlikeItsKind(on, { deviations: '2' }))).toEqual([]);
    expect(units(unlikeItsKind(beyond, { deviations: '2' }))).toEqual(['x']);
  });

  it('says nothing of few units or of equal ones', () => {
    expect(unlikeItsKind(values(1, 2, 900))).toEqual([]);
    expect(unlikeItsKind(values(5, 5, 5, 5, 5, 5, 5, 900))).toEqual([]);
  });

  it('does not depend on the order of units nor on the unit of measure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 30 }), (numbers) => {
        const plain = units(unlikeItsKind(values(...numbers)));
        const scaled = units(unlikeItsKind(values(...numbers.map((n) => n * 1000))));
        const turned = units(unlikeItsKind(new Map([...values(...numbers)].reverse()))).reverse();
        return plain.join() === scaled.join() && plain.join() === turned.join();
      }),
    );
  });
});

describe('outside its history', () => {
  const history = [10, 12, 14, 18].map((n) => values(n));

  it.each([
    [22, []],
    [23, ['u0']],
    [6, []],
    [5, ['u0']],
  ])('a history of 10 to 18 with half of its width as tolerance: %s', (now, found) => {
    expect(units(outsideHistory(values(now), history))).toEqual(found);
  });

  it('says nothing with too short a history', () => {
    expect(outsideHistory(values(900), history.slice(1))).toEqual([]);
  });
});

describe('unusual change', () => {
  const before = values(100, 110, 120, 130, 140, 150, 160, 170, 180);

  it('flags a jump and a fall, and takes a small unit less seriously than a large one', () => {
    const now = values(103, 112, 126, 131, 147, 152, 166, 850, 30);
    expect(units(unusualChange(now, before))).toEqual(['u7', 'u8']);
    const withSmall = new Map([...before, ['small', fraction(1n)]] as [string, Fraction][]);
    const nowSmall = new Map([...values(103, 112, 126, 131, 147, 152, 166, 850, 30), ['small', fraction(2n)]] as [
      string,
      Fraction,
    ][]);
    expect(units(unusualChange(nowSmall, withSmall, { u: '1' }))).toEqual(['u7', 'u8']);
    expect(units(unusualChange(nowSmall, withSmall, { u: '0' }))).toContain('small');
  });

  it('the expected range holds the middle change', () => {
    const [jump] = unusualChange(values(103, 112, 126, 131, 147, 152, 166, 850, 185), before);
    expect(jump?.unit).toBe('u7');
    expect(Number(jump?.expected.high?.at.n) / Number(jump?.expected.high?.at.d)).toBeLessThan(850);
    expect(Number(jump?.expected.low?.at.n) / Number(jump?.expected.low?.at.d)).toBeLessThan(180);
  });

  it('says nothing where all change alike, or of few units', () => {
    expect(unusualChange(before, before)).toEqual([]);
    expect(unusualChange(values(1, 900), values(1, 1))).toEqual([]);
  });
});

it('outliers become findings that ask and correct nothing', () => {
  const table = figures(
    sampleMeasures,
    [10, 11, 12, 13, 14, 15, 16, 17, 900].map((n, i) => [`0000${i + 1}`, '2021', { 'mediation.received': n }]),
  ).value;
  const key = { id: received.id, period: '2021' };
  const found = outlierFindings(table, key, unlikeItsKind(valuesOf(table, key)));
  expect(found).toMatchObject([
    {
      code: 'outliers/unlike-its-kind',
      severity: 'info',
      state: 'undecided',
      actual: '900 vụ',
      where: { unit: '00009', period: '2021' },
    },
  ]);
  expect(found[0]?.message.vi).toBe('Số vụ tiếp nhận khác xa các đơn vị cùng loại');
  expect(table.find({ measure: received.id, unit: '00009', period: '2021' })?.value?.toString()).toBe('900');
});
