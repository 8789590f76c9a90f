/**
 * How the command ends, for scripts. They never change their meaning.
 *
 * @example
 * ```ts
 * exitCodes.errorsFound; // => 1
 * ```
 */
export const exitCodes = {
  /** Done; warnings and notes at most. */
  done: 0,
  /** Done, and the data has errors (with `--strict`, or warnings). */
  errorsFound: 1,
  /** Called in a way that cannot be: an option, an area, a period or a unit nobody knows. */
  wrongCall: 2,
  /** A file cannot be read or written. */
  fileTrouble: 3,
  /** A fault of the program itself. */
  broken: 70,
  /** Stopped, such as by Ctrl-C. */
  stopped: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
