import { DefinitionError } from '../../outcome/errors.ts';
import type { Period } from '../../time/period.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { Collecting, Reported } from './collecting.ts';
import { missingUnder } from './missing-under.ts';
import { StoredTable, type StoredTableParts } from './stored-table.ts';
import { rowsElsewhere } from './table-words.ts';

/** What is known of figures that were added up elsewhere, such as in a database, and are no rows of the table. */
export interface RowsElsewhere {
  /** What a unit reported: a number where one was added up, or where nobody can tell from here. */
  readonly reportedBy: (key: FigureKey) => Reported;
  /** Which kinds of unit a measure is collected from, by its place in the table. */
  readonly collectingOf: (code: number) => Collecting | null;
}

/**
 * Totals whose figures lie elsewhere. Who is missing is known all the same; a figure that is not here is refused, because
 * `null` would say that nobody reported it.
 */
export class TotalsOnly extends StoredTable {
  /** What is known of the others. */
  readonly elsewhere: RowsElsewhere;

  /**
   * @param parts - lists and columns
   * @param elsewhere - what is known of the figures that are not here
   */
  constructor(parts: StoredTableParts, elsewhere: RowsElsewhere) {
    super(parts);
    this.elsewhere = elsewhere;
  }

  /**
   * Returns a figure.
   * @param key - ids
   * @returns the figure, or `null` where nobody reported it
   * @throws `DefinitionError` `figure/rows-elsewhere`
   */
  override peek(key: FigureKey): Figure | null {
    return super.peek(key) ?? this.refused(key);
  }

  /**
   * Returns the figure a unit reported itself.
   * @param key - ids
   * @returns the figure, or `null` where nobody reported it
   * @throws `DefinitionError` `figure/rows-elsewhere`
   */
  override findReported(key: FigureKey): Figure | null {
    return super.findReported(key) ?? this.refused(key);
  }

  /**
   * Returns which kinds of unit a measure is collected from.
   * @param code - place of the measure in `measures`
   * @returns the kinds
   */
  override collectingOf(code: number): Collecting | null {
    return this.elsewhere.collectingOf(code);
  }

  /**
   * Names the units that were expected to report and did not.
   * @param id - the unit above
   * @param code - place of the measure in `measures`
   * @param period - the period
   * @returns ids of the units
   */
  override missingUnder(id: string, code: number, period: Period): readonly string[] {
    const { registry, measures, plan } = this;
    const dayOf = this.dayOf.bind(this);
    return missingUnder(
      {
        registry,
        measures,
        plan,
        dayOf,
        at: (row) => this.at(row),
        collectingOf: (place) => this.collectingOf(place),
        rowOf: (key) => this.rowOf(key, 'read'),
        elsewhere: this.elsewhere.reportedBy,
      },
      id,
      code,
      period,
    );
  }

  private refused(key: FigureKey): null {
    if (this.elsewhere.reportedBy(key) === 'nothing') return null;
    throw new DefinitionError('figure/rows-elsewhere', rowsElsewhere, `${key.measure} ${key.unit} ${key.period}`);
  }
}
