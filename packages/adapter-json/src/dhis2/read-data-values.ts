import {
  ManyFindings,
  ok,
  type ComputedQuantity,
  type Measure,
  type Outcome,
  type Period,
  type Where,
} from '@qcdc/core';
import { aMeasure, aRegister, aText, checkCall, listOf, type Demands } from '@qcdc/core/checks';
import { Dec, type Decimal } from '@qcdc/core/exact';
import { FigureBuilder, type FigureTable, type UnitRegistry } from '@qcdc/core/flow';
import { quantityOfComment } from './comment.ts';
import { dhis2Finding, type Dhis2Trouble } from './dhis2-findings.ts';
import type { Dhis2Map, Dhis2Place } from './map.ts';
import { MessageWords } from './message-words.ts';
import { ownPeriod, periodOfDhis2 } from './periods.ts';
import { readRows } from './read-rows.ts';
import type { ValueRow } from './value-row.ts';
import { aDhis2Map } from './write-data-values.ts';

/** How data values of DHIS2 are read. */
export interface Dhis2ReadOptions {
  /** The register: a code of an organisation unit is looked up on the last day of the period. */
  readonly units?: UnitRegistry;
  /** Name of the file or message, for the place of every value. */
  readonly source?: string;
}

const demands: Demands<Dhis2ReadOptions> = { units: aRegister, source: aText };

interface Cell {
  readonly measure: string;
  readonly unit: string;
  readonly period: Period;
  readonly line: number;
  value: Decimal | null;
  lower: Decimal | null;
  upper: Decimal | null;
  said: ComputedQuantity | null;
}

/**
 * Reads the data values of a DHIS2 server, JSON or CSV, into a table of figures. Ends of ranges become bounds again, and what
 * this library wrote into comments is read back.
 *
 * @param input - the text, or what `JSON.parse` gave
 * @param map - where the figures stand on the server
 * @param measures - measures of the table
 * @param options - register, name of the source
 * @returns the table; findings `dhis2/…` and `figure/…`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const map = defineDhis2Map({ dataSet: 'QCDC', elements: { 'mediation.received': { dataElement: 'HG_SO_VU', zeroIsSignificant: true } } });
 * const [group] = writeDataValues(figures, map).value;
 * readDataValues(group?.body, map, [mediation.measures.received]).value.at(0).value?.toString(); // => '40'
 * ```
 */
export function readDataValues(
  input: unknown,
  map: Dhis2Map,
  measures: readonly Measure[],
  options: Dhis2ReadOptions = {},
): Outcome<FigureTable> {
  checkCall('readDataValues', { map: [map, aDhis2Map], measures: [measures, listOf(aMeasure)] }, options, demands);
  const found = new ManyFindings();
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const words = new MessageWords(map, from, found);
  const rows = readRows(input, words);
  words.tell();
  const reader = new ValueReader(map, measures, options.units ?? null, from, found);
  for (const row of rows) reader.take(row);
  const { value, findings } = reader.build();
  found.addAll(findings);
  return ok(value, found.all());
}

/** Puts values of several elements together to figures. */
class ValueReader {
  private readonly cells = new Map<string, Cell>();
  private readonly unknown = new Map<
    string,
    { readonly trouble: Dhis2Trouble; readonly a: string; readonly at: Where; count: number }
  >();
  private readonly known: ReadonlySet<string>;
  private readonly agreed: ReadonlyMap<string, string>;
  private deleted = 0;
  private comments = 0;

  constructor(
    private readonly map: Dhis2Map,
    private readonly measures: readonly Measure[],
    private readonly units: UnitRegistry | null,
    private readonly from: Where,
    private readonly found: ManyFindings,
  ) {
    this.known = new Set(measures.map(({ id }) => id));
    this.agreed = new Map(Array.from(map.periods, ([id, code]) => [code, id]));
  }

  take(row: ValueRow): void {
    const at = { ...this.from, line: row.line };
    if (row.deleted) {
      this.deleted += 1;
      return;
    }
    const place = this.map.placeOf(row.dataElement, row.categoryOptionCombo);
    const period = this.periodOf(row.period);
    const unit = period === null ? null : this.unitOf(row.orgUnit, period);
    if (place === null || !this.known.has(place.measure)) this.note('unknown-element', row.dataElement, at);
    else if (period === null) this.note('unknown-period', row.period, at);
    else if (unit === null) this.note('unknown-org-unit', row.orgUnit, at);
    else if (this.isOfOther(row)) this.note('other-combination', row.attributeOptionCombo ?? '', at);
    else this.put(place, unit, period, row, at);
  }

  build(): Outcome<FigureTable> {
    for (const { trouble, a, at, count } of this.unknown.values())
      this.found.add(dhis2Finding(trouble, at, { a, b: String(count), actual: a }));
    if (this.deleted > 0) this.found.add(dhis2Finding('deleted', this.from, { a: String(this.deleted) }));
    if (this.comments > 0) this.found.add(dhis2Finding('comment-not-kept', this.from, { a: String(this.comments) }));
    const builder = new FigureBuilder(this.measures, {
      units: this.units,
      sources: { at: (line) => ({ ...this.from, line }) },
    });
    for (const cell of this.cells.values()) {
      const { measure, unit, period, line, lower, upper } = cell;
      if (cell.value === null && lower !== null && upper !== null && lower.gt(upper)) {
        const ends = `${lower.toFixed()} … ${upper.toFixed()}`;
        this.found.add(
          dhis2Finding('ends-crossed', { ...this.from, line, unit, period: period.id }, { a: ends, actual: ends }),
        );
        continue;
      }
      builder.add({ measure, unit, period, quantity: this.quantityOf(cell), source: line });
    }
    return builder.build();
  }

  private put({ measure, part }: Dhis2Place, unit: string, period: Period, row: ValueRow, at: Where): void {
    const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/.test(row.value) ? new Dec(row.value) : null;
    if (number === null) {
      this.found.add(
        dhis2Finding('not-a-number', { ...at, unit, period: period.id }, { a: row.value, actual: row.value }),
      );
      return;
    }
    // Two options of one element are two numbers, and so are two values of one place: they contradict one another in the table.
    const { categoryOptionCombo = '', attributeOptionCombo = '' } = row;
    const place = JSON.stringify([measure, unit, period.id, categoryOptionCombo, attributeOptionCombo]);
    const other = this.cells.get(place)?.[part];
    const key = other == null || other.equals(number) ? place : JSON.stringify([place, row.line]);
    const cell: Cell = this.cells.get(key) ?? {
      measure,
      unit,
      period,
      line: row.line,
      value: null,
      lower: null,
      upper: null,
      said: null,
    };
    this.cells.set(key, cell);
    cell[part] = number;
    if (row.comment === undefined) return;
    const said = quantityOfComment(row.comment);
    if (said === null) this.comments += 1;
    else cell.said = said;
  }

  private quantityOf({ value, lower, upper, said, line, unit, period }: Cell): ComputedQuantity {
    const number = value ?? lower ?? upper ?? new Dec(0);
    if (value !== null && (lower !== null || upper !== null))
      this.found.add(dhis2Finding('bound-beside-value', { ...this.from, line, unit, period: period.id }));
    const bound =
      value !== null ? 'exact' : lower !== null && upper !== null ? 'between' : lower !== null ? 'atLeast' : 'atMost';
    const plain: ComputedQuantity = {
      state: number.isZero() && bound === 'exact' ? 'zero' : 'reported',
      value: number,
      bound,
      upper: bound === 'between' ? upper : null,
      accuracy: null,
    };
    // A comment counts only as long as nobody changed the value beside it.
    return said !== null && sameNumbers(said, plain) ? said : plain;
  }

  // Where the map names a combination, values of another are numbers of something else.
  private isOfOther({ attributeOptionCombo }: ValueRow): boolean {
    const { attributeOptionCombo: ours } = this.map;
    return ours !== null && attributeOptionCombo !== undefined && attributeOptionCombo !== ours;
  }

  private periodOf(code: string): Period | null {
    const id = this.agreed.get(code);
    return (id === undefined ? null : ownPeriod(id)) ?? periodOfDhis2(code);
  }

  private unitOf(orgUnit: string, { to }: Period): string | null {
    const agreed = this.map.units.get(orgUnit);
    if (agreed !== undefined) return agreed;
    if (this.map.idScheme !== 'CODE') return null;
    return this.units === null ? orgUnit : (this.units.resolve(orgUnit, to)?.id ?? null);
  }

  private note(trouble: Dhis2Trouble, a: string, at: Where): void {
    const key = `${trouble} ${a}`;
    const seen = this.unknown.get(key);
    if (seen !== undefined) seen.count += 1;
    else this.unknown.set(key, { trouble, a, at, count: 1 });
  }
}

function sameNumbers(said: ComputedQuantity, read: ComputedQuantity): boolean {
  const same = (a: ComputedQuantity['value'], b: ComputedQuantity['value']): boolean =>
    a === null || b === null ? a === b : Dec.isDecimal(a) && Dec.isDecimal(b) && a.equals(b);
  return same(said.value, read.value) && same(said.upper, read.upper);
}
