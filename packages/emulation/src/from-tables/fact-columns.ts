import { normaliseText, type Text } from '@qcdc/core';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';

const plain = (text: string): string =>
  normaliseText(text)
    .toLocaleLowerCase('vi')
    .replace(/[*:]+$/u, '')
    .trim();

/** Columns of a list with one fact a row, by what their headers may be. */
const columnWords = {
  unit: ['Đơn vị', 'Mã đơn vị', 'Tên đơn vị', 'Unit', 'Unit code', 'Unit name'],
  fact: ['Thông tin', 'Mã thông tin', 'Fact'],
  value: ['Giá trị', 'Kết quả', 'Value'],
  period: ['Kỳ', 'Kỳ báo cáo', 'Kỳ đánh giá', 'Period'],
  event: ['Mã sự kiện', 'Số sự kiện', 'Event'],
  level: ['Mức', 'Mức độ', 'Level'],
  on: ['Ngày', 'Ngày xảy ra', 'Date'],
  cause: ['Nguyên nhân', 'Cause'],
  record: ['Mã hồ sơ', 'Số hồ sơ', 'Record'],
  marker: ['Người chấm', 'Thành viên chấm', 'Marker'],
  by: ['Người cho điểm', 'Given by'],
  reason: ['Lý do', 'Reason'],
  document: ['Tài liệu', 'Tài liệu kiểm chứng', 'Document'],
  from: ['Cơ quan công nhận', 'Authority'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A column of a list of facts. */
export type FactColumn = keyof typeof columnWords;

const columnOf = new Map<string, FactColumn>(
  (Object.keys(columnWords) as FactColumn[]).flatMap((column) =>
    columnWords[column].map((word) => [plain(word), column] as const),
  ),
);

/** A column that holds one fact of every row's unit. */
export interface FactOfColumn {
  /** The fact. */
  readonly declared: FactDeclaration;
  /** Marker, level of ballots or field of records, where the header names one behind a colon. */
  readonly part: string | null;
}

/** What a header says of its column: a part of a fact, a fact, several facts, or nothing known. */
export type HeaderMeaning =
  | {
      /** A part of the fact of the row. */
      readonly column: FactColumn;
    }
  | {
      /** The facts it may be; more than one when nobody can tell. */
      readonly facts: readonly FactOfColumn[];
    };

const named = (words: string, id: string, label: Text): boolean =>
  words === plain(id) || words === plain(label.vi) || words === plain(label.en);

// `Điểm hội đồng: Ông A` is the mark of one marker, `Phiếu: Tốt` the ballots of one level.
function partOf(declared: FactDeclaration, words: string): string | null {
  const { kind, levels = [], fields = [] } = declared;
  const among = kind === 'ballots' ? levels : kind === 'records' ? fields : null;
  if (among === null) return words;
  const found = among.find(({ id, label }) => named(plain(words), id, label));
  if (found !== undefined) return found.id;
  const beside = kind === 'ballots' && ['không hợp lệ', 'invalid'].includes(plain(words)) ? 'invalid' : null;
  return kind === 'ballots' && ['tổng số thành viên', 'members'].includes(plain(words)) ? 'members' : beside;
}

/**
 * Tells whether a table is a list with one fact a row.
 *
 * @param headers - its headers
 * @param declared - the facts the rubric asks for
 */
export const isList = (headers: readonly string[], declared: readonly FactDeclaration[]): boolean =>
  headers.some((header) => {
    const meaning = headerMeaning(header, declared);
    return 'column' in meaning && meaning.column === 'fact';
  });

/**
 * Says what the header of a column is.
 *
 * @param header - as printed
 * @param declared - the facts the rubric asks for
 * @param listed - `true` in a list with one fact a row: its columns are parts of that fact, whatever a fact is called
 */
export function headerMeaning(header: string, declared: readonly FactDeclaration[], listed = false): HeaderMeaning {
  const words = plain(header);
  const part = listed ? columnOf.get(words) : undefined;
  if (part !== undefined) return { column: part };
  const whole = declared.filter(({ id, label }) => named(words, id, label));
  if (whole.length > 0) return { facts: whole.map((one) => ({ declared: one, part: null })) };
  const column = columnOf.get(words);
  if (column !== undefined) return { column };
  const [, before = '', behind = ''] = /^(.+?)\s*:\s*(.+)$/u.exec(normaliseText(header)) ?? [];
  const facts = declared.flatMap((one): readonly FactOfColumn[] => {
    if (!['marks', 'ballots', 'records'].includes(one.kind) || !named(plain(before), one.id, one.label)) return [];
    const part = partOf(one, behind);
    return part === null ? [] : [{ declared: one, part }];
  });
  return { facts };
}
