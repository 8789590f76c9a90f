import type { SheetIn, Aside } from '../book.ts';

const longestRead = 1_000;
const longestKept = 200;
const rowsOfTitles = 12;

/** Elements of a worksheet that hold what is printed above and below each page. */
export const pageElements: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ['odd', 'even', 'first'].flatMap((pages) => [`${pages}Header`, `${pages}Footer`]),
);

// "&L", "&14", "&"Arial,Bold"", "&P" and their like say how the words look, which page it is, and when and from which file it was printed.
const codes = /&(?:"[^"]*"|\d{1,3}|K[0-9A-F+-]{5,6}|[A-Z])/gi;
// What people type around such codes: "Trang 1/5", "Page 1 of 5", "Ngày in:", "In lúc 8:30", "Tên tệp:".
const furniture =
  /(?<![\p{L}\p{N}])(?:(?:trang|page|tờ|sheet)(?: số)?[\s:.]*\d*(?:\s*(?:[/-]|trên(?: tổng số)?|of)\s*\d*)?(?: trang)?|ngày in|in (?:ngày|lúc)|thời (?:gian|điểm) in|giờ in|tên (?:tệp|file|trang)|tệp|file|printed(?: on| at)?)(?![\p{L}\p{N}])/giu;

/**
 * Returns the words printed above or below each page: neither how they look, nor numbers of pages and the clock of the printer.
 *
 * @param text - what the worksheet says of the head or foot of its pages
 * @returns the words, cut where they are long; empty where they say nothing
 */
export function pageWords(text: string): string {
  return text
    .slice(0, longestRead)
    .normalize('NFC')
    .split(/(?<=(?<!&)(?:&&)*)&[LCR]/i)
    .map(wordsOf)
    .filter((words) => /[\p{L}\p{N}]/u.test(words.replace(furniture, '')))
    .join(' ')
    .slice(0, longestKept);
}

const wordsOf = (section: string): string =>
  section
    .split('&&')
    .map((piece) => piece.replace(codes, ' '))
    .join('&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Leaves out what is printed on each page and stands on the sheet anyway: its name, or words of its titles. What several
 * kinds of pages say is said once.
 *
 * @param printed - words above and below the pages
 * @param sheet - the sheet
 * @returns those that only the printed pages have
 */
export function onlyPrinted(printed: readonly Aside[], sheet: SheetIn): readonly Aside[] {
  if (printed.length === 0) return printed;
  const said = new Set([plain(sheet.name)]);
  for (let row = 0; row < Math.min(sheet.rows, rowsOfTitles); row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const value = sheet.cell(row, column)?.value;
      if (typeof value === 'string') said.add(plain(value));
    }
  const whole = [...said].join('|');
  const texts = new Set<string>();
  return printed.filter(({ text }) => {
    const words = plain(text ?? '');
    const known = texts.has(words) || whole.includes(words);
    texts.add(words);
    return !known;
  });
}

// Blanks around it keep "Số 1" from standing in "Số 12".
const plain = (text: string): string => ` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()} `;
