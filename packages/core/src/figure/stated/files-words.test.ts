// What files write beside and around their figures, and what is told of rows that are left out.
import { describe, expect, it } from 'vitest';
import { fraction } from '../../number/fraction.ts';
import { exactQuantity } from '../../quantity/quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import type { StatedFigure } from './stated-figure.ts';
import { StatedFigures, type StatedFiguresOptions } from './stated-figures.ts';

const both = (vi: string, en = vi) => ({ vi, en });
const cases = defineMeasure({ id: 'd.cases', label: both('Số vụ', 'Cases'), measuredIn: 'case', nonNegative: true });
const change = defineMeasure({ id: 'd.change', label: both('Tăng, giảm', 'Change'), measuredIn: 'point' });
const money = defineMeasure({ id: 'd.money', label: both('Kinh phí', 'Funds'), measuredIn: 'VND', nonNegative: true });
const land = defineMeasure({ id: 'd.land', label: both('Diện tích', 'Land'), measuredIn: 'ha' });
const share = defineMeasure({ id: 'd.share', label: both('Tỷ lệ hộ', 'Share'), measuredIn: 'percent' });
const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Một' }]);

type Row = Partial<StatedFigure>;
function read(rows: readonly Row[], options: StatedFiguresOptions = {}) {
  const stated = new StatedFigures([cases, change, money, land, share], { locale: 'vi', ...options });
  for (const [i, row] of rows.entries())
    stated.add({ unit: '00001', period: '2024', measure: 'd.money', value: '3', ...row }, i);
  const { value, findings } = stated.build();
  const told = findings.map(({ code, state, where, actual, message }) => ({ code, state, where, actual, vi: message.vi })); // prettier-ignore
  return { figures: [...value].map((f) => `${f.unit} ${f.period} ${f.measure} ${String(f.value)}`), told };
}
const valueOf = (row: Row, options: StatedFiguresOptions = {}) => read([row], options).figures[0]?.split(' ').at(-1);

describe('the unit of measure a file states', () => {
  it.each([
    [['Đơn vị tính: triệu đồng'], undefined, '3000000'],
    [['Đơn vị tính: triệu đồng'], '', '3000000'],
    [['Đơn vị tính: triệu đồng'], ' nghìn đồng ', '3000'],
    [['Đơn vị tính: triệu đồng'], 'đồng', '3'],
    [[], 'triệu đồng', '3000000'],
    [[], undefined, '3'],
    [['Thành viên Hội đồng nhân dân', 'Đơn vị tính: triệu đồng'], undefined, '3000000'],
    [['Số hợp đồng (bản)', 'Đơn vị tính: nghìn đồng'], undefined, '3'],
    [['Kinh phí', 'Đơn vị tính: triệu đồng', 'Đơn vị tính: nghìn đồng'], undefined, '3000000'],
  ] as const)('around %j and beside it %j', (around, measuredIn, value) => {
    expect(valueOf(measuredIn === undefined ? {} : { measuredIn }, { around })).toBe(value);
  });
  it('is told once where it was applied, with the measure; single ones and words are not', () => {
    const around = ['Đơn vị tính: triệu đồng'];
    const [applied, ...others] = read([{}, { period: '2023' }], { around }).told;
    expect([applied?.code, applied?.actual, others]).toEqual(['parse/size-applied', 'Kinh phí: triệu đồng', []]);
    expect(read([{ measuredIn: 'đồng' }]).told).toEqual([]);
    expect(read([{ value: '3 tỷ' }], { around }).told).toEqual([]);
  });
  it('that nobody understands is told with its place; that of something else is not', () => {
    const sources = { at: (row: number) => ({ cell: `D${row}` }) };
    expect(
      read([{ measuredIn: 'trăm triệu đồng' }, { measuredIn: 'trăm triệu đồng', period: '2023' }], { sources }).told,
    ).toMatchObject([{ code: 'parse/size-not-understood', actual: 'trăm triệu đồng', where: { cell: 'D0' } }]);
    expect(read([{ measuredIn: 'theo giá hiện hành' }, { measuredIn: 'hội đồng', period: '2023' }], { sources }).told.map(({ code }) => code)).not.toContain('parse/size-not-understood'); // prettier-ignore
  });
  it('of another measure is another: each has its own', () => {
    const rows = [{ measuredIn: 'nghìn ha', measure: 'd.land' }, { measuredIn: 'nghìn ha' }, { measuredIn: 'nghìn đồng' }, { measuredIn: 'nghìn đồng' , period: '2023' }]; // prettier-ignore
    expect(read(rows.slice(0, 2)).figures).toEqual(['00001 2024 d.land 3000', '00001 2024 d.money 3']);
    expect(read(rows.slice(2)).figures).toEqual(['00001 2024 d.money 3000', '00001 2023 d.money 3000']);
  });
});

describe('values', () => {
  it.each([
    ['0', 'd.cases', '0'],
    ['7', 'd.cases', '7'],
    ['1090', 'd.cases', '1090'],
    ['-1', 'd.change', '-1'],
    ['-1', 'd.cases', undefined],
    ['không', 'd.cases', '0'],
    ['', 'd.cases', 'null'],
    [null, 'd.cases', 'null'],
    [5, 'd.cases', '5'],
  ] as const)('%j of %s is %s', (value, measure, expected) => {
    expect(valueOf({ measure, value })).toBe(expected);
  });
  it('below zero of a count is refused with its place', () => {
    const [finding] = read([{ measure: 'd.cases', value: '-1' }], { sources: { at: (row) => ({ cell: `D${row}` }) } }).told; // prettier-ignore
    expect(finding?.where).toMatchObject({ cell: 'D0', unit: '00001', period: '2024' });
  });
  it('that were understood before stay as they are, an average too', () => {
    expect(valueOf({ measure: 'd.cases', value: exactQuantity(4) })).toBe('4');
    const average = { ...exactQuantity(1), value: fraction(10n, 3n) };
    expect(valueOf({ measure: 'd.cases', value: average })).toBe('10/3');
    expect(valueOf({ measure: 'd.cases', value: exactQuantity(-4) })).toBeUndefined();
    expect(valueOf({ measure: 'd.cases', value: { ...average, value: fraction(-1n, 3n) } })).toBeUndefined();
    expect(valueOf({ measure: 'd.change', value: { ...average, value: fraction(-1n, 3n) } })).toBe('-1/3');
  });
  it('are read in the words of their own measure, however often', () => {
    expect(read([{ value: '3,5', measure: 'd.land' }, { value: '3,5', measure: 'd.land', period: '2023' }, { value: '3,5', measure: 'd.share' }]).figures).toEqual(['00001 2024 d.land 3.5', '00001 2023 d.land 3.5', '00001 2024 d.share 3.5']); // prettier-ignore
  });
});

describe('rows that are left out', () => {
  const at = { sources: { at: (row: number) => ({ cell: `D${row}` }) } };
  it.each([
    [{ measure: '' }, 'parse/no-measure', { cell: 'D0', field: 'measure' }],
    [{ measure: 'Số vụu' }, 'parse/unknown-measure', { cell: 'D0', field: 'measure' }],
    [{ period: ' ' }, 'parse/no-period', { cell: 'D0', field: 'period' }],
    [{ unit: ' ' }, 'parse/no-unit', { cell: 'D0', field: 'unit', period: '2024' }],
    [{ unit: '77777' }, 'parse/unknown-unit', { cell: 'D0', field: 'unit', period: '2024' }],
    [{ unit: 'Tổng cộng' }, 'parse/total-not-compared', { cell: 'D0', field: 'unit' }],
  ] as const)('%j: %s', (row, code, where) => {
    const { figures, told } = read([row, row], { units, ...at });
    expect(figures).toEqual([]);
    expect(told).toMatchObject([{ code, where }]);
    expect(told[0]?.vi).toContain('(2 dòng)');
  });
  it('are counted, two as two', () => {
    expect(read([{ measure: '?' }], { units }).told[0]?.vi).not.toContain('dòng)');
    expect(read([{ measure: '?' }, { measure: '?' }, { measure: '?' }], { units }).told[0]?.vi).toContain('(3 dòng)');
  });
  it('name what was meant, and what stood there', () => {
    expect(read([{ measure: 'Số vụu' }]).told).toMatchObject([{ state: 'failed', actual: 'Số vụu' }]);
    expect(read([{ unit: 'Tổng cộng' }]).told).toMatchObject([{ actual: 'Tổng cộng' }]);
  });
  it('a period no calendar has is told as such, with its place', () => {
    const [finding] = read([{ period: '2024-Q7' }], { units, ...at }).told;
    expect(finding).toMatchObject({ where: { cell: 'D0', field: 'period' } });
    expect(finding?.code).not.toBe('parse/no-period');
  });
  it('without places have none', () => {
    expect(read([{ measure: '?' }]).told[0]?.where).toEqual({ field: 'measure' });
  });
});

it('a measure is found by its id with blanks around it, and one unit after another by its own', () => {
  expect(valueOf({ measure: ' d.cases ' })).toBe('3');
  expect(read([{ unit: 'a' }, { unit: 'b' }, { unit: 'b', period: '2023' }, { unit: 'a' , period: '2023' }]).figures).toEqual(['a 2024 d.money 3', 'b 2024 d.money 3', 'b 2023 d.money 3', 'a 2023 d.money 3']); // prettier-ignore
});
