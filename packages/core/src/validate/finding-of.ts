import { citation, type LegalBasis } from '../basis/legal-basis.ts';
import type { Version } from '../basis/version.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { printDay } from '../time/print-period.ts';
import type { Doubt } from './fold-doubt.ts';
import type { Judgement } from './judge.ts';
import type { AnyRule, Verdict } from './rule.ts';

/** What is known of the place a judgement is about. */
export interface Judged {
  /** The record, `null` when the rule is about several and named none. */
  readonly sourced: Sourced<unknown> | null;
  /** All records the rule looked at, where they are several. */
  readonly lookedAt?: readonly Sourced<unknown>[];
  /** Entity of the record, where there is one. */
  readonly area: string | null;
  /** Id of the unit. */
  readonly unit: string | null;
  /** Period id, or the day of an event. */
  readonly period: string | null;
  /** The day the rule was judged by. */
  readonly day: IsoDate;
}

function whereOf(judged: Judged, field: string | undefined): Where {
  const { sourced, area, unit, period } = judged;
  const cell = field === undefined ? undefined : sourced?.cells?.[field];
  return {
    ...sourced?.at,
    ...(cell === undefined ? {} : { cell }),
    ...(unit === null ? {} : { unit }),
    ...(period === null ? {} : { period }),
    ...(area === null ? {} : { area }),
    ...(field === undefined ? {} : { field }),
  };
}

function messageOf(rule: AnyRule, detail: Verdict, data: unknown): Text {
  const { messages, title, labels } = rule;
  if (detail.state === 'held' || detail.state === 'notConcerned') return title;
  if (detail.messageId !== undefined) {
    const message = messages[detail.messageId];
    if (message === undefined)
      throw new Error(`the verdict names the message "${detail.messageId}", which does not exist`);
    return message;
  }
  const reasons = detail.state === 'undecided' ? reasonsOf(detail, labels, data) : [];
  return {
    vi: [`Chưa kết luận được: ${title.vi}`, ...reasons.map(({ vi }) => vi)].join('. '),
    en: [`Cannot tell: ${title.en}`, ...reasons.map(({ en }) => en)].join('. '),
  };
}

// What was reported is never named as missing; each field is named once.
function reasonsOf(
  { fields, why }: Extract<Verdict, { readonly state: 'undecided' }>,
  labels: AnyRule['labels'],
  data: unknown,
): readonly Text[] {
  const all = [...new Set(fields)];
  const named = (names: readonly string[], vi: string, en: string): readonly Text[] => {
    const list = (language: keyof Text) => names.map((name) => labels?.[name]?.[language] ?? name).join(', ');
    return names.length === 0 ? [] : [{ vi: `${vi}: ${list('vi')}`, en: `${en}: ${list('en')}` }];
  };
  if (typeof data !== 'object' || data === null)
    return why === undefined ? named(all, 'Thiếu số liệu, hoặc số liệu chưa chính xác', 'Missing or not exact') : [why];
  const values = data as Readonly<Record<string, unknown>>;
  const missing = all.filter((name) => isMissing(values[name]));
  const rough = all.filter((name) => !missing.includes(name) && isRough(values[name]));
  const open = all.filter((name) => !missing.includes(name) && !rough.includes(name));
  return [
    ...(why === undefined ? [] : [why]),
    ...named(missing, 'Thiếu số liệu', 'Missing'),
    ...named(rough, 'Số liệu chưa chính xác', 'Not exact'),
    ...(why === undefined && missing.length === 0 && rough.length === 0
      ? named(open, 'Số liệu đã báo cáo chưa đủ để kết luận', 'What was reported leaves it open')
      : []),
  ];
}

const isMissing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && 'state' in value && value.state === 'missing');

// The fields that leave a rule undecided: those not reported, else those not exact.
function blamed(fields: readonly string[], data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return fields;
  const values = data as Readonly<Record<string, unknown>>;
  const missing = fields.filter((name) => isMissing(values[name]));
  const rough = fields.filter((name) => isRough(values[name]));
  return missing.length > 0 ? missing : rough.length > 0 ? rough : fields;
}

const isRough = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'bound' in value && value.bound !== 'exact';

const complete: Text = {
  vi: 'Bổ sung số liệu còn thiếu, hoặc ghi số chính xác',
  en: 'Report what is missing, or give the exact figure',
};

// Where nobody can tell, the remedy is to complete the figures; what to do about a failure does not apply yet. Of a record in which
// they are complete and exact nothing more can be asked: what leaves it open is said in the message.
function hintOf({ hint }: AnyRule, { detail }: Judgement, data: unknown): { readonly hint?: Text } {
  if (detail?.state === 'undecided' && detail.messageId === undefined) {
    const values = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : null;
    const told = (name: string) => values !== null && !isMissing(values[name]) && !isRough(values[name]);
    return detail.why !== undefined && detail.fields.every(told) ? {} : { hint: complete };
  }
  return hint === undefined ? {} : { hint };
}

function caveats({ mayHaveChangedFrom: changed, orElse }: Version<unknown>, day: IsoDate): readonly Text[] {
  // It began when nothing of the kind was in force.
  if (orElse?.length === 0)
    return [
      {
        vi: 'Việc này bắt đầu trước khi quy định có hiệu lực; vì vậy không tính là sai',
        en: 'This began before the provision was in force; so it does not count as a fault',
      },
    ];
  if (orElse !== undefined)
    return [
      {
        vi: 'Chưa rõ trong các quy định nêu ở căn cứ, quy định nào đang có hiệu lực; vì vậy không tính là sai',
        en: 'Nobody has established which of the provisions cited was in force; so it does not count as a fault',
      },
    ];
  if (changed === undefined || changed > day) return [];
  return [
    {
      vi: `Quy định này có thể đã được sửa đổi từ ngày ${printDay(changed, 'vi')}; cần đối chiếu văn bản hiện hành`,
      en: `This provision may have been amended from ${printDay(changed, 'en')}; compare the wording now in force`,
    },
  ];
}

// Two provisions may rest on one article: it is cited once, and as amended where one of them was. Wordings of which nobody knows
// which one holds are cited all.
function eachOnce(all: readonly LegalBasis[]): readonly LegalBasis[] {
  const cited = all.map((basis) => citation(basis, 'vi'));
  const once = all.filter((_, i) => cited.indexOf(cited[i] ?? '') === i);
  return once.filter(
    (basis) =>
      basis.amendedBy !== undefined || !once.some((other) => other.amendedBy !== undefined && isSame(other, basis)),
  );
}

const isSame = (a: LegalBasis, b: LegalBasis): boolean =>
  a.confirmed &&
  b.confirmed &&
  a.number === b.number &&
  a.number !== null &&
  a.article === b.article &&
  a.clause === b.clause &&
  a.point === b.point;

function basisOf({ basis, alsoFrom = [], orElse = [] }: Version<unknown>): readonly LegalBasis[] {
  return [basis, ...alsoFrom, ...orElse.map((other) => other.basis)];
}

/**
 * Tells why a judgement is undecided, and names the fields.
 *
 * @param rule - the rule
 * @param judgement - the judgement
 * @param data - the record
 * @returns the cause, and labels of the fields it rests on
 */
export function doubtOf(
  { labels }: AnyRule,
  { detail, version, by = version === null ? [] : [version] }: Judgement,
  data: unknown,
): Omit<Doubt, 'finding'> {
  const names = detail?.state === 'undecided' ? [...new Set(detail.fields)] : [];
  const told = (all: readonly string[]) => all.map((name) => labels?.[name] ?? { vi: name, en: name });
  if (by.some((one) => one.orElse !== undefined)) return { cause: 'law', fields: [] };
  const values = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const fields = told(blamed(names, values));
  return { cause: names.some((name) => isMissing(values[name])) ? 'missing' : 'open', fields };
}

/**
 * Writes the finding of a judgement that is not simply good.
 *
 * @param rule - the rule
 * @param judgement - failed or undecided, with its version
 * @param judged - the place it is about
 * @returns the finding; an undecided one always weighs `info`
 */
export function findingOf(rule: AnyRule, judgement: Judgement, judged: Judged): Finding {
  const { detail, version: inForce, by = [inForce] } = judgement;
  const [version = null] = by;
  if (detail === null || version === null) throw new Error('a rule that is not in force has nothing to say');
  const texts = [messageOf(rule, detail, judged.sourced?.data), ...caveats(version, judged.day)];
  const failed = judgement.verdict === 'failed';
  const field =
    detail.state === 'failed'
      ? detail.field
      : detail.state === 'undecided'
        ? blamed(detail.fields, judged.sourced?.data)[0]
        : undefined;
  return {
    code: rule.id,
    severity: failed ? ((detail.state === 'failed' ? detail.severity : undefined) ?? rule.severity) : 'info',
    state: failed ? 'failed' : 'undecided',
    message: { vi: texts.map((t) => t.vi).join('. '), en: texts.map((t) => t.en).join('. ') },
    where: whereOf(judged, field),
    ...(detail.state === 'failed' && detail.expected !== undefined ? { expected: detail.expected } : {}),
    ...(detail.state === 'failed' && detail.actual !== undefined ? { actual: detail.actual } : {}),
    ...hintOf(rule, judgement, judged.sourced?.data),
    basis: eachOnce(by.flatMap((one) => (one === null ? [] : basisOf(one)))),
  };
}
