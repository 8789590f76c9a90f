/** The place of a line in the numbering of a sheet. */
export interface Numbered {
  /** Depth, 0 for the top. */
  readonly depth: number;
  /** Id made of the numbers above and its own: `I.1`, `I.1.a`. */
  readonly id: string;
}

const kindOf = (number: string): string => {
  if (/^[ivxlc]+$/iu.test(number) && !/^[cl]$/iu.test(number))
    return number === number.toUpperCase() ? 'ROMAN' : 'roman';
  if (/^\d+(?:\.\d+)*$/u.test(number)) return `${number.split('.').length} numbers`;
  if (/^\p{Lu}$/u.test(number)) return 'LETTER';
  if (/^\p{Ll}$/u.test(number)) return 'letter';
  return /^[-+*•–]$/u.test(number) || number === '' ? 'bullet' : 'words';
};

const withoutMarks = (number: string): string =>
  number
    .replace(/^\(/u, '')
    .replace(/[).:]+$/u, '')
    .trim();

interface Open {
  readonly kind: string;
  readonly number: string;
  readonly id: string;
  children: number;
}

/**
 * Follows the numbering of a sheet from line to line, whatever mixture of I, 1, 1.1, a), - it uses: a kind of number that stands
 * open already closes what is below it, a new one opens a level.
 */
export class Numbering {
  readonly #open: Open[] = [];

  /**
   * Takes the next line.
   *
   * @param written - its number as written, blank for a line without one
   */
  next(written: string): Numbered {
    const number = withoutMarks(written);
    let kind = kindOf(number);
    // i, v and x go on a row of letters; I, V and X one of capitals.
    const other = kind === 'roman' ? 'letter' : kind === 'ROMAN' ? 'LETTER' : null;
    if (other !== null && number.length === 1 && this.#open.at(-1)?.kind === other) kind = other;
    const place = this.#open.findIndex((one) => one.kind === kind);
    if (place >= 0) this.#open.length = place;
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children += 1;
    const own = kind === 'bullet' ? String(parent?.children ?? 1) : number;
    const id =
      parent === undefined
        ? own
        : own.startsWith(`${parent.number}.`)
          ? `${parent.id}${own.slice(parent.number.length)}`
          : `${parent.id}.${own}`;
    this.#open.push({ kind, number: own, id, children: 0 });
    return { depth: this.#open.length - 1, id };
  }
}
