// A trial keeps what is known, and takes time by the number of facts, not by its square.
import { describe, expect, it } from 'vitest';
import { leaf, rubricOf, source, text } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { Fact } from '../score/fact.ts';
import { score } from '../score/score.ts';
import { whatIf } from './what-if.ts';

const rubric = defineRubric(
  rubricOf([leaf('a', 100, { give: 'points', of: { read: 'fact', fact: 'posted' } })], {
    facts: [
      { id: 'posted', kind: 'number', label: text('posted') },
      { id: 'violation', kind: 'flag', label: text('violation'), whenAbsent: 'none' },
    ],
  }),
);
const other = defineRubric({ ...rubric, id: 'other' });
const refused = (unit: string) => ({ kind: 'flag', unit, fact: 'violation', value: 'true' }) as unknown as Fact;
const posted = (unit: string, value = 9): Fact => ({ kind: 'number', unit, fact: 'posted', period: '2024', value });
const boardOf = (units: readonly string[], facts: readonly Fact[]) =>
  score(source(Object.fromEntries(units.map((unit) => [unit, {}]))), rubric, { period: '2024', facts }).value;
const took = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

describe('a trial', () => {
  it('reads the facts of the scores, each once, and those that could not be used stay open', () => {
    const board = boardOf(['u', 'v'], [posted('u'), posted('v', 7), refused('v')]);
    const { value, findings } = whatIf(board, other);
    expect(value.get('u')?.points?.low.n).toBe(9n);
    expect(value.get('v')?.points?.low.n).toBe(7n);
    const said = findings.map(({ code, where }) => `${code} ${where.unit ?? ''}`);
    expect(said.filter((one) => one.endsWith(' v'))).toHaveLength(1);
    expect(said.some((one) => one.includes('fact-stated-twice'))).toBe(false);
  });

  it('of a rubric that asks for nothing of it says nothing of a fact that could not be used', () => {
    const without = defineRubric({ ...rubric, id: 'without', facts: (rubric.facts ?? []).slice(0, 1) });
    const { findings } = whatIf(boardOf(['v'], [posted('v', 7), refused('v')]), without);
    expect(findings.filter(({ where }) => where.unit === 'v')).toEqual([]);
  });

  it('with facts none of which can be used takes time by their number', () => {
    const make = (count: number) => {
      const units = Array.from({ length: count }, (_, i) => `u${i}`);
      return boardOf(units, units.map(refused));
    };
    const [small, large] = [make(1_500), make(15_000)];
    whatIf(small, other);
    const short = took(() => whatIf(small, other));
    expect(took(() => whatIf(large, other))).toBeLessThan(short * 30 + 250);
  });
});
