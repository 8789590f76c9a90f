import {
  addDays,
  exactQuantity,
  wholeByNature,
  type Count,
  type Entity,
  type FieldIs,
  type IsoDate,
  type LinearComparison,
} from '@qcdc/core';
import { Dec, type Fraction } from '@qcdc/core/exact';
import { exampleOf } from '../define/example.ts';
import { countFor } from '../define/field-names.ts';
import { askedBy, solveAsked, type Asked } from '../linear/asked.ts';
import { wholeValue } from '../linear/exact-value.ts';
import type { Unknown } from '../linear/linear-system.ts';
import { isNeverNegative } from './binding.ts';
import type { AmountComparison, BoundComparison, BoundRule, DayComparison } from './bound-rule.ts';
import { comparisonsOf } from './comparisons-of.ts';
import { judgeRule } from './judge-rule.ts';
import type { TextOperator } from './rule-text.ts';

/** Values of an example by field. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Returns day or period of an example.
 *
 * @param entity - the area
 * @param day - a day of it
 * @returns the day, or its year
 */
export function dateOf(entity: Entity, day: IsoDate): Values {
  return entity.form === 'event' ? { date: day } : { period: day.slice(0, 4) };
}

/**
 * Returns the fields of a comparison.
 *
 * @param comparison - the comparison
 * @returns names of the fields, those of the first side first; without the day of the event
 */
export function fieldsAsked(comparison: BoundComparison): readonly string[] {
  const sides =
    comparison.of === 'days'
      ? [comparison.left.field, comparison.right.field]
      : [comparison.left, comparison.right].flatMap(({ sum, by }) => [...sum.terms.keys(), ...by.terms.keys()]);
  return [...new Set(sides)].filter((name) => name !== 'date');
}

/**
 * Solves a rule: makes values that keep it, or break it.
 *
 * @param entity - the area
 * @param rule - the rule
 * @param day - day of the event, or last day of the period
 * @param keeps - keep it, or break it
 * @returns the values; `impossible` where there are none, `null` where none were found
 */
export function sampleValues(
  entity: Entity,
  rule: BoundRule,
  day: IsoDate,
  keeps: boolean,
): Values | 'impossible' | null {
  const conditions = rule.when.filter((one) => one.of !== 'choice');
  const choices = rule.when.flatMap((one) => (one.of === 'choice' ? [choiceFor(entity, one.choice)] : []));
  const all = [...conditions, rule.asks];
  const amounts = solveAmounts(
    entity,
    conditions.filter(isOfAmounts),
    isOfAmounts(rule.asks) ? rule.asks : null,
    keeps,
  );
  if (amounts === 'impossible' || amounts === null) return amounts;
  const values = { ...dateOf(entity, day), ...Object.fromEntries(choices), ...amounts };
  const days = all.filter((one) => one.of === 'days');
  return withDays(entity, rule, values, days, day, keeps ? 'held' : 'failed');
}

const isOfAmounts = (one: BoundComparison): one is AmountComparison => one.of === 'amounts';

function choiceFor(entity: Entity, { field, is, not }: FieldIs): readonly [string, unknown] {
  if (not !== true) return [field, is];
  if (typeof is === 'boolean') return [field, !is];
  return [field, Object.keys(entity.fields[field]?.info.choices ?? {}).find((id) => id !== is) ?? null];
}

const opposites: Readonly<Record<TextOperator, readonly TextOperator[]>> = {
  '=': ['>', '<'],
  '!=': ['='],
  '<': ['>='],
  '<=': ['>'],
  '>': ['<='],
  '>=': ['<'],
};

function solveAmounts(
  entity: Entity,
  conditions: readonly AmountComparison[],
  asks: AmountComparison | null,
  keeps: boolean,
): Values | 'impossible' | null {
  const wanted = [...conditions, ...(asks === null ? [] : [asks])];
  const asked = wanted.map((one, i): Asked => {
    const operators =
      one === asks && !keeps ? opposites[one.operator] : one.operator === '!=' ? opposites['='] : [one.operator];
    // Divided by nothing it would not be asked at all.
    return { name: String(i), alternatives: operators.flatMap((operator) => alternativesOf(one, operator, i)) };
  });
  const names = [...new Set(wanted.flatMap(fieldsAsked))];
  // Whole numbers first, because most fields count; then any number the field can hold.
  for (const whole of [true, false]) {
    const unknowns = names.map((name): Unknown => ({
      name,
      whole: whole || isWholeByKind(entity, name),
      ...(isNeverNegative(entity, name) ? { low: { at: wholeValue(0n), because: [name] } } : {}),
    }));
    const found = solveAsked(unknowns, asked, { left: 5000 });
    // What was not found may be there all the same.
    if (found.state === 'notFound') return null;
    if (found.state === 'impossible') continue;
    const values = [...found.values].map(([name, { at }]) => [name, valueFor(entity, name, at)]);
    return Object.fromEntries(values) as Values;
  }
  return 'impossible';
}

// Beyond what a plain number holds exactly, the figure itself.
function valueFor(entity: Entity, field: string, { n, d }: Fraction): Count {
  const value = Number(n) / Number(d);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER || d !== 1n
    ? countFor(entity, field, value)
    : exactQuantity(new Dec(n.toString()));
}

function isWholeByKind(entity: Entity, field: string): boolean {
  const { kind = '', measuredIn = '' } = entity.fields[field]?.info ?? {};
  return kind === 'count' || (measuredIn !== '' && wholeByNature(measuredIn));
}

function alternativesOf(one: AmountComparison, operator: TextOperator, i: number): Asked['alternatives'] {
  const [comparison] = comparisonsOf({ when: [], asks: { ...one, operator } });
  const alternatives = askedBy(comparison as LinearComparison, String(i)).alternatives;
  return alternatives.slice(0, 1);
}

function withDays(
  entity: Entity,
  rule: BoundRule,
  values: Values,
  comparisons: readonly DayComparison[],
  day: IsoDate,
  state: 'held' | 'failed',
): Values | 'impossible' | null {
  const fields = [...new Set(comparisons.flatMap(fieldsAsked))];
  const says = (tried: Values) => judgeRule(rule, entity, exampleOf(entity, tried as never), {}).state === state;
  if (fields.length === 0) return says(values) ? values : null;
  const steps = offsetsOf(comparisons);
  const tried = (at: number, given: Values): Values | null => {
    const field = fields[at];
    if (field === undefined) return says(given) ? given : null;
    for (const step of steps) {
      const found = tried(at + 1, { ...given, [field]: addDays(day, step) });
      if (found !== null) return found;
    }
    return null;
  };
  // Every way two days may lie is among those that are tried, where there are no more than two.
  return fields.length > 3 ? null : (tried(0, values) ?? (fields.length > 2 ? null : 'impossible'));
}

function offsetsOf(comparisons: readonly DayComparison[]): readonly number[] {
  const longest = { days: 1, workingDays: 2, months: 31, years: 366 };
  const near = comparisons
    .flatMap(({ left, right }) => [left.span, right.span])
    .flatMap((span) => (span === null ? [] : [span.n, span.n * longest[span.unit]]))
    .flatMap((n) => [n - 1, n, n + 1, 2 * n + 40, -n - 1, -n, 1 - n, -2 * n - 40]);
  return [...new Set([0, 1, -1, ...near])];
}
