import type { Finding, Language, Measure, Text, Where } from '@qcdc/core';
import { StatedFigures, type FigureSources, type StatedFiguresOptions } from '@qcdc/core/flow';
import { fileFinding } from '../file-findings.ts';
import { cellName } from '../read/cell-name.ts';
import { MarksSeen } from '../rows/marks.ts';
import { plainText } from '../write/neutral.ts';
import { longHeader, longParts, type LongColumns, type LongHeader, type LongPart } from './long-form.ts';

/** What holds for all rows, and how the columns are called. */
export interface LongRowsOptions extends Omit<StatedFiguresOptions, 'sources'> {
  /** Headers of the columns, where they are none of the usual ones. */
  readonly columns?: Partial<Readonly<Record<LongPart, string>>>;
  /** Unit, period or measure of all rows, where the file has no column for it. */
  readonly defaults?: Partial<Readonly<Record<Exclude<LongPart, 'value'>, string>>>;
}

const inVietnamese: Readonly<Record<LongPart, string>> = {
  unit: 'đơn vị',
  period: 'kỳ',
  measure: 'chỉ tiêu',
  value: 'số liệu',
};
const namesOf = (parts: readonly LongPart[]): Text => ({
  vi: parts.map((part) => inVietnamese[part]).join(', '),
  en: parts.join(', '),
});

const mostAbove = 60;
const decimalMark = /\((?:dấu thập phân|decimal mark): ?([.,])\)/iu;

type MutableFigure = Record<'unit' | 'period' | 'measure' | 'value' | 'measuredIn', string>;

/** Takes the rows of a file in long form into a table of figures; of a row nothing is kept but its numbers. */
export class LongRows {
  private readonly headerOf: (values: readonly string[]) => LongHeader;
  private readonly marks = new MarksSeen();
  private readonly figure: MutableFigure;
  private readonly place: Where;
  private columns: LongColumns | null = null;
  private header: readonly string[] = [];
  private nearest: LongHeader | null = null;
  private stated: StatedFigures | null = null;
  private early: { readonly values: readonly string[]; readonly line: number }[] | null = [];
  private measuredIn = -1;
  private readonly above: string[] = [];
  private row = 0;
  private brokenFrom = Infinity;
  private seen = 0;
  private heard = false;

  /**
   * @param measures - measures of the table
   * @param options - register, names of the columns, what holds for all rows
   * @param file - place of the file
   * @param found - takes what is found
   */
  constructor(
    private readonly measures: readonly Measure[],
    private readonly options: LongRowsOptions,
    file: { readonly source: string; readonly sheet: string },
    private readonly found: (finding: Finding) => void,
  ) {
    const { columns = {}, defaults = {} } = options;
    const said = new Set(longParts.filter((part) => part !== 'value' && defaults[part] !== undefined));
    this.headerOf = longHeader(columns, said);
    this.figure = { unit: '', period: '', measure: '', value: '', measuredIn: '', ...defaults };
    this.place = file;
  }

  /** Whose marks the numbers use; `null` where nobody can tell. */
  get locale(): Language | null {
    return this.marks.locale;
  }

  /**
   * Takes a row.
   * @param values - its values
   * @param count - how many there are
   * @param line - its line
   */
  take(values: readonly string[], count: number, line: number): void {
    this.row += 1;
    if (line !== this.row && this.brokenFrom === Infinity) this.brokenFrom = line;
    if (count === 0) return;
    if (this.columns === null) {
      this.lookForHeader(values.slice(0, count), line);
      return;
    }
    if (this.early === null) {
      this.add(this.columns, values, count, line);
      return;
    }
    this.early.push({ values: values.slice(0, count), line });
    this.seeMark(this.columns, values);
  }

  /** Hears that the rows taken so far are enough to tell the marks of the numbers by. */
  sampled(): void {
    const { early, columns } = this;
    this.heard = true;
    if (early === null || columns === null) return;
    const locale = this.options.locale === undefined ? this.marks.locale : this.options.locale;
    this.stated = new StatedFigures(this.measures, {
      ...this.options,
      locale,
      sources: this.sources(),
      around: [this.header[columns.value] ?? '', ...this.above.reverse()],
    });
    this.early = null;
    for (const { values, line } of early) this.add(columns, values, values.length, line);
  }

  /**
   * Makes the table.
   * @returns the table with its findings
   */
  build(): ReturnType<StatedFigures['build']> {
    this.sampled();
    if (this.columns === null && this.seen > 0) {
      const missing = this.nearest?.missing ?? longParts;
      this.found(fileFinding('no-figure-columns', this.place, { a: namesOf(missing) }));
    }
    if (this.marks.contradict) this.found(fileFinding('marks-differ', this.place));
    return (this.stated ?? new StatedFigures(this.measures, this.options)).build();
  }

  private lookForHeader(values: readonly string[], line: number): void {
    if (this.seen > mostAbove) return;
    this.seen += 1;
    const header = this.headerOf(values);
    if (this.nearest === null || header.missing.length < this.nearest.missing.length) this.nearest = header;
    if (header.missing.length > 0) {
      this.above.push(...values.filter((value) => value !== '' && value.length <= 200));
      return;
    }
    this.measuredIn = header.measuredIn;
    const { unit = -1, period = -1, measure = -1, value = -1 } = header.columns;
    this.columns = { unit, period, measure, value };
    this.header = values;
    const [, mark] = decimalMark.exec(values[value] ?? '') ?? [];
    if (mark !== undefined) this.marks.see(`decimal mark: ${mark}`);
    if (header.unused.length > 0)
      this.found(fileFinding('columns-unused', { ...this.place, line }, { a: header.unused.join(', ').slice(0, 200) }));
    if (this.heard) this.sampled();
  }

  private add(columns: LongColumns, values: readonly string[], count: number, line: number): void {
    const { figure, header } = this;
    const { unit, period, measure, value } = columns;
    if (count !== header.length && this.isRagged(values, count, line)) return;
    if (values[value] === header[value]) return;
    if (unit >= 0) figure.unit = plainText(values[unit] as string);
    if (period >= 0) figure.period = values[period] as string;
    if (measure >= 0) figure.measure = plainText(values[measure] as string);
    if (this.measuredIn >= 0) figure.measuredIn = values[this.measuredIn] ?? '';
    const text = values[value] as string;
    figure.value = text;
    if (!isPlain(text)) {
      figure.value = plainText(text);
      this.marks.see(text);
    }
    this.stated?.add(figure, line);
  }

  // A row of another length than the header: trailing blanks do not matter, missing parts and parts too many do.
  private isRagged(values: readonly string[], count: number, line: number): boolean {
    const { columns, header, place } = this;
    const needed = Math.max(...Object.values(columns ?? {})) + 1;
    let used = count;
    while (used > 0 && (values[used - 1] ?? '').trim() === '') used -= 1;
    if (used === 0) return true;
    const longer = used > header.length;
    if (!longer && count >= needed) return false;
    const b = `${header.length}`;
    this.found(
      fileFinding(
        longer ? 'row-longer' : 'row-incomplete',
        { ...place, line },
        { a: `${used}`, b, actual: values.slice(0, used).join(' | ') },
      ),
    );
    return true;
  }

  private seeMark({ value }: LongColumns, values: readonly string[]): void {
    const text = values[value];
    if (text !== undefined && !isPlain(text)) this.marks.see(text);
  }

  // The line is all that is kept of a place; it is the row of the cell as long as no value held a line break.
  private sources(): FigureSources {
    const { place } = this;
    const column = this.columns?.value ?? 0;
    return {
      at: (line) => ({ ...place, ...(line < this.brokenFrom ? { cell: cellName(line - 1, column) } : {}), line }),
    };
  }
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
