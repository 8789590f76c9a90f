import type { Entity } from '../entity/define-entity.ts';
import type { RawTable, StatedAbove } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { CellInput } from './cell-input.ts';
import type { ParseContext } from './parse-context.ts';

/** What is said of all rows of a table at once, above it or by the caller. */
export interface TableSaid {
  /** Where the unit of rows without one stands. */
  readonly unit?: CellInput;
  /** Where the period of rows without one stands. */
  readonly period?: CellInput;
  /** Last day of that period. */
  readonly day?: IsoDate;
}

/**
 * Gathers what is said of all rows of a table: by lines and titles above it, else by the caller. What cannot be read as a
 * period or as a unit of the register is not said.
 *
 * @param table - the table
 * @param entity - the area; an event has a day of its own
 * @param context - units, periods, what the caller says
 * @returns cells that serve rows without unit or period
 */
export function saidAbove({ properties }: RawTable, entity: Entity, context: ParseContext): TableSaid {
  const { defaults = {}, periodOf } = context;
  const period =
    entity.form === 'period'
      ? (cellOf(properties?.period, ({ value, format }) => periodOf(String(value), format).value !== null) ??
        given(defaults.period))
      : undefined;
  const day = period === undefined ? null : periodOf(String(period.value), period.format).value;
  const unit =
    cellOf(properties?.unit, ({ value }) => isUnit(String(value), day?.to ?? null, context)) ?? given(defaults.unit);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(day === null ? {} : { day: day.to }),
  };
}

function cellOf(stated: StatedAbove | undefined, reads: (cell: CellInput) => boolean): CellInput | undefined {
  return stated !== undefined && reads(stated.cell) ? stated.cell : undefined;
}

const given = (text: string | undefined): CellInput | undefined =>
  text === undefined ? undefined : { value: text, at: {} };

function isUnit(text: string, day: IsoDate | null, { findUnit }: ParseContext): boolean {
  return findUnit === null || findUnit(text, day ?? '9999-12-31', {}).unit !== null;
}
