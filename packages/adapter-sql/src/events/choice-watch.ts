import { addDays, type IsoDate, type Measure, type Period } from '@qcdc/core';
import { sql } from 'kysely';
import type { SqlRow } from '../engine/engine.ts';
import type { Sql } from '../engine/statement.ts';
import { groupedChoices } from './adding.ts';
import type { EventRelation, EventWatch } from './event-columns.ts';
import { leftToLookAt } from './file-findings.ts';

/**
 * Looks for choices nobody offers while events are counted: events are put together by their choices anyway, so that a few groups
 * tell what ten million rows hold, and the files are read through once instead of twice.
 */
export class ChoiceWatch implements EventWatch {
  private readonly lists: ReadonlyMap<string, (value: Sql) => Sql>;
  private odd = false;

  /** @param lists - by field, how a value nobody offers is told */
  constructor(lists: ReadonlyMap<string, (value: Sql) => Sql>) {
    this.lists = lists;
  }

  /** `true` while nothing was seen that a look at the rows would have to tell of. */
  get isClean(): boolean {
    return !this.odd;
  }

  /**
   * Writes what is looked for in the groups.
   * @param groups - the groups, as events
   * @param choices - the fields they are told apart by
   * @returns one column, or none where nothing is looked for
   */
  columnsOf(groups: EventRelation, choices: readonly string[]): readonly Sql[] {
    const odd = choices.flatMap((field) => this.lists.get(field)?.(groups.column(field).value) ?? []);
    return odd.length === 0 ? [] : [sql`coalesce(bool_or(${sql.join(odd, sql` OR `)}), FALSE) AS odd_choice`];
  }

  /**
   * Takes what was found.
   * @param rows - the rows that were counted
   */
  see(rows: readonly SqlRow[]): void {
    this.odd ||= rows.some((row) => row['odd_choice'] === 'true');
  }
}

/**
 * Returns a watch where it sees all that would have to be looked for: what files say of their own columns leaves nothing open but
 * choices that events are put together by, and every event lies in a period that is counted.
 *
 * @param events - the files
 * @param measures - what is counted
 * @param periods - the periods; all years when left out
 * @returns the watch, or `null` where the rows have to be looked at before
 */
export function watchFor(
  events: EventRelation,
  measures: readonly Measure[],
  periods: readonly Period[] | undefined,
): ChoiceWatch | null {
  const { dated, placed, lists, numbers } = leftToLookAt(events, measures);
  const days = events.known?.('date');
  if (!dated || !placed || numbers.length > 0 || lists.length === 0 || days == null) return null;
  if (periods !== undefined && !cover(periods, days.least, days.most)) return null;
  const grouped = groupedChoices(events, measures);
  if (!lists.every(({ field }) => grouped.includes(field))) return null;
  return new ChoiceWatch(new Map(lists.map(({ field, oddOf }) => [field, oddOf])));
}

// Whether every day of a span lies in one of the periods.
function cover(periods: readonly Period[], first: string, last: string): boolean {
  let open = first as IsoDate;
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if (from <= open && to >= open) {
      if (to >= last) return true;
      open = addDays(to, 1);
    }
  return false;
}
