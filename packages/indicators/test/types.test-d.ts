import { mediation } from '@qcdc/core/entities';
import { practice } from '@qcdc/core';
import { expectTypeOf, it } from 'vitest';
import { defineIndicator, ratio, type Indicator, type IndicatorValue, type InputExpression } from '../src/index.ts';

const basis = practice({ vi: 'x', en: 'x' });
const base = { id: 'a.b', label: { vi: 'x', en: 'x' }, measuredIn: 'percent', scale: 0, better: 'higher' } as const;
const { settled, received } = mediation.measures;

it('a formula sees exactly its inputs', () => {
  const made = defineIndicator({
    ...base,
    inputs: { settled, received },
    formula: [
      {
        from: '2014-01-01',
        basis,
        value: (inputs) => {
          expectTypeOf(inputs.settled).toExtend<InputExpression>();
          // @ts-expect-error no such input
          expectTypeOf(inputs.pending).toBeAny();
          return ratio(inputs.settled, inputs.received, 100);
        },
      },
    ],
  });
  expectTypeOf(made).toEqualTypeOf<Indicator>();
});

it('a direction is one of three words, a label has both languages', () => {
  // @ts-expect-error not a direction
  defineIndicator({ ...base, better: 'up', inputs: { settled }, formula: [] });
  // @ts-expect-error English is missing
  defineIndicator({ ...base, label: { vi: 'x' }, inputs: { settled }, formula: [] });
});

it('a value may be absent, and then says why', () => {
  expectTypeOf<IndicatorValue['value']>().toExtend<{ readonly n: bigint; readonly d: bigint } | null>();
  expectTypeOf<NonNullable<IndicatorValue['gap']>['reason']>().not.toEqualTypeOf<string>();
});
