import type { RawSheet } from '../raw/raw-sheet.ts';
import { formHeader, labelsOf, type Header } from './find-header.ts';
import type { HeaderWords } from './header-words.ts';
import { isNumberingRow } from './numbering-row.ts';
import { sheetEdition, type SheetEdition } from './sheet-edition.ts';
import { isEmpty, textAt } from './sheet-text.ts';

/** What the top of the library's own form says. */
export interface KnownForm {
  /** Where its header is. */
  readonly header: Header;
  /** Labels by column. */
  readonly labels: readonly string[];
  /** Machine names by column; empty where somebody added one. */
  readonly fields: readonly string[];
  /** Edition of the form. */
  readonly edition: SheetEdition;
}

// A form has some twenty columns under five lines; what is far larger is not worth keeping.
const mostCells = 4_000;
const mostForms = 1_000;
const known = /* @__PURE__ */ new WeakMap<HeaderWords, Map<string, KnownForm>>();

/**
 * Reads the top of the library's own form. Every commune of a country fills in copies of the same one, so what is worked out
 * of it is kept, as long as the headers that are known are the same.
 *
 * @param sheet - the sheet
 * @param keyRow - row of the machine names
 * @param words - headers that are known
 * @returns what it says
 */
export function knownForm(sheet: RawSheet, keyRow: number, words: HeaderWords): KnownForm {
  if ((keyRow + 1) * sheet.columns > mostCells) return readForm(sheet, keyRow);
  let forms = known.get(words);
  if (forms === undefined) known.set(words, (forms = new Map<string, KnownForm>()));
  const top = everythingOn(sheet, keyRow);
  let form = forms.get(top);
  if (form !== undefined) return form;
  if (forms.size >= mostForms) forms.clear();
  forms.set(top, (form = readForm(sheet, keyRow)));
  return form;
}

function readForm(sheet: RawSheet, keyRow: number): KnownForm {
  const header = formHeader(sheet, keyRow);
  return {
    header,
    labels: labelsOf(sheet, header),
    fields: Array.from({ length: sheet.columns }, (_, column) => textAt(sheet, keyRow, column)),
    edition: sheetEdition(sheet, header.firstRow),
  };
}

// All that decides what the top of a form says: its texts, what is merged, and whether its columns are numbered below.
function everythingOn(sheet: RawSheet, keyRow: number): string {
  const all = [`${sheet.columns} ${String(isNumberingRow(sheet, keyRow + 1))}`];
  for (const { top, left, bottom, right } of sheet.merges)
    if (top <= keyRow) all.push(`${top} ${left} ${bottom} ${right}`);
  for (let row = 0; row <= keyRow; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const text = textAt(sheet, row, column);
      // The number of signs keeps texts apart, whatever stands in them.
      all.push(text !== '' || isEmpty(sheet.cell(row, column)) ? `${text.length} ${text}` : '!');
    }
  return all.join('\n');
}
