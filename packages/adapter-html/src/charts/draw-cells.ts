import type { Language } from '@qcdc/core';
import type { Api } from './draw-bars.ts';
import { accent, ink, isDrawable, labelLines, line, mostDrawn, oneLine, paper, quiet, textLook, width, type ChartOf, type Drawing } from './drawing.ts'; // prettier-ignore

// Steps of one colour from light to dark: they stay steps on a printer that knows black only.
const steps = [0, 0.15, 0.32, 0.55, 0.8, 1];
// On this step and above the words are written in the colour of the paper.
const darkFrom = 0.7;

const step = (share: number): number =>
  share >= 1 ? 1 : (steps[Math.min(steps.length - 2, Math.floor(Math.max(0, share) * (steps.length - 1)))] ?? 0);

/** One cell of a drawing: where it lies in the grid, how dark it is, and its words. */
interface Cell {
  readonly column: number;
  readonly row: number;
  readonly share: number | null;
  readonly words: readonly string[];
}

function gridOf(cells: readonly Cell[], size: readonly [number, number]): object {
  const [wide, tall] = size;
  const render = (_: unknown, api: Api): unknown => {
    const cell = cells[api.value(2)];
    if (cell === undefined) return null;
    const [x = 0, y = 0] = api.coord([cell.column, cell.row]);
    const shape = { x: x - wide / 2 + 1, y: y - tall / 2 + 1, width: wide - 2, height: tall - 2 };
    const share = cell.share === null ? null : step(cell.share);
    const fill = share !== null && share >= darkFrom ? paper : share === null ? quiet : ink;
    const dashed = share === null ? { lineDash: [3, 3] } : {};
    const ground = [
      { type: 'rect', shape, style: { fill: paper, stroke: line, lineWidth: 1, ...dashed } },
      ...(share === null ? [] : [{ type: 'rect', shape, style: { fill: accent, opacity: share } }]),
    ];
    const text = cell.words.map((word, i) => ({
      type: 'text',
      style: {
        x,
        y: y + (i - (cell.words.length - 1) / 2) * 16,
        text: word,
        fill,
        fontSize: word.length * 8 > wide ? 11 : 13,
        fontFamily: 'sans-serif',
        align: 'center',
        verticalAlign: 'middle',
      },
    }));
    return { type: 'group', children: [...ground, ...text] };
  };
  return {
    type: 'custom',
    renderItem: render,
    data: cells.map(({ column, row }, i) => [column, row, i]),
    encode: { x: 0, y: 1 },
    silent: true,
    clip: false,
  };
}

/**
 * Draws a heat map: the darker the more, with the printed figure in every cell.
 *
 * @param chart - rows and columns
 * @param language - language of its words
 * @returns the drawing
 */
export function drawHeat({ rows: all, columns }: ChartOf<'heat'>, language: Language): Drawing | null {
  const rows = all.slice(0, mostDrawn);
  if (rows.length === 0 || columns.length === 0) return null;
  const left = 190;
  const top = 118;
  const wide = (width - left - 12) / columns.length;
  const cells = rows.flatMap(({ cells: of }, row) =>
    columns.map((_, column): Cell => {
      const cell = of[column];
      const share = isDrawable(cell?.share) ? cell.share : null;
      return { row, column, share, words: [cell?.print[language] ?? ''] };
    }),
  );
  return {
    height: top + rows.length * 26 + 10,
    option: {
      grid: { left, right: 12, top, bottom: 10 },
      xAxis: {
        type: 'category',
        position: 'top',
        data: columns.map((column) => (wide < 90 ? oneLine(column, language, 20) : labelLines(column, language, 14))),
        axisLabel: { ...textLook, fontSize: 12, rotate: wide < 90 ? 50 : 0, interval: 0, lineHeight: 13 },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => labelLines(label, language, 28, 2)),
        axisLabel: { ...textLook, fontSize: 12, interval: 0, lineHeight: 12 },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [gridOf(cells, [wide, 26])],
    },
  };
}

/**
 * Draws a tile map: a square for each place, the darker the more.
 *
 * @param chart - the tiles
 * @param language - language of its words
 * @returns the drawing
 */
export function drawTiles({ tiles }: ChartOf<'tiles'>, language: Language): Drawing | null {
  const some = tiles.filter(({ low }) => isDrawable(low)).map(({ low }) => low ?? 0);
  if (tiles.length === 0) return null;
  const [least, most] = [Math.min(0, ...some), Math.max(0, ...some)];
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const [wide, tall] = [96, 44];
  const cells = tiles.map(({ row, column, short, low, high, print }): Cell => ({
    row,
    column,
    share: isDrawable(low) && isDrawable(high) && most > least ? (low - least) / (most - least) : null,
    words: [short, isDrawable(low) || isDrawable(high) ? print[language] : '—'],
  }));
  const side = (width - columns * wide) / 2;
  return {
    height: rows * tall + 16,
    option: {
      grid: { left: side, right: side, top: 8, bottom: 8 },
      xAxis: { type: 'category', show: false, data: Array.from({ length: columns }, (_, i) => String(i)) },
      yAxis: { type: 'category', show: false, inverse: true, data: Array.from({ length: rows }, (_, i) => String(i)) },
      series: [gridOf(cells, [wide, tall])],
    },
  };
}
