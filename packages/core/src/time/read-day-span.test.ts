import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import { daysNamed, readDaySpan } from './read-day-span.ts';

const first = fc.integer({ min: 0, max: 40_000 }).map((days): IsoDate => addDays('1990-01-01', days));
const parts = (day: IsoDate) => day.split('-').map(Number) as [number, number, number];

it('two days within a month are read however much of the first is left out', () => {
  fc.assert(
    fc.property(
      first,
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom('-', ' – ', ' đến ', ', '),
      (from, more, mark) => {
        const to = addDays(from, more);
        const [y, m, d] = parts(from);
        const [y2, m2, d2] = parts(to);
        const last = `${d2}/${m2}/${y2}`;
        const said = [`${d}/${m}/${y}${mark}${last}`, `từ ngày ${d}/${m}${mark}ngày ${last}`];
        if (m === m2 && y === y2) said.push(`${d}${mark}${last}`, `${d}${mark}${d2} tháng ${m2} năm ${y2}`);
        for (const text of said) {
          expect([text, readDaySpan(text)]).toEqual([text, { from, to }]);
          expect(daysNamed(text) ?? (text.includes('/') ? null : more + 1)).toBe(more + 1);
        }
      },
    ),
  );
});

it.each([
  '15/6/2024',
  '15-6-2024',
  '2024-06-15',
  '',
  '12/12',
  '861/866',
  '12-15/20',
  '16-15/6/2024',
  '1.000 – 2.000',
  '2-3',
])('%j names no several days', (text) => {
  expect([readDaySpan(text), daysNamed(text)]).toEqual([null, null]);
});

it('without a year the days are counted, and none of them is read', () => {
  expect(
    ['15-17/6', 'từ 28/2 đến 01/3', 'từ 30/4 đến 02/5', 'ngày 15 và 16/6'].map((text) => [
      readDaySpan(text),
      daysNamed(text),
    ]),
  ).toEqual([
    [null, 3],
    [null, 0],
    [null, 3],
    [null, 2],
  ]);
});
