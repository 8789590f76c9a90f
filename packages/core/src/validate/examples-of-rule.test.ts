import { describe, expect, test } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { mediation } from '../entities/mediation.ts';
import { exactQuantity, missingQuantity } from '../quantity/quantity.ts';
import { examplesOfRule } from './examples-of-rule.ts';
import { defineRule, failed, held, undecided, type AnyRule } from './rule.ts';
import type { SampledExamples } from './sampled-examples.ts';

const basis = practice({ vi: 'ví dụ', en: 'an example' });
const text = { vi: 'Ít nhất', en: 'At least' };

interface Told {
  readonly received: { readonly value: { toNumber(): number } | null };
}

// At least so many cases; five until the end of 2023, ten from then on.
const sampled: SampledExamples<Told> = {
  entity: mediation,
  whole: (values) => ({ unit: '00001', received: missingQuantity, ...values }),
  sample: (least: number, _day, kind) => ({
    received: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? least : least - 1),
  }),
  more: () => [{ name: 'by hand', given: { period: '2024', received: exactQuantity(99) }, verdict: 'held' }],
};
const rule: AnyRule = defineRule({
  id: 'demo/least',
  title: text,
  severity: 'info',
  entities: ['mediation'],
  messages: { few: text },
  law: [
    { from: '2016-01-01', to: '2023-12-31', basis, value: 5 },
    { from: '2024-01-01', basis, value: 10 },
  ],
  examples: sampled,
  check: ({ received }: Told, least: number) =>
    received.value === null ? undecided('received') : received.value.toNumber() < least ? failed('few') : held,
});

describe('examples of a rule', () => {
  test('sampled from its versions: each side of each threshold, what is missing, the days before, and those by hand', () => {
    expect(examplesOfRule(rule).map(({ name, verdict }) => `${name}: ${verdict}`)).toEqual([
      'on the safe side of the threshold, 2022-03-21: held',
      'on the wrong side of the threshold, 2022-03-21: failed',
      'not reported, 2022-03-21: undecided',
      'the day before anything was in force, 2015-12-31: notConcerned',
      'on the safe side of the threshold, 2024-03-18: held',
      'on the wrong side of the threshold, 2024-03-18: failed',
      'not reported, 2024-03-18: undecided',
      'by hand: held',
    ]);
  });

  test('are whole records', () => {
    const [first] = examplesOfRule(rule);
    expect(first?.input).toMatchObject({ unit: '00001', period: '2022', received: exactQuantity(5) });
  });

  test('that are fixed, or made by a function, come as they are', () => {
    const fixed = [{ name: 'fixed', input: {}, verdict: 'held' }] as const;
    expect(examplesOfRule({ ...rule, examples: fixed })).toBe(fixed);
    expect(examplesOfRule({ ...rule, examples: () => fixed })).toBe(fixed);
  });
});
