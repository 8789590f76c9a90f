import type { Explanation, LegalBasis, Text } from '@qcdc/core';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { AdjustmentScore, CriterionScore } from '../score/criterion-score.ts';
import { intervalText, pointsText, printNumber } from '../score/print-points.ts';
import type { ScoreReason } from '../score/score-reason.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { figureInterval } from '../score/source-figures.ts';
import { indicatorLabel, measureLabel } from '../score/source-labels.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { explainFact } from './describe-fact.ts';
import type { Vocabulary } from './describe-reading.ts';
import { describeScale } from './describe-scale.ts';
import { explainSourceFigure, explainValue } from './indicator-words.ts';
import { sourcesOfCondition, sourcesOfScale, type Source } from './readings-of.ts';
import { joined, said } from './words.ts';

/**
 * Names a scoreboard knows.
 *
 * @param board - the scores
 */
export function vocabularyOf(board: Scoreboard): Vocabulary {
  const { declared, outline } = board.session;
  return {
    facts: declared,
    outline,
    indicator: (id) => indicatorLabel(board.indicators, id),
    measure: (id) => measureLabel(board.indicators, id),
  };
}

interface Telling {
  readonly board: Scoreboard;
  readonly words: Vocabulary;
  readonly unit: string;
  readonly name: string;
  readonly period: string;
}

function inputs(t: Telling, sources: readonly Source[]): readonly Explanation[] {
  return sources.flatMap((source) => {
    if ('indicator' in source) {
      const told = explainValue(t.board.indicators, { indicator: source.indicator, unit: t.unit, period: t.period });
      if (told) return [told];
      const answer = t.board.indicators.get({ indicator: source.indicator, unit: t.unit, period: t.period });
      const value = intervalText(answer?.interval ?? null) ?? answer?.gap?.message ?? said('không có', 'none');
      return [step(t, t.words.indicator(source.indicator), value, said('chỉ số', 'indicator'), [], [])];
    }
    if ('criterion' in source) return [];
    if ('measure' in source) {
      const key = { measure: source.measure, unit: t.unit, period: t.period };
      const told = explainSourceFigure(t.board.indicators, key);
      if (told !== null) return [told];
      const value = intervalText(figureInterval(t.board.indicators, key)) ?? said('chưa có', 'not reported');
      return [step(t, t.words.measure(source.measure), value, said('số liệu', 'figure'), [], [])];
    }
    const facts = t.board.session.facts.get(t.unit)?.get(source.fact) ?? [];
    return facts.map((fact) => explainFact(fact, t.words, t.name, t.period));
  });
}

function step(
  t: Telling,
  label: Text,
  value: Text,
  how: Text,
  basis: readonly LegalBasis[],
  below: readonly Explanation[],
): Explanation {
  return { label, unit: t.name, period: t.period, value, how, basis, where: null, inputs: below };
}

const states: Readonly<Record<CriterionScore['state'], Text | null>> = {
  scored: null,
  bounded: said('chỉ xác định trong khoảng', 'only bounded'),
  notScored: said('chưa chấm được', 'not scored'),
  excluded: said('không áp dụng, bỏ khỏi tử số và mẫu số', 'not applicable, out of numerator and denominator'),
  leftOut: said('bỏ qua, ngưỡng giữ nguyên', 'left out, thresholds unchanged'),
  notReached: said('không chấm tiếp', 'not reached'),
};

function outOf(score: CriterionScore): Text {
  const points = pointsText(score.points);
  const [vi, en] = [printNumber(score.maximum, 'vi'), printNumber(score.maximum, 'en')];
  return said(`${points.vi}/${vi} điểm`, `${points.en}/${en} points`);
}

function reasonsText(reasons: readonly ScoreReason[]): readonly Text[] {
  return reasons.map((r) => said(r.message.vi.replace(/\.$/, ''), r.message.en.replace(/\.$/, '')));
}

function groupText(c: Criterion): Text {
  if (c.children?.[0]?.weight !== undefined) {
    const weights = c.children.map((child) => `${child.weight ?? ''} %`).join(', ');
    return said(`cộng theo trọng số ${weights}`, `weighted sum, ${weights}`);
  }
  const coefficients = (c.children ?? []).some((child) => child.coefficient !== undefined);
  return coefficients
    ? said('tổng điểm các phần nhân hệ số', 'sum of the parts times their coefficients')
    : said('tổng điểm các phần', 'sum of the parts');
}

function adjustmentStep(t: Telling, a: Adjustment, made: AdjustmentScore | undefined): Explanation {
  const value = pointsText(made?.points ?? null);
  const how = joined([describeScale(a.scale, t.words), ...reasonsText(made?.reasons ?? [])], '; ');
  return step(
    t,
    a.label,
    said(`${value.vi} điểm`, `${value.en} points`),
    how,
    a.basis ?? [],
    inputs(t, sourcesOfScale(a.scale)),
  );
}

function criterionStep(t: Telling, c: Criterion, score: CriterionScore): Explanation {
  // Points of an appraisal were written down by somebody; how they would be computed does not explain them.
  const written = t.board.session.stated?.get(t.unit)?.has(c.id) === true;
  const how: Text[] = [
    written
      ? said('điểm ghi trong bảng chấm điểm', 'points as entered in the score sheet')
      : c.scale === undefined
        ? groupText(c)
        : describeScale(c.scale, t.words),
  ];
  const state = states[score.state];
  if (state !== null) how.push(state);
  how.push(...reasonsText(score.reasons.filter((r) => r.criterion === c.id)));
  if (score.before !== null) {
    const before = pointsText(score.before);
    how.push(said(`trước điều chỉnh: ${before.vi}`, `before adjustments: ${before.en}`));
  }
  if (c.round !== undefined)
    how.push(
      c.round.mode === 'nearest'
        ? said(`làm tròn ${c.round.decimals} chữ số thập phân`, `rounded to ${c.round.decimals} decimal(s)`)
        : said(`cắt còn ${c.round.decimals} chữ số thập phân`, `cut to ${c.round.decimals} decimal(s)`),
    );
  if (c.unconfirmed !== undefined)
    how.push(said(`số tạm, chưa xác nhận: ${c.unconfirmed.vi}`, `placeholder, unconfirmed: ${c.unconfirmed.en}`));
  const children = (c.children ?? []).flatMap((child, i) => {
    const below = score.children[i];
    return below === undefined ? [] : [criterionStep(t, child, below)];
  });
  const sources = [
    ...(c.scale === undefined || written ? [] : sourcesOfScale(c.scale)),
    ...(c.zeroWhen === undefined ? [] : sourcesOfCondition(c.zeroWhen)),
    ...(c.notApplicable === undefined ? [] : sourcesOfCondition(c.notApplicable.when)),
    ...(c.evidence === undefined ? [] : [{ fact: c.evidence.fact }]),
  ];
  const adjustments = (c.adjustments ?? []).map((a, i) => adjustmentStep(t, a, score.adjustments[i]));
  return step(t, c.label, outOf(score), joined(how, '; '), c.basis ?? [], [
    ...children,
    ...inputs(t, sources),
    ...adjustments,
  ]);
}

/**
 * Label of a class of a sheet.
 *
 * @param rubric - the sheet
 * @param id - id of the fact, class or criterion
 */
export function classLabel(rubric: Rubric, id: string): Text {
  return rubric.classes?.classes.find((c) => c.id === id)?.label ?? said(id, id);
}

const causes = {
  score: said('theo điểm', 'by the score'),
  fallThrough: said(
    'đủ điểm mức cao hơn nhưng thiếu điều kiện',
    'the score fits a higher class, a condition does not hold',
  ),
  veto: said('điều kiện loại trừ', 'veto'),
  stop: said('dừng chấm', 'the assessment ended'),
  cap: said('không cao hơn mức của đối tượng liên quan', 'not above a related object'),
} as const;

/**
 * The class of a score in words: `Tốt`, `Tốt hoặc Khá`, `cấp có thẩm quyền quyết định`.
 *
 * @param rubric - the sheet
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

function classStep(t: Telling, score: UnitScore): readonly Explanation[] {
  const rating = score.class;
  if (rating === null) return [];
  const { rubric } = t.board;
  const how: Text[] = rating.because === null ? [] : [causes[rating.because]];
  how.push(...reasonsText(rating.reasons));
  if (rubric.classes !== undefined && score.index !== null) {
    const index = pointsText(score.index);
    how.push(said(`chỉ số ${index.vi} %`, `index ${index.en} %`));
  }
  const veto = rating.because === 'veto' ? rubric.vetoes?.find((v) => v.id === rating.by) : undefined;
  const row = rubric.classes?.classes.find((c) => c.id === rating.class);
  const below = veto === undefined ? [] : inputs(t, sourcesOfCondition(veto.when));
  return [
    step(
      t,
      said('Xếp loại', 'Class'),
      classText(rubric, score),
      joined(how, '; '),
      veto?.basis ?? row?.basis ?? [],
      below,
    ),
  ];
}

/**
 * Explains a score: every criterion, the rounding, the class, down to the cells and the articles behind.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the derivation, or `null` for a unit that was not scored
 */
export function explainScore(board: Scoreboard, unit: string): Explanation | null {
  const score = board.get(unit);
  if (score === null) return null;
  const t: Telling = { board, words: vocabularyOf(board), unit, name: board.nameOf(unit), period: board.period.id };
  const root = criterionStep(t, board.rubric.root, score.root);
  return {
    ...root,
    label: board.rubric.label,
    basis: board.rubric.basis,
    inputs: [...root.inputs, ...classStep(t, score)],
  };
}
