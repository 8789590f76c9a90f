import { describe, expect, test } from 'vitest';
import type { IsoDate, Version } from '@qcdc/core';
import {
  checklistFor,
  defineInstrument,
  dueDate,
  extendCatalogue,
  lawCatalogue,
  type Amendment,
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
  number: '00/2055/QH',
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

const rules = strict.flatMap(({ id, law, provisions = [] }) =>
  typeof law === 'function' ? [{ id, law, provisions }] : [],
);
const judged = new Set(rules.flatMap(({ provisions }) => provisions));
// A duty that has a later version already cannot be amended before it: the catalogue refuses that.
const isChangedLater = (duty: string, from: IsoDate) =>
  lawCatalogue.provisions.some((other) => other.duty === duty && other.from > from);
const amendable = lawCatalogue.provisions.filter(
  ({ id, duty, from, to }) =>
    id === duty && judged.has(duty) && (to === undefined || from < to) && !isChangedLater(duty, from),
);
const amendedBy = (amendment: Partial<Amendment> & { readonly duty: string; readonly from: IsoDate }) =>
  extendCatalogue(lawCatalogue, {
    instruments: [invented],
    aspects: { invented: 'any' },
    amendments: [{ by: { instrument: 'inventedLaw', article: 1 }, ...amendment }],
  });
const onTheDay = (all: readonly Version<unknown>[], day: IsoDate): readonly Version<unknown>[] => {
  const found = all.find((v) => v.from <= day && (v.to === undefined || day <= v.to));
  return found === undefined ? [] : [found, ...(found.andAlso ?? []), ...(found.orElse ?? [])];
};
// What a rule asks of whom: thresholds and conditions, without where they stand.
const asked = (group: readonly Version<unknown>[]) => group.map(({ value, scope }) => ({ value, scope }));
const cites = (group: readonly Version<unknown>[]): boolean =>
  group.some(({ basis, alsoFrom = [] }) =>
    [basis, ...alsoFrom].some((one) => one.amendedBy?.number === invented.number),
  );
// Carriers without a number, and sizes that bind and free, which are cited with what they bind.
const isNumberless = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'is' in value && (value.is === 'list' || value.is === 'flag');
const setsScope = (duty: string) =>
  lawCatalogue.provisions.some(({ scope = [] }) =>
    scope.some(({ boundBy, freedBy }) => [boundBy, freedBy].some((ref) => ref?.split('#')[0] === duty)),
  );

describe('a rule goes by the amended value, and cites it', () => {
  test.each(amendable.flatMap((one) => neighboursOf(one.value).map((value) => ({ one, value }))))(
    '$one.id $value',
    ({ one: { duty, to = '2099-01-01' }, value }) => {
      const catalogue = amendedBy({ duty, from: to, value });
      for (const { id, law, provisions } of rules) {
        if (!provisions.includes(duty)) continue;
        const [before, after] = [onTheDay(law(), to), onTheDay(law(catalogue), to)];
        // Of several values in one provision a rule may take one without a number.
        if (before.every((version) => isNumberless(version.value))) continue;
        expect({ id, asked: asked(after) }).not.toEqual({ id, asked: asked(before) });
        // What binds nobody any more cites nothing.
        if (!setsScope(duty) && after.length >= before.length)
          expect({ id, cites: cites(after) }).toEqual({ id, cites: true });
      }
      if (value.is === 'parts') return;
      const [was, is] = [dueDate(duty, to), dueDate(duty, to, { catalogue })];
      if (was !== null) expect(is).not.toEqual(was);
    },
  );
});

describe('a rule goes by the amended scope, and so do lists', () => {
  const everything = amendable.filter(({ duty }) => !setsScope(duty));
  test.each(everything)(
    '$id: a further condition, other kinds of unit',
    ({ duty, to = '2099-01-01', scope = [], kinds }) => {
      const narrower = amendedBy({ duty, from: to, scope: [...scope, { of: 'invented', only: ['x'] }] });
      const elsewhere = amendedBy({ duty, from: to, kinds: ['nation'] });
      for (const { id, law, provisions } of rules) {
        if (!provisions.includes(duty)) continue;
        const before = asked(onTheDay(law(), to));
        const after = onTheDay(law(narrower), to);
        // Duties that only add a number to another one bind with it.
        if (after.some(({ basis }) => basis.amendedBy !== undefined))
          expect({ id, asked: asked(after) }).not.toEqual({ id, asked: before });
        if (JSON.stringify(before).includes('"unitKind","only"'))
          expect({ id, asked: asked(onTheDay(law(elsewhere), to)) }).not.toEqual({ id, asked: before });
      }
      for (const kind of kinds)
        for (const list of lawCatalogue.checklists.filter((one) => one.duty === duty))
          expect(checklistFor(kind, to, list.kind, elsewhere)?.id).not.toBe(list.id);
    },
  );
  test('rows of a list follow the items of their duty', () => {
    const catalogue = amendedBy({ duty: 'L-13.3', from: '2099-01-01', scope: [{ of: 'item', only: ['7', '8'] }] });
    const row = (day: IsoDate) =>
      checklistFor('commune', day, 'disclosure', catalogue)?.rules.find(({ duty }) => duty === 'L-13.3');
    expect([row('2098-12-31')?.items.length, row('2099-01-01')?.items.length]).toEqual([6, 2]);
  });
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
    expect(gapOf(often(1, 'quarter'))).toEqual({ months: 3 });
    expect(gapOf(often(1, 'halfYear'))).toEqual({ months: 6 });
    expect(gapOf(often(1, 'year'))).toEqual({ years: 1 });
    expect(gapOf(often(1, 'twoYears'))).toEqual({ years: 2 });
    expect(gapOf(often(1, 'onRequest'))).toBeNull();
  });
});
