import { groupedCount } from '../../outcome/counted.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import { ManyFindings } from '../../outcome/many-findings.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { checkParsingOf } from '../../parse/check-options.ts';
import { nearestName } from '../../words/nearest-name.ts';
import { Dec } from '../../number/decimal.ts';
import { fractionOf, roundNumber, type ExactNumber } from '../../number/exact-number.ts';
import { parseContext, type ParseContext } from '../../parse/parse-context.ts';
import { isDerivedLabel, isTotalLabel } from '../../parse/total-row.ts';
import { filledIn } from '../../outcome/filled-in.ts';
import type { ParseOptions } from '../../parse/parse-options.ts';
import { tableWords } from '../../parse/table-words.ts';
import { findingOf } from '../../quantity/quantity-findings.ts';
import { readSizedQuantity } from '../../quantity/read-quantity.ts';
import type { ComputedQuantity, Quantity } from '../../quantity/quantity.ts';
import { wholeByNature } from '../../quantity/unit-of-measure.ts';
import type { Period } from '../../time/period.ts';
import type { FigureSources } from '../columns/stored-columns.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { hasToBeWhole } from '../noun/has-to-be-whole.ts';
import type { Measure } from '../noun/measure.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import { measureFinder } from './measure-finder.ts';
import type { StatedFigure } from './stated-figure.ts';
import { StatedSizes } from './stated-sizes.ts';
import { statedWords } from './stated-words.ts';

/** How to read stated figures. */
export interface StatedFiguresOptions extends Pick<ParseOptions, 'units' | 'locale' | 'dash' | 'regime' | 'asOf'> {
  /** Places behind the references that are handed in with the figures. */
  readonly sources?: FigureSources;
  /**
   * The header of the figures and lines above it, the nearest first. A unit of measure one of them states, such as "Đơn vị tính:
   * triệu đồng", holds for figures beside which none stands.
   */
  readonly around?: readonly string[];
}

type Input = { -readonly [K in keyof FigureInput]: FigureInput[K] };

/** What became of one text, so that nobody reads it twice; `at` counts how many rows were refused for it. */
interface Refused {
  readonly finding: Finding;
  rows: number;
}

const mostTexts = 100_000;
const mostMeant = 1000;

/**
 * Takes figures in long form, one by one in the words of a file, and makes a {@link FigureTable} of them: units are found by
 * code, id or name on the last day of their period, periods are read in any words, measures by id or label. What cannot be
 * read is left out and told; what is said of one unit or measure again and again is told once, with the number of rows.
 * @term số liệu dạng dài
 * @example
 * ```ts
 * const received = defineMeasure({ id: 'demo.received', label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
 * const stated = new StatedFigures([received]);
 * stated.add({ unit: '00001', period: 'quý I/2024', measure: 'Tiếp nhận', value: '1.234.567' });
 *
 * stated.build().value.find({ unit: '00001', period: '2024-Q1', measure: 'demo.received' })?.value?.toString(); // => '1234567'
 * ```
 */
export class StatedFigures {
  private readonly context: ParseContext;
  private readonly builder: FigureBuilder;
  private readonly measureOf: (text: string) => Measure | null;
  private readonly measures = new Map<string, Measure | Refused>();
  private readonly periods = new Map<string, Period | Refused>();
  private readonly units = new Map<Period, Map<string, string | Refused>>();
  private readonly quantities = new Map<string, Map<string, Quantity>>();
  private readonly refused: Refused[] = [];
  private readonly found = new ManyFindings();
  private last: { readonly text: string; readonly when: Period | null; readonly unit: string } = {
    text: '',
    when: null,
    unit: '',
  };
  private readonly sizes: StatedSizes;
  private readonly input: Input = { measure: '', unit: '', period: '', quantity: null };

  /**
   * @param known - measures of the table
   * @param options - register, locale, places
   * @throws `DefinitionError` `figure/measure-twice`, `figure/too-many-measures`, `call/bad-option`
   */
  constructor(
    private readonly known: readonly Measure[],
    private readonly options: StatedFiguresOptions = {},
  ) {
    checkParsingOf('StatedFigures', options);
    this.context = parseContext(options, tableWords);
    const { units, sources } = options;
    this.builder = new FigureBuilder(known, {
      units: units ?? null,
      ...(sources === undefined ? {} : { sources }),
    });
    this.measureOf = measureFinder(known);
    this.sizes = new StatedSizes(options.around);
  }

  /**
   * Adds a figure; a row in which nothing stands is passed over.
   * @param stated - the figure in its words
   * @param reference - what `sources` is asked with for its place
   */
  add(stated: StatedFigure, reference?: number): void {
    const { measure, period, unit } = stated;
    const what = this.measures.get(measure) ?? this.readMeasure(copyOf(stated), reference);
    if ('rows' in what) return void (what.rows += 1);
    const when = this.periods.get(period) ?? this.readPeriod(copyOf(stated), what, reference);
    if ('rows' in when) return void (when.rows += 1);
    // Reports come unit after unit.
    if (unit !== this.last.text || when !== this.last.when) {
      const found = this.units.get(when)?.get(unit) ?? this.readUnit(copyOf(stated), what, when, reference);
      if (typeof found !== 'string') return void (found.rows += 1);
      this.last = { text: copyOfText(unit), when, unit: found };
    }
    const whose = this.last.unit;
    const quantity = this.quantityOf(stated, what, { unit: whose, period: when.id }, reference);
    if (quantity === undefined) return;
    const { input } = this;
    input.measure = what.id;
    input.unit = whose;
    input.period = when;
    input.quantity = quantity;
    if (reference !== undefined) input.source = reference;
    this.builder.add(input);
  }

  /**
   * Makes the table.
   * @returns the table, with findings `parse/…`, `period/…`, `quantity/…` and `figure/…`
   */
  build(): Outcome<FigureTable> {
    const { value, findings } = this.builder.build();
    for (const { finding, rows } of this.refused) this.found.add(withRows(finding, rows));
    this.found.addAll(findings);
    this.found.addAll(this.sizes.told());
    return ok(value, this.found.all());
  }

  private readMeasure({ measure, unit, period, value }: StatedFigure, reference?: number): Measure | Refused {
    const at = { ...this.placeOf(null, reference), field: 'measure' };
    const blank = isBlank(measure);
    if (
      blank &&
      isBlank(unit) &&
      isBlank(period) &&
      (value === null || (typeof value !== 'object' && isBlank(String(value))))
    )
      return { finding: filledIn('', 'failed', statedWords['no-measure'], at, {}), rows: 0 };
    const found = blank ? null : this.measureOf(measure);
    const known = blank ? [] : this.known.flatMap(({ id, label }) => [id, label.vi]);
    return keep(
      this.measures,
      measure,
      found ??
        this.refuse(
          blank
            ? filledIn('parse/no-measure', 'failed', statedWords['no-measure'], at, {})
            : filledIn('parse/unknown-measure', 'failed', statedWords['unknown-measure'], at, {
                a: measure,
                actual: measure,
                // Of a file of nothing but unknown names nobody needs to know what each is near to.
                meant: this.refused.length < mostMeant ? nearestName(measure, known) : null,
              }),
        ),
    );
  }

  private readPeriod({ period }: StatedFigure, measure: Measure, reference?: number): Period | Refused {
    const at = { ...this.placeOf(measure, reference), field: 'period' };
    if (isBlank(period)) return keep(this.periods, period, this.refuse(this.context.say('no-period', at)));
    const { value, findings } = this.context.periodOf(period);
    const [first] = findings;
    if (value !== null) for (const finding of findings) this.found.add({ ...finding, where: at });
    return keep(
      this.periods,
      period,
      value ?? this.refuse(first === undefined ? this.context.say('no-period', at) : { ...first, where: at }),
    );
  }

  private readUnit({ unit }: StatedFigure, measure: Measure, when: Period, reference?: number): string | Refused {
    const at = { ...this.placeOf(measure, reference), period: when.id, field: 'unit' };
    const { findUnit, say } = this.context;
    const text = unit.trim();
    let ofPeriod = this.units.get(when);
    if (ofPeriod === undefined) this.units.set(when, (ofPeriod = new Map<string, string | Refused>()));
    if (isBlank(text)) return keep(ofPeriod, unit, this.refuse(say('no-unit', at)));
    if (text.length > 64 && findUnit === null)
      return keep(ofPeriod, unit, this.refuse(say('unit-too-long', at, { a: String(text.length) })));
    const summary = isTotalLabel(text) ? 'total-not-compared' : isDerivedLabel(text) ? 'derived-row' : null;
    const { unit: found, findings } = findUnit === null ? { unit: null, findings: [] } : findUnit(text, when.to, at);
    if (found === null && summary !== null)
      return keep(ofPeriod, unit, this.refuse(say(summary, at, { a: text, actual: text })));
    if (findUnit === null) return keep(ofPeriod, unit, text);
    const [first] = findings;
    if (found === null) return keep(ofPeriod, unit, this.refuse(first ?? say('unknown-unit', at, { a: text })));
    this.found.addAll(findings);
    return keep(ofPeriod, unit, found.id);
  }

  // `undefined`: refused, and told.
  private quantityOf(
    { value: said, measuredIn }: StatedFigure,
    measure: Measure,
    of: Where,
    reference?: number,
  ): ComputedQuantity | number | null | undefined {
    if (said === null || said === '') return null;
    if (this.sizes.namesOther(measuredIn, measure)) {
      const told = findingOf({ code: 'other-unit-of-measure' }, measuredIn, measure.measuredIn);
      this.found.add({ ...told, where: { ...this.placeOf(measure, reference), ...of } });
      return undefined;
    }
    if (typeof said === 'object') return this.understood(said, measure, of, reference);
    const size = this.sizes.of(measuredIn, measure, said, () => this.placeOf(measure, reference));
    let value = said;
    const key = size === null ? said : `${String(said)}\n${size.words}`;
    if (typeof said === 'string') {
      const plain = size === null ? wholeNumber(said) : -1;
      if (plain >= 0) return plain;
      const known = this.quantities.get(measure.id)?.get(String(key));
      if (known !== undefined) return known;
      value = copyOfText(said);
    }
    const { locale = null, dash } = this.options;
    const { value: quantity, findings } = readSizedQuantity(value, {
      measuredIn: measure.measuredIn,
      locale,
      ...(dash === undefined ? {} : { dash }),
      ...(size === null ? {} : { size }),
      ...(measure.nonNegative === true ? { negative: false } : {}),
    });
    if (findings.length > 0) {
      const where = { ...this.placeOf(measure, reference), ...of };
      for (const finding of findings) this.found.add({ ...finding, where });
    } else if (quantity !== null && typeof value === 'string') {
      let ofMeasure = this.quantities.get(measure.id);
      if (ofMeasure === undefined) this.quantities.set(measure.id, (ofMeasure = new Map<string, Quantity>()));
      keep(ofMeasure, copyOfText(String(key)), quantity);
    }
    return quantity ?? undefined;
  }

  // What was understood before is asked what reading asks. An average is no whole number even of what is whole by nature, and
  // neither is an estimate by shares: of them only the whole number beside is asked, the one farther from zero.
  private understood(
    said: ComputedQuantity,
    measure: Measure,
    of: Where,
    reference?: number,
  ): ComputedQuantity | undefined {
    const mayBeBroken = wholeByNature(measure.measuredIn) && !hasToBeWhole(measure, said.bound, said.status);
    const beside = (number: ExactNumber | null) => {
      if (number === null) return number;
      if (Dec.isDecimal(number) && (!mayBeBroken || !number.isFinite() || number.isInteger())) return number;
      return roundNumber(number, 0, 'truncated').plus(fractionOf(number).n < 0n ? -1 : 1);
    };
    const { value: read, findings } = readSizedQuantity(
      { ...said, value: beside(said.value), upper: beside(said.upper) },
      { measuredIn: measure.measuredIn, ...(measure.nonNegative === true ? { negative: false } : {}) },
    );
    const where = { ...this.placeOf(measure, reference), ...of };
    for (const finding of findings) this.found.add({ ...finding, where });
    return read === null ? undefined : said;
  }

  private refuse(finding: Finding): Refused {
    const refused: Refused = { finding, rows: 0 };
    if (this.refused.length < mostTexts) this.refused.push(refused);
    else this.found.add(finding);
    return refused;
  }

  private placeOf(measure: Measure | null, reference: number | undefined): Where {
    const any = measure ?? this.known[0];
    if (reference === undefined || any === undefined) return {};
    return this.options.sources?.at(reference, any) ?? {};
  }
}

const isBlank = (text: string): boolean => text.trim() === '';

// A text cut from a file keeps all of the file in memory; what is remembered is a text of its own.
const copyOfText = (text: string): string => Array.from(text).join('');

function copyOf({ unit, period, measure, value }: StatedFigure): StatedFigure {
  return {
    unit: copyOfText(unit),
    period: copyOfText(period),
    measure: copyOfText(measure),
    value: typeof value === 'string' ? copyOfText(value) : value,
  };
}

// A file with ever new texts must not fill the memory with them.
function keep<T, V extends T>(known: Map<string, T>, text: string, value: V): V {
  if (known.size >= mostTexts) known.clear();
  known.set(text, value);
  return value;
}

function withRows(finding: Finding, rows: number): Finding {
  if (rows < 2) return finding;
  const { vi, en } = finding.message;
  return {
    ...finding,
    message: { vi: `${vi} (${groupedCount(rows, 'vi')} dòng)`, en: `${en} (${groupedCount(rows, 'en')} rows)` },
  };
}

// Up to fifteen digits and nothing else; −1 for every other text.
function wholeNumber(text: string): number {
  const { length } = text;
  if (length > 15) return -1;
  let number = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
