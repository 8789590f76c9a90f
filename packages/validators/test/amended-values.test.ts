import { describe, expect, test } from 'vitest';
import {
  defineInstrument,
  extendCatalogue,
  lawCatalogue,
  type FrequencyValue,
  type ProvisionValue,
} from '@qcdc/core/law';
import { gapOf, longestGap, timesIn } from '../src/define/rhythm.ts';
import { strict } from '../src/index.ts';

// An amendment is worth nothing if the rule goes on with the number of before and only cites the new article. So every number
// of every duty a rule takes its threshold from is amended, one at a time, under an invented law.

const invented = defineInstrument({
  id: 'inventedLaw',
  kind: 'law',
  number: '00/2027/QH',
  title: { vi: 'Luật giả định', en: 'Invented Law' },
  subject: { vi: 'giả định', en: 'invented' },
  issued: null,
  from: '1990-01-01',
  doubt: [],
  confirmed: true,
});

type Whole = Exclude<ProvisionValue, { readonly is: 'parts' }>;

/** Every value that differs from one in a single number, unit or rhythm. */
function neighbours(value: Whole): readonly Whole[] {
  switch (value.is) {
    case 'term':
      return [{ ...value, n: value.n + 1 }, ...units(value.unit).map((unit) => ({ ...value, unit }))];
    case 'duration':
      return value.atLeast === null ? [] : [{ ...value, atLeast: value.atLeast + 1 }];
    case 'frequency':
      return [
        { ...value, per: [value.per[0] === 'month' ? 'quarter' : 'month'] },
        { ...value, per: ['term'] },
      ];
    case 'count':
      return [{ ...value, n: value.n + 1 }];
    case 'share':
      return [{ ...value, n: value.n * 2 - 1, d: value.d * 2 }];
    case 'range':
      return [
        { ...value, from: value.from + 1, to: value.to + 1 },
        { ...value, to: value.to + 1 },
      ];
    case 'brackets':
      return [{ ...value, steps: value.steps.map((step) => ({ ...step, least: step.least + 1 })) }];
    case 'calendarDay':
      return [{ ...value, month: (value.month % 12) + 1, day: 9 }];
    case 'list':
    case 'flag':
      return [];
  }
}

const units = (but: string) => (['days', 'months', 'years'] as const).filter((unit) => unit !== but);

// Of several values in one provision all change, so that whichever part a rule takes is amended.
function neighboursOf(value: ProvisionValue): readonly ProvisionValue[] {
  if (value.is !== 'parts') return neighbours(value);
  const parts = Object.entries(value.parts).map(([name, part]) => [name, neighbours(part)[0] ?? part] as const);
  return [{ is: 'parts', parts: Object.fromEntries(parts) }];
}

// What has no number cannot be amended in one.
const isNumberless = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'is' in value && (value.is === 'list' || value.is === 'flag');

const rules = strict.flatMap(({ id, law, provisions = [] }) =>
  typeof law === 'function' ? [{ id, law, provisions }] : [],
);
const amendable = lawCatalogue.provisions.filter(
  ({ id, duty, from, to }) => id === duty && (to === undefined || from < to),
);

describe('a rule goes by the amended value', () => {
  test.each(amendable.flatMap((one) => neighboursOf(one.value).map((value) => ({ one, value }))))(
    '$one.id $value',
    ({ one: { duty, to = '2099-01-01' }, value }) => {
      const catalogue = extendCatalogue(lawCatalogue, {
        instruments: [invented],
        amendments: [{ duty, by: { instrument: 'inventedLaw', article: 1 }, from: to, value }],
      });
      for (const { id, law, provisions } of rules) {
        if (!provisions.includes(duty)) continue;
        const [before, after] = [law(), law(catalogue)];
        // Only a rule whose versions move with the duty takes its threshold from it.
        if (JSON.stringify(before) === JSON.stringify(after)) continue;
        const onTheDay = (all: typeof after) => all.find((v) => v.from <= to && (v.to === undefined || to <= v.to));
        if (isNumberless(onTheDay(before)?.value)) continue;
        expect({ id, threshold: onTheDay(after)?.value }).not.toEqual({ id, threshold: onTheDay(before)?.value });
      }
    },
  );
});

describe('rhythms', () => {
  const often = (atLeast: number, ...per: FrequencyValue['per']): FrequencyValue => ({ is: 'frequency', atLeast, per });

  test('times in a year, a quarter', () => {
    expect(timesIn('year', often(2, 'year'))).toBe(2);
    expect(timesIn('year', often(1, 'quarter', 'year'))).toBe(4);
    expect(timesIn('quarter', often(1, 'year'))).toBeNull();
    expect(timesIn('year', often(1, 'twoYears'))).toBeNull();
    expect(timesIn('year', often(1, 'session'))).toBeNull();
  });

  test('the longest time from one to the next; the longer one where it does not come out even', () => {
    expect(longestGap(often(2, 'year'))).toMatchObject({ n: 6, unit: 'months' });
    expect(longestGap(often(5, 'year'))).toMatchObject({ n: 3, unit: 'months' });
    expect(longestGap(often(1, 'term'))).toBeNull();
    expect(gapOf(often(1, 'quarter'))).toEqual({ days: 92 });
    expect(gapOf(often(1, 'halfYear'))).toEqual({ days: 184 });
    expect(gapOf(often(1, 'year'))).toEqual({ years: 1 });
    expect(gapOf(often(1, 'twoYears'))).toEqual({ years: 2 });
    expect(gapOf(often(1, 'onRequest'))).toBeNull();
  });
});
