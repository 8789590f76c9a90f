import type { Language } from '@qcdc/core';
import {
  accent,
  axisNumber,
  isDrawable,
  labelLines,
  line,
  quiet,
  textLook,
  type ChartOf,
  type Drawing,
} from './drawing.ts';

const dashes = ['solid', [7, 4], [2, 3], [9, 3, 2, 3]] as const;
const marks = ['circle', 'rect', 'triangle', 'diamond'] as const;
const fewest = 3;

/**
 * Draws shapes on several axes. An axis on which somebody's number is not known is not drawn: a corner at zero would be a
 * number nobody stated. An axis on which somebody stands beyond its end, as with points on top, or below zero, is drawn as long as it
 * has to be, and says between which numbers.
 *
 * @param chart - axes and shapes
 * @param language - language of its words
 * @returns the drawing; `null` with fewer than three axes
 */
export function drawRadar({ axes, shapes }: ChartOf<'radar'>, language: Language): Drawing | null {
  const known = axes
    .map((axis, i) => ({ axis, i }))
    .filter(
      ({ axis, i }) => isDrawable(axis.most) && axis.most > 0 && shapes.every(({ points }) => isKnown(points[i])),
    );
  if (known.length < fewest || shapes.length === 0) return null;
  const data = shapes.flatMap(({ label, points }, number) => {
    const shape = (end: 'low' | 'high', dashed: boolean): object => ({
      name: label[language],
      value: known.map(({ i }) => points[i]?.[end] ?? 0),
      symbol: marks[number % marks.length],
      symbolSize: 7,
      lineStyle: { color: accent, width: 2, type: dashed ? [2, 3] : dashes[number % dashes.length] },
      itemStyle: { color: accent },
      ...(number === 0 && !dashed ? { areaStyle: { color: accent, opacity: 0.12 } } : {}),
    });
    const isBounded = known.some(({ i }) => points[i]?.low !== points[i]?.high);
    return isBounded ? [shape('low', false), shape('high', true)] : [shape('low', false)];
  });
  return {
    height: 380,
    option: {
      ...(shapes.length > 1
        ? { legend: { top: 0, left: 0, textStyle: textLook, data: shapes.map(({ label }) => label[language]) } }
        : {}),
      radar: {
        indicator: known.map(({ axis, i }) => {
          const { min, max } = endsOf(
            axis.most,
            shapes.map(({ points }) => points[i]),
          );
          const isStretched = min !== 0 || max !== axis.most;
          const ends = isStretched ? `\n${axisNumber(min, language)} … ${axisNumber(max, language)}` : '';
          return { name: labelLines(axis.label, language, 22) + ends, max, min };
        }),
        radius: '66%',
        center: ['50%', '53%'],
        axisName: { ...textLook, lineHeight: 16 },
        splitArea: { show: false },
        splitLine: { lineStyle: { color: line } },
        axisLine: { lineStyle: { color: quiet } },
      },
      series: [{ type: 'radar', data, silent: true }],
    },
  };
}

type Point = ChartOf<'radar'>['shapes'][number]['points'][number];

// Nothing is cut to the axis, and nothing is drawn over the names around it.
function endsOf(most: number, points: readonly (Point | undefined)[]): { readonly min: number; readonly max: number } {
  const ends = points.flatMap((point) => [point?.low ?? 0, point?.high ?? 0]);
  return { min: Math.min(0, ...ends), max: Math.max(most, ...ends) };
}

const isKnown = (point: Point | undefined): boolean =>
  point !== undefined && isDrawable(point.low) && isDrawable(point.high);
