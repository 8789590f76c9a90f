// What a rule of law asks, as comparisons that can be solved, says the same as the rule itself.
import { addDays, daysBetween, type IsoDate, type LinearComparison } from '@qcdc/core';
import { compareFractions, fraction, addFractions, multiplyFractions, zero, type Fraction } from '@qcdc/core/exact'; // prettier-ignore
import { communityHeadElection } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../rule-set/check-rule-set.ts';
import { headElectionNotice } from '../election/head-election-notice.ts';
import { strict } from '../presets.ts';
import { repairsFor } from '../repair/repairs-for.ts';
import { exampleOf } from './example.ts';

const solvable = strict.filter(
  ({ comparisons, provisions = [], scope = 'record' }) => comparisons !== undefined && provisions.length > 0 && scope === 'record', // prettier-ignore
);

function numberOf(value: unknown): Fraction | null {
  if (typeof value === 'number') return fraction(BigInt(value));
  if (typeof value === 'string') return fraction(BigInt(daysBetween('2000-01-01', value as IsoDate)));
  return null;
}

// Whether a record keeps a comparison; `null` where a field is blank or bounded.
function keeps({ terms, operator, to }: LinearComparison, record: object): boolean | null {
  let sum = zero;
  for (const [field, by] of Object.entries(terms)) {
    const value = numberOf((record as Readonly<Record<string, unknown>>)[field]);
    if (value === null) return null;
    sum = addFractions(sum, multiplyFractions(by, value));
  }
  const lies = compareFractions(sum, to);
  return { '<': lies < 0, '<=': lies <= 0, '=': lies === 0, '>=': lies >= 0, '>': lies > 0 }[operator];
}

describe('a rule of law as comparisons', () => {
  it('there are many: shares, numbers and terms in days', () => {
    expect(solvable.length).toBeGreaterThan(30);
  });

  it('is kept by whoever keeps the rule, and broken by whoever breaks it', () => {
    const seen = { held: 0, failed: 0 };
    for (const rule of solvable)
      for (const { input } of examplesOfRule(rule)) {
        const { verdict, version } = judge(rule, input);
        if ((verdict !== 'held' && verdict !== 'failed') || version === null) continue;
        const asked = (rule.comparisons as (value: unknown) => readonly LinearComparison[])(version.value);
        const answers = asked.map((one) => keeps(one, input as object));
        if (asked.length === 0 || answers.includes(null)) continue;
        seen[verdict] += 1;
        const sufficient = asked.every((one) => one.sufficient === true);
        if (verdict === 'failed' || !sufficient) expect([rule.id, answers.every(Boolean)]).toEqual([rule.id, verdict === 'held']); // prettier-ignore
      }
    expect(Math.min(seen.held, seen.failed)).toBeGreaterThan(30);
  });

  it('says nothing of a set of rules, because the law says whom it binds', () => {
    const { contradictory, notSolved } = checkRuleSet(communityHeadElection, [headElectionNotice]);
    expect([contradictory, notSolved]).toEqual([[], [headElectionNotice.id]]);
  });

  it('lets a wrong day be found', () => {
    const date = '2024-05-20';
    const record = exampleOf(communityHeadElection, { date, noticeOn: addDays(date, -1) });
    const found = repairsFor(communityHeadElection, record, [headElectionNotice]);
    expect(found).toMatchObject({ state: 'found', notSolved: [], broken: [headElectionNotice.id] });
    expect(found.sets).toEqual(expect.arrayContaining([['noticeOn']]));
  });
});
