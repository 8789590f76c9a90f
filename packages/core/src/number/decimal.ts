import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Decimal numbers of this library: a clone, so nobody's `Decimal.set` elsewhere can change our figures.
 * Recognise one with `Dec.isDecimal`, never with `instanceof`.
 * @example
 * ```ts
 * new Dec('0.1').plus('0.2').toString(); // => '0.3'
 * ```
 */
export const Dec = /* @__PURE__ */ DecimalJs.clone({ defaults: true, precision: 40, toExpPos: 9e15, toExpNeg: -9e15 });

/** A decimal number. */
export type Decimal = DecimalJs;

const longestShort = 7;

/**
 * Makes a decimal of a text. Made of the text itself it keeps room for a hundred more digits; most figures have three, and a
 * national table has a million of them.
 *
 * @param text - the number as `Dec` takes it
 * @returns the number
 */
export function decimalOfText(text: string): Decimal {
  // A decimal made of a decimal holds its digits and nothing more.
  return new Dec(text.length <= longestShort && /^\d+$/.test(text) ? Number(text) : new Dec(text));
}
