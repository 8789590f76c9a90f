import { exactly, fraction, type Interval } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import { intervalText } from './print-points.ts';

const end = (n: bigint, closed: boolean) => ({ at: fraction(n), closed });
const said = (low: Interval['low'], high: Interval['high']) => intervalText({ low, high });

it('prints where a value lies, each end as it is meant', () => {
  expect(intervalText(exactly(fraction(70n)))).toEqual({ vi: '70', en: '70' });
  expect(said(end(70n, true), end(80n, true))).toEqual({ vi: '70 – 80', en: '70 – 80' });
  expect(said(end(70n, true), null)).toEqual({ vi: 'từ 70 trở lên', en: 'at least 70' });
  expect(said(end(70n, false), null)).toEqual({ vi: 'trên 70', en: 'above 70' });
  expect(said(null, end(70n, true))).toEqual({ vi: 'không quá 70', en: 'at most 70' });
  expect(said(null, end(70n, false))).toEqual({ vi: 'dưới 70', en: 'below 70' });
});

it('prints nothing of a value of which nothing is known', () => {
  expect(said(null, null)).toBeNull();
  expect(intervalText(null)).toBeNull();
});
