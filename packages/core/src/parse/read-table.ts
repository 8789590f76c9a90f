import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { bindColumns } from './bind-columns.ts';
import { cellSizes } from './cell-sizes.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { AnyRecord } from './any-record.ts';
import { differsFromAbove } from './differs-from-above.ts';
import { whenOf } from './field-names.ts';
import { nameCheck } from './name-beside-code.ts';
import { newerVersion, withNewerChoices } from './newer-form.ts';
import { periodsOfPage, signedBeforeEnd, textNotUsed } from './page-remarks.ts';
import type { ParseContext } from './parse-context.ts';
import { periodLine, saidBelow } from './period-line.ts';
import { recordReader } from './read-record.ts';
import { rowKinds } from './row-kind.ts';
import { liesElsewhere, placesOfRows, unitInPlaces, type PlacesSaid } from './place-columns.ts';
import { saidAbove } from './said-above.ts';
import { openSections } from './open-sections.ts';
import { compareTotal, readTotal, type PlacedRecord, type TotalRow } from './stated-totals.ts';
import { totalScopes, type AroundTotal } from './total-scopes.ts';
import { namesToldOnce } from './told-once.ts';
import type { Steps } from '../work/steps.ts';
import { filledFrom } from './weaker-columns.ts';
import { headingIn, unitInSection } from './unit-in-section.ts';
import { forgetCells } from '../sheet/row-cells.ts';
import { withoutStruck } from './without-struck.ts';
import { withoutColumn } from './without-column.ts';

/** What a table gave. */
export interface TableRead {
  /** Its records in order. */
  readonly records: readonly AnyRecord[];
  /** Its rows of totals. */
  readonly totals: readonly StatedTotal[];
  /** What was found. */
  readonly findings: readonly Finding[];
  /** Its records with their sections. */
  readonly placed: readonly PlacedRecord[];
  /** Whether rows of it could not be read. */
  readonly lost: boolean;
  /** Compares its totals, once the tables around it are read. */
  readonly compare: (around: Omit<AroundTotal, 'own'>) => readonly Finding[];
}

const lastDay = '9999-12-31';

/**
 * Reads the rows of one table: records, stated totals, headings of sections.
 *
 * @param table - the table
 * @param entity - its area
 * @param run - units, locale, periods, what the caller says
 * @param at - place of the table
 * @returns the records and totals, row by row
 */
export function* readTable(table: RawTable, entity: Entity, run: ParseContext, at: Where): Steps<TableRead> {
  const { context, told: toldRegime } = periodsOfPage(table.properties, run);
  const { say, findUnit } = context;
  const above = saidAbove(table, entity, context);
  const hasLines = table.properties !== undefined && entity.form === 'period';
  const inLines = hasLines && table.rows.some(isPeriodLine);
  const said = inLines ? { ...above, inLines } : above;
  const {
    columns,
    usable,
    measures,
    names,
    places,
    statuses,
    weaker,
    findings: found,
  } = bindColumns(table, entity, context, at, said);
  const findings = new ManyFindings(mostOnRecords);
  findings.addAll(found);
  if (!usable) return { records: [], totals: [], findings: findings.all(), placed: [], lost: true, compare: () => [] };
  const newer = newerVersion(table, entity);
  const day = said.day ?? lastDay;
  const isUnit = findUnit === null ? null : (text: string) => findUnit(text, day, {}).unit !== null;
  const kindOf = rowKinds({ table, columns, when: whenOf(entity), isUnit });
  const { sized, told: toldSizes } = cellSizes(table, entity, columns, measures, at);
  const layers = weaker.map((layer) => ({ ...layer, ...cellSizes(table, entity, layer.columns, measures, at) }));
  const readRecord = recordReader(entity, context);
  const notAsked = withoutColumn(table, entity, columns);
  const compareName = nameCheck(context);
  const placesOf = placesOfRows(places);
  const records: PlacedRecord[] = [];
  const rows: TotalRow[] = [];
  const unused: CellInput[] = [...(table.properties?.notes ?? [])];
  const sections = openSections();
  let section = 0;
  let heading = '';
  let unread: Finding[] = [];
  let lost = false;
  let saidHere = said;
  const openSection = (words: string, mark: string, total?: TotalRow): void => {
    section += 1;
    sections.open(mark, section, total);
    heading = words.replace(/^(?:[IVX]{1,6}|[A-HĐ]|\d+(?:\.\d+)*)[.)]\s*/u, '');
    findings.addAll(unread);
    unread = [];
  };
  for (const [i, row] of table.rows.entries()) {
    if ((i & 63) === 63) yield i / table.rows.length;
    const line = inLines ? periodLine(row, columns.get('period')) : null;
    if (line !== null) {
      saidHere = saidBelow(line, said, context);
      section += 1;
      continue;
    }
    const kind = kindOf(row);
    const cells = sized(row, cellsOf(row, columns, statuses));
    switch (kind.kind) {
      case 'section': {
        const { text, mark, known } = kind;
        openSection(text, mark);
        // A unit that heads a section may be one that reported nothing, as long as no row below needs it.
        if (known)
          unread.push(say('unit-only', { ...kind.at, area: entity.id, field: 'unit' }, { a: text, actual: text }));
        break;
      }
      case 'line':
        unused.push({ value: kind.text, at: row.at });
        break;
      case 'total': {
        const { label, mark, heads, at: place } = kind;
        const own = section + (heads ? 1 : 0);
        const struck = withoutStruck(cells, { ...row.at, area: entity.id }, say, 'info');
        findings.addAll(struck?.findings ?? []);
        if (struck?.cells === null) break;
        const total = {
          label,
          at: place,
          cells: struck?.cells ?? cells,
          after: records.length,
          heads,
          section: own,
          end: Infinity,
        };
        rows.push(total);
        if (heads) openSection(label, mark, total);
        else section += 1;
        break;
      }
      case 'part':
        findings.add(say('part-row', { ...kind.at, area: entity.id }, { a: kind.label, actual: kind.label }));
        break;
      case 'derived':
        findings.add(say('derived-row', { ...kind.at, area: entity.id }, { a: kind.label, actual: kind.label }));
        break;
      case 'record': {
        const behind = layers.map((layer) => layer.sized(row, cellsOf(row, layer.columns, layer.statuses)));
        const whole = filledFrom(cells, behind);
        const struck = withoutStruck(whole, { ...row.at, area: entity.id }, say);
        findings.addAll(struck?.findings ?? []);
        if (struck?.cells === null) {
          lost ||= struck.lost;
          break;
        }
        const own = nameForCode(struck?.cells ?? whole, row, names);
        const around = placesOf(row);
        const placed = unitInPlaces(unitInSection(own, heading, context), around, context);
        if (placed !== own) unread = [];
        const { record, findings: told } = readRecord(placed, row.at, saidHere);
        findings.addAll(withNewerChoices(told, newer));
        const differs = record === null ? null : (nameDiffers(record, row) ?? elsewhere(record, around));
        if (differs !== null) findings.add(differs);
        heading = headingIn(placed, record?.place.reportingUnit ?? null) ?? heading;
        if (record !== null && differs?.severity !== 'error')
          records.push({ record: notAsked.length === 0 ? record : { ...record, notAsked }, section });
        else if (differs !== null || told.some(({ severity }) => severity === 'error')) lost = true;
      }
    }
    forgetCells(row.cells);
  }
  for (const more of [
    unread,
    toldRegime(),
    toldSizes(),
    ...layers.map(({ told }) => told()),
    textNotUsed(unused, at),
    signedBeforeEnd(table.properties ?? {}, records, at),
    differsFromAbove(table, records, context, at),
  ])
    findings.addAll(more);
  const periods = new Set(records.flatMap(({ record }) => record.place.period?.id ?? []));
  const totals = rows.map((row) => {
    const { total, findings: told } = readTotal(row, entity, periods, context);
    findings.addAll(told);
    return { row, total };
  });
  return {
    records: records.map(({ record }) => record),
    totals: totals.map(({ total }) => total),
    findings: namesToldOnce(findings.all(), context),
    placed: records,
    lost,
    compare: (around) => totals.flatMap(({ row, total }) => compared(row, total, { own: records, ...around })),
  };

  function compared(row: TotalRow, total: StatedTotal, around: AroundTotal): readonly Finding[] {
    const { label } = row;
    // Rows that could not be read may be what is missing from the sum.
    const scopes = lost || around.incomplete ? [] : totalScopes(row, total, around, context);
    const { compared, findings: told } = compareTotal(total, scopes, entity, context);
    if (row.heads && compared) return told;
    const where = { ...row.at, area: entity.id, field: 'unit' };
    return [say(compared ? 'total-row' : 'total-not-compared', where, { a: label, actual: label }), ...told];
  }

  function elsewhere({ place: { reportingUnit: unit, day: on } }: AnyRecord, around: PlacesSaid): Finding | null {
    return unit === null || around.words.length === 0 ? null : liesElsewhere(unit, on, around, context);
  }

  function nameDiffers({ place }: AnyRecord, row: RawRow): Finding | null {
    const cell = names === undefined ? undefined : row.cells.get(names);
    const text = typeof cell?.value === 'string' && cell.struck !== true ? cell.value : '';
    const where: Where = { ...at, ...cell?.at, field: 'unit', unit: place.unit };
    return names === undefined || place.reportingUnit === null
      ? null
      : compareName(text, place.reportingUnit, place.day, where);
  }
}

function isPeriodLine(row: RawRow): boolean {
  const line = periodLine(row, undefined);
  forgetCells(row.cells);
  return line !== null;
}

// Where nobody typed the code, the name beside it says whose the row is.
function nameForCode(
  cells: ReadonlyMap<string, CellInput>,
  row: RawRow,
  names: string | undefined,
): ReadonlyMap<string, CellInput> {
  const name = names === undefined ? undefined : row.cells.get(names);
  const code = cells.get('unit');
  if (name === undefined || isBlank(name) || name.struck === true || (code !== undefined && !isBlank(code)))
    return cells;
  return new Map(cells).set('unit', name);
}

function cellsOf(
  row: RawRow,
  columns: ReadonlyMap<string, string>,
  statuses: ReadonlyMap<string, FigureStatus>,
): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const [name, key] of columns) {
    const cell = row.cells.get(key);
    if (cell === undefined) continue;
    const status = statuses.get(name);
    cells.set(name, status === undefined ? cell : { ...cell, status });
  }
  return cells;
}
