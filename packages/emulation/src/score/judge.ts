import { divideFractions, hundred, multiplyFractions, type Fraction } from '@qcdc/core';
import type { Condition, FloorCondition } from '../rubric/condition.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { contradiction, factsOf, notStated, silenceIsNone } from './read-facts.ts';
import { intervalOfPoints } from './point-range.ts';
import { compareToLimit } from './range.ts';
import { readValue } from './read-value.ts';
import type { Scene } from './scene.ts';
import { reason } from './score-reason.ts';
import { allOf, anyOf, fails, known, notSo, unknown, type Truth } from './truth.ts';

/**
 * The choice a unit stated, `null` when not stated or contradictory.
 *
 * @param scene - the unit under judgement
 * @param fact - id of the fact
 */
export function choiceOf(scene: Scene, fact: string): string | null {
  const choices = new Set(factsOf(scene, fact).flatMap((f) => (f.kind === 'choice' ? [f.value] : [])));
  const [first] = choices;
  return choices.size === 1 && first !== undefined ? first : null;
}

/**
 * The limit that applies to the unit, `null` when its kind is not known.
 *
 * @param scene - the unit under judgement
 * @param threshold - the threshold
 */
export function limitFor(scene: Scene, threshold: Threshold): Fraction | null {
  if (typeof threshold !== 'object') return scene.session.amount(threshold);
  const choice = choiceOf(scene, threshold.by);
  const value = choice === null ? undefined : threshold.values[choice];
  return value === undefined ? null : scene.session.amount(value);
}

function judgeFlag(scene: Scene, fact: string, is: boolean): Truth {
  const values = new Set(factsOf(scene, fact).flatMap((f) => (f.kind === 'flag' ? [f.value] : [])));
  if (values.size === 0) return silenceIsNone(scene, fact) ? known(!is) : unknown(notStated(scene, fact));
  if (values.size > 1) return unknown(contradiction(scene, fact, factsOf(scene, fact)[0]?.where));
  return known(values.has(is));
}

function judgeFloor(scene: Scene, { of, atLeastPercent }: FloorCondition): Truth {
  const { outline, amount } = scene.session;
  const limit = divideFractions(amount(atLeastPercent), hundred);
  const ids =
    typeof of === 'object'
      ? of
      : [...outline.values()]
          .filter((l) => (of === 'groups' ? l.depth === 1 : l.criterion.children === undefined))
          .map((l) => l.criterion.id);
  return allOf(
    ids.map((id) => {
      const score = scene.scored.get(id);
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
 * @param scene - the unit under judgement
 * @param condition - the condition
 * @returns the truth, with reasons where it cannot be told
 */
export function judge(scene: Scene, condition: Condition): Truth {
  switch (condition.if) {
    case 'flag':
      return judgeFlag(scene, condition.fact, condition.is ?? true);
    case 'choice': {
      const choice = choiceOf(scene, condition.fact);
      if (choice !== null) return known(condition.in.includes(choice));
      return silenceIsNone(scene, condition.fact) ? fails : unknown(notStated(scene, condition.fact));
    }
    case 'field': {
      const value = scene.record?.fields[condition.field];
      if (typeof value === 'boolean') return known(value === (condition.is ?? true));
      return unknown(
        reason(
          'field-not-stated',
          `Hồ sơ thiếu mục ${condition.field}.`,
          `The record has no ${condition.field}.`,
          scene.record?.where,
        ),
      );
    }
    case 'compare': {
      const answer = readValue(scene, condition.reading);
      if (!('range' in answer)) return unknown(...answer.reasons);
      const truths: Truth[] = [];
      for (const relation of ['atLeast', 'above', 'atMost', 'below', 'equals'] as const) {
        const threshold = condition[relation];
        if (threshold === undefined) continue;
        const limit = limitFor(scene, threshold);
        if (limit === null) {
          truths.push(unknown(notStated(scene, typeof threshold === 'object' ? threshold.by : '')));
          continue;
        }
        const holds = compareToLimit(answer.range, relation, limit);
        truths.push(
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
      return allOf(truths);
    }
    case 'everyCriterion':
      return judgeFloor(scene, condition);
    case 'all':
      return allOf(condition.of.map((c) => judge(scene, c)));
    case 'any':
      return anyOf(condition.of.map((c) => judge(scene, c)));
    case 'not':
      return notSo(judge(scene, condition.of));
  }
}
