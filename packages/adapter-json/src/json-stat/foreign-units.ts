import { Dec, nameOfMeasure, readQuantity, type Decimal, type Measure } from '@qcdc/core';
import { isObject } from '../input/is-object.ts';

/** In what the figures of a measure are counted, as a data set says. */
export interface ForeignUnit {
  /** Its words. */
  readonly label: string;
  /** How many of our unit one of theirs is; `null` where it is another unit, or nobody can tell. */
  readonly times: Decimal | null;
}

/**
 * Reads the units of measure of a metric dimension: "nghìn đồng" counts a thousand where the measure counts đồng.
 *
 * @param category - the category list of the dimension
 * @param measures - measures of the table
 * @param same - units of measure by label, where the caller says which is meant
 * @returns by id of the measure; none where nothing is said
 */
export function foreignUnits(
  category: unknown,
  measures: readonly Measure[],
  same: Readonly<Record<string, string>>,
): ReadonlyMap<string, ForeignUnit> {
  const units = isObject(category) && isObject(category['unit']) ? category['unit'] : {};
  return new Map(
    measures.flatMap(({ id, measuredIn }): readonly (readonly [string, ForeignUnit])[] => {
      const unit = Object.hasOwn(units, id) ? units[id] : undefined;
      if (!isObject(unit)) return [];
      const [label, symbol, multiplier] = ['label', 'symbol', 'multiplier'].map((name) => textIn(unit[name]));
      const words = label || symbol || '';
      const times = Object.hasOwn(same, words) && same[words] === measuredIn ? new Dec(1) : timesOf(words, measuredIn);
      const power = /^\d{1,2}$/.test(multiplier ?? '') ? new Dec(10).pow(Number(multiplier)) : null;
      if (words === '' && !multiplier) return [];
      return [
        [
          id,
          {
            label: multiplier ? `${words} (10^${multiplier})` : words,
            times: multiplier ? power && times && times.times(power) : times,
          },
        ],
      ];
    }),
  );
}

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

function timesOf(words: string, measuredIn: string): Decimal | null {
  const { vi, en } = nameOfMeasure(measuredIn);
  const { vi: one, en: oneEn } = nameOfMeasure(measuredIn, 'one');
  const folded = words.toLowerCase();
  if (words === '' || [measuredIn, vi, en, one, oneEn].some((name) => name.toLowerCase() === folded)) return new Dec(1);
  // What one of them is, read as people write it.
  const { value } = readQuantity(`1 ${words}`, { measuredIn });
  return value?.bound === 'exact' && value.value !== null && Dec.isDecimal(value.value) ? value.value : null;
}
