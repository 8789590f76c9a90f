import type { Version } from '../basis/version.ts';
import type { LawCatalogue } from '../law/catalogue.ts';
import type { WorkingCalendar } from '../law/deadlines/working-calendar.ts';
import type { AnyValidator, ValidatorExample } from './validator.ts';

// The engine knows the shape of a catalogue and of a calendar, to hand them on; it never imports their content.

/** The law and the calendar that judge. What is left out is what the library knows. */
export interface CheckContext {
  /** The catalogue of law, such as one extended by an amendment. */
  readonly catalogue?: LawCatalogue;
  /** Which days are worked, such as a calendar with next year's holidays. */
  readonly calendar?: WorkingCalendar;
}

/**
 * The versions of a rule's threshold: fixed, or taken from the catalogue of law that is given. A rule whose versions come
 * from a catalogue returns the same array for the same catalogue.
 */
export type RuleLaw<T> = readonly Version<T>[] | ((catalogue?: LawCatalogue) => readonly Version<T>[]);

/** Worked examples of a rule: fixed, or made for the versions in the catalogue of law that is given. */
export type RuleExamples<Input> =
  readonly ValidatorExample<Input>[] | ((catalogue?: LawCatalogue) => readonly ValidatorExample<Input>[]);

/**
 * Returns the versions of a rule's threshold.
 *
 * @param rule - the rule
 * @param catalogue - the catalogue of law to take them from; the built-in one when left out
 * @returns the versions, oldest first
 * @throws `DefinitionError` when the rule names a duty that is not in the catalogue, or one of another kind of value
 */
export function lawOfRule(rule: Pick<AnyValidator, 'law'>, catalogue?: LawCatalogue): readonly Version<unknown>[] {
  return typeof rule.law === 'function' ? rule.law(catalogue) : rule.law;
}

/**
 * Returns the worked examples of a rule.
 *
 * @param rule - the rule
 * @param catalogue - the catalogue of law to make them for; the built-in one when left out
 * @returns the examples
 */
export function examplesOfRule(
  rule: Pick<AnyValidator, 'examples'>,
  catalogue?: LawCatalogue,
): readonly ValidatorExample<unknown>[] {
  return typeof rule.examples === 'function' ? rule.examples(catalogue) : rule.examples;
}
