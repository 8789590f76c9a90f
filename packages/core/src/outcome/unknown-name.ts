import { noSuchName } from './no-such-name.ts';
import { DefinitionError } from './errors.ts';
import type { Text } from './text.ts';

/**
 * Makes the error for a name that somebody asked for and that is not there, with the name that was probably meant. Only what
 * a programmer asks for throws; a name in somebody's data becomes a finding.
 *
 * @param code - stable code, such as `figure/unknown-measure`
 * @param what - what it is not, such as "a measure of this table"
 * @param written - the name that was asked for
 * @param known - the names there are
 * @param path - which argument it stood in
 * @returns the error, to be thrown
 * @example
 * ```ts
 * unknownName('figure/unknown-measure', { vi: 'một chỉ tiêu', en: 'a measure' }, 'setled', ['settled', 'received']).code; // => 'figure/unknown-measure'
 * ```
 */
export function unknownName(
  code: string,
  what: Text,
  written: unknown,
  known: Iterable<string>,
  path = '',
): DefinitionError {
  return new DefinitionError(code, noSuchName(what, written, known), path);
}
