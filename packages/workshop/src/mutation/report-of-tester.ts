import { readFileSync } from 'node:fs';
import type { UnnoticedChange } from './mutation-result.ts';

/** A place in a text; the tester counts lines and columns from 1 in what it writes. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the tester writes of a change. */
interface TriedChange {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** What the tester writes of all. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly TriedChange[] }>>;
}

/** A change as the tester lists it before anything is tried; it always says its piece. */
export interface ListedChange extends UnnoticedChange {
  /** Its name in this state of the code. */
  readonly id: string;
}

/** What became of the changes that were tried. */
export interface Tried {
  /** How many were tried. */
  readonly drawn: number;
  /** How many ran out of time, which counts as noticed. */
  readonly timedOut?: number;
  /** What no test noticed. */
  readonly unnoticed: readonly UnnoticedChange[];
}

// Was not drawn, or speaks to people.
const notTried: ReadonlySet<string> = new Set(['CompileError', 'Ignored']);
const unseen: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/**
 * Reads what the tester wrote of a room.
 *
 * @param path - its report
 * @param drawn - the changes it was given to try
 * @throws Error where it tried others
 */
export function triedIn(path: string, drawn: readonly ListedChange[]): Tried {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const tried = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => !notTried.has(status)).map((mutant) => ({ ...mutant, id: idOf(file, mutant) })),
  );
  const byId = new Map(drawn.map((change) => [change.id, change]));
  if (tried.length !== byId.size || tried.some(({ id }) => !byId.has(id)))
    throw new Error(`${byId.size} changes were to be tried, ${tried.length} were`);
  const survivors = new Set(tried.filter(({ status }) => unseen.has(status)).map(({ id }) => id));
  const unnoticed = drawn.filter(({ id }) => survivors.has(id)).map(withoutName);
  const timedOut = tried.filter(({ status }) => status === 'Timeout').length;
  return { drawn: tried.length, ...(timedOut === 0 ? {} : { timedOut }), unnoticed };
}

// As `tools/mutation/change-id.js` names it, which counts from 0.
function idOf(file: string, { location: { start, end }, mutatorName, replacement = '' }: TriedChange): string {
  const place = ({ line, column }: Place): string => `${line - 1}:${column - 1}`;
  return `${file}:${place(start)}-${place(end)} ${mutatorName} ${replacement}`;
}

// Its name is that of one run.
function withoutName(listed: ListedChange): UnnoticedChange {
  return Object.fromEntries(Object.entries(listed).filter(([key]) => key !== 'id')) as unknown as UnnoticedChange;
}
