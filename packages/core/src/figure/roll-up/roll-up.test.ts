import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { fraction } from '../../number/fraction.ts';
import { ok } from '../../outcome/outcome.ts';
import { missingQuantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { printExplanation } from '../noun/explanation.ts';
import { rollUp } from './roll-up.ts';

const units = defineUnits([
  { code: 'VN', name: 'Cả nước', kind: 'nation' },
  { code: '01', name: 'Tỉnh A', kind: 'province', parent: 'VN' },
  { code: '02', name: 'Tỉnh B', kind: 'province', parent: 'VN' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
  { code: '003', name: 'Xã 3', kind: 'commune', parent: '02' },
]);
const cases = defineMeasure({
  id: 'mediation.received',
  label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' },
  measuredIn: 'case',
  nonNegative: true,
});

type Row = readonly [unit: string, value: number | string | null];

function rolled(rows: readonly Row[], measure: Measure = cases) {
  const builder = new FigureBuilder([measure]);
  for (const [unit, value] of rows) {
    const quantity = typeof value === 'string' ? readQuantity(value, { measuredIn: measure.measuredIn }).value : value;
    builder.add({ measure: measure.id, unit, period: '2024', quantity });
  }
  const outcome = rollUp(builder.build(), { units });
  const of = (unit: string) => outcome.value.find({ measure: measure.id, unit, period: '2024' });
  return { outcome, of, print: (unit: string) => `${of(unit)?.bound ?? ''} ${String(of(unit)?.value)}` };
}

describe('a roll-up', () => {
  it('adds every figure to every unit above it once', () => {
    const { of } = rolled([
      ['001', 40],
      ['002', 60],
      ['003', 5],
    ]);
    expect(of('01')?.value).toEqual(new Dec(100));
    expect(of('02')?.value).toEqual(new Dec(5));
    expect(of('VN')?.value).toEqual(new Dec(105));
    expect(of('VN')?.coverage).toEqual({
      reported: 3,
      expected: 3,
      missing: [],
      reportedBound: 'exact',
      expectedBy: 'reports',
    });
    expect(of('001')?.value).toEqual(new Dec(40));
  });

  it('says what it does not cover, and is then a lower bound of a count', () => {
    const { of } = rolled([
      ['001', 40],
      ['002', null],
      ['003', 5],
    ]);
    expect(of('01')).toMatchObject({ state: 'reported', bound: 'atLeast', value: new Dec(40) });
    expect(of('VN')?.coverage).toEqual({
      reported: 2,
      expected: 3,
      missing: ['002'],
      reportedBound: 'exact',
      expectedBy: 'reports',
    });
  });

  it('is missing, not zero, where nobody reported', () => {
    const { of } = rolled([
      ['001', 40],
      ['003', null],
    ]);
    expect(of('02')).toMatchObject({ state: 'missing', value: null });
    expect(of('02')?.coverage).toMatchObject({ reported: 0, expected: 1, missing: ['003'] });
  });

  it('carries "hơn" and "gần" through the sum', () => {
    expect(rolled([['001', 'hơn 40'], ['002', 60], ['003', 5]]).print('VN')).toBe('above 105'); // prettier-ignore
    expect(rolled([['001', 'gần 40'], ['002', 60], ['003', 5]]).print('VN')).toBe('below 105'); // prettier-ignore
    expect(rolled([['001', 'gần 40'], ['002', 'hơn 60'], ['003', 5]]).print('VN')).toBe('above 65'); // prettier-ignore
    expect(rolled([['001', 'khoảng 40'], ['002', 'hơn 60'], ['003', 5]]).print('VN')).toBe('about 105'); // prettier-ignore
  });

  it('stays exact past 2^53', () => {
    const { of } = rolled([
      ['001', Number.MAX_SAFE_INTEGER],
      ['002', 2],
      ['003', Number.MAX_SAFE_INTEGER],
    ]);
    expect(String(of('VN')?.value)).toBe((2n * BigInt(Number.MAX_SAFE_INTEGER) + 2n).toString());
  });

  it('keeps the total a province reported beside the sum of its communes, and says that they differ', () => {
    const { outcome, of } = rolled([
      ['01', 101],
      ['001', 40],
      ['002', 60],
      ['003', 5],
    ]);
    expect(of('01')?.value).toEqual(new Dec(100));
    expect(of('VN')?.value).toEqual(new Dec(105));
    expect(outcome.value.findReported({ measure: cases.id, unit: '01', period: '2024' })?.value).toEqual(new Dec(101));
    expect(outcome.findings).toMatchObject([{ code: 'figure/total-differs', expected: '100', actual: '101' }]);
  });

  it('proposes what could explain a difference, with proof', () => {
    const hint = (total: number, first: number, second: number | null) =>
      rolled([['01', total], ['001', first], ['002', second], ['003', 5]]).outcome.findings[0]?.hint?.vi; // prettier-ignore
    expect(hint(140, 40, 60)).toContain('số 40 của Xã 1 bị cộng hai lần');
    expect(hint(60, 40, 60)).toContain('số tổng 60 bị ghi vào ô của Xã 2');
    expect(hint(41, 41, 60)).toContain('số tổng 41 bị ghi vào ô của Xã 1');
    expect(hint(172, 112, 51)).toContain('đảo chữ số: 121 ghi thành 112');
    expect(hint(100, 40, null)).toContain('chưa có số của Xã 2');
    expect(hint(117, 40, 60)).toContain('Đối chiếu từng đơn vị');
  });

  it('looks for swapped digits also beside a part that no decimal is, such as an average', () => {
    const builder = new FigureBuilder([cases]);
    const average = { ...missingQuantity, state: 'reported', value: fraction(100n, 3n) } as const;
    const rows = [['01', 100], ['001', average], ['002', 60]] as const; // prettier-ignore
    for (const [unit, quantity] of rows) builder.add({ measure: cases.id, unit, period: '2024', quantity });
    const { findings } = rollUp(builder.build(), { units });
    expect(findings).toMatchObject([{ code: 'figure/total-differs', expected: '280/3', actual: '100' }]);
  });

  it('takes the total of a province for its communes where none of them reported', () => {
    const { of, outcome } = rolled([
      ['01', 101],
      ['003', 5],
    ]);
    expect(of('VN')).toMatchObject({ value: new Dec(106), bound: 'exact' });
    expect(of('VN')?.coverage).toMatchObject({ reported: 3, expected: 3, missing: [] });
    expect(outcome.findings).toEqual([]);
  });

  it('proposes a unit that is not below any more, or does not exist any more, with proof', () => {
    const moved = defineUnits([
      { code: '01', name: 'Tỉnh A', kind: 'province' },
      { code: '02', name: 'Tỉnh B', kind: 'province' },
      { code: '001', kind: 'commune', parent: '01' },
      {
        code: '002',
        name: 'Xã 2',
        kind: 'commune',
        parents: [
          { to: '2023-12-31', value: '01' },
          { from: '2024-01-01', value: '02' },
        ],
      },
      { code: '003', name: 'Xã 3', kind: 'commune', parent: '01', to: '2024-06-30' },
    ]);
    const hint = (total: number, extra: string) => {
      const builder = new FigureBuilder([cases]);
      for (const [unit, quantity] of [
        ['01', total],
        ['001', 40],
        ['002', 7],
        ['003', 9],
      ] as const)
        // prettier-ignore
        builder.add({ measure: cases.id, unit, period: '2024', quantity });
      const found = rollUp(builder.build(), { units: moved }).findings;
      return found.find((f) => f.code === 'figure/total-differs')?.hint?.vi.includes(extra);
    };
    expect(hint(47, 'số tổng có cả 7 của Xã 2, đơn vị không thuộc Tỉnh A vào ngày 31/12/2024')).toBe(true);
    expect(hint(49, 'số tổng có cả 9 của Xã 3')).toBe(true);
    expect(hint(48, 'số tổng có cả')).toBe(false);
  });

  it('counts the units that reported, whatever they reported; silence takes nothing away from the number', () => {
    const adopted = defineMeasure({ ...cases, id: 'regulation.reported', measuredIn: 'commune', overUnits: 'count' });
    const { of, print, outcome } = rolled([['001', 40], ['002', 0], ['003', null]], adopted); // prettier-ignore
    expect(print('01')).toBe('exact 2');
    expect(print('VN')).toBe('exact 2');
    expect(of('VN')?.coverage).toMatchObject({ reported: 2, expected: 3, missing: ['003'] });
    expect(explainFigure(outcome.value, { measure: adopted.id, unit: 'VN', period: '2024' })?.how.vi).toBe(
      'đếm số báo cáo của 2 trên 3 đơn vị',
    );
    // A province that only gave the number of its communes stands in for them with that number.
    expect(rolled([['01', 2], ['003', 5]], adopted).print('VN')).toBe('exact 3'); // prettier-ignore
    expect(rolled([['01', 3], ['001', 1], ['002', 1]], adopted).outcome.findings).toMatchObject([{ code: 'figure/total-differs', expected: '2', actual: '3' }]); // prettier-ignore
  });

  it('of different persons there are at least as many as in the largest part, at most as many as in all', () => {
    const persons = defineMeasure({ ...cases, id: 'dialogue.persons', measuredIn: 'person', overUnits: 'distinct' });
    const { of, print } = rolled([['001', 40], ['002', 60], ['003', 5]], persons); // prettier-ignore
    expect(print('01')).toBe('between 60');
    expect(of('01')?.upper).toEqual(new Dec(100));
    expect(print('VN')).toBe('between 60');
    expect(of('VN')?.upper).toEqual(new Dec(105));
    expect(rolled([['001', 40], ['002', 0], ['003', 0]], persons).print('VN')).toBe('exact 40'); // prettier-ignore
    expect(rolled([['001', 40], ['002', null], ['003', 5]], persons).print('VN')).toBe('atLeast 40'); // prettier-ignore
    expect(rolled([['001', 'hơn 40'], ['002', 50], ['003', 5]], persons).print('VN')).toBe('atLeast 50'); // prettier-ignore
    expect(rolled([['001', 'gần 40'], ['002', 50], ['003', 5]], persons).of('VN')?.upper).toEqual(new Dec(95)); // prettier-ignore
  });

  it('explains a total down to the figures it was added up from', () => {
    const { outcome } = rolled([
      ['001', 40],
      ['002', 60],
      ['003', 5],
    ]);
    const why = explainFigure(outcome.value, { measure: cases.id, unit: 'VN', period: '2024' });
    expect(why === null ? '' : printExplanation(why, 'vi').split('\n')).toHaveLength(6);
    expect(why?.how.vi).toBe('tổng của 3 trên 3 đơn vị');
  });

  it('names the unit that is silent where it stands in the total', () => {
    const { outcome } = rolled([['001', 40], ['003', 5]]); // prettier-ignore
    const why = explainFigure(outcome.value, { measure: cases.id, unit: '01', period: '2024' });
    expect(why?.inputs.map((part) => [part.unit, part.value.vi])).toEqual([['Xã 1', '40 vụ'], ['Xã 2', 'chưa báo cáo']]); // prettier-ignore
    const whole = rolled([['001', 40], ['002', 60]]); // prettier-ignore
    const nation = explainFigure(whole.outcome.value, { measure: cases.id, unit: 'VN', period: '2024' });
    expect(nation?.inputs.at(-1)).toMatchObject({ unit: 'Tỉnh B', value: { vi: 'chưa báo cáo' } });
  });

  it('never merges a percentage', () => {
    const share = defineMeasure({ ...cases, id: 'mediation.share', measuredIn: 'percent', overUnits: 'none' });
    const { of } = rolled([['001', 40], ['002', 60]], share); // prettier-ignore
    expect(of('01')).toBeNull();
    expect(of('001')?.value).toEqual(new Dec(40));
  });

  it('takes two different figures of one place for neither, and names both', () => {
    const { of, outcome } = rolled([
      ['001', 40],
      ['001', 41],
      ['002', 60],
    ]);
    expect(of('001')).toMatchObject({ state: 'pending', value: null });
    expect(of('01')).toMatchObject({ bound: 'atLeast', value: new Dec(60) });
    expect(outcome.findings).toMatchObject([{ code: 'figure/entered-twice', expected: '40', actual: '41' }]);
  });

  it('of nothing is an empty table', () => {
    const empty = new FigureBuilder([cases]).build();
    expect(rollUp(ok(empty.value), { units }).value.size).toBe(0);
  });
});
