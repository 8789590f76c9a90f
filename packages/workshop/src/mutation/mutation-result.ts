/** What became of the changes drawn in one room. */
export interface RoomResult {
  /** The room. */
  readonly room: string;
  /** The draw. */
  readonly seed: number;
  /** How many changes there are. */
  readonly changes: number;
  /** How many were drawn. */
  readonly drawn: number;
  /** How many of them made a test fail, or run without end. */
  readonly noticed: number;
  /** What no test noticed, as `file:line:column-line:column kind replacement`. */
  readonly unnoticed: readonly string[];
}

/** A change that changes nothing anybody could see. */
export interface Equivalent {
  /** The change, without its place: `file kind replacement`. */
  readonly change: string;
  /** The line it is in, as it stands; a line that was rewritten has to be judged again. */
  readonly line: string;
  /** Why nothing can notice it. */
  readonly reason: string;
}
