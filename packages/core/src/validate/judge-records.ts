import type { Dataset, Sourced } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { WorkOptions } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { binds } from './binds.ts';
import { seat, type Court, type Place } from './court.ts';
import { periodOfId, type Period } from '../time/period.ts';
import type { CheckContext } from './check-context.ts';
import { looksAt, ofScope } from './rule-set.ts';
import { straddleFinding, straddleOf, type Straddle } from './straddle.ts';
import type { AnyValidator } from './validator.ts';

interface Header {
  readonly unit?: string;
  readonly date?: IsoDate;
  readonly period?: string;
}

/**
 * Judges every record by the rules that look at one record. Nothing is kept of a record that passes.
 *
 * @param dataset - the records
 * @param rules - the rule set
 * @param court - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param options - `day`, `units`, catalogue of law, progress, signal
 * @param take - takes the findings on periods that contain a change of law
 */
export function judgeRecords(
  dataset: Dataset,
  rules: readonly AnyValidator[],
  court: Court,
  withheld: Set<Sourced<unknown>>,
  options: WorkOptions & CheckContext & { readonly day?: IsoDate; readonly units?: UnitRegistry },
  take: (finding: Finding) => void,
): void {
  const recordRules = ofScope(rules, 'record');
  const total = [...dataset.values()].reduce((sum, records) => sum + records.length, 0);
  const straddled = new Map<string, { readonly unit: string; readonly period: Period; readonly straddle: Straddle }>();
  let done = 0;
  for (const [entity, records] of dataset) {
    const looking = rules.filter((rule) => looksAt(rule, entity));
    const bench = recordRules.filter((rule) => looksAt(rule, entity)).map((rule) => seat(rule, options));
    const periods = new Map<string, { readonly period: Period | null; readonly straddle: Straddle | null }>();
    const place = (sourced: Sourced<unknown>): Place => {
      const { unit = null, date, period } = sourced.data as Header;
      return { sourced, area: entity, unit, period: period ?? date ?? null };
    };
    for (const sourced of records) {
      if ((done++ & 1023) === 0) {
        options.signal?.throwIfAborted();
        options.onProgress?.(total === 0 ? 0 : done / total / 2);
      }
      const { unit = '', date, period: id } = sourced.data as Header;
      let day = date ?? null;
      if (id !== undefined) {
        let known = periods.get(id);
        if (known === undefined) {
          const period = periodOfId(id);
          known = { period, straddle: period === null ? null : straddleOf(looking, period, options.catalogue) };
          periods.set(id, known);
        }
        day ??= known.period?.to ?? null;
        if (known.straddle !== null && known.period !== null && options.day === undefined)
          straddled.set(`${unit}\n${id}`, join(straddled.get(`${unit}\n${id}`)?.straddle, known, unit));
      }
      for (const seated of bench) {
        if (seated.rule.bindsOnly !== undefined && !binds(seated.rule, unit, day, options.units)) continue;
        const judgement = court.hear(seated, sourced.data, day, sourced, place);
        if (judgement !== null) withheld.add(sourced);
      }
    }
  }
  for (const { unit, period, straddle } of straddled.values()) take(straddleFinding(straddle, unit, period));
}

function join(
  before: Straddle | undefined,
  known: { readonly period: Period | null; readonly straddle: Straddle | null },
  unit: string,
): { readonly unit: string; readonly period: Period; readonly straddle: Straddle } {
  const { period, straddle } = known;
  if (period === null || straddle === null) throw new Error('asked only for a period that straddles');
  if (before === undefined) return { unit, period, straddle };
  const basis = [...before.basis, ...straddle.basis.filter((b) => !before.basis.includes(b))];
  return { unit, period, straddle: { days: [...new Set([...before.days, ...straddle.days])].sort(), basis } };
}
