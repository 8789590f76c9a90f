import { ManyFindings, ok, printQuantity, type Figure, type Outcome, type Period, type Where } from '@qcdc/core';
import { checkCall, having, truth, whole, type Demands } from '@qcdc/core/checks';
import { Dec, numberText } from '@qcdc/core/exact';
import type { FigureTable } from '@qcdc/core/flow';
import Papa from 'papaparse';
import { commentOf } from './comment.ts';
import { aDhis2Group, csvColumns, type Dhis2DataValue, type Dhis2Group } from './data-values.ts';
import { dhis2Finding } from './dhis2-findings.ts';
import type { Dhis2Element, Dhis2Map } from './map.ts';
import { dhis2PeriodOf } from './periods.ts';

/** How figures are made ready for DHIS2. */
export interface Dhis2WriteOptions {
  /** Whether totals are sent too; DHIS2 adds up by itself, so they are not when left out. */
  readonly totals?: boolean;
  /** Values of one message at most; 10,000 when left out. */
  readonly groupSize?: number;
}

const demands: Demands<Dhis2WriteOptions> = { totals: truth, groupSize: whole(1) };
const aTable = having(['measures', 'segments', 'at'], 'bảng số liệu', 'a table of figures');

/** A map to DHIS2, made with `defineDhis2Map`. */
export const aDhis2Map = having(
  ['elements', 'placeOf'],
  'bảng đối chiếu với DHIS2, tạo bằng defineDhis2Map',
  'a map to DHIS2, made with defineDhis2Map',
);

/**
 * Makes messages for DHIS2 of figures. What DHIS2 has no place for (a bound, a period of the State, an average that no decimal is) is
 * not sent and told; so is what would be lost there, such as zeros.
 *
 * @param table - the figures
 * @param map - where they stand on the server
 * @param options - totals, size of the messages
 * @returns the messages, one period each, with the place of every value; findings `dhis2/…`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const map = defineDhis2Map({ dataSet: 'QCDC', elements: { 'mediation.received': { dataElement: 'HG_SO_VU', zeroIsSignificant: true } } });
 * writeDataValues(figures, map).value[0]?.body.dataValues.map(({ dataElement, period: of, value }) => [dataElement, of, value]); // => [['HG_SO_VU', '2024Q1', '40']]
 * ```
 */
export function writeDataValues(
  table: FigureTable,
  map: Dhis2Map,
  options: Dhis2WriteOptions = {},
): Outcome<readonly Dhis2Group[]> {
  checkCall('writeDataValues', { table: [table, aTable], map: [map, aDhis2Map] }, options, demands);
  const writer = new ValueWriter(table, map, options);
  return ok(writer.groups(), writer.told());
}

/**
 * Writes a message as the CSV of DHIS2; the data set is then a parameter of the request, and its rows stand in the order of the
 * values.
 *
 * @param group - the message
 * @returns the text of the file
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const { value: figures } = tally(parseRecords([{ unit: '00001', period: '2024-Q1', received: 40 }], mediation), [mediation.measures.received]);
 * const map = defineDhis2Map({ dataSet: 'QCDC', elements: { 'mediation.received': { dataElement: 'HG_SO_VU', zeroIsSignificant: true } } });
 * const [group] = writeDataValues(figures, map).value;
 * group && dataValuesCsv(group).includes('HG_SO_VU'); // => true
 * ```
 */
export function dataValuesCsv(group: Dhis2Group): string {
  checkCall('dataValuesCsv', { group: [group, aDhis2Group] });
  const rows = group.body.dataValues.map((value) => [
    value.dataElement,
    value.period,
    value.orgUnit,
    value.categoryOptionCombo ?? '',
    value.attributeOptionCombo ?? '',
    value.value,
    '',
    '',
    value.comment ?? '',
    '',
    '',
  ]);
  return `${Papa.unparse({ fields: [...csvColumns], data: rows }, { newline: '\n' })}\n`;
}

/** Goes through a table and sorts its figures into messages. */
class ValueWriter {
  private readonly found = new ManyFindings();
  private readonly told1 = new Set<string>();
  private readonly without = new Map<string, number>();
  private readonly periods: ReadonlyMap<string, Period>;
  private readonly taken = new Map<string, string>();
  private totals = 0;

  constructor(
    private readonly table: FigureTable,
    private readonly map: Dhis2Map,
    private readonly options: Dhis2WriteOptions,
  ) {
    this.periods = new Map(table.periods.map((period) => [period.id, period]));
  }

  groups(): readonly Dhis2Group[] {
    const byPeriod = new Map<string, { readonly values: Dhis2DataValue[]; readonly rows: Where[] }>();
    for (const figure of this.figures()) {
      const element = this.map.elements.get(figure.measure);
      if (element === undefined) {
        this.once('not-mapped', figure.measure, { field: figure.measure });
        continue;
      }
      const at = placeOf(figure);
      const parts = this.partsOf(figure, element, at);
      if (parts.length === 0) continue;
      const period = this.periodOf(figure.period);
      const orgUnit = this.orgUnitOf(figure);
      if (period === null || orgUnit === null) continue;
      const group = byPeriod.get(period) ?? { values: [], rows: [] };
      byPeriod.set(period, group);
      const { attributeOptionCombo } = this.map;
      const comment = commentOf(figure);
      for (const [dataElement, value] of parts) {
        if (this.isTaken([dataElement, element.categoryOptionCombo ?? '', period, orgUnit], figure, at)) break;
        group.values.push({
          dataElement,
          period,
          orgUnit,
          ...(element.categoryOptionCombo === undefined ? {} : { categoryOptionCombo: element.categoryOptionCombo }),
          ...(attributeOptionCombo === null ? {} : { attributeOptionCombo }),
          value,
          ...(comment === null ? {} : { comment }),
        });
        group.rows.push(at);
      }
    }
    return [...byPeriod].flatMap(([period, { values, rows }]) => this.messages(period, values, rows));
  }

  told() {
    for (const [state, count] of this.without)
      this.found.add(dhis2Finding('not-sent', {}, { a: stateWords(state), b: String(count) }));
    if (this.totals > 0) this.found.add(dhis2Finding('totals-not-sent', {}, { a: String(this.totals) }));
    return this.found.all();
  }

  // Where a unit has a total beside a figure of its own, the total is sent.
  private *figures(): Generator<Figure, void, undefined> {
    const { segments, units, periods } = this.table;
    type Segment = (typeof segments)[number];
    const keyOf = ({ measure, unit, period }: Segment, i: number): number =>
      ((measure[i] ?? 0) * units.length + (unit[i] ?? 0)) * periods.length + (period[i] ?? 0);
    const totals = new Set<number>();
    for (const segment of segments)
      if (segment.reported !== null && this.options.totals === true)
        for (let i = 0; i < segment.length; i++) totals.add(keyOf(segment, i));
    let before = 0;
    for (const segment of segments) {
      const { reported, length } = segment;
      if (reported !== null && this.options.totals !== true) this.totals += length;
      else
        for (let i = 0; i < length; i++)
          if (reported !== null || totals.size === 0 || !totals.has(keyOf(segment, i))) yield this.table.at(before + i);
      before += length;
    }
  }

  // Two units with one code, or two periods, would overwrite each other there.
  private isTaken(place: readonly string[], { unit, period }: Figure, at: Where): boolean {
    const key = place.join('\n');
    const owner = `${unit}\n${period}`;
    const before = this.taken.get(key);
    if (before === undefined) this.taken.set(key, owner);
    if (before === undefined || before === owner) return false;
    const a = place.filter((part) => part !== '').join(', ');
    this.found.add(dhis2Finding('place-twice', at, { a, actual: a }));
    return true;
  }

  private messages(period: string, values: readonly Dhis2DataValue[], rows: readonly Where[]): Dhis2Group[] {
    const { dataSet, idScheme } = this.map;
    const { groupSize = 10_000 } = this.options;
    const groups: Dhis2Group[] = [];
    for (let from = 0; from < values.length; from += groupSize)
      groups.push({
        period,
        body: { ...(dataSet === null ? {} : { dataSet }), dataValues: values.slice(from, from + groupSize) },
        parameters: { idScheme },
        rows: rows.slice(from, from + groupSize),
      });
    return groups;
  }

  // What is sent of a figure: its number, or the ends it lies between.
  private partsOf(figure: Figure, element: Dhis2Element, at: Where): readonly (readonly [string, string])[] {
    const { value, upper, bound, state } = figure;
    if (value === null) {
      this.without.set(state, (this.without.get(state) ?? 0) + 1);
      return [];
    }
    const ends =
      bound === 'exact'
        ? [[element.dataElement, value] as const]
        : bound === 'atLeast' || bound === 'above'
          ? [[element.lower, value] as const]
          : bound === 'atMost' || bound === 'below'
            ? [[element.upper, value] as const]
            : bound === 'between'
              ? [[element.lower, value] as const, [element.upper, upper ?? value] as const]
              : [];
    const parts: (readonly [string, string])[] = [];
    for (const [place, number] of ends) {
      if (place === undefined) break;
      if (!Dec.isDecimal(number)) {
        this.found.add(dhis2Finding('not-a-decimal', at, { a: numberText(number) }));
        return [];
      }
      const text = numberText(number);
      if (!this.fits(text, number.isInteger(), element, at)) return [];
      if (number.isZero() && element.zeroIsSignificant !== true)
        this.once('zero-not-kept', figure.measure, { field: figure.measure });
      parts.push([place, text]);
    }
    if (parts.length > 0 && parts.length === ends.length) return parts;
    const said = printQuantity(figure, figure.measuredIn, 'vi');
    this.found.add(dhis2Finding('no-place-for-bound', at, { a: said, actual: said }));
    return [];
  }

  private fits(text: string, isWhole: boolean, { valueType = 'NUMBER' }: Dhis2Element, at: Where): boolean {
    const number = Number(text);
    const wanted =
      valueType === 'UNIT_INTERVAL'
        ? number >= 0 && number <= 1
        : valueType === 'PERCENTAGE'
          ? number >= 0 && number <= 100
          : valueType === 'NUMBER' ||
            (isWhole &&
              Math.abs(number) <= 2_147_483_647 &&
              !(valueType === 'INTEGER_POSITIVE' && number <= 0) &&
              !(valueType === 'INTEGER_NEGATIVE' && number >= 0) &&
              !(valueType === 'INTEGER_ZERO_OR_POSITIVE' && number < 0));
    if (!wanted) this.found.add(dhis2Finding('not-of-its-type', at, { a: text, b: valueType, actual: text }));
    else if (text.replace(/^-?0*\.?0*|\./g, '').length > 15 && String(number) !== text)
      this.found.add(dhis2Finding('digits-lost', at, { a: text, actual: text }));
    return wanted;
  }

  private periodOf(id: string): string | null {
    const period = this.periods.get(id);
    const code = this.map.periods.get(id) ?? (period === undefined ? null : dhis2PeriodOf(period));
    if (code === null) this.once('no-period', id, { period: id });
    return code;
  }

  private orgUnitOf({ unit, period }: Figure): string | null {
    const agreed = this.map.orgUnits.get(unit);
    if (agreed !== undefined) return agreed;
    const { registry } = this.table;
    const day = this.periods.get(period)?.to;
    const code = registry
      ?.unit(unit)
      ?.codes.find(({ from, to }) => day !== undefined && (from ?? day) <= day && day <= (to ?? day));
    const known = code?.value ?? (registry === null ? unit : null);
    if (known !== null && this.map.idScheme === 'CODE') return known;
    this.once('no-org-unit', unit, { unit });
    return null;
  }

  private once(trouble: 'not-mapped' | 'no-period' | 'no-org-unit' | 'zero-not-kept', a: string, at: Where): void {
    const key = `${trouble} ${a}`;
    if (this.told1.has(key)) return;
    this.told1.add(key);
    this.found.add(dhis2Finding(trouble, at, { a }));
  }
}

const stateWords = (state: string) => {
  const vi: Readonly<Record<string, string>> = {
    missing: 'chưa báo cáo',
    notApplicable: 'không áp dụng',
    withheld: 'chưa công bố',
    pending: 'đang chờ',
  };
  const en: Readonly<Record<string, string>> = { notApplicable: 'not applicable' };
  return { vi: vi[state] ?? state, en: en[state] ?? state };
};

function placeOf({ source, unit, period, measure }: Figure): Where {
  return { ...source, unit, period, ...(source?.field === undefined ? { field: measure } : {}) };
}
