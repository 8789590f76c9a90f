import type { Language } from '@qcdc/core';
import type { Api } from './draw-bars.ts';
import {
  accent,
  ink,
  isDrawable,
  labelLines,
  numberAxis,
  oneLine,
  paper,
  quiet,
  roundEnds,
  textLook,
  type ChartOf,
  type Drawing,
} from './drawing.ts';

const height = 320;
/** Room for the periods below the axis. */
const belowAxis = 40;

// Told apart without colour: by dash and by mark.
const dashes = ['solid', [7, 4], [2, 3], [9, 3, 2, 3]] as const;
const marks = ['circle', 'rect', 'triangle', 'diamond'] as const;

/**
 * Draws how something went: points with the bounds of what is not exactly known, gaps where nothing is, the target across.
 *
 * @param chart - the lines
 * @param language - language of its words
 * @returns the drawing
 */
export function drawTrend({ at, lines, measuredIn, target }: ChartOf<'trend'>, language: Language): Drawing | null {
  const some = lines.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])).filter(isDrawable);
  if (some.length === 0) return null;
  const goal = target !== undefined && isDrawable(target.low) ? target.low : null;
  // One name under the other: they never lie over the drawing, however long and many they are.
  const names = lines.length > 1 ? lines.length * 20 : 0;
  const bottom = height + names - belowAxis;
  const series = lines.flatMap(({ label, points }, number) => [
    {
      type: 'line',
      name: label[language],
      // A point in the middle of its bounds would be a number nobody stated: only exact ones are joined.
      data: at.map((_, i) => (isExact(points[i]) ? (points[i]?.low ?? null) : null)),
      symbol: marks[number % marks.length],
      symbolSize: 9,
      connectNulls: false,
      lineStyle: { color: accent, width: 2, type: dashes[number % dashes.length] },
      itemStyle: { color: accent, borderColor: accent },
      label: {
        show: lines.length === 1,
        position: 'top',
        ...textLook,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => points[dataIndex]?.print[language] ?? '',
      },
      ...(number === 0 && goal !== null && target !== undefined ? targetLine(goal, `${labelLines(target.label, language, 14)}\n${target.print[language]}`) : {}),
      silent: true,
      clip: false,
    }, // prettier-ignore
    {
      type: 'custom',
      renderItem: (_: unknown, api: Api) => range(points[api.value(0)], api.value(0), api, { language, bottom }),
      data: at.map((_, i) => [i, 0]),
      encode: { x: 0, y: 1 },
      silent: true,
      clip: false,
    },
  ]);
  const ends = goal === null ? some : [...some, goal];
  return {
    height: height + names,
    option: {
      grid: { left: 84, right: goal === null ? 40 : 130, top: names + 44, bottom: belowAxis },
      ...(lines.length > 1 ? { legend: legendOf(lines, language) } : {}),
      xAxis: {
        type: 'category',
        data: at.map((when) => when[language]),
        axisLabel: { ...textLook, interval: at.length > 8 ? 'auto' : 0 },
        axisLine: { lineStyle: { color: quiet } },
        axisTick: { show: false },
      },
      yAxis: {
        ...numberAxis(language, measuredIn),
        ...roundEnds(Math.min(...ends), Math.max(...ends)),
      },
      series,
    },
  };
}

function legendOf(lines: ChartOf<'trend'>['lines'], language: Language): object {
  const shown = (name: string): string => oneLine({ vi: name, en: name }, language, 70);
  return { top: 0, left: 0, orient: 'vertical', itemGap: 6, textStyle: textLook, formatter: shown, data: lines.map(({ label }) => label[language]) }; // prettier-ignore
}

/** In which language, and where the axis lies. */
interface Placed {
  readonly language: Language;
  readonly bottom: number;
}

type Point = ChartOf<'trend'>['lines'][number]['points'][number];

const isExact = (point: Point | undefined): boolean =>
  point !== undefined && isDrawable(point.low) && point.low === point.high;

const targetLine = (at: number, words: string): object => ({
  markLine: {
    silent: true,
    symbol: 'none',
    data: [{ yAxis: at }],
    lineStyle: { color: ink, type: [6, 4], width: 1.5 },
    label: { position: 'end', distance: 8, formatter: words, ...textLook },
  },
});

// What is only bounded: a beam from end to end; where one end is open the beam ends in nothing.
function range(point: Point | undefined, i: number, api: Api, { language, bottom }: Placed): unknown {
  if (point === undefined || isExact(point)) return null;
  const ends = [point.low, point.high].filter(isDrawable);
  const [first] = ends;
  if (first === undefined) return gap(point, i, api, { language, bottom });
  const [x = 0, from = 0] = api.coord([i, first]);
  const [, to = 0] = api.coord([i, ends.at(-1) ?? first]);
  const top = Math.min(from, to);
  const shape = { x: x - 5, y: top, width: 10, height: Math.max(2, Math.abs(to - from)) };
  return {
    type: 'group',
    children: [
      { type: 'rect', shape, style: { fill: paper, stroke: accent, lineDash: [4, 3], lineWidth: 1.5 } },
      {
        type: 'text',
        style: { x, y: top - 8, text: point.print[language], fill: ink, fontSize: 14, fontFamily: 'sans-serif', align: 'center', verticalAlign: 'bottom' }, // prettier-ignore
      },
    ],
  };
}

// Nothing is known: the words stand above the axis, where no point can be taken for zero.
function gap(point: Point, i: number, api: Api, { language, bottom }: Placed): unknown {
  const [x = 0] = api.coord([i, 0]);
  const style = { x, y: bottom - 8, text: labelLines(point.print, language, 14), fill: quiet, fontSize: 13, fontFamily: 'sans-serif', align: 'center', verticalAlign: 'bottom' }; // prettier-ignore
  return { type: 'text', style };
}
