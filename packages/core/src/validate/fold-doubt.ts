import { counted, groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** Why a rule cannot be decided: figures are missing, nobody is sure which law held, or what was reported leaves it open. */
export type Cause = 'missing' | 'law' | 'open';

/** A doubt about one record, with its cause and the labels of what is missing. */
export interface Doubt {
  /** What would be said of it alone. */
  readonly finding: Finding;
  /** Why nobody can tell. */
  readonly cause: Cause;
  /** Labels of the fields that leave it open. */
  readonly fields: readonly Text[];
}

/** Code of the finding "several rules cannot be decided for one cause". */
export const undecidedTogether = 'validate/undecided';

const because: Readonly<Record<Cause, Text>> = {
  missing: { vi: 'thiếu số liệu', en: 'figures are missing' },
  law: { vi: 'chưa rõ quy định nào đang có hiệu lực', en: 'nobody is sure which provision was in force' },
  open: { vi: 'số liệu đã báo cáo chưa đủ để kết luận', en: 'what was reported leaves it open' },
};

/**
 * Tells the doubts about one record once per cause: one alone as it is, several folded into one finding that can be unfolded.
 *
 * @param doubts - the doubts about one record
 * @returns at most one finding for each cause
 */
export function foldDoubts(doubts: readonly Doubt[]): readonly Finding[] {
  return [...group(doubts)].map(([cause, all]) => {
    const [first] = all;
    return all.length === 1 && first !== undefined ? first.finding : folded(cause, all);
  });
}

function group(doubts: readonly Doubt[]): ReadonlyMap<Cause, readonly Doubt[]> {
  const byCause = new Map<Cause, Doubt[]>();
  for (const doubt of doubts) byCause.set(doubt.cause, [...(byCause.get(doubt.cause) ?? []), doubt]);
  return byCause;
}

function folded(cause: Cause, doubts: readonly Doubt[]): Finding {
  const [{ finding: first } = { finding: null }] = doubts;
  const labels = (language: keyof Text) => [
    ...new Set(doubts.flatMap(({ fields }) => fields.map((field) => field[language]))),
  ];
  const named = (language: keyof Text) => {
    const list = labels(language);
    return list.length === 0 ? '' : `: ${list.join(', ')}`;
  };
  const place = { ...first?.where };
  delete (place as { cell?: string }).cell;
  delete (place as { field?: string }).field;
  return {
    code: undecidedTogether,
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Chưa kết luận được ${groupedCount(doubts.length, 'vi')} quy tắc vì ${because[cause].vi}${named('vi')}`,
      en: `${counted(doubts.length, 'rule')} cannot be decided, because ${because[cause].en}${named('en')}`,
    },
    where: place,
    actual: doubts.map(({ finding }) => finding.code).join(', '),
    ...(first?.hint === undefined ? {} : { hint: first.hint }),
    basis: [],
    unfolded: doubts.map(({ finding }) => finding),
  };
}
