import type { SeenFigure } from '../numbers/seen-figure.ts';
import { cellOver, type TableCell } from '../page/table-cell.ts';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { percentWords } from '../words/number-phrases.ts';
import type { NoResult, Related } from './relate.ts';

/**
 * Finds what the figures of a row of a table are, by the heads of their columns: which one is of the period, which of an earlier
 * one, which says the change, and in what all of them are measured.
 *
 * @param tokens - pieces of the row
 * @param figures - its figures, as they stand in it
 * @param cells - its cells
 * @returns the figures with their roles, and what is no result
 */
export function inTable(
  tokens: readonly Token[],
  figures: readonly SeenFigure[],
  cells: readonly TableCell[],
): Related {
  const columns = figures.map(({ numberFrom }) => cellAt(cells, tokens[numberFrom]));
  const now = columns.findIndex((cell) => cell?.column === 'now');
  // Where no column says it, the name of the row does: "Số vụ hòa giải thành".
  const units = unitsOf(tokens, cells) ?? figures.find((one) => one.units.length > 0)?.units ?? null;
  const aside = new Map<number, NoResult>();
  const found = figures.map((figure, i): SeenFigure => {
    const cell = columns[i];
    const one = figure.units.length > 0 || units === null ? figure : { ...figure, units };
    const of = now < 0 || now === i ? null : now;
    switch (cell?.column) {
      case 'plan':
        aside.set(i, 'target');
        return one;
      case 'label':
      case 'unit':
      case 'number':
        aside.set(i, 'name');
        return one;
      case 'earlier':
      case 'change':
      case 'now':
      case 'share':
        // "348 (4/5)": how many units it comes from.
        if (figures[i - 1] !== undefined && columns[i - 1] === cell && figure.role !== 'value') {
          aside.set(i, 'coverage');
          return one;
        }
        return inColumn(one, cell.column, of, signBefore(tokens, figure));
      default:
        return one;
    }
  });
  return { figures: found, aside };
}

function inColumn(
  figure: SeenFigure,
  column: 'earlier' | 'change' | 'now' | 'share',
  of: number | null,
  sign: 'up' | 'down' | null,
): SeenFigure {
  if (column === 'earlier') return { ...figure, role: 'comparison', direction: null, of };
  if (column === 'change') return { ...figure, role: 'change', direction: figure.direction ?? sign, of };
  if (column === 'share' && figure.units[0] === 'percent') return { ...figure, role: 'share', of };
  return figure.role === 'change' ? { ...figure, role: 'value', direction: null } : figure;
}

function cellAt(cells: readonly TableCell[], token: Token | undefined): TableCell | undefined {
  return token === undefined ? undefined : cellOver(cells, token);
}

function unitsOf(tokens: readonly Token[], cells: readonly TableCell[]): readonly string[] | null {
  const cell = cells.find(({ column }) => column === 'unit');
  const at = cell === undefined ? -1 : tokens.findIndex(({ start }) => start >= cell.start);
  if (at < 0) return null;
  const percent = percentWords().at(tokens, at);
  return percent === null ? (countingWords().at(tokens, at)?.means ?? null) : [percent.means];
}

function signBefore(tokens: readonly Token[], { from }: SeenFigure): 'up' | 'down' | null {
  const sign = tokens[from - 1]?.text;
  if (sign === '+') return 'up';
  return sign === '-' || sign === '−' || sign === '–' ? 'down' : null;
}
