import { compareFractions, counted, ok, zero, type Finding, type Outcome, type Text } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import { outlineOf } from '../rubric/outline.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { printNumber } from '../score/print-points.ts';
import type { Appraisal, AppraisalEvent, DecisionReplaced, ScoreEntered } from './appraisal.ts';
import { pointsInColumn, unscoredIn } from './column-points.ts';
import { stageOf } from './stage.ts';

/** A step somebody wants to take; `from` of a score is filled in by the history. */
export type WantedStep = Exclude<AppraisalEvent, ScoreEntered> | Omit<ScoreEntered, 'from'>;

/** Whose appraisal it is. */
export interface AppraisalKey {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Steps taken before, oldest first; none when left out. */
  readonly history?: readonly AppraisalEvent[];
}

type Refusal = readonly [code: string, message: Text, criterion?: string | undefined];

/**
 * Opens the appraisal of a unit, new or with the history kept so far.
 *
 * @param rubric - the rubric
 * @param of - whose appraisal it is, and its history when it was begun before
 * @returns the appraisal
 */
export function openAppraisal(rubric: Rubric, of: AppraisalKey): Appraisal {
  const { unit, period, history = [] } = of;
  return { rubric, unit, period, history };
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function checkPoints(rubric: Rubric, criterion: string, to: Amount): Refusal | null {
  const line = outlineOf(rubric).get(criterion);
  if (line === undefined || line.criterion.children !== undefined)
    return [
      'not-a-scored-criterion',
      { vi: `Không chấm điểm trực tiếp cho "${criterion}".`, en: `"${criterion}" is not scored directly.` },
      criterion,
    ];
  const points = amountOf(to);
  if (compareFractions(points, zero) < 0 || compareFractions(points, line.maximum) > 0)
    return [
      'points-out-of-range',
      {
        vi: `Điểm phải từ 0 đến ${printNumber(line.maximum, 'vi')}; nhập ${printNumber(points, 'vi')}.`,
        en: `Points lie between 0 and ${printNumber(line.maximum, 'en')}; ${printNumber(points, 'en')} was entered.`,
      },
      criterion,
    ];
  return null;
}

function checkScore(appraisal: Appraisal, step: Omit<ScoreEntered, 'from'>): Refusal | null {
  const { rubric } = appraisal;
  const stage = stageOf(appraisal, step.at);
  if (stage.stage !== 'column')
    return [
      'result-is-closed',
      {
        vi: 'Kết quả đã chốt; chỉ sửa bằng quyết định thay thế.',
        en: 'The result is closed; only a replacing decision changes it.',
      },
    ];
  if (stage.column !== step.column)
    return [
      'not-this-column',
      {
        vi: `Đang chấm ở cột "${stage.column}", chưa đến hoặc đã qua cột "${step.column}".`,
        en: `Column "${stage.column}" is being filled, not "${step.column}".`,
      },
    ];
  const wrong = checkPoints(rubric, step.criterion, step.to);
  if (wrong !== null) return wrong;
  const first = rubric.appraisal?.columns[0]?.id === step.column;
  if (first && outlineOf(rubric).get(step.criterion)?.criterion.notSelfScored === true)
    return [
      'not-self-scored',
      { vi: 'Đơn vị không tự chấm tiêu chí này.', en: 'The unit does not score this criterion itself.' },
      step.criterion,
    ];
  const before = pointsInColumn(appraisal, step.column).get(step.criterion);
  const changes = before !== undefined && compareFractions(amountOf(before), amountOf(step.to)) !== 0;
  if (changes && !first && blank(step.reason))
    return [
      'reason-missing',
      {
        vi: 'Thay đổi điểm của cột trước phải ghi rõ lý do.',
        en: 'Changing points of an earlier column needs a reason.',
      },
      step.criterion,
    ];
  return null;
}

function checkReplacement(appraisal: Appraisal, step: DecisionReplaced): Refusal | null {
  const standing = appraisal.history.reduce<string | null>(
    (d, e) => (e.step === 'publish' || e.step === 'replace' ? e.decision : d),
    null,
  );
  if (standing === null || standing !== step.replaces)
    return [
      'no-such-decision',
      {
        vi: `Quyết định "${step.replaces}" không phải quyết định đang có hiệu lực.`,
        en: `Decision "${step.replaces}" is not the one that stands.`,
      },
    ];
  if (blank(step.reason))
    return [
      'reason-missing',
      { vi: 'Quyết định thay thế phải ghi rõ lý do.', en: 'A replacing decision needs a reason.' },
    ];
  for (const [criterion, to] of Object.entries(step.changes)) {
    const wrong = checkPoints(appraisal.rubric, criterion, to);
    if (wrong !== null) return wrong;
  }
  return null;
}

function refusalOf(appraisal: Appraisal, step: WantedStep): Refusal | null {
  const last = appraisal.history.at(-1);
  if (last !== undefined && step.at < last.at)
    return [
      'step-before-history',
      {
        vi: `Bước này ghi ngày ${step.at}, trước bước gần nhất (${last.at}).`,
        en: `The step is dated ${step.at}, before the last one (${last.at}).`,
      },
    ];
  const stage = stageOf(appraisal, step.at);
  switch (step.step) {
    case 'score':
      return checkScore(appraisal, step);
    case 'submit': {
      if (stage.stage !== 'column' || stage.column !== step.column)
        return [
          'not-this-column',
          {
            vi: `Cột "${step.column}" không phải cột đang chấm.`,
            en: `Column "${step.column}" is not the one being filled.`,
          },
        ];
      const open = unscoredIn(appraisal, step.column);
      return open.length === 0
        ? null
        : [
            'unscored-criterion',
            {
              vi: `Còn ${open.length} tiêu chí chưa chấm: ${open.join(', ')}. Điểm 0 cũng phải ghi.`,
              en: `${counted(open.length, 'criterion', 'criteria')} not scored: ${open.join(', ')}. Enter 0 where nothing was earned.`,
            },
            open[0],
          ];
    }
    case 'return':
      if (stage.stage !== 'column' && stage.stage !== 'complete')
        return [
          'result-is-closed',
          { vi: 'Kết quả đã công bố, không trả lại được.', en: 'The result is public and cannot be returned.' },
        ];
      return blank(step.reason)
        ? [
            'reason-missing',
            { vi: 'Trả lại phải ghi rõ nội dung cần bổ sung.', en: 'A return must say what is to be completed.' },
          ]
        : null;
    case 'publish':
      return stage.stage === 'complete'
        ? null
        : ['not-complete', { vi: 'Chưa đủ các cột điểm để công bố.', en: 'Not all columns are complete.' }];
    case 'object':
      if (stage.stage !== 'open' && stage.stage !== 'objected')
        return [
          'objection-window-closed',
          { vi: 'Đã hết hoặc chưa đến thời hạn nêu ý kiến.', en: 'The window for objections is not open.' },
        ];
      return blank(step.reason)
        ? ['reason-missing', { vi: 'Ý kiến phải nêu rõ nội dung.', en: 'An objection must say what it objects to.' }]
        : null;
    case 'answer':
      return stage.stage === 'objected'
        ? null
        : ['no-objection', { vi: 'Không có ý kiến nào chờ trả lời.', en: 'No objection awaits an answer.' }];
    case 'replace':
      return checkReplacement(appraisal, step);
  }
}

/**
 * Takes a step in an appraisal. A step that is not allowed changes nothing and says why.
 *
 * @param appraisal - the history so far
 * @param step - the step wanted
 * @returns the longer history, or the same one with a finding
 */
export function takeStep(appraisal: Appraisal, step: WantedStep): Outcome<Appraisal> {
  const refusal = refusalOf(appraisal, step);
  if (refusal !== null) {
    const [code, message, criterion] = refusal;
    const finding: Finding = {
      code: `emulation/${code}`,
      severity: 'error',
      state: 'failed',
      message,
      where: {
        unit: appraisal.unit,
        period: appraisal.period,
        ...(criterion === undefined ? {} : { field: criterion }),
      },
      basis: appraisal.rubric.basis,
    };
    return ok(appraisal, [finding]);
  }
  const event: AppraisalEvent =
    step.step === 'score'
      ? { ...step, from: pointsInColumn(appraisal, step.column).get(step.criterion) ?? null }
      : step;
  return ok({ ...appraisal, history: [...appraisal.history, event] });
}
