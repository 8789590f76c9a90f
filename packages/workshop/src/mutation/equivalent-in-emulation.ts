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
];
