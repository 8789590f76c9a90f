import type { DrawnRange, Language, Text } from '@qcdc/core';
import {
  accent,
  ink,
  isDrawable,
  labelLines,
  mostDrawn,
  numberAxis,
  paper,
  quiet,
  roundEnds,
  textLook,
  type ChartOf,
  type Drawing,
} from './drawing.ts';

const perBar = 34;
const perLine = 26;

/** One bar that lies somewhere on the axis. */
interface LaidBar {
  readonly label: Text;
  readonly print: Text;
  /** Parts that do not overlap: where they begin and end, the lower number first, and how they look. */
  readonly parts: readonly { readonly from: number; readonly to: number; readonly look: 'full' | 'open' | 'sum' }[];
}

/**
 * Draws an order: what is exactly known as a full bar, what is bounded with an open end, what is not known as a gap.
 *
 * @param chart - the order
 * @param language - language of its words
 * @returns the drawing
 */
export function drawRanking({ bars, measuredIn }: ChartOf<'ranking'>, language: Language): Drawing | null {
  return drawing(bars.map(laid), measuredIn, language);
}

function laid({ label, print, low, high }: DrawnRange): LaidBar {
  const [from, to] = [isDrawable(low) ? low : null, isDrawable(high) ? high : null];
  // Of what lies between two ends, what reaches from zero to the nearer one is certain; nothing is where zero lies between them.
  const nearer = from !== null && from >= 0 ? from : to !== null && to <= 0 ? to : null;
  const farther = nearer === from ? to : from;
  const certain = nearer === null ? [] : [part(0, nearer, 'full')];
  // An end that is not known is not drawn.
  if (from === null || to === null || from === to) return { label, print, parts: certain };
  return {
    label,
    print,
    parts: [...certain, nearer === null ? part(from, to, 'open') : part(nearer, farther ?? nearer, 'open')],
  };
}

function part(one: number, other: number, look: 'full' | 'open'): LaidBar['parts'][number] {
  return { from: Math.min(one, other), to: Math.max(one, other), look };
}

/**
 * Draws how a number is made up: sums as dark bars, what is added as full ones, what is taken away as open ones.
 *
 * @param chart - the steps
 * @param language - language of its words
 * @returns the drawing
 */
export function drawWaterfall({ steps, measuredIn }: ChartOf<'waterfall'>, language: Language): Drawing | null {
  const bars = steps.map(({ label, print, from, to, isSum }): LaidBar => {
    if (!isDrawable(from) || !isDrawable(to)) return { label, print, parts: [] };
    const look = isSum ? 'sum' : to < from ? 'open' : 'full';
    return { label, print, parts: [{ from: Math.min(from, to), to: Math.max(from, to), look }] };
  });
  return drawing(bars, measuredIn, language);
}

const looks = {
  full: { fill: accent, stroke: accent },
  open: { fill: paper, stroke: accent, lineDash: [4, 3] },
  sum: { fill: ink, stroke: ink },
} as const;

function drawing(all: readonly LaidBar[], measuredIn: Text, language: Language): Drawing | null {
  const bars = all.slice(0, mostDrawn);
  const ends = bars.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
  if (ends.length === 0) return null;
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const height = 70 + bars.length * perBar;
  const render = (_: unknown, api: Api): unknown => {
    const i = api.value(0);
    const bar = bars[i];
    if (bar === undefined) return null;
    const end = Math.max(0, ...bar.parts.map(({ to }) => to));
    const [x, y] = api.coord([end, i]);
    const children: unknown[] = bar.parts.map(({ from, to, look }) => {
      const [left = 0] = api.coord([from, i]);
      const [right = 0] = api.coord([to, i]);
      const shape = { x: left, y: (y ?? 0) - 8, width: Math.max(1, right - left), height: 16 };
      return { type: 'rect', shape, style: looks[look] };
    });
    const style = { x: (x ?? 0) + 6, y, text: bar.print[language], fill: bar.parts.length === 0 ? quiet : ink, fontSize: 14, fontFamily: 'sans-serif', verticalAlign: 'middle' }; // prettier-ignore
    return { type: 'group', children: [...children, { type: 'text', style }] };
  };
  return {
    height,
    option: {
      // Room for the printed figure behind the longest bar.
      grid: { left: 215, right: 110, top: 12, bottom: 46 },
      xAxis: { ...numberAxis(language, measuredIn), nameLocation: 'middle', nameGap: 30, ...roundEnds(least, most) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => labelLines(label, language, perLine, 2)),
        axisLabel: { ...textLook, lineHeight: 15, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: quiet } },
      },
      series: [
        {
          type: 'custom',
          renderItem: render,
          data: bars.map((_, i) => [i, 0]),
          encode: { x: 1, y: 0 },
          clip: false,
          silent: true,
        },
      ],
    },
  };
}

/** What the library hands to whoever draws one item. */
export interface Api {
  /** Value of a dimension of the item. */
  readonly value: (dimension: number) => number;
  /** Place of a value on the drawing. */
  readonly coord: (value: readonly number[]) => readonly number[];
}
