import type { Token } from './token.ts';

/** A paragraph, heading or item of a list: lines that belong together. */
export interface Block {
  /** Its pieces without line ends and without the mark of the list. */
  readonly tokens: readonly Token[];
  /** The mark it begins with, such as `1.`, `a)`, `II.`, `-`; empty where there is none. */
  readonly mark: string;
  /** The pieces of the mark. */
  readonly lead: readonly Token[];
  /** Whether it stands above others: it bears no full stop and is short or in capitals. */
  readonly heading: boolean;
  /** How deep it stands: 0 for parts and Roman numbers, 1 for Arabic ones, 2 for letters, 3 for everything else. */
  readonly depth: number;
}

const bullets = new Set(['-', '–', '—', '−', '+', '•', '*', '·', '●', '▪', '‣', '◦', '']);
const roman = /^[IVXLC]{1,6}$/;
const closers = new Set(['.', '!', '?', ';', ':', '…']);
const shortHeading = 18;

/** A mark of a list at the start of a line: what it is and how many pieces it takes. */
interface ListMark {
  readonly mark: string;
  readonly pieces: number;
  readonly depth: number;
}

/**
 * Puts the lines of a text together into blocks. A line that breaks a sentence goes on in the next one; a list mark, an
 * empty line and a full stop at the end of a line begin something new.
 *
 * @param tokens - the pieces of the text
 * @param headings - where lines begin that the file itself calls headings
 * @returns the blocks in order
 */
export function blocksOf(tokens: readonly Token[], headings: ReadonlySet<number> = new Set()): readonly Block[] {
  const blocks: Block[] = [];
  const numbers = new Set<string>();
  let open: Token[] = [];
  let mark: ListMark | null = null;
  let lead: readonly Token[] = [];
  let called = false;
  // Counted as pieces come: to look at the whole block with every line would take its square.
  let [words, capitals] = [0, true];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, mark, lead, called));
    [open, mark, lead, called] = [[], null, [], false];
    [words, capitals] = [0, true];
  };
  for (const { line, empty } of linesOf(tokens)) {
    if (empty) {
      close();
      continue;
    }
    const found = markOf(line, numbers, endsOpen(open));
    const isCalled = headings.has(line[0]?.start ?? -1);
    if (found !== null || isCalled || called || !goesOn({ open, mark, shouted: words > 1 && capitals }, line)) close();
    called = isCalled;
    if (found !== null) {
      mark = found;
      lead = line.slice(0, found.pieces);
      const number = /^(.*?)[.)]?$/.exec(found.mark)?.[1] ?? '';
      numbers.add(number);
    }
    // One by one: the arguments of a call are limited, a line is not.
    for (const token of found === null ? line : line.slice(found.pieces)) {
      open.push(token);
      if (token.kind !== 'word') continue;
      if (!token.joined) words += 1;
      capitals &&= token.text === token.text.toUpperCase();
    }
  }
  close();
  return blocks;
}

function* linesOf(tokens: readonly Token[]): Generator<{ readonly line: readonly Token[]; readonly empty: boolean }> {
  let line: Token[] = [];
  let breaks = 0;
  for (const token of tokens) {
    if (token.kind !== 'break') {
      if (breaks > 1) yield { line: [], empty: true };
      breaks = 0;
      line.push(token);
      continue;
    }
    breaks += 1;
    if (line.length > 0) yield { line, empty: false };
    line = [];
  }
  if (line.length > 0) yield { line, empty: false };
}

// A sentence that has not come to its end.
const endsOpen = (line: readonly Token[]): boolean => {
  const last = line.at(-1);
  return last !== undefined && !closers.has(last.text);
};

/** A block that may go on. */
interface OpenBlock {
  readonly open: readonly Token[];
  readonly mark: ListMark | null;
  /** Whether it is written in capitals. */
  readonly shouted: boolean;
}

// Whether a line goes on with the block before: a sentence broken by the width of a page does, a heading does not.
function goesOn({ open, mark, shouted }: OpenBlock, line: readonly Token[]): boolean {
  const [first] = line;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return true;
  // What is written in capitals stands by itself, over as many lines as it takes.
  if (isShouted(line) !== shouted) return false;
  if (shouted) return true;
  // "2. … đơn thư;⏎cơ quan dân cử …": what bears a mark goes on till the next one.
  if (last.text === ';' && mark !== null && !first.capital && first.kind === 'word') return true;
  if (closers.has(last.text)) return false;
  if (!first.capital) return true;
  return !looksLikeHeading(open, mark) && !isEntry(open, line);
}

function looksLikeHeading(tokens: readonly Token[], mark: ListMark | null): boolean {
  const numbered = mark !== null && mark.depth < 3;
  return numbered && tokens.length <= shortHeading && !tokens.some(({ kind }) => kind === 'number');
}

// "Số vụ tiếp nhận: 348" above "Số vụ hòa giải thành: 317": each line says its own.
function isEntry(open: readonly Token[], line: readonly Token[]): boolean {
  const says = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => text === ':');
  return open.at(-1)?.kind === 'number' || (says(line) && says(open));
}

// Written in capitals from the first word to the last. "30-CT/TW" alone on a line is the number of a document, not two words.
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ joined }) => !joined).length > 1 && words.every(({ text }) => text === text.toUpperCase());
}

function markOf(line: readonly Token[], seen: ReadonlySet<string>, open: boolean): ListMark | null {
  const [first, second, third, fourth] = line;
  if (first === undefined || second === undefined) return null;
  if (bullets.has(first.text))
    return second.kind === 'number' && second.joined ? null : { mark: first.text, pieces: 1, depth: 3 };
  if (first.text === '(' && third?.text === ')' && (second.kind === 'number' || second.text.length < 4))
    return numbersOn(second.text, seen, open) ? { mark: `(${second.text})`, pieces: 3, depth: 2 } : null;
  const closing = second.text === '.' || second.text === ')' || second.text === '/' || second.text === '-';
  if (first.kind === 'word' && closing && second.joined) {
    const dotted = third !== undefined && !third.joined;
    if (roman.test(first.text) && dotted) return { mark: `${first.text}${second.text}`, pieces: 2, depth: 0 };
    if (/^\p{L}$/u.test(first.text) && second.text !== '-' && second.text !== '/')
      return { mark: `${first.text}${second.text}`, pieces: 2, depth: 2 };
    return null;
  }
  if (first.kind === 'word' && /^(?:phần|phụ lục|chương|mục)$/.test(first.text.toLowerCase()) && first.capital) {
    const ordinal = second.kind === 'number' || roman.test(second.text);
    return ordinal ? { mark: `${first.text} ${second.text}`, pieces: third?.text === '.' ? 3 : 2, depth: 0 } : null;
  }
  if (first.kind !== 'number') return null;
  // 1. Công tác …; 1.2. Tiếp công dân …; 1.2 Tiếp công dân
  const parts = first.text.split('.');
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  // Three digits are a number of a list only behind the one before: row 100 of a table.
  if (/\d{3}/.test(first.text) && !numbersOn(first.text, seen, true)) return null;
  // "1- Tiếp công dân", as offices of the Party number; "30-CT/TU" is a document, "2- 3 cuộc" a span.
  const isDashed = second.text === '-' && !(third?.kind === 'word' && /^\p{Lu}(?:\p{Ll}|$)/u.test(third.text));
  if (closing && !isDashed && second.joined && third !== undefined && (!third.joined || third.kind === 'word'))
    return numbersOn(first.text, seen, open)
      ? { mark: `${first.text}${second.text}`, pieces: 2, depth: parts.length }
      : null;
  const bare = parts.length > 1 && second.capital && !open && fourth !== undefined;
  return bare ? { mark: first.text, pieces: 1, depth: parts.length } : null;
}

// "… tăng⏎12. Trong đó": a number that follows on no other is no number of a list where a sentence is open.
function numbersOn(number: string, seen: ReadonlySet<string>, open: boolean): boolean {
  if (!open) return true;
  const parts = number.split('.');
  const last = Number(parts.at(-1));
  if (last === 1) return true;
  return seen.has([...parts.slice(0, -1), String(last - 1)].join('.')) || !Number.isFinite(last);
}

function blockOf(tokens: readonly Token[], mark: ListMark | null, lead: readonly Token[], called: boolean): Block {
  const last = tokens.at(-1);
  const ended = last !== undefined && (last.text === '.' || last.text === ';' || last.text === '!');
  const numbered = mark !== null && mark.depth < 3;
  const counted = tokens.some(({ kind }) => kind === 'number');
  const heading =
    called || (!ended && (isShouted(tokens) || (numbered && tokens.length <= 2 * shortHeading && !counted)));
  return { tokens, mark: mark?.mark ?? '', lead, heading, depth: mark?.depth ?? 3 };
}
