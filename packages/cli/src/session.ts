import type { Language, Printed } from '@qcdc/core';
import { speak } from '@qcdc/core/flow';
import type { CommandIo } from './io.ts';
import { pens, type Pens } from './output/pens.ts';
import { progressOn, type Progress } from './output/progress.ts';

/** One run of a command: whom it speaks to, and in which language. */
export interface Session {
  /** The world. */
  readonly io: CommandIo;
  /** Language of everything that is said. */
  readonly language: Language;
  /** Says a text in that language. */
  readonly say: (text: Printed) => string;
  /** Colours of the results. */
  readonly pens: Pens;
  /** Tells how far long work is. */
  readonly progress: Progress;
}

/**
 * Begins a session.
 *
 * @param io - the world
 * @param language - language of everything that is said
 * @param quiet - tells no progress
 * @returns the session
 */
export function session(io: CommandIo, language: Language, quiet: boolean): Session {
  const say = (text: Printed): string => speak(text, language);
  return { io, language, say, pens: pens(io.stdout), progress: progressOn(io.stderr, say, quiet) };
}
