import { fraction, zero } from '@qcdc/core/exact';
import { describe, expect, test } from 'vitest';
import { wholeValue } from './exact-value.ts';
import type { LinearForm, LinearSystem, Unknown } from './linear-system.ts';
import { solve } from './solve.ts';

const bound = (n: number, name: string) => ({ at: wholeValue(BigInt(n)), because: [name] });
const terms = (by: Readonly<Record<string, number>>) =>
  new Map(Object.entries(by).map(([name, n]) => [name, fraction(BigInt(n))]));
const solved = (system: LinearSystem) => solve(system, { left: 10_000 });

describe('numbers for which all holds', () => {
  const fixed = (name: string, n: number): Unknown => ({
    name,
    whole: true,
    low: bound(n, name),
    high: bound(n, name),
  });
  const total: LinearForm = { terms: terms({ all: 1, a: -1, b: -1 }), low: bound(0, 'sum'), high: bound(0, 'sum') };

  test('a missing part is found from its total', () => {
    const found = solved({ unknowns: [fixed('all', 9), fixed('a', 4), { name: 'b', whole: true }], forms: [total] });
    expect(found).toMatchObject({ state: 'possible' });
    if (found.state === 'possible') expect(found.values.get('b')?.at).toEqual(fraction(5n));
  });

  test('a total that is not its parts names all that contradict one another, and nothing else', () => {
    const unknowns = [fixed('all', 9), fixed('a', 4), fixed('b', 4), fixed('other', 1)];
    const found = solved({ unknowns, forms: [total] });
    expect(found.state === 'impossible' && [...found.because].sort()).toEqual(['a', 'all', 'b', 'sum']);
  });

  test('twice a whole number is never odd', () => {
    const x: Unknown = { name: 'x', whole: true, low: bound(0, 'floor') };
    const odd: LinearForm = { terms: terms({ x: 2 }), low: bound(7, 'rule'), high: bound(7, 'rule') };
    expect(solved({ unknowns: [x], forms: [odd] })).toEqual({ state: 'impossible', because: ['rule'] });
  });

  test('the difference of two even numbers without an end is never odd', () => {
    const open = (name: string): Unknown => ({ name, whole: true });
    const odd: LinearForm = { terms: terms({ x: 2, y: -2 }), low: bound(1, 'rule'), high: bound(1, 'rule') };
    expect(solved({ unknowns: [open('x'), open('y')], forms: [odd] }).state).toBe('impossible');
  });

  test('what may be halved for ever is said not to be found', () => {
    const open = (name: string): Unknown => ({ name, whole: true });
    const forms: LinearForm[] = [
      { terms: terms({ x: 3, y: -3, z: 1 }), low: bound(1, 'a'), high: bound(1, 'a') },
      { terms: terms({ z: 1, w: -3 }), low: bound(0, 'b'), high: bound(0, 'b') },
    ];
    expect(solved({ unknowns: ['x', 'y', 'z', 'w'].map(open), forms })).toEqual({ state: 'notFound' });
  });

  test('below a number is not the number', () => {
    const below = { at: { at: fraction(5n), beside: fraction(-1n) }, because: ['below'] };
    const x = (low: number): Unknown => ({ name: 'x', whole: false, low: bound(low, 'stated'), high: below });
    expect(solved({ unknowns: [x(5)], forms: [] })).toEqual({ state: 'impossible', because: ['stated', 'below'] });
    expect(solved({ unknowns: [x(4)], forms: [] }).state).toBe('possible');
  });

  test('who may make no step says that it was not found', () => {
    expect(solve({ unknowns: [{ name: 'x', whole: true }], forms: [] }, { left: 0 })).toEqual({ state: 'notFound' });
  });

  // Made by a generator with a seed, so that a failure comes again.
  test('300 small systems: the answer is that of trying all numbers, and what is named contradicts itself', () => {
    let seed = 13;
    const next = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
    const answers = { possible: 0, impossible: 0 };
    for (let run = 0; run < 300; run++) {
      const names = ['x', 'y', 'z'];
      const by = Array.from({ length: 4 }, () => names.map(() => next(7) - 3));
      const most = by.map(() => next(13) - 7);
      const unknowns: Unknown[] = names.map((name) => ({
        name,
        whole: true,
        low: bound(0, name),
        high: bound(6, name),
      }));
      const forms: LinearForm[] = by.map((row, i) => ({
        terms: terms(Object.fromEntries(names.map((name, j) => [name, row[j] as number]))),
        ...(i === 0 ? { low: bound(most[i] as number, `r${i}`) } : {}),
        high: bound(most[i] as number, `r${i}`),
      }));
      const holds = (rows: readonly number[]) => {
        for (let x = 0; x <= 6; x++)
          for (let y = 0; y <= 6; y++)
            for (let z = 0; z <= 6; z++)
              if (
                rows.every((i) => {
                  const [a = 0, b = 0, c = 0] = by[i] as readonly number[];
                  const sum = a * x + b * y + c * z;
                  return i === 0 ? sum === most[i] : sum <= (most[i] as number);
                })
              )
                return true;
        return false;
      };
      const found = solved({ unknowns, forms });
      expect(found.state).toBe(holds([0, 1, 2, 3]) ? 'possible' : 'impossible');
      if (found.state === 'impossible')
        expect(holds([0, 1, 2, 3].filter((i) => found.because.includes(`r${i}`)))).toBe(false);
      if (found.state === 'possible') for (const value of found.values.values()) expect(value.beside).toEqual(zero);
      answers[found.state as 'possible']++;
    }
    expect(Math.min(answers.possible, answers.impossible)).toBeGreaterThan(20);
  });
});
