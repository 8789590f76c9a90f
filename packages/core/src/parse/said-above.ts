import type { Entity } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { RawTable } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { asShown } from './as-shown.ts';
import type { CellInput } from './cell-input.ts';
import { fold } from '../words/fold.ts';
import type { ParseContext } from './parse-context.ts';
import { addsNothing } from './plain-label.ts';

/** What is said of all rows of a table at once, above it or by the caller. */
export interface TableSaid {
  /** Where the unit of rows without one stands. */
  readonly unit?: CellInput;
  /** Where the period of rows without one stands. */
  readonly period?: CellInput;
  /** Last day of that period. */
  readonly day?: IsoDate;
  /** Whether lines between the rows say the period of those below. */
  readonly inLines?: boolean;
  /** Why what the page says of unit or period cannot be read; nothing serves in its place. */
  readonly unread?: { readonly unit?: readonly Finding[]; readonly period?: readonly Finding[] };
}

/**
 * Gathers what is said of all rows of a table: by lines and titles above it, else by the caller. Where a page says a period
 * nobody can read, or a unit the register has not, the caller's does not take its place.
 *
 * @param table - the table
 * @param entity - the area; an event has a day of its own
 * @param context - units, periods, what the caller says
 * @returns cells that serve rows without unit or period
 */
export function saidAbove({ properties }: RawTable, entity: Entity, context: ParseContext): TableSaid {
  const { defaults = {}, periodOf } = context;
  const byPeriod = entity.form === 'period';
  const noPeriod = byPeriod ? unreadPeriod(properties?.period?.cell, context) : [];
  const period =
    byPeriod && noPeriod.length === 0
      ? (readable(properties?.period?.cell, context) ?? given(defaults.period))
      : undefined;
  const day = period === undefined ? null : periodOf(String(period.value), period.format).value;
  const stated = properties?.unit;
  const found = stated === undefined ? null : unitOf(stated.cell, day?.to ?? null, context);
  // "Đơn vị: triệu đồng" is the unit of measure; the office of a letterhead may be another than that of the report.
  const noUnit =
    stated?.by !== 'line' || found === null || found.unit !== null || addsNothing(fold(String(stated.cell.value)), none)
      ? []
      : found.findings.map((finding) => ({ ...finding, where: { ...stated.cell.at, area: entity.id, field: 'unit' } }));
  const named = stated !== undefined && (found === null || found.unit !== null) ? stated.cell : undefined;
  const unit = named ?? (noUnit.length === 0 ? given(defaults.unit) : undefined);
  const unread = {
    ...(noUnit.length === 0 ? {} : { unit: noUnit }),
    ...(noPeriod.length === 0
      ? {}
      : { period: noPeriod.map((one) => ({ ...one, where: { ...one.where, area: entity.id, field: 'period' } })) }),
  };
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(day === null ? {} : { day: day.to }),
    unread,
  };
}

const none: ReadonlySet<string> = new Set();

const given = (text: string | undefined): CellInput | undefined =>
  text === undefined ? undefined : { value: text, at: {} };

function readable(cell: CellInput | undefined, { periodOf }: ParseContext): CellInput | undefined {
  return cell !== undefined && periodOf(String(cell.value), cell.format).value !== null ? cell : undefined;
}

function unreadPeriod(cell: CellInput | undefined, { periodOf, defaults = {} }: ParseContext): readonly Finding[] {
  if (cell === undefined) return [];
  const { value, findings } = periodOf(String(cell.value), cell.format);
  if (value !== null) return [];
  // "Quý III" on the page and 2024-Q3 from the caller are one.
  const ours = defaults.period === undefined ? null : periodOf(defaults.period).value;
  if (ours !== null && periodOf(`${String(cell.value)} ${ours.to.slice(0, 4)}`).value?.id === ours.id) return [];
  return asShown(findings, cell).map((finding) => ({ ...finding, where: cell.at }));
}

function unitOf(cell: CellInput, day: IsoDate | null, { findUnit }: ParseContext) {
  return findUnit === null ? null : findUnit(String(cell.value), day ?? '9999-12-31', {});
}
