import { printQuantity, readQuantity, type ComputedQuantity, type Language } from '@qcdc/core';
import { Dec, numberText } from '@qcdc/core/exact';

/**
 * Writes a quantity as it is read back: an exact one in its digits, to the accuracy it was stated with; everything else in
 * words. Missing is blank, and an average that no decimal is, is a fraction such as `10/3`.
 *
 * @param quantity - what to write
 * @param measuredIn - unit of measure
 * @param locale - whose marks and words
 * @returns the text, which is no formula
 */
export function quantityText(quantity: ComputedQuantity, measuredIn: string, locale: Language): string {
  const { state, value, bound, accuracy, status, margin } = quantity;
  if (state === 'missing') return '';
  if (value === null || bound !== 'exact' || status !== undefined || margin !== undefined)
    return printQuantity(quantity, measuredIn, locale);
  if (!Dec.isDecimal(value)) return numberText(value);
  if (accuracy !== null && accuracy.decimals < 0) return printQuantity(quantity, measuredIn, locale);
  const places = Math.max(accuracy?.decimals ?? 0, value.decimalPlaces());
  const digits = value.toFixed(places);
  const text = locale === 'vi' ? digits.replace('.', ',') : digits;
  // Of "7,609" and "250,5" đồng nobody would know whether thousands are meant; with its words it is read back.
  const isShort = places > 0 && value.decimalPlaces() <= 3 && value.abs().lessThan(1000);
  return isShort && readQuantity(text, { measuredIn, locale }).value === null
    ? printQuantity(quantity, measuredIn, locale)
    : text;
}
