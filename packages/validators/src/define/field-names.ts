import {
  DefinitionError,
  exactQuantity,
  missingQuantity,
  neverNegative,
  type Count,
  type Entity,
  type Language,
  type Quantity,
  type Text,
} from '@qcdc/core';
import { notAField } from '@qcdc/core/checks';
import { Dec, printDecimal } from '@qcdc/core/exact';

/**
 * Returns the label of a field; of `date` what the day of the event is called.
 *
 * @param entity - the entity
 * @param name - name of the field
 * @returns its label
 * @throws `DefinitionError` `rule/unknown-field`
 */
export function labelOf(entity: Entity, name: string): Text {
  if (name === 'date') return entity.dayLabel ?? { vi: 'Ngày', en: 'Date' };
  const field = entity.fields[name];
  if (field === undefined)
    throw new DefinitionError('rule/unknown-field', notAField(name, entity.id, Object.keys(entity.fields)), entity.id);
  return field.info.label;
}

/**
 * Returns the labels of some fields by name.
 *
 * @param entity - the entity
 * @param names - names of the fields; all when left out, and of an event its day
 * @returns labels by name
 */
// @__NO_SIDE_EFFECTS__
export function labelsOf(
  entity: Entity,
  names: readonly string[] = [...(entity.form === 'event' ? ['date'] : []), ...Object.keys(entity.fields)],
): Readonly<Record<string, Text>> {
  return Object.fromEntries(names.map((name) => [name, labelOf(entity, name)]));
}

/**
 * Puts a label between the quotation marks of its language.
 *
 * @param label - the label
 * @param language - the language
 * @returns such as `“Số vụ”` or `"Cases"`
 */
export function quoted(label: Text, language: Language): string {
  return language === 'vi' ? `“${label.vi}”` : `"${label.en}"`;
}

/**
 * Turns the name of a field into the way ids are written.
 *
 * @param name - such as `receivedOnline`
 * @returns such as `received-online`
 */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Values of a record by field, for rules that are made for any entity. */
export type CountsByField = Readonly<Record<string, Count>>;

/**
 * Tells whether anything at all was said about a count.
 *
 * @param count - a count
 * @returns `false` for `null` and for a missing figure
 */
export function isStated(count: Count | undefined): boolean {
  return count !== null && count !== undefined && (typeof count === 'number' || count.state !== 'missing');
}

const signs: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  atLeast: '≥ ',
  above: '> ',
  atMost: '≤ ',
  below: '< ',
  about: '≈ ',
  between: '',
};

/**
 * Prints a count, thousands set off.
 *
 * @param count - a count
 * @param language - the language
 * @returns such as `7.609` or `> 91`; `—` where there is none
 */
export function printCount(count: Count | undefined, language: Language): string {
  if (count === null || count === undefined) return '—';
  if (typeof count === 'number') return printDecimal(new Dec(count), language);
  if (count.value === null) return '—';
  const upper = count.upper === null ? '' : `–${printDecimal(count.upper, language)}`;
  return `${signs[count.bound]}${printDecimal(count.value, language)}${upper}`;
}

/**
 * Tells whether a count was stated as one number, without a bound.
 *
 * @param count - a count
 * @returns `true` for numbers and exact figures
 */
export function isExactlyStated(count: Count): boolean {
  return typeof count === 'number' || (count !== null && count.value !== null && count.bound === 'exact');
}

/**
 * Tells whether none of some fields can ever hold a number below zero.
 *
 * @param entity - the entity
 * @param names - names of the fields
 * @returns `false` where one is signed, such as a field of points with deductions
 */
// @__NO_SIDE_EFFECTS__
export function neverBelowZero(entity: Entity, names: readonly string[]): boolean {
  return names.every((name) => {
    const { measuredIn = '', mayBeNegative = !neverNegative(measuredIn) } = entity.fields[name]?.info ?? {};
    return !mayBeNegative;
  });
}

/**
 * Turns a count into a figure.
 *
 * @param count - a count
 * @returns the same as a quantity
 */
export function asFigure(count: Count): Quantity {
  return count === null ? missingQuantity : typeof count === 'number' ? exactQuantity(count) : count;
}

/**
 * Makes the value a field of an entity has for a count: a figure or a plain number.
 *
 * @param entity - the entity
 * @param field - name of the field
 * @param count - the count, `null` for not reported
 * @returns the value
 */
export function countFor(entity: Entity, field: string, count: number | null): Count {
  return entity.fields[field]?.info.kind === 'figure' ? asFigure(count) : count;
}
