import { divideFractions, hundred, multiplyFractions, type Fraction } from '@qcdc/core/exact';
import type { Condition, FloorCondition } from '../rubric/condition.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { factsOf, notStated, silenceIsNone } from './read-facts.ts';
import { intervalOfPoints } from './point-range.ts';
import { compareToLimit } from './range.ts';
import { readValue } from './read-value.ts';
import type { UnitContext } from './unit-context.ts';
import { reason } from './score-reason.ts';
import { allHold, anyHolds, fails, known, opposite, unknown, type ConditionResult } from './condition-result.ts';

/**
 * The choice a unit stated, `null` when not stated; contradicting statements were refused before.
 *
 * @param context - the unit being scored
 * @param fact - id of the fact
 */
export function choiceOf(context: UnitContext, fact: string): string | null {
  return factsOf(context, fact).find((f) => f.kind === 'choice')?.value ?? null;
}

/**
 * The limit that applies to the unit, `null` when its kind is not known.
 *
 * @param context - the unit being scored
 * @param threshold - the threshold
 */
export function limitFor(context: UnitContext, threshold: Threshold): Fraction | null {
  if (typeof threshold !== 'object') return context.session.amount(threshold);
  const choice = choiceOf(context, threshold.by);
  const value = choice === null ? undefined : threshold.values[choice];
  return value === undefined ? null : context.session.amount(value);
}

function testFlag(context: UnitContext, fact: string, is: boolean): ConditionResult {
  const stated = factsOf(context, fact).find((f) => f.kind === 'flag');
  if (stated !== undefined) return known(stated.value === is);
  return silenceIsNone(context, fact) ? known(!is) : unknown(notStated(context, fact));
}

function testFloor(context: UnitContext, { of, atLeastPercent }: FloorCondition): ConditionResult {
  const { outline, amount } = context.session;
  const limit = divideFractions(amount(atLeastPercent), hundred);
  const ids =
    typeof of === 'object'
      ? of
      : [...outline.values()]
          .filter((l) => (of === 'groups' ? l.depth === 1 : l.criterion.children === undefined))
          .map((l) => l.criterion.id);
  return allHold(
    ids.map((id) => {
      const score = context.scored.get(id);
      // A criterion that does not apply to the unit cannot fall below its floor.
      if (score === undefined || score.state === 'excluded' || score.state === 'leftOut') return known(true);
      if (score.points === null)
        return unknown(
          reason('criterion-without-points', `Tiêu chí ${id} chưa có điểm.`, `Criterion ${id} has no points.`),
        );
      const holds = compareToLimit(intervalOfPoints(score.points), 'atLeast', multiplyFractions(limit, score.maximum));
      return holds === null
        ? unknown(
            reason(
              'criterion-bounded',
              `Tiêu chí ${id} chỉ xác định được trong khoảng.`,
              `Criterion ${id} is only bounded.`,
            ),
          )
        : known(holds);
    }),
  );
}

/**
 * Judges a condition: it holds, it does not, or it cannot be told.
 *
 * @param context - the unit being scored
 * @param condition - the condition
 * @returns the tested, with reasons where it cannot be told
 */
export function testCondition(context: UnitContext, condition: Condition): ConditionResult {
  switch (condition.if) {
    case 'flag':
      return testFlag(context, condition.fact, condition.is ?? true);
    case 'choice': {
      const choice = choiceOf(context, condition.fact);
      if (choice !== null) return known(condition.in.includes(choice));
      return silenceIsNone(context, condition.fact) ? fails : unknown(notStated(context, condition.fact));
    }
    case 'field': {
      const value = context.record?.fields[condition.field];
      if (typeof value === 'boolean') return known(value === (condition.is ?? true));
      return unknown(
        reason(
          'field-not-stated',
          `Hồ sơ thiếu mục ${condition.field}.`,
          `The record has no ${condition.field}.`,
          context.record?.where,
        ),
      );
    }
    case 'compare': {
      const answer = readValue(context, condition.reading);
      if (!('range' in answer)) return unknown(...answer.reasons);
      const tested: ConditionResult[] = [];
      for (const relation of ['atLeast', 'above', 'atMost', 'below', 'equals'] as const) {
        const threshold = condition[relation];
        if (threshold === undefined) continue;
        const limit = limitFor(context, threshold);
        if (limit === null) {
          tested.push(unknown(notStated(context, typeof threshold === 'object' ? threshold.by : '')));
          continue;
        }
        const holds = compareToLimit(answer.range, relation, limit);
        tested.push(
          holds === null
            ? unknown(
                reason(
                  'value-bounded',
                  'Số liệu chỉ nêu khoảng nên chưa xác định được.',
                  'The value is only bounded, so nobody can tell.',
                ),
              )
            : known(holds),
        );
      }
      return allHold(tested);
    }
    case 'everyCriterion':
      return testFloor(context, condition);
    case 'all':
      return allHold(condition.of.map((c) => testCondition(context, c)));
    case 'any':
      return anyHolds(condition.of.map((c) => testCondition(context, c)));
    case 'not':
      return opposite(testCondition(context, condition.of));
  }
}
