import type { LegalBasis, Text } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import type { RubricClass } from '../rubric/class-table.ts';
import type { Condition } from '../rubric/condition.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Reading } from '../rubric/reading.ts';

/**
 * Makes a text.
 *
 * @param vi - Vietnamese wording
 * @param en - English wording
 * @returns the text
 */
export function t(vi: string, en: string): Text {
  return { vi, en };
}

/**
 * Makes the basis of a rubric.
 *
 * @param number - official number
 * @param title - own-words title
 * @param article - article, where one is cited
 * @param confirmed - `false` while the provision has not been read in its text
 * @returns the basis
 */
export function rule(number: string, title: Text, article?: string, confirmed = true): LegalBasis {
  return { kind: 'law', number, title, ...(article === undefined ? {} : { article }), confirmed };
}

/** Why points of an annex stand as placeholders. */
export const annexUnread: Text = t(
  'Điểm nằm ở phụ lục của văn bản, chưa đối chiếu được.',
  'The points stand in an annex nobody has compared yet.',
);

/**
 * Declares a flag that is silent unless something happened.
 *
 * @param id - id of the fact
 * @param vi - Vietnamese wording
 * @param en - English wording
 * @returns the declaration
 */
export function incident(id: string, vi: string, en: string): FactDeclaration {
  return { id, kind: 'flag', label: t(vi, en), whenAbsent: 'none' };
}

/**
 * Declares a number that has to be stated.
 *
 * @param id - id of the fact
 * @param vi - Vietnamese wording
 * @param en - English wording
 * @returns the declaration
 */
export function numberFact(id: string, vi: string, en: string): FactDeclaration {
  return { id, kind: 'number', label: t(vi, en) };
}

/**
 * Declares a flag that has to be stated.
 *
 * @param id - id of the fact
 * @param vi - Vietnamese wording
 * @param en - English wording
 * @returns the declaration
 */
export function flagFact(id: string, vi: string, en: string): FactDeclaration {
  return { id, kind: 'flag', label: t(vi, en) };
}

/** A criterion whose points are stated by whoever scores it. */
export interface StatedItem {
  /** Id of the criterion; its points are the fact `points.<id>`. */
  readonly id: string;
  /** Highest points. */
  readonly maximum: Amount;
  /** Label. */
  readonly label: Text;
  /** Whatever else the criterion has. */
  readonly more?: Partial<Criterion>;
}

/**
 * Makes a criterion whose points are stated by whoever scores it.
 *
 * @param item - id, maximum and label
 * @returns the criterion
 */
export function statedCriterion({ id, maximum, label, more }: StatedItem): Criterion {
  return { id, label, maximum, scale: { give: 'points', of: { read: 'fact', fact: `points.${id}` } }, ...more };
}

/**
 * Declares the facts of criteria whose points are stated.
 *
 * @param items - the criteria
 * @returns one fact each
 */
export function statedFacts(items: readonly StatedItem[]): readonly FactDeclaration[] {
  return items.map(({ id, label }) => ({
    id: `points.${id}`,
    kind: 'number',
    label: t(`Điểm chấm “${label.vi}”`, `Points given for “${label.en}”`),
  }));
}

/**
 * Makes the condition "a flag was stated as true".
 *
 * @param fact - id of the fact
 * @returns the condition
 */
export function flag(fact: string): Condition {
  return { if: 'flag', fact };
}

/**
 * Makes the share of one stated number in another, in percent.
 *
 * @param part - id of the fact above the line
 * @param of - id of the fact below the line
 * @returns the reading
 */
export function shareOf(part: string, of: string): Reading {
  return { read: 'share', part: { read: 'fact', fact: part }, of: { read: 'fact', fact: of }, percent: true };
}

/** A class with its lower limit; `null` for the lowest. */
export type ClassLimit = readonly [id: string, label: Text, from: Amount | null, more?: Partial<RubricClass>];

/**
 * Makes lower-closed classes from their lower limits, best first.
 *
 * @param limits - classes with their lower limits
 * @returns the classes, edge to edge
 */
export function classesFrom(limits: readonly ClassLimit[]): readonly RubricClass[] {
  return limits.map(([id, label, from, more], i) => {
    const above = limits[i - 1]?.[2];
    return {
      id,
      label,
      ...(from === null ? {} : { from }),
      ...(above === null || above === undefined ? {} : { to: above }),
      ...more,
    };
  });
}
