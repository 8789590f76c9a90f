import type { Outcome } from '../outcome/outcome.ts';
import { parsePeriod } from '../time/parse-period.ts';
import type { Period } from '../time/period.ts';
import { unitFinder, type UnitFinder } from './find-unit.ts';
import type { ParseOptions } from './parse-options.ts';

/** What one run of parsing keeps at hand. */
export interface ParseContext extends ParseOptions {
  /** Reads a period; a sheet names the same one or two on every row, so each text is read once. */
  readonly periodOf: (text: string) => Outcome<Period | null>;
  /** Finds the unit a text means; `null` when the units are not known. */
  readonly findUnit: UnitFinder | null;
}

/**
 * Makes the context of one run.
 *
 * @param options - options of the run
 * @returns the context
 */
export function parseContext(options: ParseOptions): ParseContext {
  const seen = new Map<string, Outcome<Period | null>>();
  return {
    ...options,
    findUnit: options.units === undefined ? null : unitFinder(options.units),
    periodOf: (text) => {
      let read = seen.get(text);
      if (read === undefined) seen.set(text, (read = parsePeriod(text)));
      return read;
    },
  };
}
