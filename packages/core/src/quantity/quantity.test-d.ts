import { expectTypeOf, test } from 'vitest';
import type { Figure } from '../figure/noun/figure.ts';
import { Dec, type Decimal } from '../number/decimal.ts';
import { roundNumber, type ExactNumber } from '../number/exact-number.ts';
import type { Fraction } from '../number/fraction.ts';
import { intervalOf } from './stated-interval.ts';
import { printQuantity } from './print-quantity.ts';
import type { ComputedQuantity, Quantity } from './quantity.ts';

declare const stated: Quantity;
declare const figure: Figure;

test('what a form states is a decimal, and one reckons with it once it is known to be there', () => {
  expectTypeOf(stated.value).toEqualTypeOf<Decimal | null>();
  expectTypeOf(stated.value?.plus(1)).toEqualTypeOf<Decimal | undefined>();
});

test('nobody reckons with the value of a figure before its two kinds are told apart', () => {
  expectTypeOf(figure.value).toEqualTypeOf<ExactNumber | null>();
  expectTypeOf(figure.value).not.toExtend<{ plus: unknown } | null>();
  expectTypeOf(figure.upper).not.toExtend<{ toFixed: unknown } | null>();
  // @ts-expect-error -- it may be 10/3, and no decimal takes that in
  new Dec(figure.value ?? 0);
  if (Dec.isDecimal(figure.value)) expectTypeOf(figure.value).toExtend<Decimal>();
  else expectTypeOf(figure.value).toEqualTypeOf<Fraction | null>();
});

test('who wants a decimal says to how many digits', () => {
  expectTypeOf<Parameters<typeof roundNumber>['length']>().toEqualTypeOf<2 | 3>();
  expectTypeOf(figure.value && roundNumber(figure.value, 2)).toEqualTypeOf<Decimal | null>();
});

test('a figure is no stated quantity, and a stated quantity goes wherever a figure does', () => {
  expectTypeOf<Figure>().not.toExtend<Quantity>();
  expectTypeOf<Figure>().toExtend<ComputedQuantity>();
  expectTypeOf<Quantity>().toExtend<ComputedQuantity>();
  expectTypeOf(intervalOf).parameter(0).toEqualTypeOf<ComputedQuantity>();
  expectTypeOf(printQuantity).parameter(0).toEqualTypeOf<ComputedQuantity>();
});
