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
 * @returns at most three lines
 */
export function labelLines(label: Text, language: Language, most: number): string {
  const lines = linesOf(label[language], most);
  return lines.length <= 3 ? lines.join('\n') : `${lines.slice(0, 3).join('\n')}…`;
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
  if (span <= 0 || !Number.isFinite(span)) return { min: least, max: least + 1, interval: 1 };
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
  return { min: Math.floor(least / interval) * interval, max: Math.ceil(most / interval) * interval, interval };
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
    axisLabel: { ...textLook, color: quiet, formatter: (value: number) => formats[language].format(value) },
    splitLine: { lineStyle: { color: line } },
    axisLine: { show: true, lineStyle: { color: quiet } },
  };
}
