import { counted, ok, type Finding, type Outcome } from '@qcdc/core';
import { aText, checkCall, listOf, noSuchName } from '@qcdc/core/checks';
import { compareFractions } from '@qcdc/core/exact';
import { plainData } from '@qcdc/core/stored';
import { numberText } from '../explain/words.ts';
import { aRubric } from '../rubric/a-rubric.ts';
import { amountOf } from '../rubric/amount.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { totalRange, totalRangeText } from '../rubric/total-range.ts';
import { isFactKind, readFact } from '../score/fact-schema.ts';
import type {
  Appraisal,
  AppraisalEvent,
  ColumnReturned,
  DecisionReplaced,
  ResultPublished,
  ScoreEntered,
} from './appraisal.ts';
import { anAppraisal } from './an-appraisal.ts';
import { checkPoints } from './check-points.ts';
import { pointsInColumn, unscoredIn } from './column-points.ts';
import { standingDecision } from './decided-result.ts';
import { inObjectionWindow, stageOf } from './stage.ts';
import { handedOn } from './standing-steps.ts';
import { beforeHistory, blank, faultOf, type Refusal } from './step-faults.ts';
import { withPoints } from './step-points.ts';

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

const steps = /* @__PURE__ */ listOf((step) => faultOf(step)?.[1] ?? null);

/**
 * Opens the appraisal of a unit, new or with the history kept so far. Whether every step of a history was allowed is told by
 * `appraisalFromJson`, which takes them again.
 *
 * @param rubric - the rubric
 * @param of - whose appraisal it is, and its history when it was begun before
 * @returns the appraisal
 * @throws `DefinitionError` `call/bad-option` for a history with something in it that is no step
 * @example
 * ```ts
 * openAppraisal(qcdcCommuneModel, { unit: 'A', period: '2024' }).history; // => []
 * ```
 */
export function openAppraisal(rubric: Rubric, of: AppraisalKey): Appraisal {
  checkCall('openAppraisal', { rubric: [rubric, aRubric] }, of, { unit: aText, period: aText, history: steps }, [
    'unit',
    'period',
  ]);
  const { unit, period, history = [] } = of;
  return { rubric, unit, period, history };
}

function checkColumn({ rubric }: Appraisal, column: string): Refusal | null {
  const columns = rubric.appraisal?.columns ?? [];
  if (columns.some((c) => c.id === column)) return null;
  const known = columns.map((c) => c.id).join(', ');
  return [
    'unknown-column',
    {
      vi: `Bảng chấm điểm không có cột "${column}"; các cột: ${known || 'chưa có'}.`,
      en: `The rubric has no column "${column}"; it has ${known || 'none'}.`,
    },
  ];
}

function checkReturn(appraisal: Appraisal, step: ColumnReturned): Refusal | null {
  if (blank(step.reason))
    return [
      'reason-missing',
      { vi: 'Trả lại phải ghi rõ nội dung cần bổ sung.', en: 'A return must say what is to be completed.' },
    ];
  return handedOn(appraisal).has(step.column)
    ? null
    : [
        'column-not-handed-on',
        {
          vi: `Cột "${step.column}" chưa chấm xong nên không có gì để trả lại.`,
          en: `Column "${step.column}" is not handed on; there is nothing to return.`,
        },
      ];
}

// What a decision keeps is of this unit, and can be read again; a total nobody can reach is a slip of the pen.
function checkResult({ rubric, unit, history }: Appraisal, step: ResultPublished | DecisionReplaced): Refusal | null {
  const { class: id, total, facts } = step.result;
  if (id !== null && rubric.classes?.classes.some((c) => c.id === id) !== true)
    return [
      'unknown-class',
      noSuchName(
        { vi: 'mức xếp loại của bảng chấm điểm', en: 'a class of the rubric' },
        id,
        rubric.classes?.classes.map((c) => c.id) ?? [],
      ),
    ];
  const range = totalRange(rubric);
  const points = total === null ? null : amountOf(total);
  const over = points !== null && range.most !== null && compareFractions(points, range.most) > 0;
  if (points !== null && (over || compareFractions(points, range.least) < 0))
    return [
      'result-out-of-range',
      {
        vi: `Tổng điểm công bố ${numberText(points).vi} không thuộc khung ${totalRangeText(range).vi}.`,
        en: `A total of ${numberText(points).en} is not within ${totalRangeText(range).en}.`,
      },
    ];
  for (const fact of facts as readonly unknown[]) {
    const { kind, unit: of } = partsOf(fact);
    if (!isFactKind(kind) || 'asked' in readFact({ ...partsOf(fact), kind }))
      return [
        'result-unreadable',
        {
          vi: 'Thông tin lưu kèm quyết định không đọc được; dùng decidedResult.',
          en: 'A fact kept with the decision cannot be read; use decidedResult.',
        },
      ];
    if (of !== unit)
      return [
        'result-of-another',
        {
          vi: `Thông tin lưu kèm quyết định là của đơn vị "${String(of)}".`,
          en: `A fact kept with the decision is of "${String(of)}".`,
        },
      ];
  }
  const earlier = history.some((e) => (e.step === 'publish' || e.step === 'replace') && e.decision === step.decision);
  return earlier
    ? [
        'decision-twice',
        {
          vi: `Số quyết định "${step.decision}" đã dùng trong hồ sơ này.`,
          en: `The number "${step.decision}" was used before in this appraisal.`,
        },
      ]
    : null;
}

const partsOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};

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
  if (first && rubricLines(rubric).get(step.criterion)?.criterion.notSelfScored === true)
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
  if (step.decision === step.replaces)
    return [
      'decision-replaces-itself',
      { vi: 'Quyết định thay thế phải có số khác.', en: 'A replacing decision has a number of its own.' },
    ];
  const before = standingDecision(appraisal)?.result ?? null;
  if (Object.keys(step.changes).length === 0 && before?.class === step.result.class)
    return [
      'nothing-replaced',
      {
        vi: 'Quyết định thay thế không nêu điểm hoặc mức xếp loại nào thay đổi.',
        en: 'The replacing decision changes neither points nor the class.',
      },
    ];
  for (const [criterion, to] of Object.entries(step.changes)) {
    const wrong = checkPoints(appraisal.rubric, criterion, to);
    if (wrong !== null) return wrong;
  }
  return null;
}

function refusalOf(appraisal: Appraisal, step: WantedStep): Refusal | null {
  const last = appraisal.history.at(-1);
  if (last !== undefined && step.at < last.at) return beforeHistory(step.at, last.at);
  const stage = stageOf(appraisal, step.at);
  const unknown = 'column' in step ? checkColumn(appraisal, step.column) : null;
  if (unknown !== null) return unknown;
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
      return checkReturn(appraisal, step);
    case 'publish':
      return stage.stage === 'complete'
        ? checkResult(appraisal, step)
        : ['not-complete', { vi: 'Chưa đủ các cột điểm để công bố.', en: 'Not all columns are complete.' }];
    case 'object':
      if (!inObjectionWindow(appraisal, step.at))
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
      return checkReplacement(appraisal, step) ?? checkResult(appraisal, step);
  }
}

/**
 * Takes a step in an appraisal. A step that is not allowed changes nothing and says why.
 *
 * @param appraisal - the history so far
 * @param given - the step wanted
 * @returns the longer history, or the same one with a finding
 * @example
 * ```ts
 * takeStep(openAppraisal(qcdcCommuneModel, { unit: 'A', period: '2024' }), { step: 'submit', by: 'UBND', at: '2024-12-10', column: 'x' }).value.history; // => []
 * ```
 */
export function takeStep(appraisal: Appraisal, given: WantedStep): Outcome<Appraisal> {
  checkCall('takeStep', { appraisal: [appraisal, anAppraisal] });
  // Nothing of what was handed over runs once the step has been looked at.
  const step = plainData(given) as WantedStep;
  const fault = faultOf(step);
  const wanted = fault === null ? withPoints(step) : step;
  const refusal = fault ?? refusalOf(appraisal, wanted);
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
    wanted.step === 'score'
      ? { ...wanted, from: pointsInColumn(appraisal, wanted.column).get(wanted.criterion) ?? null }
      : wanted;
  return ok({ ...appraisal, history: [...appraisal.history, event] });
}
