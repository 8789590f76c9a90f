import type { PackageParts } from './package-parts.ts';
import { attributesOf, childrenOf, escaped, rootOf, spliced } from './xml.ts';

/** A worksheet and the part it is kept in. */
export interface SheetPart {
  /** Name on the tab. */
  readonly name: string;
  /** Path of its part. */
  readonly part: string;
}

/** The list of worksheets of a workbook. */
export interface BookParts {
  /** Path of the part that lists them. */
  readonly part: string;
  /** The worksheets in order. */
  readonly sheets: readonly SheetPart[];
}

/**
 * Finds the worksheets of a workbook.
 *
 * @param parts - parts of the file
 * @returns the list; `null` where the workbook cannot be followed
 */
export function bookParts(parts: PackageParts): BookParts | null {
  const book = parts.relations('').find(({ type }) => type === 'officeDocument')?.target;
  const xml = book === undefined ? null : parts.text(book);
  if (book === undefined || xml === null) return null;
  const relations = new Map(parts.relations(book).map(({ id, target }) => [id, target]));
  const tags = xml.match(/<(?:[\w.-]+:)?sheet\s(?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? [];
  const sheets = tags.flatMap((tag) => {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const part = relations.get(id);
    return part === undefined ? [] : [{ name: attributesOf(tag).get('name') ?? '', part }];
  });
  return sheets.length === 0 ? null : { part: book, sheets };
}

const worksheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds a worksheet behind the others, or writes it anew where one has its name.
 *
 * @param parts - parts of the file
 * @param book - its worksheets
 * @param name - name on the tab
 * @param xml - the worksheet
 */
export function addSheet(parts: PackageParts, book: BookParts, name: string, xml: string): void {
  const own = book.sheets.find((sheet) => sheet.name === name);
  if (own !== undefined) {
    parts.write(own.part, xml);
    return;
  }
  const part = parts.newName(`${book.part.slice(0, book.part.lastIndexOf('/') + 1)}worksheets/${partName}`, '.xml');
  const text = parts.text(book.part) ?? '';
  const root = rootOf(text);
  const list = root === null ? undefined : childrenOf(text, root).find((child) => child.name === 'sheets');
  if (root === null || list === undefined) return;
  const ids = [...text.slice(list.start, list.end).matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, id]) =>
    Number(id),
  );
  const id = parts.relate(book.part, 'worksheet', part);
  const piece = `<${root.prefix}sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escaped(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${id}"/>`;
  const close = text.lastIndexOf('</', list.end - 1);
  parts.write(book.part, spliced(text, close, piece));
  parts.write(part, xml);
  parts.declare(part, worksheet);
}

const partName = 'qcdc-findings';
