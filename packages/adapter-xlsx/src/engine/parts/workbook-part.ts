import type { Archive } from '../archive/archive.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';

// Excel takes 31 letters; nobody needs ten times as many.
const longestName = 310;

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  /** Name on the tab. */
  readonly name: string;
  /** Id of the reference to its part. */
  readonly id: string;
  /** Whether its tab is hidden. */
  readonly hidden: boolean;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  /** Worksheets in the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
}

/**
 * Reads the main part of a workbook.
 *
 * @param archive - the workbook
 * @param path - path of the part
 * @returns its worksheets and its calendar
 */
export async function workbookPart(archive: Archive, path: string): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  const scanner = new XmlScanner({
    wantsText: false,
    open(name, tag) {
      if (name === 'workbookPr') date1904 = /^(?:1|true|on)$/.test(tag.get('date1904') ?? '');
      if (name !== 'sheet') return;
      archive.budget.keep('sheets');
      const state = tag.get('state');
      sheets.push({
        name: (tag.get('name') ?? '').slice(0, longestName),
        id: tag.get('id') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
      });
    },
    text() {},
    close() {},
  });
  await archive.read(path, scanner);
  return { sheets, date1904 };
}
