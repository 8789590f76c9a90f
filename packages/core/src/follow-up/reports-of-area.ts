import type { FollowedReference } from './followed-area.ts';
import type { Heirs } from './heirs.ts';
import { ReportsOfUnit, type ReadRecord, type Resolved } from './reports-of-unit.ts';

/** The reports of all units in one area: what a unit names may stand in a report of one that went into it. */
export class ReportsOfArea {
  private readonly byUnit = new Map<string, ReportsOfUnit>();

  /** @param heirs - which units went into which; every unit stands for itself where nobody says */
  constructor(private readonly heirs: Heirs | null) {}

  /**
   * Adds a record.
   * @param record - the record; of a unit those of earlier periods first
   */
  add(record: ReadRecord): void {
    const { unit } = record.sourced.place;
    const known = this.byUnit.get(unit) ?? new ReportsOfUnit();
    this.byUnit.set(unit, known);
    known.add(record);
  }

  /**
   * Finds what a record follows up: in the reports of its own unit, and where it is not there in those of the units that went
   * into it. Where several of them have such an item, nobody can tell which is meant.
   * @param reference - as the record names it
   * @param record - the record
   * @returns the earlier record, or why there is none
   */
  resolve(reference: FollowedReference, record: ReadRecord): Resolved {
    const own = this.own(record).resolve(reference, record);
    if (own.trouble !== 'report-not-here' && own.trouble !== 'answers-nothing') return own;
    const others = this.before(record).map((reports) => reports.resolve(reference, record));
    const found = others.filter(({ trouble }) => trouble === null);
    const [only, second] = found;
    if (only !== undefined && second === undefined) return only;
    if (only !== undefined) return { trouble: 'several-meant', period: reference.period ?? '' };
    const says = (trouble: Resolved['trouble']): Resolved | undefined => others.find((one) => one.trouble === trouble);
    return says('several-meant') ?? says('answers-nothing') ?? own;
  }

  /**
   * Finds the latest earlier records that say the same in the same words: of its own unit, else of each that went into it.
   * @param record - the record
   * @returns the earlier records
   */
  sameWords(record: ReadRecord): readonly ReadRecord[] {
    const own = this.own(record).sameWords(record);
    return own === null ? this.before(record).flatMap((reports) => reports.sameWords(record) ?? []) : [own];
  }

  private own(record: ReadRecord): ReportsOfUnit {
    return this.byUnit.get(record.sourced.place.unit) ?? new ReportsOfUnit();
  }

  private before({ sourced: { place } }: ReadRecord): readonly ReportsOfUnit[] {
    return (this.heirs?.before(place.unit, place.day) ?? []).flatMap((unit) => this.byUnit.get(unit) ?? []);
  }
}
