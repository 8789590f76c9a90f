import { freeName } from './free-name.ts';
import type { KeptArrival, KeptInput } from './kept.ts';
import { kindOf } from './read-input.ts';

/** What becomes of files that are dropped, beside those that are there. */
export interface SortedFiles {
  /** Files to be kept, under names nobody bears yet. */
  readonly taken: readonly Omit<KeptInput, keyof KeptArrival>[];
  /** Files nobody could take for anything. */
  readonly refused: readonly string[];
  /** Files that are there already, under the same name and byte for byte. */
  readonly again: readonly string[];
  /** Files called like another one, and what they are called beside it. */
  readonly renamed: readonly (readonly [name: string, to: string])[];
}

/**
 * Sorts files that were dropped. Two communes may both send a "bao-cao.xlsx": neither takes the place of the other. Whether a file
 * replaces an earlier one is for its figures to say, not for its name.
 *
 * @param there - what is kept already
 * @param files - what was dropped
 * @returns what is taken, and a word on everything else
 */
export function sortedIn(
  there: readonly Pick<KeptInput, 'id' | 'name' | 'sentAs' | 'bytes'>[],
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): SortedFiles {
  const taken: Omit<KeptInput, keyof KeptArrival>[] = [];
  const refused: string[] = [];
  const again: string[] = [];
  const renamed: (readonly [string, string])[] = [];
  for (const { name, bytes } of files) {
    const kind = kindOf(name);
    const known = [...there, ...taken];
    if (kind === null) refused.push(name);
    else if (known.some((one) => (one.sentAs ?? one.name) === name && sameBytes(one.bytes, bytes))) again.push(name);
    else {
      const id = freeName(name, new Set(known.map((one) => one.id)));
      if (id !== name) renamed.push([name, id]);
      taken.push({ id, name: id, sentAs: name, kind, bytes });
    }
  }
  return { taken, refused, again, renamed };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
