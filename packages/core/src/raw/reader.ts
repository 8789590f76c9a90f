import type { Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { RawTable } from './raw-table.ts';

/** Long work can be watched and stopped. */
export interface WorkOptions {
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Turns a format into sheets, or into tables where the format knows its columns (a database, JSON). It knows the place of
 * every value and judges nothing. Trouble with the file itself (empty, locked, not that format) is a finding; only a broken
 * world throws.
 */
export interface Reader<Input, Options, Raw extends RawSheet | RawTable = RawSheet> {
  /** Name of the format, such as `xlsx`. */
  readonly name: string;
  /**
   * Reads the input.
   * @param input - bytes, text or a client, as the format has it
   * @param options - options of the format
   * @returns the sheets or tables, with findings on the file itself
   */
  read(input: Input, options: Options & WorkOptions): Promise<Outcome<readonly Raw[]>>;
}
