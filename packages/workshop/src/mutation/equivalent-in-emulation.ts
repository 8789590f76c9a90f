import type { EquivalentChange } from './mutation-result.ts';

/** Changes in scores and ranks that change nothing anybody could see, each with the reason. */
export const equivalentInEmulation: readonly EquivalentChange[] = [
  {
    file: 'packages/emulation/src/score/fast-totals.ts',
    code: 'while (step < steps && n * (ups[step] as number) < d * (downs[step] as number) + open) step++;',
    part: 'step < steps',
    kind: 'ConditionalExpression',
    instead: 'true',
    reason: 'behind the last limit there is no number, and nothing is less than none',
    shown: 'argument',
  },
  {
    file: 'packages/emulation/src/score/point-range.ts',
    code: 'return by.n < 0n ? { low: high, high: low } : { low, high };',
    part: 'by.n < 0n',
    kind: 'EqualityOperator',
    instead: 'by.n <= 0n',
    reason: 'times nothing both ends are nothing, whichever comes first',
    shown: 'argument',
  },
  {
    file: 'packages/emulation/src/rank/least-difference.ts',
    code: 'const leadOf = (i: number): Fraction => groups[i]?.lead ?? zero;',
    part: 'groups[i]?.lead',
    kind: 'OptionalChaining',
    instead: 'groups[i].lead',
    reason: 'it is asked for the places of these very groups',
    shown: 'argument',
  },
  {
    file: 'packages/emulation/src/rank/class-quota.ts',
    code: "return state === 'none' && possible.length === 0 ? (board.rubric.classes?.classes ?? []).map((c) => c.id) : possible;",
    part: '[]',
    kind: 'ArrayDeclaration',
    instead: '["Stryker was here"]',
    reason: 'quotas and decisions name classes of the rubric, or are refused: where it has none nobody asks',
    shown: 'argument',
  },
  {
    file: 'packages/emulation/src/rank/final-findings.ts',
    code: 'basis: quotas.find((rule) => rule.class === group.class)?.quota.basis ?? [],',
    part: 'quotas.find((rule) => rule.class === group.class)?.quota',
    kind: 'OptionalChaining',
    instead: 'quotas.find(rule => rule.class === group.class).quota',
    reason: 'every group was made of one of these quotas',
    shown: 'argument',
  },
  {
    file: 'packages/emulation/src/rank/weighed-units.ts',
    code: 'if (score?.points == null || shares === null) {',
    part: 'score?.points == null',
    kind: 'ConditionalExpression',
    instead: 'false',
    reason: 'without points there are no shares either',
    shown: 'argument',
  },
];
