import type { Finding, Language, Printed } from '@qcdc/core';
import { speak } from '@qcdc/core/flow';
import { plainLetters } from '../plain-letters.ts';

/** How a unit is called. */
export type NameOf = (unit: string, finding: Finding) => string;

/** What is searched of each finding, without marks; made once, when it is first asked. */
export class SearchTexts {
  readonly #texts = new WeakMap<Finding, string>();
  readonly #nameOf: NameOf;
  readonly #language: Language;

  constructor(nameOf: NameOf, language: Language) {
    this.#nameOf = nameOf;
    this.#language = language;
  }

  textOf(finding: Finding): string {
    const known = this.#texts.get(finding);
    if (known !== undefined) return known;
    const { code, message, where, expected = '', actual = '' } = finding;
    const say = (text: Printed) => speak(text, this.#language);
    const { unit, source = '', sheet = '', cell = '', period = '' } = where;
    const name = unit === undefined ? '' : `${unit} ${this.#nameOf(unit, finding)}`;
    const text = plainLetters(
      [code, say(message), name, source, sheet, cell, period, say(expected), say(actual)].join(' '),
    );
    this.#texts.set(finding, text);
    return text;
  }
}
