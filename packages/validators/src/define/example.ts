import {
  DefinitionError,
  exactQuantity,
  missingQuantity,
  type Accuracy,
  type Bound,
  type Entity,
  type FieldInfo,
  type Quantity,
  type RecordOf,
  type Text,
} from '@qcdc/core';
import { shown } from '@qcdc/core/checks';
import { Dec } from '@qcdc/core/exact';

/**
 * Makes a quantity as a report states it.
 *
 * @param digits - the number as digits with a point, such as `99.3`; the decimals written count
 * @param bound - how the true number lies to it; `exact` when left out
 * @returns the quantity
 * @example
 * ```ts
 * statedQuantity('99.3').accuracy?.decimals; // => 1
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function statedQuantity(digits: string, bound: Bound = 'exact'): Quantity {
  const value = new Dec(digits);
  const accuracy: Accuracy = { decimals: digits.split('.')[1]?.length ?? 0, mode: 'unknown' };
  return { state: value.isZero() ? 'zero' : 'reported', value, bound, upper: null, accuracy };
}

/** Values an example gives; figures may be written as plain numbers, and what is left out was not reported. */
export type ExampleValues<E extends Entity> = {
  readonly [K in keyof RecordOf<E>]?: RecordOf<E>[K] extends Quantity ? Quantity | number : RecordOf<E>[K];
};

/**
 * Makes a whole record of an entity from the few values an example is about.
 *
 * @param entity - the entity
 * @param values - what the example is about; everything else was not reported
 * @returns the record, of unit `00001` and the year 2024 or the day 2024-03-01 unless `values` says otherwise
 * @throws `DefinitionError` `rule/bad-example` for a figure that is written as text
 * @example
 * ```ts
 * const { unit, period: of, received, settled } = exampleOf(mediation, { received: 40 });
 * [unit, of, received.state, settled.state]; // => ['00001', '2024', 'reported', 'missing']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function exampleOf<E extends Entity>(entity: E, values: ExampleValues<E>): RecordOf<E> {
  const given = values as Readonly<Record<string, unknown>>;
  const record: Record<string, unknown> = {
    unit: given['unit'] ?? '00001',
    ...(entity.form === 'period' ? { period: given['period'] ?? '2024' } : { date: given['date'] ?? '2024-03-01' }),
  };
  for (const [name, { info }] of Object.entries(entity.fields)) {
    const value = given[name];
    const wrong = notAFigureOf(info.kind, value);
    if (wrong !== null) throw new DefinitionError('rule/bad-example', wrong, name);
    const figure = info.kind === 'figure' || info.kind === 'statedRatio';
    if (value === undefined) record[name] = figure ? missingQuantity : null;
    else record[name] = figure && typeof value === 'number' ? exactQuantity(value) : value;
  }
  return record as RecordOf<E>;
}

/**
 * Says what is wrong with a figure of an example that is written as in a report: nothing reads an example, so the rule
 * would be shown a text.
 *
 * @param kind - kind of the field
 * @param value - what the example gives
 * @returns the words, or `null` where nothing is wrong
 */
export function notAFigureOf(kind: FieldInfo['kind'], value: unknown): Text | null {
  if (typeof value !== 'string' || !['figure', 'statedRatio', 'count'].includes(kind)) return null;
  return {
    vi: `${shown(value)} là chữ, không phải số liệu; ghi số, hoặc statedQuantity('90', 'above') cho số như “hơn 90”`,
    en: `${shown(value)} is a text and no figure; write a number, or statedQuantity('90', 'above') for one such as "more than 90"`,
  };
}
