import type { Fraction } from '../number/fraction.ts';
import type { Text } from '../outcome/text.ts';

/** Which cell of a table is filled in: row and column counted from 0, the header not counted. */
export interface EntryPlace {
  /** Row below the header. */
  readonly row: number;
  /** Column. */
  readonly column: number;
}

/** A cell that takes a number between two ends, both included. */
export interface NumberEntry extends EntryPlace {
  /** Tells the entries apart. */
  readonly kind: 'number';
  /** Smallest number; `null` without limit. */
  readonly least: Fraction | null;
  /** Largest number; `null` without limit. */
  readonly most: Fraction | null;
}

/** A cell that takes one of some choices. */
export interface ChoiceEntry extends EntryPlace {
  /** Tells the entries apart. */
  readonly kind: 'choice';
  /** What is offered, in this order. */
  readonly choices: readonly Text[];
}

/** A part of a sum. */
export interface SumPart {
  /** Row below the header, in the column of the sum. */
  readonly row: number;
  /** What it is multiplied by. */
  readonly times: Fraction;
  /** `true` where the sum does not wait for it: left blank it adds nothing. */
  readonly mayBeBlank?: boolean;
}

/** A cell that adds up others of its column, once all of them are filled in. */
export interface SumEntry extends EntryPlace {
  /** Tells the entries apart. */
  readonly kind: 'sum';
  /** What is added up. */
  readonly of: readonly SumPart[];
  /** Column that counts where a part is left blank, such as points that stand already. */
  readonly orElse?: number;
}

/** What a cell of a table takes when the table is filled in. Writers of paper and pages leave the room. */
export type TableEntry = NumberEntry | ChoiceEntry | SumEntry;

const isPlace = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < most;

/**
 * Tells the first entry of a table that is in no cell of it, or of no kind.
 *
 * @param table - the table, its columns and rows known to be lists
 * @returns its number and what is asked for, or `null`
 */
export function faultOfEntries(table: Readonly<Record<string, unknown>>): readonly [number, Text] | null {
  const { entries = [], rows, columns } = table;
  if (!Array.isArray(entries)) return [0, { vi: 'một danh sách', en: 'a list' }];
  const [high, wide] = [rows, columns].map((list) => (Array.isArray(list) ? list.length : 0));
  for (const [i, entry] of (entries as readonly unknown[]).entries()) {
    const { kind, row, column } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (!['number', 'choice', 'sum'].includes(String(kind)))
      return [i, { vi: 'loại number, choice hoặc sum', en: 'a kind: number, choice or sum' }];
    if (!isPlace(row, high ?? 0) || !isPlace(column, wide ?? 0))
      return [i, { vi: 'dòng và cột có trong bảng', en: 'a row and a column of the table' }];
  }
  return null;
}
