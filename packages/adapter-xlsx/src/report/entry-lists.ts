import { speak, type Speech } from '@qcdc/core/flow';
import type { ChoiceEntry, TableEntry } from '@qcdc/core';
import type { SheetOut } from '../engine/book.ts';
import { columnRange } from '../engine/write-book.ts';
import { ownSheets } from '../own-sheets.ts';

/** What the cells of a report that take a choice offer. */
export interface EntryLists {
  /** Name of the list of an entry. */
  nameOf(entry: ChoiceEntry): string;
  /** The hidden sheet the lists stand on; none where nothing is chosen. */
  readonly sheets: readonly SheetOut[];
  /** Names of the lists, and their ranges. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The words of a choice. A cell has room for one language only.
 *
 * @param entry - the entry
 * @param speech - which languages
 */
export const wordsOfChoices = ({ choices }: ChoiceEntry, speech: Speech): readonly string[] =>
  choices.map((choice) => speak(choice, speech === 'en' ? 'en' : 'vi'));

/**
 * Collects what is offered in the cells of all sheets of a report, each list once.
 *
 * @param entries - what cells take, on all sheets
 * @param speech - which languages
 * @returns the lists
 */
export function entryLists(entries: readonly TableEntry[], speech: Speech): EntryLists {
  const columns: (readonly string[])[] = [];
  const names = new Map<string, string>();
  const byWords = new Map<string, string>();
  const keyOf = (entry: ChoiceEntry): string => JSON.stringify(wordsOfChoices(entry, speech));
  for (const entry of entries) {
    if (entry.kind !== 'choice' || byWords.has(keyOf(entry))) continue;
    const words = wordsOfChoices(entry, speech);
    const name = `qcdc_choice_${columns.length + 1}`;
    byWords.set(keyOf(entry), name);
    names.set(name, columnRange(ownSheets.lists, columns.length, 0, Math.max(words.length, 1) - 1));
    columns.push(words);
  }
  const length = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const rows = Array.from({ length }, (_, row) =>
    columns.map((column) => {
      const value = column[row];
      return value === undefined ? null : { value };
    }),
  );
  const sheet: SheetOut = { name: ownSheets.lists, rows, widths: columns.map(() => 24), hidden: true };
  return {
    nameOf: (entry) => byWords.get(keyOf(entry)) ?? '',
    sheets: columns.length === 0 ? [] : [sheet],
    names,
  };
}
