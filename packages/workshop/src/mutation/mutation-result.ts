/** A change of one place of the code. */
export interface Change {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** The line as it stands, without what it is set in by. */
  readonly code: string;
  /** The piece of it that is changed, on one line and cut after 120 characters; left out where the rest leaves nothing open. */
  readonly part?: string;
  /** What kind of change it is, in the tester's words. */
  readonly kind: string;
  /** What stands there instead. */
  readonly instead: string;
}

/** A change no test noticed. */
export interface UnnoticedChange extends Change {
  /** Number of the line, from 1. */
  readonly line: number;
}

/** A test, by its file and title. */
export interface NamedTest {
  /** The file, from the root of the repository. */
  readonly test: string;
  /** Its title. */
  readonly title: string;
}

/** A change that changes nothing anybody could see. */
export interface EquivalentChange extends Change {
  /** Why nothing can notice it. */
  readonly reason: string;
  /**
   * How that is shown: the reason is a whole argument, or a test compares the two ways that are to give the same. Left out where
   * somebody has read the code and no more.
   */
  readonly shown?: 'argument' | NamedTest;
}

/** What had become of changes at some time: how many were tried, and how many noticed. */
export interface Count {
  /** How many were drawn. */
  readonly drawn: number;
  /** How many of them made a test fail, or run without end. */
  readonly noticed: number;
}

/** A draw of a room that another one took the place of. */
export interface EarlierDraw extends Count {
  /** The draw. */
  readonly seed: number;
  /** The commit at which it was asked last. */
  readonly commit: string;
  /** How many of those drawn change nothing. */
  readonly equivalent: number;
}

/** What became of the changes drawn in one room. */
export interface RoomResult extends Count {
  /** The room. */
  readonly room: string;
  /** The draw. */
  readonly seed: number;
  /** The commit it was measured at: what no test noticed then, a test may notice now. */
  readonly commit: string;
  /** The commit at which what no test had noticed was asked again, where it was. */
  readonly again?: string;
  /** How many changes there are. */
  readonly changes: number;
  /** What was noticed before tests were written for what this draw had shown; left out where nothing was asked again. */
  readonly first?: Count;
  /** The draw before this one; none when left out. */
  readonly before?: EarlierDraw;
  /** How many of the noticed ran out of time: an endless loop, or a busy machine. None when left out. */
  readonly timedOut?: number;
  /** What no test noticed. */
  readonly unnoticed: readonly UnnoticedChange[];
}
