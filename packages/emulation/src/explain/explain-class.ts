import type { Explanation, Text } from '@qcdc/core';
import type { ClassTable, RubricClass, Veto } from '../rubric/class-table.ts';
import type { Condition } from '../rubric/condition.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { entryRangeOf } from '../score/classify.ts';
import { testCondition } from '../score/test-condition.ts';
import { intervalOfPoints, roundPoints, type PointRange } from '../score/point-range.ts';
import { pointsText } from '../score/print-points.ts';
import { touches } from '../score/range.ts';
import { contextOf } from '../score/context-of.ts';
import type { UnitContext } from '../score/unit-context.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { describeCondition } from './describe-condition.ts';
import { sourcesOfCondition, sourcesOfLimits } from '../rubric/sources-of.ts';
import { howText, inputs, step, type ExplanationContext } from './explanation-context.ts';
import { capital, joined, lower, numberText, said } from './words.ts';

/**
 * Label of a class of a rubric.
 *
 * @param rubric - the rubric
 * @param id - id of the fact, class or criterion
 */
export function classLabel(rubric: Rubric, id: string): Text {
  return rubric.classes?.classes.find((c) => c.id === id)?.label ?? said(id, id);
}

/**
 * The class of a score in words: `Tốt`, `Tốt hoặc Khá`, `cấp có thẩm quyền quyết định`.
 *
 * @param rubric - the rubric
 * @param score - the score
 */
export function classText(rubric: Rubric, score: UnitScore): Text {
  const rating = score.class;
  if (rating === null) return said('không xếp loại', 'no class');
  if (rating.class !== null) return classLabel(rubric, rating.class);
  if (rating.state === 'authority') return said('cấp có thẩm quyền xem xét, quyết định', 'the authority decides');
  if (rating.state === 'undecided')
    return joined(
      rating.possible.map((id) => classLabel(rubric, id)),
      ' hoặc ',
      ' or ',
    );
  return said('không xếp loại', 'no class');
}

const causes = {
  veto: said('điều kiện loại trừ', 'veto'),
  stop: said('dừng chấm', 'the assessment ended'),
} as const;

function stretchText(context: UnitContext, c: RubricClass, closed: ClassTable['closed'], mark: string): Text {
  const range = entryRangeOf(context, c);
  if (range === null) return said('ngưỡng chưa xác định', 'limit not known');
  const [from, to] = [range.from, range.to].map((f) => {
    if (f === null) return null;
    const text = numberText(f);
    return said(`${text.vi}${mark}`, `${text.en}${mark}`);
  });
  if (from != null && to != null && from.vi === to.vi) return said(`bằng ${from.vi}`, `exactly ${from.en}`);
  const fromBelow = closed === 'lower';
  if (from != null && to != null)
    return fromBelow
      ? said(`từ ${from.vi} đến dưới ${to.vi}`, `from ${from.en} to below ${to.en}`)
      : said(`trên ${from.vi} đến ${to.vi}`, `above ${from.en} up to ${to.en}`);
  if (from != null)
    return fromBelow
      ? said(`từ ${from.vi} trở lên`, `${from.en} and above`)
      : said(`trên ${from.vi}`, `above ${from.en}`);
  if (to != null)
    return fromBelow ? said(`dưới ${to.vi}`, `below ${to.en}`) : said(`không quá ${to.vi}`, `up to ${to.en}`);
  return said('mọi mức điểm', 'any total');
}

// The total as classed: points or index, rounded where the table orders it.
function totalText(table: ClassTable, total: PointRange): Text {
  const mark = table.of === 'index' ? '%' : '';
  const text = pointsText(total);
  const plain =
    table.of === 'index'
      ? said(`chỉ số ${text.vi}${mark}`, `index ${text.en}${mark}`)
      : said(`tổng điểm ${text.vi}`, `total ${text.en}`);
  if (table.round === undefined) return plain;
  const rounded = pointsText(roundPoints(total, table.round));
  return said(`${plain.vi}, làm tròn thành ${rounded.vi}${mark}`, `${plain.en}, rounded to ${rounded.en}${mark}`);
}

// Criteria that stay below the floor, with what they earned.
function belowFloor(t: ExplanationContext, context: UnitContext, condition: Condition): readonly Text[] {
  if (condition.if !== 'everyCriterion') return [];
  const { of } = condition;
  const lines = [...t.words.outline.values()].filter(({ criterion, depth }) =>
    of === 'groups' ? depth === 1 : of === 'leaves' ? criterion.children === undefined : of.includes(criterion.id),
  );
  return lines.flatMap(({ criterion }) => {
    const score = context.scored.get(criterion.id);
    if (score === undefined || testCondition(context, { ...condition, of: [criterion.id] }).holds !== false) return [];
    const [earned, most] = [pointsText(score.points), numberText(score.maximum)];
    return [
      said(
        `${criterion.label.vi} chỉ đạt ${earned.vi}/${most.vi}`,
        `${criterion.label.en} earned only ${earned.en}/${most.en}`,
      ),
    ];
  });
}

function conditionSteps(t: ExplanationContext, context: UnitContext, c: RubricClass): readonly Explanation[] {
  return (c.conditions ?? []).map((condition) => {
    const { holds } = testCondition(context, condition);
    const value =
      holds === null
        ? said('chưa xác định được', 'cannot be told')
        : holds
          ? said('đạt', 'met')
          : said('không đạt', 'not met');
    return step(
      t,
      capital(describeCondition(condition, t.words)),
      value,
      joined(
        [
          said(`điều kiện của mức “${c.label.vi}”`, `condition of “${c.label.en}”`),
          ...belowFloor(t, context, condition),
        ],
        '; ',
      ),
      c.basis ?? [],
      inputs(t, sourcesOfCondition(condition)),
    );
  });
}

function struckVeto(context: UnitContext, rubric: Rubric, score: UnitScore): Veto | undefined {
  const vetoes = rubric.vetoes ?? [];
  if (score.class?.because === 'veto') return vetoes.find((v) => v.id === score.class?.by);
  return score.state === 'notAssessed'
    ? vetoes.find((v) => v.then === 'notAssessed' && testCondition(context, v.when).holds === true)
    : undefined;
}

/**
 * Explains the class: the total and the limits it lies between, each side condition, or the veto.
 *
 * @param t - what it is told from
 * @param score - the score of the unit
 * @returns one step; none where the rubric has no classes
 */
export function explainClass(t: ExplanationContext, score: UnitScore): readonly Explanation[] {
  const { rubric } = t.board;
  const rating = score.class;
  const table = rubric.classes;
  if (rating === null || table === undefined) return [];
  const context = contextOf(t.board, t.unit);
  const veto = struckVeto(context, rubric, score);
  const label = said('Xếp loại', 'Class');
  const value = classText(rubric, score);
  if (veto !== undefined)
    return [
      step(
        t,
        label,
        value,
        joined([causes.veto, veto.label], ': '),
        veto.basis ?? [],
        inputs(t, sourcesOfCondition(veto.when)),
      ),
    ];
  const total = table.of === 'index' ? score.index : score.points;
  const how: Text[] = rating.because === 'stop' ? [causes.stop] : [];
  const rows: RubricClass[] = [];
  if (total !== null && how.length === 0) {
    how.push(totalText(table, total));
    const place = intervalOfPoints(roundPoints(total, table.round));
    const fits = table.classes.filter((c) => {
      const range = entryRangeOf(context, c);
      return range !== null && touches(place, range, table.closed);
    });
    for (const c of fits) {
      const limits = stretchText(context, c, table.closed, table.of === 'index' ? '%' : '');
      how.push(
        lower(c.label).vi === limits.vi
          ? said(`mức “${c.label.vi}”`, `“${c.label.en}”`)
          : said(`mức “${c.label.vi}”: ${limits.vi}`, `“${c.label.en}”: ${limits.en}`),
      );
    }
    // A class that fell through was tried from the one the score fits down to the one it got.
    const first = table.classes.findIndex((c) => fits.includes(c));
    const last = table.classes.findLastIndex((c) => fits.includes(c) || c.id === rating.class);
    if (first >= 0) rows.push(...table.classes.slice(first, last + 1));
  }
  if (table.unconfirmed !== undefined)
    how.push(said(`ngưỡng chưa xác nhận: ${table.unconfirmed.vi}`, `limits unconfirmed: ${table.unconfirmed.en}`));
  const row = table.classes.find((c) => c.id === (rating.class ?? rows[0]?.id));
  return [
    step(t, label, value, howText(how, rating.reasons), row?.basis ?? [], [
      ...inputs(
        t,
        rows.flatMap((c) => sourcesOfLimits(c.from, c.to)),
      ),
      ...rows.flatMap((c) => conditionSteps(t, context, c)),
    ]),
  ];
}
