import type { Finding, Text } from '@qcdc/core';
import { fileFinding, type FileTrouble } from '../file-findings.ts';
import { damageIn } from '../input/damage-findings.ts';
import { undoTwiceEncoded } from '../input/damage.ts';
import { defaultLimits } from '../limits.ts';
import type { CsvReadOptions } from '../options.ts';
import { delimiterOf, type Delimiter, type DelimiterFound } from './delimiter.ts';
import { otherKind } from './file-kind.ts';
import { shown } from './read-as.ts';
import { RowScanner, type RowSink } from './row-scanner.ts';

/** Who takes the rows of a file. */
export interface FileSink {
  /** Takes a row; see {@link RowSink}. */
  readonly row: RowSink['row'];
  /** Takes a finding. */
  readonly found: (finding: Finding) => void;
  /** Hears that the first part has come, enough to tell by. */
  readonly sampled?: () => void;
  /** Tells whether nothing more is wanted. */
  readonly full?: () => boolean;
}

const sampleLength = 1 << 16;

/** A file whose rows are being read; what comes first is kept until it tells how to read the rest. */
export class FileScan {
  /** What stands between two values; `null` where a row has one value only. */
  delimiter: Delimiter | null = null;
  /** Whether it is no table of separated values. */
  refused = false;
  /** Whether nothing stood in it so far. */
  empty = true;
  private sample = '';
  private scanner: RowScanner | null = null;
  private twiceEncoded = false;
  private readonly told = new Set<FileTrouble>();

  /**
   * @param options - what the caller knows of the file
   * @param sink - who takes rows and findings
   */
  constructor(
    private readonly options: CsvReadOptions,
    private readonly sink: FileSink,
  ) {}

  /**
   * Takes the next piece.
   * @param text - the piece
   */
  push(text: string): void {
    if (this.refused || text === '') return;
    if (this.scanner !== null) {
      this.rows(this.scanner, text);
      return;
    }
    this.sample += text;
    if (this.sample.length >= sampleLength) this.begin(false);
  }

  /** Says that no more comes. */
  end(): void {
    if (this.scanner === null) this.begin(true);
    if (this.refused) return;
    this.scanner?.end();
  }

  private begin(whole: boolean): void {
    const text = this.sample.startsWith('\uFEFF') ? this.sample.slice(1) : this.sample;
    this.sample = '';
    if (text.trim() === '' && whole) return;
    const kind = otherKind(text);
    if (kind !== null) {
      this.refuse(kind);
      return;
    }
    const damage = damageIn(text, this.options.source);
    this.twiceEncoded = damage.some(({ code }) => code === 'csv/encoded-twice');
    for (const finding of damage) this.sink.found(finding);
    const { delimiter, rival } = this.delimiterIn(text, whole);
    const limits = { ...defaultLimits, ...this.options.limits };
    const { source } = this.options;
    if (rival !== undefined)
      this.sink.found(fileFinding('delimiter-unclear', { source }, { a: shown(delimiter), b: shown(rival) }));
    this.scanner = new RowScanner(
      { delimiter, rowLength: limits.rowLength, columns: limits.columns },
      {
        row: (values, count, line) => {
          this.row(values, count, line);
        },
        trouble: (trouble, line) => {
          this.sink.found(fileFinding(trouble, { source, line }));
        },
      },
    );
    this.rows(this.scanner, text);
    this.sink.sampled?.();
  }

  private row(values: readonly string[], count: number, line: number): void {
    for (let i = 0; this.empty && i < count; i++) this.empty = (values[i] ?? '').trim() === '';
    // Excel takes this line for itself.
    const own = line === 1 && count <= 2 && /^sep=/i.test(values[0] ?? '');
    if (own || !this.twiceEncoded) {
      this.sink.row(values, own ? 0 : count, line);
      return;
    }
    this.sink.row(
      values.slice(0, count).map((value) => undoTwiceEncoded(value) ?? value),
      count,
      line,
    );
  }

  private rows(scanner: RowScanner, text: string): void {
    let clean = text;
    if (text.includes('\0')) {
      this.tell('nul-bytes', scanner.lineAt(text, text.indexOf('\0')));
      clean = text.replaceAll('\0', '');
    }
    if (text.includes('\uFFFD')) this.tell('undecodable', scanner.lineAt(text, text.indexOf('\uFFFD')));
    scanner.push(clean);
  }

  private refuse(kind: Text): void {
    this.refused = true;
    this.sink.found(fileFinding('not-text', { source: this.options.source }, { a: kind }));
  }

  private delimiterIn(text: string, whole: boolean): DelimiterFound {
    const found =
      this.options.delimiter === undefined ? delimiterOf(text, whole) : { delimiter: this.options.delimiter };
    this.delimiter = found?.delimiter ?? null;
    return found ?? { delimiter: ',' };
  }

  private tell(trouble: FileTrouble, line: number): void {
    if (this.told.has(trouble)) return;
    this.told.add(trouble);
    this.sink.found(fileFinding(trouble, { source: this.options.source, line }));
  }
}
