import type { Finding, Text } from '@qcdc/core';
import { compareFractions } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';
import type { DecidedResult, Decision } from './decision.ts';
import { exactPoints, isExact, type PointRange } from './point-range.ts';
import { printPoints } from './print-points.ts';
import { scoreUnit } from './score-unit.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { StatedAppraisal } from './stated-appraisal.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * Tells whether a score is what a decision made public.
 *
 * @param result - what was made public
 * @param score - the score by what is known now
 */
export function sameResult(result: DecidedResult, score: UnitScore | null): boolean {
  const points = score?.points ?? null;
  const total = points !== null && isExact(points) ? points.low : null;
  if ((score?.class?.class ?? null) !== result.class) return false;
  if (result.total === null || total === null) return result.total === null && total === null;
  return compareFractions(amountOf(result.total), total) === 0;
}

// A quota, a cap or the authority may lower what the sheet gives; nothing raises it.
function unlikeSheet(board: Scoreboard, unit: string, { decision, result }: Decision): readonly Finding[] {
  const classes = board.rubric.classes?.classes ?? [];
  const place = (id: string | null | undefined): number => classes.findIndex((c) => c.id === id);
  const sheet = scoreUnit(board.session, unit).score.class?.class;
  const [given, own] = [place(result.class), place(sheet)];
  const [to, from] = [classes[given]?.label, classes[own]?.label];
  if (to === undefined || from === undefined || given === own) return [];
  const name = board.nameOf(unit);
  const above = given < own;
  return [
    {
      code: above ? 'emulation/result-above-sheet' : 'emulation/result-below-sheet',
      severity: above ? 'error' : 'info',
      state: above ? 'failed' : 'undecided',
      message: {
        vi: `${name}: quyết định ${decision} xếp mức ${to.vi}, ${above ? 'cao hơn' : 'thấp hơn'} mức theo bảng điểm (${from.vi}).`,
        en: `${name}: decision ${decision} gives ${to.en}, ${above ? 'above' : 'below'} what the sheet gives (${from.en}).`,
      },
      where: { unit, period: board.period.id },
      basis: board.rubric.basis,
      expected: from,
      actual: to,
    },
  ];
}

// What was made public stands, and yet nobody can say what such a class is worth: no quota, award or payment knows it.
function unknownClass({ rubric, period, nameOf }: Scoreboard, unit: string, one: Decision): readonly Finding[] {
  const { decision, result } = one;
  const classes = rubric.classes?.classes ?? [];
  if (result.class === null || classes.some((c) => c.id === result.class)) return [];
  const names = (language: 'vi' | 'en'): string => classes.map((c) => c.label[language]).join(' | ') || '–';
  return [
    {
      code: 'emulation/class-of-decision-unknown',
      severity: 'error',
      state: 'failed',
      message: {
        vi: `${nameOf(unit)}: quyết định ${decision} xếp mức "${result.class}", bảng chấm điểm không có mức này.`,
        en: `${nameOf(unit)}: decision ${decision} gives the class "${result.class}", which the rubric does not have.`,
      },
      where: { unit, period: period.id },
      basis: rubric.basis,
      expected: { vi: names('vi'), en: names('en') },
      actual: result.class,
      hint: {
        vi: 'Dùng đúng bảng chấm điểm của quyết định, hoặc ban hành quyết định thay thế nêu mức của bảng hiện hành.',
        en: 'Take the rubric the decision was made by, or replace it by a decision that names a class of this one.',
      },
    },
  ];
}

/**
 * Names results that were made public and are no longer what the points and facts known now come to. The published result
 * stands until a decision replaces it.
 *
 * @param board - the scores
 * @param stated - points by unit, with the decisions on them
 */
export function changedResults(board: Scoreboard, stated: ReadonlyMap<string, StatedAppraisal>): readonly Finding[] {
  const { rubric, period, nameOf } = board;
  const classText = (id: string | null, language: 'vi' | 'en'): string =>
    rubric.classes?.classes.find((c) => c.id === id)?.label[language] ?? id ?? '–';
  return board.units.flatMap((unit): readonly Finding[] => {
    const decision = stated.get(unit)?.decision;
    const score = board.knownNow?.(unit) ?? null;
    if (decision == null) return [];
    const unknown = unknownClass(board, unit, decision);
    if (sameResult(decision.result, score)) return [...unknown, ...unlikeSheet(board, unit, decision)];
    const { total, class: id } = decision.result;
    const resultText = (points: PointRange | null, rating: string | null): Text => ({
      vi: `${printPoints(points, 'vi')} điểm, ${classText(rating, 'vi')}`,
      en: `${printPoints(points, 'en')} points, ${classText(rating, 'en')}`,
    });
    const published = resultText(total === null ? null : exactPoints(amountOf(total)), id);
    const now = resultText(score?.points ?? null, score?.class?.class ?? null);
    return [
      ...unknown,
      {
        code: 'emulation/result-changed-since',
        severity: 'error',
        state: 'failed',
        message: {
          vi: `${nameOf(unit)}: kết quả theo quyết định ${decision.decision} (${published.vi}) khác với thông tin hiện có (${now.vi}).`,
          en: `${nameOf(unit)}: the result of decision ${decision.decision} (${published.en}) differs from what is known now (${now.en}).`,
        },
        where: { unit, period: period.id },
        basis: rubric.basis,
        expected: published,
        actual: now,
        hint: {
          vi: 'Kết quả đã công bố giữ nguyên; muốn thay đổi phải có quyết định thay thế.',
          en: 'The published result stands; only a replacing decision changes it.',
        },
      },
    ];
  });
}
