import type { Finding, Language, Text, Where, WorkOptions } from '@qcdc/core';
import { legacyEncoding } from '@qcdc/core';
import { fileFinding, type FileTrouble } from '../file-findings.ts';
import { lostLetters, undoTwiceEncoded } from '../input/damage.ts';
import { decoder } from '../input/decode.ts';
import { piecesOf, type CsvInput } from '../input/csv-input.ts';
import { defaultLimits } from '../limits.ts';
import { checkOptions, type CsvReadOptions } from '../options.ts';
import { delimiterOf, type Delimiter, type DelimiterFound } from './delimiter.ts';
import { otherKind } from './file-kind.ts';
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

/** How a file was read. */
export interface FileFacts {
  /** Encoding, in the words of people. */
  readonly encoding: string;
  /** What stands between two values; `null` where a row has one value only. */
  readonly delimiter: Delimiter | null;
}

const sampleLength = 1 << 16;

/**
 * Reads the rows of a file, from the first byte to the last, with what is wrong with its text.
 *
 * @param input - the file
 * @param options - what the caller knows of it
 * @param sink - who takes rows and findings
 * @returns how it was read; `null` where it is no table of separated values
 */
export async function scanFile(
  input: CsvInput,
  options: CsvReadOptions & WorkOptions,
  sink: FileSink,
): Promise<FileFacts | null> {
  checkOptions(options);
  const { signal, onProgress, source } = options;
  signal?.throwIfAborted();
  onProgress?.(0);
  const { pieces, size = options.size } = piecesOf(input);
  const text = decoder(options.encoding);
  const file = new FileScan(options, sink);
  let done = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    file.push(text.decode(piece));
    done += piece.length;
    if (size !== undefined && size > 0) onProgress?.(Math.min(0.99, done / size));
    if (file.refused || sink.full?.() === true) break;
  }
  signal?.throwIfAborted();
  if (!file.refused && sink.full?.() !== true) {
    file.push(text.end());
    file.end();
  }
  onProgress?.(1);
  if (file.refused) return null;
  if (file.empty) {
    sink.found(fileFinding('empty-file', { source }));
    return null;
  }
  return { encoding: nameOf(text.encoding()), delimiter: file.delimiter };
}

const nameOf = (encoding: string | null): string =>
  encoding === null
    ? 'Unicode'
    : encoding.replace(/^utf/, 'UTF').replace(/(?<=^UTF-16)[bl]e$/, (end) => end.toUpperCase());

/** A file whose rows are being read; what comes first is kept until it tells how to read the rest. */
class FileScan {
  delimiter: Delimiter | null = null;
  refused = false;
  empty = true;
  private sample = '';
  private scanner: RowScanner | null = null;
  private twiceEncoded = false;
  private readonly told = new Set<FileTrouble>();

  constructor(
    private readonly options: CsvReadOptions,
    private readonly sink: FileSink,
  ) {}

  push(text: string): void {
    if (this.refused || text === '') return;
    if (this.scanner !== null) return this.rows(this.scanner, text);
    this.sample += text;
    if (this.sample.length >= sampleLength) this.begin(false);
  }

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
    if (kind !== null) return this.refuse(kind);
    this.lookForDamage(text);
    const { delimiter, rival } = this.delimiterIn(text, whole);
    const limits = { ...defaultLimits, ...this.options.limits };
    const { source } = this.options;
    if (rival !== undefined)
      this.sink.found(fileFinding('delimiter-unclear', { source }, { a: shown(delimiter), b: shown(rival) }));
    this.scanner = new RowScanner(
      { delimiter, rowLength: limits.rowLength, columns: limits.columns },
      {
        row: (values, count, line) => this.row(values, count, line),
        trouble: (trouble, line) => this.sink.found(fileFinding(trouble, { source, line })),
      },
    );
    this.rows(this.scanner, text);
    this.sink.sampled?.();
  }

  private row(values: readonly string[], count: number, line: number): void {
    for (let i = 0; this.empty && i < count; i++) this.empty = (values[i] ?? '').trim() === '';
    // Excel takes this line for itself.
    const own = line === 1 && count <= 2 && /^sep=/i.test(values[0] ?? '');
    if (own || !this.twiceEncoded) return this.sink.row(values, own ? 0 : count, line);
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

  private lookForDamage(text: string): void {
    const { source } = this.options;
    const words = text.split(/[\r\n;,\t|"]+/);
    const broken = words.find((word) => undoTwiceEncoded(word) !== null);
    if (broken !== undefined) {
      this.twiceEncoded = true;
      const where: Where = { source, line: lineOf(text, text.indexOf(broken)) };
      this.sink.found(
        fileFinding('encoded-twice', where, { a: broken.slice(0, 80), b: undoTwiceEncoded(broken.slice(0, 80)) ?? '' }),
      );
      return;
    }
    const lost = lostLetters(text);
    if (lost >= 0)
      this.sink.found(
        fileFinding(
          'letters-lost',
          { source, line: lineOf(text, lost) },
          { a: text.slice(Math.max(0, lost - 10), lost + 10) },
        ),
      );
    const old = legacyEncoding(text.slice(0, 5000));
    if (old !== null) this.sink.found(fileFinding('legacy-encoding', { source }, { a: old }));
  }

  private tell(trouble: FileTrouble, line: number): void {
    if (this.told.has(trouble)) return;
    this.told.add(trouble);
    this.sink.found(fileFinding(trouble, { source: this.options.source, line }));
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;

const names: Readonly<Record<string, string>> = { '\t': 'TAB' };
const shown = (delimiter: string): string => names[delimiter] ?? `"${delimiter}"`;

/**
 * Says how a file was read.
 *
 * @param facts - encoding and delimiter
 * @param locale - whose marks its numbers use
 * @param where - the file
 * @returns the finding
 */
export function readAs({ encoding, delimiter }: FileFacts, locale: Language | null, where: Where): Finding {
  const words = (cut: string, marks: string, one: string): string =>
    [
      encoding,
      delimiter === null ? one : `${cut} ${shown(delimiter)}`,
      ...(locale === null ? [] : [`${marks} "${locale === 'vi' ? ',' : '.'}"`]),
    ].join(', ');
  return fileFinding('read-as', where, {
    a: {
      vi: words('dấu phân cách', 'dấu thập phân', 'một giá trị mỗi dòng'),
      en: words('delimiter', 'decimal mark', 'one value a row'),
    },
  });
}
