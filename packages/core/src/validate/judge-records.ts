import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../dataset/place.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Steps } from '../work/steps.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { changeOfLawFinding, changeOfLawIn, type ChangeOfLaw } from './change-of-law.ts';
import { fieldsOf } from './contradiction.ts';
import type { AboutPlace, Judging } from './judging.ts';
import { looksAt, ofScope } from './rule-set.ts';
import type { AnyRule } from './rule.ts';

/**
 * Judges every record by the rules that look at one record. Nothing is kept of a record that is in order.
 *
 * @param dataset - the records
 * @param rules - the rule set
 * @param judging - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param options - `day`, catalogue of law
 * @param take - takes the findings on periods that contain a change of law
 * @param endOfRecord - told when every rule has been asked about a record
 */
export function* judgeRecords(
  dataset: Dataset,
  rules: readonly AnyRule[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
  options: { readonly day?: IsoDate; readonly catalogue?: LawProvisions },
  take: (finding: Finding) => void,
  endOfRecord: () => void = () => undefined,
): Steps<void> {
  const recordRules = ofScope(rules, 'record');
  // Without a register nobody knows of which kind a unit is and what lies below it.
  const blindRules =
    dataset.units === null
      ? [...recordRules.filter(({ bindsOnly }) => bindsOnly !== undefined), ...ofScope(rules, 'family')]
      : [];
  const total = dataset.size;
  const changes = new ChangesByPlace();
  let done = 0;
  for (const [{ id: area, form }, records] of dataset) {
    const looking = rules.filter((rule) => looksAt(rule, area));
    const used = recordRules
      .filter((rule) => looksAt(rule, area) && !blindRules.includes(rule))
      .map((rule) => judging.use(rule));
    const changeIn = form === 'event' || options.day !== undefined ? null : changesByPeriod(looking, options.catalogue);
    const about = (sourced: Sourced<unknown>): AboutPlace => {
      const { unit, period, day } = sourced.place;
      return { sourced, area, unit, period: period?.id ?? day };
    };
    for (const sourced of records) {
      if ((done++ & 63) === 0) yield done / total / 2;
      const { data, place } = sourced;
      if (changeIn !== null) changes.add(place, changeIn(place));
      // Rules of arithmetic come first in every preset. Days in the wrong order are left to the provisions that order them.
      const contradicted = new Set<string>();
      for (const one of used) {
        const broken = judging.ask(one, data, place, sourced, about, contradicted);
        if (broken === null) continue;
        withheld.add(sourced);
        if (broken.version?.basis.kind === 'arithmetic')
          for (const name of fieldsOf(one.rule, broken))
            if (typeof (data as Readonly<Record<string, unknown>>)[name] !== 'string') contradicted.add(name);
      }
      endOfRecord();
    }
    for (const rule of blindRules) if (looksAt(rule, area)) judging.cannotAsk(judging.use(rule), records, about);
  }
  for (const finding of changes.findings()) take(finding);
}

// The areas of a sheet name the same one or two periods on every row, so each is looked at once for each kind of unit.
function changesByPeriod(
  rules: readonly AnyRule[],
  catalogue: LawProvisions | undefined,
): (place: Place) => ChangeOfLaw | null {
  const known = new Map<string, ChangeOfLaw | null>();
  return ({ period, reportingUnit }) => {
    if (period === null) return null;
    const kind = reportingUnit?.kind ?? null;
    const key = `${kind} ${period.id}`;
    let change = known.get(key);
    if (change === undefined) known.set(key, (change = changeOfLawIn(rules, period, kind, catalogue)));
    return change;
  };
}

/** Changes of law by unit and period, those of all areas together. */
class ChangesByPlace {
  private readonly known = new Map<string, { readonly unit: string; readonly period: Period; change: ChangeOfLaw }>();

  add({ unit, period }: Place, change: ChangeOfLaw | null): void {
    if (change === null || period === null) return;
    const key = `${unit}\n${period.id}`;
    const before = this.known.get(key);
    if (before === undefined) this.known.set(key, { unit, period, change });
    else before.change = join(before.change, change);
  }

  findings(): readonly Finding[] {
    return Array.from(this.known.values(), ({ unit, period, change }) => changeOfLawFinding(change, unit, period));
  }
}

function join(before: ChangeOfLaw, more: ChangeOfLaw): ChangeOfLaw {
  if (before === more) return before;
  const basis = [...before.basis, ...more.basis.filter((b) => !before.basis.includes(b))];
  return { days: [...new Set([...before.days, ...more.days])].sort(), basis, ended: before.ended || more.ended };
}
