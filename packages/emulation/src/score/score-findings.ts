import type { Finding, Period, Text } from '@qcdc/core';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { classFinding } from './class-findings.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * Parts of a rubric whose numbers nobody has confirmed.
 *
 * @param rubric - the rubric
 */
export function unconfirmedParts(rubric: Rubric): readonly { readonly id: string; readonly why: Text }[] {
  const parts: { readonly id: string; readonly why: Text }[] = [];
  for (const { criterion } of rubricLines(rubric).values()) {
    if (criterion.unconfirmed !== undefined) parts.push({ id: criterion.id, why: criterion.unconfirmed });
    for (const a of criterion.adjustments ?? [])
      if (a.unconfirmed !== undefined) parts.push({ id: a.id, why: a.unconfirmed });
  }
  for (const veto of rubric.vetoes ?? [])
    if (veto.unconfirmed !== undefined) parts.push({ id: veto.id, why: veto.unconfirmed });
  if (rubric.classes?.unconfirmed !== undefined) parts.push({ id: 'classes', why: rubric.classes.unconfirmed });
  return parts;
}

/**
 * What is to be said of a rubric before any unit is scored by it: of another year, a model, unconfirmed numbers.
 *
 * @param rubric - the rubric
 * @param period - the period to score
 * @param acceptUnconfirmed - whether the caller accepts unconfirmed numbers
 * @param whatIf - whether the caller applies it to another year on purpose
 * @returns findings; one of severity `error` bars the rubric
 */
export function rubricFindings(
  rubric: Rubric,
  period: Period,
  acceptUnconfirmed: boolean,
  whatIf: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  const year = Number(period.to.slice(0, 4));
  const { from, to } = rubric.years;
  if (year < from || (to !== undefined && year > to))
    findings.push({
      code: 'emulation/rubric-of-other-year',
      severity: whatIf ? 'info' : 'error',
      state: 'failed',
      message: { vi: `Bảng chấm điểm này không dùng cho năm ${year}.`, en: `This rubric is not for the year ${year}.` },
      where: { period: period.id },
      expected: to === from ? String(from) : to === undefined ? `≥ ${from}` : `${from}–${to}`,
      actual: String(year),
      hint: { vi: 'Chọn bảng chấm điểm của năm được đánh giá.', en: 'Take the rubric of the year assessed.' },
      basis: rubric.basis,
    });
  if (rubric.model !== undefined)
    findings.push({
      code: 'emulation/model-rubric',
      severity: 'info',
      state: 'undecided',
      message: rubric.model,
      where: { period: period.id },
      basis: rubric.basis,
    });
  const parts = unconfirmedParts(rubric);
  if (parts.length > 0)
    findings.push({
      code: 'emulation/unconfirmed-points',
      severity: acceptUnconfirmed ? 'warning' : 'error',
      state: 'undecided',
      message: {
        vi: `Điểm hoặc ngưỡng chưa được đối chiếu với văn bản: ${parts.map((p) => p.id).join(', ')}.`,
        en: `Points or thresholds not confirmed in the text of the rule: ${parts.map((p) => p.id).join(', ')}.`,
      },
      where: { period: period.id },
      hint: {
        vi: 'Đối chiếu với phụ lục của văn bản rồi sửa bảng, hoặc chấp nhận dùng số tạm.',
        en: 'Compare with the annex and correct the rubric, or accept the placeholders on purpose.',
      },
      basis: rubric.basis,
    });
  return findings;
}

// Points of a range come without a reason where the figure itself is stated as one.
const onlyBounded: Text = { vi: 'Có số liệu chỉ nêu trong khoảng.', en: 'A figure is stated only within a range.' };
const nothingStated: Text = { vi: 'Thiếu số liệu.', en: 'Figures are missing.' };

/**
 * Names the units that could not be scored, or only within a range, and classes that stay open.
 *
 * @param board - the scores
 * @param scores - scores of the units that may be open
 * @returns one finding for each such unit
 */
export function scoreFindings(board: Scoreboard, scores: Iterable<UnitScore>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const s of scores) {
    const open = classFinding(board, s);
    if (open !== null) findings.push(open);
    if (s.state === 'scored') continue;
    const out = s.state === 'notAssessed';
    const bounded = s.state === 'bounded';
    const stopped = s.class?.because === 'stop' && s.state === 'notScored';
    const name = board.nameOf(s.unit);
    const why = s.reasons[0]?.message ?? (bounded ? onlyBounded : nothingStated);
    const message: Text = bounded
      ? {
          vi: `${name} chỉ xác định được điểm trong khoảng. ${why.vi}`,
          en: `${name} is scored only within a range. ${why.en}`,
        }
      : stopped
        ? {
            vi: `${name} dừng chấm theo quy định, không có tổng điểm; mức xếp loại theo điều kiện dừng.`,
            en: `The assessment of ${name} ended as the rule orders: there is no total, and its class is that of the rule.`,
          }
        : out
          ? { vi: `${name} không thuộc diện đánh giá. ${why.vi}`, en: `${name} is not assessed. ${why.en}` }
          : { vi: `${name} chưa được chấm điểm. ${why.vi}`, en: `${name} is not scored. ${why.en}` };
    const area = s.reasons[0]?.criterion;
    findings.push({
      code: stopped
        ? 'emulation/assessment-ended'
        : out
          ? 'emulation/not-assessed'
          : bounded
            ? 'emulation/score-bounded'
            : 'emulation/not-scored',
      severity: bounded || out || stopped ? 'info' : 'warning',
      state: stopped ? 'failed' : 'undecided',
      message,
      where: { ...s.reasons[0]?.where, unit: s.unit, period: s.period, ...(area === undefined ? {} : { field: area }) },
      basis: board.rubric.basis,
    });
  }
  return findings;
}
