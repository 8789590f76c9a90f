import { describe, expect, it } from 'vitest';
import { ok } from '../../outcome/outcome.ts';
import { Dec } from '../../number/decimal.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { toArrowColumns } from '../exchange/arrow-columns.ts';
import { FigureBuilder } from './figure-builder.ts';
import type { Measure } from '../noun/measure.ts';
import { groupFigures, pivot } from './pivot.ts';
import { rollUpInSteps } from '../roll-up/roll-up.ts';

const measure: Measure = { id: 'a.b', label: { vi: 'Tăng, giảm diện tích', en: 'Change of area' }, measuredIn: 'ha' };
const units = defineUnits([
  { code: 'P', kind: 'province' },
  { code: 'u', kind: 'commune', parent: 'P' },
  { code: 'v', kind: 'commune', parent: 'P' },
]);
const builder = new FigureBuilder([measure], { units });
builder.add({ measure: 'a.b', unit: 'u', period: '2023', quantity: 3 });
builder.add({ measure: 'a.b', unit: 'u', period: '2024', quantity: new Dec('-2.5') });
builder.add({ measure: 'a.b', unit: 'v', period: '2024', quantity: null });
const { value: table } = builder.build();

describe('a table laid out', () => {
  it('has units in the rows and periods in the columns', () => {
    const layout = pivot(table, { rows: 'unit', columns: 'period' });
    expect([layout.rows, layout.columns]).toEqual([
      ['u', 'v'],
      ['2023', '2024'],
    ]);
    expect(layout.cell('u', '2023')?.value).toEqual(new Dec(3));
    expect(layout.cell('v', '2023')).toBeNull();
    expect(() => pivot(table, { rows: 'unit', columns: 'unit' })).toThrow('figure/pivot-needs-two-sides');
    expect(() => pivot(table, { rows: 'unit', columns: 'measure' })).toThrow('figure/pivot-needs-one');
    expect(pivot(table, { rows: 'unit', columns: 'measure', of: '2024' }).cell('u', 'a.b')?.value).toEqual(
      new Dec('-2.5'),
    );
  });

  it('falls into groups', () => {
    const groups = groupFigures(table, (figure) => figure.state);
    expect([...groups].map(([state, { size }]) => `${state} ${size}`)).toEqual(['reported 2', 'missing 1']);
  });

  it('goes to Arrow as codes, whole numbers of 128 bits and a bit for each value', () => {
    const arrow = toArrowColumns(table);
    expect(arrow.value.scale).toBe(1);
    expect([...arrow.value.values]).toEqual([30n, 0n, -25n, -1n, 0n, 0n]);
    expect([...arrow.value.validity]).toEqual([0b011]);
    expect(Array.from(arrow.state.indices, (code) => arrow.state.dictionary[code])).toEqual([
      'reported',
      'reported',
      'missing',
    ]);
    expect(arrow.unit).toEqual({ indices: Int32Array.of(0, 0, 1), dictionary: ['u', 'v'] });
    expect([...arrow.reported, ...arrow.expected]).toEqual([1, 1, 0, 1, 1, 1]);
  });
});

describe('long work', () => {
  it('tells how far it is, and can be stopped', async () => {
    const shares: number[] = [];
    await rollUpInSteps(ok(table), { units, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([1]);
    const stopped = rollUpInSteps(ok(table), { units, signal: AbortSignal.abort(new Error('stop')) });
    await expect(stopped).rejects.toThrow('stop');
  });
});
