import { ok, period as periodOf, type Measure, type Outcome, type Period, type Where } from '@qcdc/core';
import { FigureBuilder, type FigureInput, type FigureTable, type UnitRegistry } from '@qcdc/core/flow';
import { sql } from 'kysely';
import type { SqlRow } from '../engine/engine.ts';
import { run, textList, type Sql } from '../engine/statement.ts';
import type { Stored } from '../store/stored.ts';
import { quantityOfRow } from './figure-row.ts';

/** Which figures are meant. */
export interface SqlFigureFilter {
  /** Measures: at least one. */
  readonly measures: readonly Measure[];
  /** Periods; all that are stored when left out. */
  readonly periods?: readonly Period[];
  /** The units and their tree. */
  readonly units: UnitRegistry;
}

const columns = 'unit, measure, period, state, bound, value, upper, below, above, decimals, cut, status, source';

/**
 * Writes the condition for the figures that are meant.
 *
 * @param filter - measures and periods
 * @returns the piece, over the table `f`
 */
export function isMeant({ measures, periods }: Pick<SqlFigureFilter, 'measures' | 'periods'>): Sql {
  const ofMeasures = sql`f.measure IN ${textList(measures.map(({ id }) => id))}`;
  if (periods === undefined) return ofMeasures;
  return sql`${ofMeasures} AND f.period IN ${textList(periods.map(({ id }) => id))}`;
}

/**
 * Lists the columns of a figure that are read.
 *
 * @returns the piece, over the table `f`
 */
export function readColumns(): Sql {
  return sql.join(columns.split(', ').map((column) => sql`f.${sql.id(column)} AS ${sql.id(column)}`));
}

/** Rows that were read, and where each was read first. */
export class ReadRows {
  /** Figures for a builder; each names its place by its number. */
  readonly inputs: FigureInput[] = [];
  private readonly places: (Where | null)[] = [];
  private readonly periods = new Map<string, Period>();

  /** Places behind the numbers. */
  readonly sources = { at: (reference: number): Where | null => this.places[reference] ?? null };

  /**
   * Takes rows of the table of figures.
   * @param rows - the rows
   */
  add(rows: readonly SqlRow[]): void {
    for (const row of rows) {
      const id = row['period'] ?? '';
      let when = this.periods.get(id);
      if (when === undefined) this.periods.set(id, (when = periodOf(id)));
      const source = row['source'] == null ? null : (JSON.parse(row['source']) as Where);
      this.inputs.push({
        measure: row['measure'] ?? '',
        unit: row['unit'] ?? '',
        period: when,
        quantity: quantityOfRow(row),
        ...(source === null ? {} : { source: this.places.push(source) - 1 }),
      });
    }
  }
}

/**
 * Reads figures back into memory.
 *
 * @param stored - what is stored
 * @param filter - which figures
 * @returns the table
 */
export async function readFigures(stored: Stored, filter: SqlFigureFilter): Promise<Outcome<FigureTable>> {
  const read = new ReadRows();
  const meant = isMeant(filter);
  read.add(
    await run(
      stored.session,
      sql`SELECT ${readColumns()} FROM ${stored.figures(meant)} AS f WHERE ${meant} ORDER BY f.unit, f.measure, f.period`,
    ),
  );
  const builder = new FigureBuilder(filter.measures, { units: filter.units, sources: read.sources });
  for (const input of read.inputs) builder.add(input);
  const built = builder.build();
  return ok(built.value, built.findings);
}
