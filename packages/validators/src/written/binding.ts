import { fold, neverNegative, type Entity, type Text } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import type { TextPart } from './rule-text.ts';
import { textError } from './text-error.ts';

/** What a text is bound to: the area, and where the text stands. */
export interface Binding {
  /** The area. */
  readonly entity: Entity;
  /** The text. */
  readonly text: string;
  /** Where it stands. */
  readonly path: string;
}

/**
 * Finds the field a name stands for.
 *
 * @param part - the name
 * @param binding - the area and the text
 * @returns name of the field, or `date`
 * @throws `DefinitionError` `rules/unknown-field`
 */
export function fieldOf(part: TextPart & { readonly kind: 'name' }, binding: Binding): string {
  const { entity, text, path } = binding;
  const { name, quoted, at } = part;
  if (Object.hasOwn(entity.fields, name) || (name === 'date' && entity.form === 'event')) return name;
  const alike = quoted
    ? Object.entries(entity.fields).filter(([, { info }]) => [info.label.vi, info.label.en].some(sameWords(name)))
    : [];
  if (alike.length === 1) return alike[0]?.[0] ?? name;
  throw textError(
    'unknown-field',
    alike.length > 1
      ? severalFields(
          name,
          alike.map(([field]) => field),
        )
      : noField(name, entity),
    text,
    at,
    path,
  );
}

/**
 * Tells whether a label is what is written, without regard to capitals and marks of tone.
 *
 * @param name - what is written
 * @returns the comparison with a label
 */
export function sameWords(name: string): (label: string) => boolean {
  return (label) => fold(label) === fold(name);
}

/**
 * Tells what kind of value a field holds.
 *
 * @param field - name of the field, or `date`
 * @param binding - the area
 * @returns the kind
 */
export function kindOf(field: string, { entity }: Binding): string {
  return field === 'date' ? 'day' : (entity.fields[field]?.info.kind ?? '');
}

/**
 * Tells whether a field can never hold a number below zero.
 *
 * @param entity - the area
 * @param field - name of the field
 * @returns `false` for points and rates of growth; a stated percentage is never below zero
 */
export function isNeverNegative(entity: Entity, field: string): boolean {
  const info = entity.fields[field]?.info;
  if (info?.kind === 'statedRatio') return true;
  return !(info?.mayBeNegative ?? !neverNegative(info?.measuredIn ?? ''));
}

const noField = (name: string, entity: Entity): Text =>
  unknownName(
    'rules/unknown-field',
    { vi: `trường của ${entity.id}`, en: `a field of ${entity.id}` },
    name,
    Object.keys(entity.fields),
  ).problems[0].text;

const severalFields = (label: string, names: readonly string[]): Text => ({
  vi: `nhiều trường cùng có nhãn "${label}"; ghi tên trường: ${names.join(', ')}`,
  en: `several fields bear the label "${label}"; write the name of one: ${names.join(', ')}`,
});
