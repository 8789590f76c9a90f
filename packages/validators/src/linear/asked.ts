import type { LinearComparison } from '@qcdc/core';
import { fraction, leastCommonMultiple, multiplyFractions, zero, type Fraction } from '@qcdc/core/exact';
import type { ExactValue } from './exact-value.ts';
import type { LinearForm, LinearSystem, Reasons, Solved, StepsLeft, SystemBound, Unknown } from './linear-system.ts';
import { solve } from './solve.ts';

/** Something that is asked of the numbers: one of some lists of forms holds. */
export interface Asked {
  /** What asks it. */
  readonly name: string;
  /** The lists, of which one holds as a whole. */
  readonly alternatives: readonly (readonly LinearForm[])[];
}

const end = (at: Fraction, beside = 0n): ExactValue => ({ at, beside: fraction(beside) });

/**
 * Makes what a comparison asks: that it holds, or that what it divides by is zero.
 *
 * @param comparison - the comparison
 * @param name - what asks it
 * @param nameOf - name of the unknown of a field
 * @returns what it asks
 */
export function askedBy(
  { terms, operator, to, dividedBy }: Omit<LinearComparison, 'when'>,
  name: string,
  nameOf: (field: string) => string = (field) => field,
): Asked {
  const holds = formOf(terms, operator, to, name, nameOf);
  if (dividedBy === undefined) return { name, alternatives: [[holds]] };
  return {
    name,
    alternatives: [[holds, formOf(dividedBy, '>', zero, name, nameOf)], [formOf(dividedBy, '=', zero, name, nameOf)]],
  };
}

function formOf(
  terms: LinearComparison['terms'],
  operator: LinearComparison['operator'],
  to: Fraction,
  name: string,
  nameOf: (field: string) => string,
): LinearForm {
  // Whole multiples let whole numbers be rounded inwards.
  const scale = fraction([...Object.values(terms), to].reduce((all, { d }) => leastCommonMultiple(all, d), 1n));
  const at = multiplyFractions(to, scale);
  const because = [name];
  const bound = (beside: bigint): SystemBound => ({ at: end(at, beside), because });
  return {
    terms: new Map(Object.entries(terms).map(([field, by]) => [nameOf(field), multiplyFractions(by, scale)])),
    ...(operator === '=' || operator === '>=' ? { low: bound(0n) } : {}),
    ...(operator === '>' ? { low: bound(1n) } : {}),
    ...(operator === '=' || operator === '<=' ? { high: bound(0n) } : {}),
    ...(operator === '<' ? { high: bound(-1n) } : {}),
  };
}

/**
 * Looks for numbers for which everything that is asked holds; of what asks one of several things each is tried.
 *
 * @param unknowns - the numbers
 * @param asked - what is asked
 * @param steps - how many steps may be made; counted down
 * @returns numbers, the contradiction, or that it was not found within the steps
 */
export function solveAsked(unknowns: readonly Unknown[], asked: readonly Asked[], steps: StepsLeft): Solved {
  const sure = asked.flatMap(({ alternatives }) => (alternatives.length === 1 ? (alternatives[0] ?? []) : []));
  const open = asked.filter(({ alternatives }) => alternatives.length !== 1);
  return search({ unknowns, forms: sure }, open, steps);
}

function search(system: LinearSystem, open: readonly Asked[], steps: StepsLeft): Solved {
  const found = solve(system, steps);
  const [next, ...others] = open;
  if (found.state !== 'possible' || next === undefined) return found;
  const because: Reasons[] = [];
  for (const forms of next.alternatives) {
    const tried = search({ ...system, forms: [...system.forms, ...forms] }, others, steps);
    if (tried.state !== 'impossible') return tried;
    // What contradicts without it contradicts whichever of the alternatives holds.
    if (!tried.because.includes(next.name)) return tried;
    because.push(tried.because);
  }
  return { state: 'impossible', because: [...new Set([next.name, ...because.flat()])] };
}
