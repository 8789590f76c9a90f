import type { Language } from '@qcdc/core';

/** Code in which somebody chooses in which language to speak: an argument, a member of a text, an option. */
const choices: readonly RegExp[] = [/, '(vi|en)'\)/gu, /(?<=[\w)\]?])\.(vi|en)\b/gu, /\blanguage: '(vi|en)'/gu];

/**
 * Finds the languages a program of a page chooses to speak.
 *
 * @param code - the program
 * @returns each language once
 */
export const languagesChosen = (code: string): ReadonlySet<Language> =>
  new Set(choices.flatMap((choice) => Array.from(code.matchAll(choice), (match) => match[1] as Language)));

/** Code without its comments, which speak the language of their page; what a comment promises (`// =>`) stays. */
const withoutComments = (code: string): string => code.replace(/ *\/\/(?! =>).*$/gmu, '').replace(/^ +/gmu, '');

/**
 * A program as it is the same on the pages of both languages: without comments, whatever language it speaks. What it says in a
 * language is not compared; where it speaks none, what it gives is.
 *
 * @param code - the program
 */
export function inNoLanguage(code: string): string {
  const bare = withoutComments(code);
  if (languagesChosen(bare).size === 0) return bare;
  return choices
    .reduce((text, choice) => text.replace(choice, (all, language: string) => all.replace(language, '…')), bare)
    .replace(/\/\/ => .*$/gmu, (said) => said.replace(/'[^']*'|"[^"]*"/gu, '…'));
}
