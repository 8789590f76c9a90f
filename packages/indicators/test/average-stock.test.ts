import { defineMeasure, period } from '@qcdc/core';
import { mergeOverTime, rollUp } from '@qcdc/core/flow';
import { expect, it } from 'vitest';
import { computeIndicators, defineIndicator, explainIndicator, printIndicatorValue, ratio } from '../src/index.ts';
import { figures, sampleRegistry } from './figures.ts';
import { basis } from './sample-indicators.ts';

const label = { vi: 'Số lao động bình quân', en: 'Average staff' };
const staff = defineMeasure({ id: 'w.staff', label, measuredIn: 'person', overTime: 'mean', nonNegative: true });
const trained = defineMeasure({
  ...staff,
  id: 'w.trained',
  label: { vi: 'Lượt học', en: 'Trained' },
  measuredIn: 'turn',
  overTime: 'sum',
});
const perHead = defineIndicator({
  id: 'w.trained-per-head',
  label: { vi: 'Lượt học trên một lao động', en: 'Turns of training per employee' },
  measuredIn: 'turn/person',
  scale: 2,
  better: 'higher',
  inputs: { trained, staff },
  formula: [{ from: '2014-01-01', basis, value: ({ trained, staff }) => ratio(trained, staff, 1) }],
});

// Staff of 3, 3 and 4 in three months is ten thirds; 5 turns on it are 3/2 exactly, and not 5 through 3.33.
const months = (unit: string, last: number | null) =>
  [3, 3, last].map((n, i) => [unit, `2024-M0${i + 1}`, { 'w.staff': n, 'w.trained': i === 0 ? 5 : 0 }] as const);
const computed = (last: number | null) => {
  const rows = [...months('00001', last), ...months('00002', last), ...months('00003', last), ...months('00004', last)];
  const quarter = mergeOverTime(figures([staff, trained], rows), [period('2024-Q1')]);
  return computeIndicators(rollUp(quarter, { units: sampleRegistry }), [perHead]).value;
};

it('a ratio over an average stock is computed on the exact average, of a unit and of all units', () => {
  const table = computed(4);
  for (const unit of ['00001', '01'])
    expect(table.get({ indicator: perHead, unit, period: '2024-Q1' })?.value).toEqual({ n: 3n, d: 2n });
  const value = table.get({ indicator: perHead, unit: '00001', period: '2024-Q1' });
  expect(value === null ? '' : printIndicatorValue(value, 'vi')).toContain('1,50');
  const why = explainIndicator(table, { indicator: perHead, unit: '00001', period: '2024-Q1' });
  expect(why?.inputs.find((input) => input.label.en === 'Average staff')).toMatchObject({
    value: { vi: '3,33 người' },
    how: { en: 'average of 3 of 3 periods' },
  });
});

it('a month that was not reported leaves the average open, and the ratio with it', () => {
  const value = computed(null).get({ indicator: perHead, unit: '00001', period: '2024-Q1' });
  expect(value?.value).toBeNull();
  expect(value?.interval?.high?.at).toEqual({ n: 5n, d: 2n });
});
