/** The number of a line as it is written, taken apart. */
export interface LineNumber {
  /** As written, without brackets and marks behind it: `Tiêu chí 1`, `I.1`, `a`; blank for a line without a number. */
  readonly written: string;
  /** The number alone: `1` of `Tiêu chí 1`. */
  readonly number: string;
  /** What kind of number it is; numbers of one kind stand on one level. */
  readonly kind: string;
  /** `true` for one that stands in a cell of numbers. */
  readonly typed: boolean;
}

const named =
  /^(tiêu chí|tiêu chuẩn|phần|mục|nhóm|nội dung|chương|điều|criterion|part|section|group)\s+(?:thứ\s+)?(\S+)$/iu;
const bullet = /^[-+*•–—]$/u;

function segmentKind(number: string): string {
  if (/^\d+$/u.test(number)) return 'number';
  if (/^[ivxlc]+$/iu.test(number) && !/^[cl]$/iu.test(number))
    return number === number.toUpperCase() ? 'ROMAN' : 'roman';
  if (/^\p{Lu}$/u.test(number)) return 'LETTER';
  return /^\p{Ll}$/u.test(number) ? 'letter' : 'words';
}

/**
 * Takes the number of a line apart.
 *
 * @param cell - what stands in the column of numbers, or before the words of the line
 * @param typed - `true` for a cell of numbers
 */
export function lineNumber(cell: string, typed = false): LineNumber {
  const written = cell
    .replace(/^[([]/u, '')
    .replace(/[).:/\]]+$/u, '')
    .trim();
  if (written === '') return { written, number: '', kind: 'blank', typed };
  if (bullet.test(written)) return { written, number: '', kind: `bullet ${written === '–' ? '-' : written}`, typed };
  const [, before = '', behind = ''] = named.exec(written) ?? [];
  const number = behind === '' ? written : behind.replace(/[.:]+$/u, '');
  const kinds = number.split('.').map(segmentKind).join('.');
  return { written, number, kind: before === '' ? kinds : `${before.toLocaleLowerCase('vi')} ${kinds}`, typed };
}

// Words that begin with a number of their own: "I. Công khai", "1.2 Niêm yết", "a) Tại trụ sở", "- Đúng hạn", "Phần A: ...".
const before =
  /^(?:((?:tiêu chí|phần|mục|nhóm)\s+(?:thứ\s+)?(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|\p{L}))\s*[.:)/–-]\s*|([IVX]{1,5}|\d{1,2}|\p{L})\s*[.)/]\s+|(\d{1,2}(?:\.\d{1,2})+)\.?\s+|([-+*•–—])\s*)(?=\S)/iu;

/**
 * Parts a number from the words behind it, where a sheet has both in one cell.
 *
 * @param words - the words of the line
 * @returns the number, blank where there is none, and the words behind it
 */
export function numberBefore(words: string): { readonly number: string; readonly words: string } {
  const found = before.exec(words);
  if (found === null) return { number: '', words };
  const number = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
  return { number, words: words.slice(found[0].length) };
}

/** The place of a line in the numbering of a sheet. */
export interface Numbered {
  /** Depth, 0 for the top. */
  readonly depth: number;
  /** Id made of the numbers above and its own: `I.1`, `I.1.a`. */
  readonly id: string;
}

interface Open {
  readonly kind: string;
  readonly number: string;
  readonly id: string;
  children: number;
}

// The letters before i, v and x, as Vietnamese and as English count them.
const lettersBefore: Readonly<Record<string, string>> = { i: 'h', v: 'uư', x: 'vw' };
const isPlain = (kind: string): boolean => kind.startsWith('bullet') || kind === 'blank';
const valid = (id: string): string =>
  id.replaceAll(/[^\p{L}\p{M}\p{N} ._-]+/gu, '-').replaceAll(/^[ ._-]+|[ ._-]+$/gu, '');

/**
 * Follows the numbering of a sheet from line to line, whatever mixture of I, 1, 1.1, a), - it uses: a kind of number that stands
 * open already closes what is below it, a new one opens a level.
 */
export class Numbering {
  readonly #open: Open[] = [];
  #tops = 0;

  #kindOf({ kind, number }: LineNumber): string {
    // i, v and x go on a row of letters, I, V and X one of capitals, where the letter before stands open.
    const letters = lettersBefore[number.toLowerCase()];
    const other = kind === 'roman' ? 'letter' : kind === 'ROMAN' ? 'LETTER' : null;
    if (letters !== undefined && other !== null) {
      const open = this.#open.find((one) => one.kind === other);
      return open !== undefined && letters.includes(open.number.toLowerCase()) ? other : kind;
    }
    // A line without any mark goes on the row of marks it stands in.
    return kind === 'blank' ? (this.#open.findLast((one) => isPlain(one.kind))?.kind ?? kind) : kind;
  }

  /**
   * Takes the next line.
   *
   * @param line - its number
   * @param part - name of a part of the sheet the line begins whatever its number is, such as `bonus`; nothing for other lines
   */
  next(line: LineNumber, part?: string): Numbered {
    const kind = this.#kindOf(line);
    const open = this.#open.findIndex((one) => one.kind === kind);
    // A part without a number of its own, or with one of a new kind, is no line of what stands above it.
    const place = part !== undefined && (isPlain(kind) || open < 0) ? 0 : open;
    if (place >= 0) this.#open.length = place;
    const parent = this.#open.at(-1);
    const count = parent === undefined ? (this.#tops += 1) : (parent.children += 1);
    const own = line.number === '' ? (part ?? String(count)) : line.typed ? withZeros(line.number, count) : line.number;
    const name = line.number === '' || own !== line.number ? own : valid(line.written) || own;
    const id =
      parent === undefined
        ? name
        : own.startsWith(`${parent.number}.`)
          ? `${parent.id}${own.slice(parent.number.length)}`
          : `${parent.id}.${name}`;
    this.#open.push({ kind: isPlain(kind) && part !== undefined ? 'part' : kind, number: own, id, children: 0 });
    return { depth: this.#open.length - 1, id };
  }
}

// A cell of numbers shows 1.10 as 1.1: the tenth line is known by its place.
function withZeros(number: string, count: number): string {
  const [, before = '', last = ''] = /^(.*\.)(\d+)$/u.exec(number) ?? [];
  const shown = String(count).replace(/0+$/u, '');
  return last !== '' && count % 10 === 0 && last === shown ? `${before}${count}` : number;
}
