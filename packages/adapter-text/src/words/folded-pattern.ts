import { fold } from '@qcdc/core';

/**
 * Makes a pattern for text whose words are in the form all spellings share, from a pattern written in plain Vietnamese.
 *
 * @param source - the pattern; in it letters are words, except behind a backslash
 * @returns the pattern, to be searched through a whole text
 */
export function foldedPattern(source: string): RegExp {
  return new RegExp(
    source.normalize('NFC').replace(/(?<!\\)[\p{L}\p{M}]+/gu, (word) => fold(word)),
    'gu',
  );
}
