import type { Finding, Where } from '@qcdc/core';
import { checkCall, whole } from '@qcdc/core/checks';
import { jsonFinding } from '../json-findings.ts';
import type { JsonReadOptions } from './read-items.ts';

/** What reading takes where what was read stays in memory. */
export interface JsonKeptOptions extends JsonReadOptions {
  /**
   * Values of all records together, lists and objects inside them included; each record counts as four more, because that is
   * what it takes. 1,300,000 when left out: 140,000 records of four values are read in 512 MB. What holds more is refused
   * as a whole.
   */
  readonly mostValues?: number;
}

const usualMost = 1_300_000;
const ofRecord = 4;
// With its name and its quotes.
const charactersOfValue = 20;

/** Counts what is kept, so that a text of a few megabytes cannot fill the memory with things that hold nothing. */
export class KeptValues {
  private readonly most: number;
  private kept = 0;
  private line: number | null = null;
  private hasDocument = false;

  /**
   * @param step - what was called
   * @param options - the limit
   * @throws `DefinitionError` `call/bad-option`
   */
  constructor(step: string, { mostValues = usualMost }: Pick<JsonKeptOptions, 'mostValues'>) {
    checkCall<Pick<JsonKeptOptions, 'mostValues'>>(
      step,
      {},
      { mostValues },
      { mostValues: whole(1, Number.MAX_SAFE_INTEGER) },
    );
    this.most = mostValues;
  }

  /** Whether more came than is kept. */
  get full(): boolean {
    return this.line !== null;
  }

  /**
   * Counts a record before it is kept.
   * @param value - the record
   * @param line - its line
   * @returns whether it may be kept
   */
  takes(value: unknown, line: number): boolean {
    if (this.line !== null) return false;
    this.kept += ofRecord + valuesIn(value);
    if (this.kept > this.most) this.line = line;
    return this.line === null;
  }

  /**
   * Counts a document of the library before it is read. The first is no larger than what its door reads; more of them count as
   * records do, and those handed on as a text by their length.
   * @param stored - the document, or its text
   * @param line - its line
   * @returns whether it may be kept
   */
  takesDocument(stored: unknown, line: number): boolean {
    const first = !this.hasDocument;
    this.hasDocument = true;
    if (!first && typeof stored === 'string') this.kept += Math.ceil(stored.length / charactersOfValue);
    return this.takes(first ? null : stored, line);
  }

  /**
   * Says that more came.
   * @param from - the file
   * @returns the finding, with the line of the first record that is too many; nothing where there was room
   */
  told(from: Where): readonly Finding[] {
    if (this.line === null) return [];
    return [jsonFinding('too-many-values', { ...from, line: this.line }, { expected: `≤ ${this.most}` })];
  }
}

// As deep as a text may be nested that is parsed at all.
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const member of Object.values(value)) count += valuesIn(member);
  return count;
}
