import { nameOfMeasure, readQuantity, type Measure } from '@qcdc/core';
import { Dec, type Decimal } from '@qcdc/core/exact';
import { isObject } from '../input/is-object.ts';
import { saidText } from '../input/said-text.ts';

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
  const said = isObject(category) ? (category['unit'] ?? {}) : {};
  return new Map(
    measures.flatMap(({ id, measuredIn }): readonly (readonly [string, ForeignUnit])[] => {
      // What is no list by measure holds for all of them.
      const unit = isObject(said) ? (Object.hasOwn(said, id) ? said[id] : null) : said;
      const one = unitSaid(isObject(unit) ? unit : { label: unit }, measuredIn, same);
      return one === null ? [] : [[id, one]];
    }),
  );
}

function unitSaid(
  unit: Readonly<Record<string, unknown>>,
  measuredIn: string,
  same: Readonly<Record<string, string>>,
): ForeignUnit | null {
  const [label, symbol, multiplier] = [textIn(unit['label']), textIn(unit['symbol']), textIn(unit['multiplier'])];
  const words = label || symbol;
  if (words === '' && multiplier === '') return null;
  const times = Object.hasOwn(same, words) && same[words] === measuredIn ? new Dec(1) : timesOf(words, measuredIn);
  if (multiplier === '') return { label: words, times };
  const power = /^\d{1,2}$/.test(multiplier) ? new Dec(10).pow(Number(multiplier)) : null;
  return { label: `${words} (10^${multiplier})`, times: power && times && times.times(power) };
}

const textIn = (value: unknown): string => saidText(value)?.trim() ?? '';

function timesOf(words: string, measuredIn: string): Decimal | null {
  const { vi, en } = nameOfMeasure(measuredIn);
  const { vi: one, en: oneEn } = nameOfMeasure(measuredIn, 'one');
  const folded = words.toLowerCase();
  if (words === '' || [measuredIn, vi, en, one, oneEn].some((name) => name.toLowerCase() === folded)) return new Dec(1);
  // What one of them is, read as people write it.
  const { value } = readQuantity(`1 ${words}`, { measuredIn });
  return value?.bound === 'exact' && value.value !== null && Dec.isDecimal(value.value) ? value.value : null;
}
