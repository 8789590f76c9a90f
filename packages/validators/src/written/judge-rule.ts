import {
  failed,
  held,
  notConcerned,
  undecided,
  type CheckContext,
  type Entity,
  type FailureDetails,
  type FieldIs,
  type IsoDate,
  type Verdict,
} from '@qcdc/core';
import { say } from '../define/say.ts';
import type { BoundComparison, BoundRule } from './bound-rule.ts';
import { dayOf, judgeDays } from './judge-days.ts';
import { judgeAmounts, type Answer } from './judge-amounts.ts';
import { printSide } from './printed-side.ts';
import { printedSigns } from './rule-words.ts';

/**
 * Judges a record by the text of a rule.
 *
 * @param rule - the text, bound to the area
 * @param entity - the area
 * @param judged - the record
 * @param context - the calendar
 * @returns the verdict
 */
export function judgeRule(
  { when, asks }: BoundRule,
  entity: Entity,
  judged: unknown,
  context: CheckContext,
): Verdict<'broken'> {
  const record = judged as object;
  const open: string[] = [];
  for (const one of when) {
    const { answer, open: fields } = one.of === 'choice' ? choiceAnswer(one.choice, record) : ask(one);
    if (answer === 'no' || answer === 'notConcerned') return notConcerned;
    if (answer === 'cannotTell') open.push(...fields);
  }
  const said = ask(asks);
  if (said.answer === 'notConcerned') return notConcerned;
  if (said.answer === 'yes') return held;
  if (open.length > 0 || said.answer === 'cannotTell')
    return undecided(...new Set([...open, ...(said.answer === 'cannotTell' ? said.open : [])]));
  return failed('broken', details(asks, entity, record, context));

  function ask(comparison: BoundComparison): Answer {
    return comparison.of === 'days' ? judgeDays(comparison, record, context) : judgeAmounts(comparison, entity, record);
  }
}

function choiceAnswer({ field, is, not }: FieldIs, record: object): Answer {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (value === null || value === undefined) return { answer: 'cannotTell', open: [field] };
  return { answer: (value === is) === (not !== true) ? 'yes' : 'no', open: [] };
}

function details(asks: BoundComparison, entity: Entity, record: object, context: CheckContext): FailureDetails {
  const sign = printedSigns[asks.operator];
  if (asks.of === 'days') {
    const days = record as Readonly<Record<string, IsoDate | null>>;
    const { left, right } = asks;
    const side = (of: typeof left) => {
      const { earliest, latest } = dayOf(of, days, context);
      return earliest === latest ? (latest ?? undefined) : undefined;
    };
    return {
      field: left.field === 'date' ? right.field : left.field,
      expected: say`${sign} ${side(right)}`,
      actual: say`${side(left)}`,
    };
  }
  const [first = '', ...more] = [...asks.left.sum.terms.keys()];
  const [other = first] = [...asks.right.sum.terms.keys()];
  return {
    field: more.length > 0 && asks.right.sum.terms.size === 1 ? other : first === '' ? other : first,
    expected: printSide(asks.right, asks.left, entity, record, sign),
    actual: printSide(asks.left, asks.right, entity, record),
  };
}
