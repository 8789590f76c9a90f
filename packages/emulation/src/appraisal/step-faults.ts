import { isIsoDate, periodInWords, type IsoDate, type Text } from '@qcdc/core';
import { noSuchName } from '@qcdc/core/checks';
import { amountOf } from '../rubric/amount.ts';
import { stepPoints } from './step-points.ts';

/** Why a step is refused: code, words, the criterion it is about. */
export type Refusal = readonly [code: string, message: Text, criterion?: string | undefined];

/**
 * Tells whether nothing was written.
 *
 * @param text - what a step carries
 */
export const blank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

const texts: Readonly<Record<string, readonly string[]>> = {
  score: ['column', 'criterion'],
  submit: ['column'],
  return: ['column'],
  publish: ['decision'],
  object: [],
  answer: [],
  replace: ['decision', 'replaces'],
};

const common = ['step', 'by', 'at', 'reason', 'evidence'];
// `from` is what a history kept; it is compared and written anew.
const beside: Readonly<Record<string, readonly string[]>> = {
  score: ['to', 'from'],
  publish: ['result'],
  replace: ['changes', 'result'],
};

const blankParts: Readonly<Record<string, Text>> = {
  column: { vi: 'Chưa ghi cột điểm.', en: 'The column is not stated.' },
  criterion: { vi: 'Chưa ghi mã tiêu chí.', en: 'The criterion is not stated.' },
  decision: { vi: 'Chưa ghi số quyết định.', en: 'The number of the decision is not stated.' },
  replaces: { vi: 'Chưa ghi số quyết định bị thay thế.', en: 'The decision that is replaced is not stated.' },
};

/**
 * Tells whether points can be read.
 *
 * @param given - what stands for points
 */
export function isPoints(given: unknown): given is number | string {
  if (typeof given === 'number') return Number.isFinite(given);
  if (typeof given !== 'string') return false;
  try {
    amountOf(given);
    return true;
  } catch {
    return false;
  }
}

// A decision that kept nothing of its day would be rewritten by whatever is found later.
function faultOfResult(given: unknown): Refusal | null {
  if (given === undefined || given === null)
    return [
      'result-missing',
      {
        vi: 'Chưa ghi kết quả công bố: tổng điểm, mức xếp loại và thông tin của ngày quyết định (decidedResult).',
        en: 'What is made public is not stated: total, class and the facts of the day (decidedResult).',
      },
    ];
  const { total, class: rating, facts } = given as Readonly<Record<string, unknown>>;
  const readable = (total === null || isPoints(total)) && (rating === null || !blank(rating)) && Array.isArray(facts);
  return readable
    ? null
    : [
        'result-unreadable',
        {
          vi: 'Không đọc được kết quả công bố; ghi { total, class, facts } như decidedResult trả về.',
          en: 'What is made public cannot be read; write { total, class, facts } as decidedResult gives it.',
        },
      ];
}

/**
 * Points that cannot be taken.
 *
 * @param points - as given
 * @param criterion - id of the criterion
 */
export const unread = (points: unknown, criterion: string): Refusal => [
  'points-unreadable',
  typeof points === 'string' && points.includes('/') && isPoints(points)
    ? {
        vi: `"${points}" có thể hiểu là tỷ lệ hoặc số điểm trên điểm tối đa; ghi một số điểm, như 7,5.`,
        en: `"${points}" may be a ratio or points out of a maximum; write a number of points, such as 7.5.`,
      }
    : { vi: `"${String(points)}" không phải là số điểm.`, en: `"${String(points)}" is not a number of points.` },
  criterion,
];

/**
 * What is wrong with the parts of a step, whatever its history: no step at all, a day that is none, nobody who took it, blank
 * numbers, points that cannot be read. Programs hand in what they read from files, so nothing here throws.
 *
 * @param given - the step as handed in
 * @returns the first fault, or `null`
 */
export function faultOf(given: unknown): Refusal | null {
  const step = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  const kind = String(step['step']);
  const needed = Object.hasOwn(texts, kind) ? texts[kind] : undefined;
  if (needed === undefined)
    return ['not-a-step', noSuchName({ vi: 'bước thẩm định', en: 'a step' }, kind, Object.keys(texts))];
  const { at, by, to, changes, reason, evidence } = step;
  const parts = [...common, ...needed, ...(beside[kind] ?? [])];
  const unknown = Object.keys(step).find((key) => step[key] !== undefined && !parts.includes(key));
  if (unknown !== undefined)
    return [
      'step-part-unknown',
      noSuchName({ vi: `mục của bước "${kind}"`, en: `a part of a step "${kind}"` }, unknown, parts),
    ];
  if (reason !== undefined && typeof reason !== 'string')
    return ['reason-unreadable', { vi: 'Lý do phải là một dòng chữ.', en: 'A reason is a text.' }];
  if (evidence !== undefined && !(Array.isArray(evidence) && evidence.every((document) => !blank(document))))
    return [
      'evidence-unreadable',
      { vi: 'Tài liệu ghi thành danh sách tên, không để trống.', en: 'Documents are a list of names, none blank.' },
    ];
  if (!isIsoDate(String(at)))
    return [
      'bad-day',
      {
        vi: `Ngày "${String(at)}" không đúng; ghi như 2024-12-31.`,
        en: `"${String(at)}" is no day; write 2024-12-31.`,
      },
    ];
  if (blank(by)) return ['step-by-nobody', { vi: 'Chưa ghi người thực hiện.', en: 'Nobody is said to have done it.' }];
  const empty = needed.find((part) => blank(step[part]));
  const message = empty === undefined ? undefined : blankParts[empty];
  if (message !== undefined) return [`${empty ?? ''}-missing`, message];
  if (kind === 'score' && stepPoints(to) === null) return unread(to, String(step['criterion']));
  if (kind !== 'publish' && kind !== 'replace') return null;
  const unkept = faultOfResult(step['result']);
  if (unkept !== null || kind === 'publish') return unkept;
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes))
    return ['changes-missing', { vi: 'Chưa ghi điểm thay đổi.', en: 'The points that change are not stated.' }];
  const wrong = Object.entries(changes).find(([, points]) => stepPoints(points) === null);
  return wrong === undefined ? null : unread(wrong[1], wrong[0]);
}

/**
 * Refuses a step of a day before the last one.
 *
 * @param at - its day
 * @param last - day of the last step
 */
export function beforeHistory(at: IsoDate, last: IsoDate): Refusal {
  const [own, before] = [periodInWords(at), periodInWords(last)];
  return [
    'step-before-history',
    {
      vi: `Bước này ghi ngày ${own.vi}, trước bước gần nhất (${before.vi}).`,
      en: `The step is dated ${own.en}, before the last one (${before.en}).`,
    },
  ];
}
