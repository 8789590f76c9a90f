import type { Text } from '@qcdc/core';
import type { Fraction } from '@qcdc/core/exact';
import type { Amount } from '../rubric/amount.ts';
import { amountOf } from '../rubric/amount.ts';
import { printNumber } from '../score/print-points.ts';

/**
 * Joins texts of both languages.
 *
 * @param parts - the texts
 * @param vi - Vietnamese wording
 * @param en - English wording
 */
export function joined(parts: readonly Text[], vi: string, en = vi): Text {
  return { vi: parts.map((p) => p.vi).join(vi), en: parts.map((p) => p.en).join(en) };
}

/**
 * Makes a text of both languages from parts; a string stands for itself in both.
 *
 * @param vi - Vietnamese wording
 * @param en - English wording
 */
export function said(vi: string, en: string): Text {
  return { vi, en };
}

/**
 * A number in both languages, with a true minus sign.
 *
 * @param value - the number
 */
export function numberText(value: Fraction): Text {
  return said(printNumber(value, 'vi').replace('-', '−'), printNumber(value, 'en').replace('-', '−'));
}

/**
 * An amount in both languages.
 *
 * @param amount - the amount
 */
export function amountText(amount: Amount): Text {
  return numberText(amountOf(amount));
}

/**
 * Points with their unit: `1,5 điểm`, `1 point`.
 *
 * @param value - the points
 */
export function countedPoints(value: Fraction): Text {
  const { vi, en } = numberText(value);
  const one = value.d === 1n && (value.n === 1n || value.n === -1n);
  return said(`${vi} điểm`, `${en} ${one ? 'point' : 'points'}`);
}

/**
 * A text with a capital first letter, where it begins a line.
 *
 * @param text - the text
 */
export function capital(text: Text): Text {
  const up = (line: string): string => line.slice(0, 1).toUpperCase() + line.slice(1);
  return said(up(text.vi), up(text.en));
}

/**
 * A label with a small first letter, where it stands inside a sentence as a common noun.
 *
 * @param text - the label
 */
export function lower(text: Text): Text {
  const down = (line: string): string => line.slice(0, 1).toLowerCase() + line.slice(1);
  return said(down(text.vi), down(text.en));
}
