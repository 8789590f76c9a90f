// What was read before changes nothing: rows read together are what each of them is read alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import type { StatedFigure } from './stated-figure.ts';
import { StatedFigures } from './stated-figures.ts';

const both = (text: string) => ({ vi: text, en: text });
const measures = [
  defineMeasure({ id: 'd.cases', label: both('Số vụ'), measuredIn: 'case', nonNegative: true }),
  defineMeasure({ id: 'd.money', label: both('Kinh phí'), measuredIn: 'VND', nonNegative: true }),
  defineMeasure({ id: 'd.land', label: both('Diện tích'), measuredIn: 'ha' }),
];
const units = defineUnits([
  { code: '00001', kind: 'commune', name: 'Xã Một' },
  { code: '00002', kind: 'commune', name: 'Xã Hai' },
]);

function read(rows: readonly StatedFigure[], around: readonly string[] = []) {
  const stated = new StatedFigures(measures, {
    locale: 'vi',
    units,
    ...(around.length === 0 ? {} : { around }),
  } as never);
  rows.forEach((row, i) => {
    stated.add(row, i);
  });
  const { value, findings } = stated.build();
  const figures = [...value].map((f) => [f.unit, f.period, f.measure, String(f.value), f.state, f.bound].join(' '));
  return { figures, told: findings.map(({ code }) => code) };
}

const month = (i: number): string => `2024-M${String(i + 1).padStart(2, '0')}`;
const row = fc.record({
  unit: fc.constantFrom('00001', ' 00001 ', 'Xã Một', 'xã hai', '00002', 'Xã Ba', ''),
  measure: fc.constantFrom('d.cases', 'd.money', 'Kinh phí', ' d.land ', 'nothing'),
  value: fc.constantFrom(
    '0',
    '7',
    '007',
    '12',
    '3,5',
    'ít nhất 3',
    '12 triệu đồng',
    'không có',
    '?',
    '',
    '-4',
    12,
    3.5,
  ),
  measuredIn: fc.constantFrom(undefined, '', 'triệu đồng', 'ha', 'vụ', 'gì đó'),
});

describe('rows of figures', () => {
  it('read together are what each is read alone, whatever was read before', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom([], ['Đơn vị tính: nghìn đồng']),
        (list, around) => {
          const rows = list.map(({ measuredIn, ...one }, i) => ({ ...one, period: month(i), ...(measuredIn === undefined ? {} : { measuredIn }) })); // prettier-ignore
          const alone = rows.map((one) => read([one], around));
          const together = read(rows, around);
          expect([...together.figures].sort()).toEqual(alone.flatMap(({ figures }) => figures).sort());
          expect(new Set(together.told)).toEqual(new Set(alone.flatMap(({ told }) => told)));
        },
      ),
    );
  });
  it('hold the same whole number, written as digits, as a number, or with a decimal of nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        const value = (written: string | number) =>
          read([{ unit: '00001', period: '2024', measure: 'd.cases', value: written }]).figures;
        const plain = [`00001 2024 d.cases ${n} ${n === 0 ? 'zero' : 'reported'} exact`];
        for (const written of [String(n), n, `00${n}`, ` ${n} `, `${n},0`]) expect(value(written)).toEqual(plain);
      }),
    );
  });
});
