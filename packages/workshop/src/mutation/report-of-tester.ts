import { readFileSync } from 'node:fs';
import type { RoomResult, UnnoticedChange } from './mutation-result.ts';

/** What the tester writes of a change. */
interface TriedChange {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** What the tester writes of all. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly TriedChange[]; readonly source: string }>>;
}

// Was not drawn, or speaks to people.
const notTried: ReadonlySet<string> = new Set(['CompileError', 'Ignored']);
const unseen: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/**
 * Reads what the tester wrote of a room.
 *
 * @param path - its report
 * @param room - the room
 * @param seed - the draw
 * @param changes - how many changes there are
 */
export function resultOf(path: string, room: string, seed: number, changes: number): RoomResult {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const tried = Object.entries(files).flatMap(([file, { mutants, source }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => !notTried.has(status))
      .map(({ status, mutatorName, replacement = '', location: { start } }) => ({
        status,
        change: {
          file,
          line: start.line,
          code: (lines[start.line - 1] ?? '').trim(),
          kind: mutatorName,
          instead: replacement,
        },
      }));
  });
  const unnoticed = tried.filter(({ status }) => unseen.has(status)).map(({ change }): UnnoticedChange => change);
  return { room, seed, changes, drawn: tried.length, noticed: tried.length - unnoticed.length, unnoticed };
}
