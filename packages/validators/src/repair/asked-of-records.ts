import type {
  AnyRule,
  CheckContext,
  Count,
  IsoDate,
  LinearComparison,
  RuleComparison,
  ShareComparison,
} from '@qcdc/core';
import {
  addFractions,
  fraction,
  hundred,
  intervalOfStated,
  multiplyFractions,
  negateFraction,
  zero,
  type Fraction,
  type IntervalEnd,
} from '@qcdc/core/exact';
import { decidingDay, judge } from '@qcdc/core/flow';
import { addSpan } from '@qcdc/core/law';
import { asFigure, isStated } from '../define/field-names.ts';
import { askedBy, type Asked } from '../linear/asked.ts';
import type { LinearForm } from '../linear/linear-system.ts';
import { cellName, numberOfDay } from './cells.ts';

/** What a rule asks of a record, and the percentage it takes as stated. */
export interface AskedOfRecord extends Asked {
  /** Id of the rule. */
  readonly rule: string;
  /** Name of the unknown of a stated percentage, or of the day that is counted from: where it may change, nothing is asked. */
  readonly given?: string;
  /** `true` where its sum is meant to be the end it must not fall below. */
  readonly meantEqual?: true;
}

/**
 * Returns what the rules ask of a record, as far as it can be solved.
 *
 * @param rules - rules on one record
 * @param record - the record
 * @param at - which of the records it is
 * @param context - the law and the calendar
 * @returns what is asked; a rule that does not concern the record asks nothing of it
 */
export function askedOfRecord(
  rules: readonly AnyRule[],
  record: object,
  at: number,
  context: CheckContext,
): readonly AskedOfRecord[] {
  return rules.flatMap((rule) => {
    const { verdict, version } = judge(rule, record, decidingDay(rule, record), context);
    if (rule.comparisons === undefined || version === null || verdict === 'notAsked') return [];
    const comparisons = (rule.comparisons as (threshold: unknown) => readonly RuleComparison[])(version.value);
    return comparisons.flatMap((comparison): readonly AskedOfRecord[] => {
      if ('share' in comparison) return shareAsked(comparison, rule.id, record, at);
      const { when = [], dividedBy, sufficient = false } = comparison;
      if (verdict === 'notConcerned' && dividedBy === undefined) return [];
      if (sufficient && verdict !== 'failed') return [];
      const values = record as Readonly<Record<string, unknown>>;
      if (when.some(({ field, is, not }) => values[field] == null || (values[field] === is) === (not === true)))
        return [];
      if (comparison.counted !== undefined) return countedAsked(comparison, rule.id, values, at, context);
      return [{ ...askedBy(comparison, rule.id, (field) => cellName(at, field)), rule: rule.id }];
    });
  });
}

// Where the day one counts from stays as it is, so does the day it comes to.
function countedAsked(
  { terms, operator, to, counted = {} }: LinearComparison,
  rule: string,
  record: Readonly<Record<string, unknown>>,
  at: number,
  { calendar }: CheckContext,
): readonly AskedOfRecord[] {
  const fields: Record<string, Fraction> = {};
  let rest = to;
  let given: string | null = null;
  for (const [name, by] of Object.entries(terms)) {
    const day = counted[name];
    if (day === undefined) {
      fields[name] = by;
      continue;
    }
    const beginning = record[day.from];
    if (typeof beginning !== 'string' || given !== null) return [];
    const { earliest, latest } = addSpan(beginning as IsoDate, day, calendar);
    // Of a day nobody is sure of, the one that asks least.
    const least = by.n < 0n === (operator === '<' || operator === '<=') ? latest : earliest;
    if (least === null || (operator === '=' && earliest !== latest)) return [];
    rest = addFractions(rest, negateFraction(multiplyFractions(by, fraction(numberOfDay(least)))));
    given = cellName(at, day.from);
  }
  if (given === null) return [];
  const asked = askedBy({ terms: fields, operator, to: rest }, rule, (field) => cellName(at, field));
  const because = [rule, given];
  const resting = (form: LinearForm): LinearForm => ({
    terms: form.terms,
    ...(form.low === undefined ? {} : { low: { ...form.low, because } }),
    ...(form.high === undefined ? {} : { high: { ...form.high, because } }),
  });
  return [{ name: rule, rule, given, alternatives: asked.alternatives.map((forms) => forms.map(resting)) }];
}

// The share that is stated allows all numerators and denominators that give it, rounded or cut off.
function shareAsked(
  { share, numerator, denominator }: ShareComparison,
  rule: string,
  record: object,
  at: number,
): AskedOfRecord[] {
  const stated = (record as Readonly<Record<string, Count>>)[share] ?? null;
  const told = isStated(stated) ? intervalOfStated(asFigure(stated), { nonNegative: true }) : null;
  if (told === null) return [];
  const [n, d, given] = [numerator, denominator, share].map((field) => cellName(at, field)) as [string, string, string];
  const because = [rule, given];
  const form = (by: Fraction | null, end: IntervalEnd, low: boolean): LinearForm => ({
    // Multiplied with the denominator of the end, so that all multiples are whole.
    terms: new Map([
      ...(by === null ? [] : [[n, fraction(hundred.n * end.at.d)] as const]),
      [d, by === null ? fraction(1n) : negateFraction(fraction(end.at.n))],
    ]),
    [low ? 'low' : 'high']: { at: { at: zero, beside: fraction(end.closed ? 0n : low ? 1n : -1n) }, because },
  });
  const some: LinearForm = {
    terms: new Map([[d, fraction(1n)]]),
    low: { at: { at: zero, beside: fraction(1n) }, because },
  };
  const none: LinearForm = {
    terms: some.terms,
    low: { at: { at: zero, beside: zero }, because },
    high: { at: { at: zero, beside: zero }, because },
  };
  const ends = [
    ...(told.low === null ? [] : [form(hundred, told.low, true)]),
    ...(told.high === null ? [] : [form(hundred, told.high, false)]),
  ];
  return [{ name: rule, rule, given, alternatives: [[...ends, some], [none]] }];
}
