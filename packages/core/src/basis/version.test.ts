import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { practice } from './legal-basis.ts';
import { dated, inForce, type Version } from './version.ts';

const basis = practice({ vi: 'Mẫu', en: 'Sample' });
const version = (value: number, from: string, to?: string): Version<number> => ({
  value,
  basis,
  from: from as IsoDate,
  ...(to === undefined ? {} : { to: to as IsoDate }),
});

describe('versions of one value', () => {
  it('are put in order, the oldest first', () => {
    const both = [version(2, '2023-07-01'), version(1, '2007-07-01', '2023-06-30')];
    expect(dated(both).map((v) => v.value)).toEqual([1, 2]);
  });
  it('the last day of one and the first day of the next are judged by their own', () => {
    const both = dated([version(1, '2007-07-01', '2023-06-30'), version(2, '2023-07-01')]);
    const on = (day: string) => inForce(both, day as IsoDate)?.value ?? null;
    expect([on('2007-06-30'), on('2007-07-01'), on('2023-06-30'), on('2023-07-01')]).toEqual([null, 1, 1, 2]);
  });
  it('a gap between two is a gap', () => {
    const both = dated([version(1, '2016-01-01', '2023-08-07'), version(2, '2023-08-15')]);
    expect(inForce(both, '2023-08-10')).toBeNull();
  });
  it.each([
    ['two on one day', [version(1, '2020-01-01', '2021-01-01'), version(2, '2021-01-01')], 'law/overlap'],
    ['one that never ends before another', [version(1, '2020-01-01'), version(2, '2021-01-01')], 'law/overlap'],
    ['an end before the start', [version(1, '2021-01-01', '2020-12-31')], 'law/ends-before-it-starts'],
    ['a day that does not exist', [version(1, '2021-02-29')], 'law/bad-day'],
    ['a day in another form', [version(1, '01/02/2021')], 'law/bad-day'],
  ])('refuses %s', (_, versions, code) => {
    expect(() => dated(versions)).toThrow(`[${code}]`);
  });
  it('one day is enough, and no day is ever judged by two', () => {
    expect(dated([version(1, '2021-01-01', '2021-01-01')])).toHaveLength(1);
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: -10, max: 2600 }), (days, at) => {
        let from: IsoDate = '2010-01-01';
        const chain = days.map((n, i) => {
          const made = version(i, from, addDays(from, n - 1));
          from = addDays(from, n);
          return made;
        });
        const day = addDays('2010-01-01', at);
        const holding = dated([...chain].reverse()).filter((v) => v.from <= day && day <= (v.to ?? day));
        expect(holding.length).toBe(at >= 0 && day < from ? 1 : 0);
        expect(inForce(chain, day)).toEqual(holding[0] ?? null);
      }),
    );
  });
});
