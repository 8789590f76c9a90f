import { expect, it } from 'vitest';
import { Dec, type Decimal } from '../../number/decimal.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { rollUp } from './roll-up.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['A', 'B', 'C'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
]);

it.each(['2.5', '0.1234567890123456789'])(
  'a count of units counts units, not parts of them, where one reported %s',
  (paid) => {
    const measure = defineMeasure({
      id: 'fund.payers',
      label: { vi: 'Số xã có đóng góp', en: 'Communes that paid' },
      measuredIn: 'commune',
      overUnits: 'count',
    });
    const builder = new FigureBuilder([measure], { units });
    const add = (unit: string, quantity: Decimal) => {
      builder.add({ measure: measure.id, unit, period: '2024', quantity });
    };
    add('A', new Dec(paid));
    add('B', new Dec(3));
    const total = rollUp(builder.build()).value.find({ measure: measure.id, unit: 'P', period: '2024' });
    expect([total?.bound, String(total?.value)]).toEqual(['exact', '2']);
  },
);
