import { guessedWidth } from '../words/measures.ts';

/** The heads of a table as they are drawn, and what stands below the table because no head has room for it. */
export interface FittedHeads {
  /** What stands in the head of each column. */
  readonly heads: readonly string[];
  /** Each head that was too long, whole, with the number it is found by. */
  readonly notes: readonly string[];
}

// A head comes again on every page and is never cut through: one as high as the page would leave no room for a single row.
const mostLines = 8;
const shownLines = 4;
/** Margins of a cell. */
const margins = 160;

/**
 * Shortens heads that would take more lines than a head may: the beginning and the number of the column stand in the head, the
 * whole words below the table.
 *
 * @param headers - the heads; lines of several languages stand below each other
 * @param widths - widths of the columns in twentieths of a point
 * @param size - size of the letters in points
 * @param numbers - the number each column is found by
 * @returns the heads and the notes
 */
export function fittedHeads(
  headers: readonly string[],
  widths: readonly number[],
  size: number,
  numbers: readonly number[],
): FittedHeads {
  const notes: string[] = [];
  const heads = headers.map((header, i) => {
    const room = Math.max(1, (widths[i] ?? 0) - margins);
    const lines = header.split('\n');
    const need = lines.reduce((sum, line) => sum + linesOf(line, room, size), 0);
    if (need <= mostLines) return header;
    const number = `(${String(numbers[i] ?? i + 1)})`;
    notes.push(`${number} ${lines.join(' / ')}`);
    const each = Math.max(1, Math.floor(shownLines / lines.length));
    return [...lines.map((line) => beginning(line, each * room, size)), number].join('\n');
  });
  return { heads, notes };
}

// Words are not torn, so that a line is rarely full.
function linesOf(text: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const width = guessedWidth(`${word} `, size, true);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(width / room);
    used += width % room;
  }
  return lines;
}

function beginning(text: string, room: number, size: number): string {
  let shown = '';
  for (const word of text.split(/\s+/u)) {
    const longer = shown === '' ? word : `${shown} ${word}`;
    if (guessedWidth(longer, size, true) > room) break;
    shown = longer;
  }
  if (shown === text) return text;
  // A single word longer than that is cut between its letters.
  return `${
    shown === ''
      ? Array.from(text)
          .slice(0, Math.max(1, Math.floor(room / guessedWidth('o', size, true)) - 1))
          .join('')
      : shown
  }…`;
}
