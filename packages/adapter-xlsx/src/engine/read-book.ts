import type { Aside, BookIn, Noticed, SheetIn } from './book.ts';
import { Archive } from './archive/archive.ts';
import { Pace } from './pace.ts';
import type { Budget } from './budget.ts';
import { general } from './number-format.ts';
import { besideCells } from './parts/beside-cells.ts';
import { onlyPrinted } from './parts/page-words.ts';
import { relationshipsOf, type Relationship } from './parts/relationships.ts';
import { sharedStrings } from './parts/shared-strings.ts';
import { cellFormats } from './parts/styles.ts';
import { workbookPart } from './parts/workbook-part.ts';
import { worksheet, type CellPlace, type WorksheetPart } from './parts/worksheet.ts';
import type { BookContext } from './book-context.ts';
import { Refusal } from './refusal.ts';
import { sheetIn } from './sheet-in.ts';
import { workbookPath } from './workbook-path.ts';

/** What to read, and how it can be watched and stopped. */
export interface ReadBookOptions {
  /** Decides on hidden worksheets; visible ones are always read. */
  readonly wantsHidden: (name: string) => boolean;
  readonly budget: Budget;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Reads the worksheets of a workbook, and of its many other parts only those that say what a cell holds.
 *
 * @param bytes - a file that is a ZIP archive
 * @param options - which hidden worksheets to read, limits, signal and progress
 * @returns the worksheets and what was noticed on the way
 * @throws `Refusal` when it is no workbook, damaged, or above a limit
 */
export async function readBook(bytes: Uint8Array, options: ReadBookOptions): Promise<BookIn> {
  const { budget, signal, onProgress } = options;
  const pace = new Pace(bytes.length, signal, onProgress);
  const archive = new Archive(bytes, budget, pace);
  const path = await workbookPath(archive);
  const { sheets: listed, date1904 } = await workbookPart(archive, path);
  const references = await relationshipsOf(archive, path);
  const book = await contextOf(archive, references, date1904);
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const sheets: SheetIn[] = [];
  const skipped: string[] = [];
  const charts: string[] = [];
  const noticed: Noticed[] = [];
  const asides = new Map<string, readonly Aside[]>();
  for (const { name, id, hidden } of listed) {
    const reference = byId.get(id);
    if (hidden && !options.wantsHidden(name)) skipped.push(name);
    else if (reference === undefined) throw new Refusal('damaged', { actual: name });
    else if (reference.type !== 'worksheet') charts.push(name);
    else {
      const part = await worksheet(archive, reference.path, book);
      const sheet = sheetIn(name, part, book, budget);
      sheets.push(sheet);
      noticed.push(...noticedIn(name, part));
      const beside = [...onlyPrinted(part.printed, sheet), ...(await besideCells(archive, reference.path))];
      if (beside.length > 0) asides.set(name, beside);
    }
    pace.reached((sheets.length + skipped.length + charts.length) / listed.length);
  }
  return { sheets, skipped, charts, texts: book.texts, noticed, asides };
}

// A workbook without shared texts or without formats has no part for them.
async function contextOf(
  archive: Archive,
  references: readonly Relationship[],
  date1904: boolean,
): Promise<BookContext> {
  const only = (type: string): string | undefined => {
    const path = references.find((reference) => reference.type === type)?.path;
    return path !== undefined && archive.has(path) ? path : undefined;
  };
  const strings = only('sharedStrings');
  const styles = only('styles');
  const { texts, runs } =
    strings === undefined ? { texts: [], runs: new Map() } : await sharedStrings(archive, strings);
  const formats = styles === undefined ? [general] : await cellFormats(archive, styles);
  return { texts, shared: texts.length, numbers: new Map(), runs, formats, date1904 };
}

function noticedIn(sheet: string, { textMissing, lookMissing, twice }: WorksheetPart): readonly Noticed[] {
  const noticed: Noticed[] = [];
  const notice = (trouble: Noticed['trouble'], place: CellPlace | null): void => {
    if (place !== null) noticed.push({ trouble, sheet, row: place[0], column: place[1] });
  };
  notice('text-missing', textMissing);
  notice('format-unknown', lookMissing);
  notice('place-twice', twice);
  return noticed;
}
