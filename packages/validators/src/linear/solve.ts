import { fraction, multiplyFractions } from '@qcdc/core/exact';
import { floorOf, isWhole, nothing, plus, wholeValue, type ExactValue } from './exact-value.ts';
import type { LinearForm, LinearSystem, Reasons, Solved, StepsLeft, SystemBound } from './linear-system.ts';
import { outOfSteps, Tableau } from './tableau.ts';

/**
 * Looks for numbers for which all holds, exactly: fractions by the simplex method, whole numbers by halving what is left. Of
 * what cannot be it names the bounds that contradict one another.
 *
 * @param system - the numbers and what must hold
 * @param steps - how many steps may be made; counted down
 * @returns numbers, the contradiction, or that it was not found within the steps
 */
export function solve(system: LinearSystem, steps: StepsLeft): Solved {
  const { unknowns } = system;
  const whole = new Set(unknowns.filter((u) => u.whole).map((u) => u.name));
  const tableau = new Tableau(
    unknowns.map((u) => (u.whole ? { ...u, ...wholeEnds(u) } : u)),
    system.forms.map((form) => (onlyWhole(form, whole) ? inLowestTerms(form) : form)),
  );
  let branches = 0;
  const found = search(0);
  if (found === outOfSteps) return { state: 'notFound' };
  if (found !== null) return { state: 'impossible', because: [...new Set(found)] };
  return { state: 'possible', values: new Map(unknowns.map(({ name }, i) => [name, tableau.value(i)])) };

  function search(depth: number): Reasons | null | typeof outOfSteps {
    const conflict = tableau.solve(steps);
    if (conflict !== null) return conflict;
    const at = unknowns.findIndex((u, i) => u.whole && !isWhole(tableau.value(i)));
    if (at < 0) return null;
    // Numbers without an end may be halved for ever.
    if (depth >= mostHalvings) return outOfSteps;
    const floor = floorOf(tableau.value(at));
    const name = `\u0000${branches++}`;
    const half = (ends: { readonly low?: ExactValue; readonly high?: ExactValue }) => {
      const bound = (value: ExactValue | undefined, key: 'low' | 'high') =>
        value === undefined ? {} : { [key]: { at: value, because: [name] } };
      return tableau.within(at, { ...bound(ends.low, 'low'), ...bound(ends.high, 'high') }, () => search(depth + 1));
    };
    const below = half({ high: wholeValue(floor) });
    if (below === null || below === outOfSteps || !below.includes(name)) return below;
    const above = half({ low: wholeValue(floor + 1n) });
    if (above === null || above === outOfSteps || !above.includes(name)) return above;
    return [...below, ...above].filter((reason) => reason !== name);
  }
}

const mostHalvings = 100;

// Twice a number less twice another is even: what is left after dividing must lie between whole ends too.
function inLowestTerms(form: LinearForm): LinearForm {
  let divisor = 0n;
  for (const { n } of form.terms.values()) {
    divisor = commonDivisor(divisor, n < 0n ? -n : n);
    if (divisor === 1n) break;
  }
  if (divisor <= 1n) return { ...form, ...wholeEnds(form) };
  const by = fraction(1n, divisor);
  const part = ({ at, because }: SystemBound): SystemBound => ({ at: plus(nothing, by, at), because });
  return {
    terms: new Map([...form.terms].map(([name, times]) => [name, multiplyFractions(times, by)])),
    ...wholeEnds({
      ...(form.low === undefined ? {} : { low: part(form.low) }),
      ...(form.high === undefined ? {} : { high: part(form.high) }),
    }),
  };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

function onlyWhole({ terms }: LinearForm, whole: ReadonlySet<string>): boolean {
  return [...terms].every(([name, by]) => by.d === 1n && whole.has(name));
}

function wholeEnds({ low, high }: { readonly low?: SystemBound; readonly high?: SystemBound }) {
  return {
    ...(low === undefined ? {} : { low: { ...low, at: wholeValue(-floorOf(negated(low.at))) } }),
    ...(high === undefined ? {} : { high: { ...high, at: wholeValue(floorOf(high.at)) } }),
  };
}

function negated({ at, beside }: ExactValue): ExactValue {
  return { at: { ...at, n: -at.n }, beside: { ...beside, n: -beside.n } };
}
