import type { PageOut } from '../engine/book.ts';

// Characters of Times New Roman 12 between the margins of A4, and points.
const upright = { wide: 75, high: 728 };
const onItsSide = { wide: 115, high: 481 };
/** Hundredths below which nobody reads a table. */
const smallest = 72;

/** How the columns of a form lie on paper. */
export interface Paper extends Omit<PageOut, 'rowBreaks'> {
  /** Columns on the first page. */
  readonly firstPage: number;
}

/**
 * Widens the columns of a narrow form until they fill a page, so that what stands above and below them has room.
 *
 * @param widths - widths of the columns in characters
 * @param first - the first column that may be widened
 * @returns the widths; as they are where they fill a page
 */
export function filledOut(widths: readonly number[], first: number): readonly number[] {
  const open = Math.max(widths.length - first, 1);
  const more = Math.floor((upright.wide - sum(widths)) / open);
  return more <= 0 ? widths : widths.map((width, i) => (i < widths.length - open ? width : width + more));
}

/**
 * Lays the columns of a form on paper: upright where they fit, else on its side, else on as few pages as will do, filled
 * alike and each with the columns that say whose the rows are.
 *
 * @param widths - widths of the columns in characters
 * @param repeated - how many columns stand on every page
 * @returns orientation, size and where the pages end
 */
export function paper(widths: readonly number[], repeated: number): Paper {
  const all = sum(widths);
  const whole = { breaks: [], firstPage: widths.length };
  if (all * smallest <= upright.wide * 100) return { landscape: false, scale: scaleOf(upright.wide, all), ...whole };
  if (all * smallest <= onItsSide.wide * 100) return { landscape: true, scale: scaleOf(onItsSide.wide, all), ...whole };
  const most = Math.floor((onItsSide.wide * 100) / smallest);
  const pages = breaksAt(widths, repeated, most).length + 1;
  // The narrowest pages that are as many: the last is then not left with one column.
  let room = most;
  while (room > onItsSide.wide && breaksAt(widths, repeated, room - 1).length + 1 === pages) room -= 1;
  const breaks = breaksAt(widths, repeated, room);
  return { landscape: true, scale: scaleOf(onItsSide.wide, room), breaks, firstPage: breaks[0] ?? widths.length };
}

/**
 * Keeps the signatures together: a little smaller where that brings everything on one page, else on a page of their own with
 * the last rows of the table.
 *
 * @param page - how the columns lie on paper
 * @param heights - heights of all rows in points
 * @param repeatedRow - row printed on top of every page
 * @param foot - row that has to stay with all those behind it
 * @returns the size, and the row with which a further page begins
 */
export function paperDown(
  page: Paper,
  heights: readonly number[],
  repeatedRow: number,
  foot: number,
): Pick<PageOut, 'scale' | 'rowBreaks' | 'acrossOnePage'> {
  const high = (page.landscape ? onItsSide : upright).high;
  const all = sum(heights);
  if (all * smallest <= high * 100) {
    const scale = Math.min(page.scale, scaleOf(high, all));
    // Where the width alone decides, programs may work the size out by the font they have: one wider than the usual one would
    // carry the last column, half the title and half the signature to a further page.
    return { scale, rowBreaks: [], acrossOnePage: page.breaks.length === 0 && scale === page.scale };
  }
  const room = (high * 100) / page.scale;
  let taken = 0;
  let begins = 0;
  heights.forEach((height, row) => {
    if (taken + height > room) {
      begins = row;
      taken = heights[repeatedRow] ?? 0;
    }
    taken += height;
  });
  return { scale: page.scale, rowBreaks: begins > foot ? [foot] : [] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const scaleOf = (room: number, taken: number): number => Math.min(100, Math.floor((room * 100) / taken));

function breaksAt(widths: readonly number[], repeated: number, room: number): readonly number[] {
  const head = sum(widths.slice(0, repeated));
  const breaks: number[] = [];
  let taken = head;
  for (let column = repeated; column < widths.length; column += 1) {
    const width = widths[column] ?? 0;
    if (taken + width > room && taken > head) {
      breaks.push(column);
      taken = head;
    }
    taken += width;
  }
  return breaks;
}
