import type { Chart, Language, Text } from '@qcdc/core';
import { light } from '../style/colours.ts';
import { linesOf } from '../blocks/lines-of.ts';

/** A drawing as the chart library takes it: its options, and how tall it is. */
export interface Drawing {
  /** Options of the library. */
  readonly option: Readonly<Record<string, unknown>>;
  /** Height in pixels. */
  readonly height: number;
}

/** A chart of one type. */
export type ChartOf<Type extends Chart['type']> = Extract<Chart, { readonly type: Type }>;

/** Width of every drawing in pixels; pages scale it. */
export const width = 680;

/** Size of letters in pixels, before a page scales the drawing. */
export const letters = 14;

/** Most bars, rows or steps of one drawing; the table beside it holds all. */
export const mostDrawn = 40;

/** Colours of the drawing; pages put their own in their place, so that dark mode holds. */
export const { ink, quiet, line, paper, accent, rail } = light;

/**
 * Tells whether a number can be drawn.
 *
 * @param number - a length or place
 * @returns `true` for a finite number
 */
export function isDrawable(number: number | null | undefined): number is number {
  return number !== null && number !== undefined && Number.isFinite(number);
}

/**
 * Breaks a label into lines.
 *
 * @param label - the label
 * @param language - in which language
 * @param most - letters of a line
 * @param mostLines - lines there is room for
 * @returns the lines, with a mark where they are cut
 */
export function labelLines(label: Text, language: Language, most: number, mostLines = 3): string {
  const lines = linesOf(label[language], most);
  return lines.length <= mostLines ? lines.join('\n') : `${lines.slice(0, mostLines).join('\n')}…`;
}

/**
 * Cuts a label to one line.
 *
 * @param label - the label
 * @param language - in which language
 * @param most - letters of the line
 * @returns the line, with a mark where it is cut
 */
export function oneLine(label: Text, language: Language, most: number): string {
  const [first = '', ...rest] = linesOf(label[language], most);
  return rest.length === 0 ? first : `${first}…`;
}

/**
 * Finds round ends for an axis.
 *
 * @param least - the least that is drawn
 * @param most - the most
 * @returns ends at or beyond them, and the step between two marks
 */
export function roundEnds(
  least: number,
  most: number,
): { readonly min: number; readonly max: number; readonly interval: number } {
  const span = most - least;
  // A single number stands in the middle of an axis as long as a round tenth of it, so that its ends are round numbers, too.
  if (!(span > 0) || !Number.isFinite(span)) {
    const step = least === 0 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(least)));
    const middle = Math.round(least / step) * step;
    return { min: middle - step, max: middle + step, interval: step };
  }
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
  return { min: Math.floor(least / interval) * interval, max: Math.ceil(most / interval) * interval, interval };
}

/**
 * Prints a number of an axis. What is far from 1 is written with a power of ten, because it would not fit beside the axis, or round
 * to nothing.
 *
 * @param value - a round number of the axis
 * @param language - in which language
 * @returns the number
 */
export function axisNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const power = size === 0 ? 0 : Math.floor(Math.log10(size) + 1e-9);
  if (power >= -4 && power <= 6) return formats[language].format(value);
  return `${formats[language].format(Number((value / 10 ** power).toFixed(6)))} × 10${superscript(power)}`;
}

function superscript(power: number): string {
  return Array.from(String(power), (sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? ''))).join('');
}

// Making one costs as much as drawing a small chart.
const formats = { vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }) }; // prettier-ignore

/** How text looks in a drawing. */
export const textLook = { color: ink, fontSize: letters, fontFamily: 'sans-serif' };

/**
 * The axis of numbers.
 *
 * @param language - in which language numbers are printed
 * @param name - what is measured
 * @returns options of the axis
 */
export function numberAxis(language: Language, name: Text): Readonly<Record<string, unknown>> {
  return {
    type: 'value',
    name: name[language],
    nameTextStyle: { ...textLook, color: quiet },
    axisLabel: {
      ...textLook,
      color: quiet,
      hideOverlap: true,
      formatter: (value: number) => axisNumber(value, language),
    },
    splitLine: { lineStyle: { color: line } },
    axisLine: { show: true, lineStyle: { color: quiet } },
  };
}
