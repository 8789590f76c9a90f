import { DefinitionError, type Text } from '@qcdc/core';

/**
 * Makes the error of a rule's text, with the place shown.
 *
 * @param code - code without its area
 * @param text - what is wrong, and what to write instead
 * @param written - the whole text of the rule
 * @param at - place in it, counted from 0
 * @param path - where the text stands
 * @returns the error
 */
export function textError(code: string, text: Text, written: string, at: number, path: string): DefinitionError {
  const shown = `${written.slice(0, at)}▸${written.slice(at)}`;
  return new DefinitionError(
    `rules/${code}`,
    { vi: `${text.vi} (tại ▸: ${shown})`, en: `${text.en} (at ▸: ${shown})` },
    path,
  );
}
