import type { Dataset, Sourced } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { WorkOptions } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { openCourt } from './court.ts';
import { findingSink } from './finding-sink.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgeRecords } from './judge-records.ts';
import type { CheckContext } from './check-context.ts';
import { ruleSet } from './rule-set.ts';
import type { AnyValidator } from './validator.ts';

/** How to judge a dataset. */
export interface ValidateOptions extends WorkOptions, CheckContext {
  /** Judges everything by the law of this day, for a what-if; else each record is judged by the law of its own day. */
  readonly day?: IsoDate;
  /** The reporting units; without them, rules for one kind of unit and rules on a parent and its children are not judged. */
  readonly units?: UnitRegistry;
  /** Periods every unit is expected to have something for, so that a yearly duty can be judged on a year without records. */
  readonly periods?: readonly Period[];
  /** How many findings the outcome may carry; no limit when left out. Errors above the cap still withhold their record. */
  readonly maxFindings?: number;
  /** Receives every finding as it is made, also those above the cap. */
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * Judges records by rules. Each record is judged by the version of each rule in force on its own day (an event), or on the
 * last day of its period; a rule without a version in force does not apply. A failed `error` withholds the record: it is
 * gone from the dataset, and the finding says so. Warnings, and rules that cannot tell, withhold nothing.
 *
 * @param dataset - the outcome of `parse`
 * @param validators - rules, such as the preset `recommended`; presets join by spreading them into one array
 * @param options - a day for a what-if, a catalogue of law and a calendar of your own, a cap, a stream, progress and stopping
 * @returns the records that passed, with all findings so far
 * @throws `DefinitionError` `validator/id-collision`, `validator/reserved-id`; the reason of `options.signal` when stopped
 */
export function validate(
  dataset: Outcome<Dataset>,
  validators: readonly AnyValidator[],
  options: ValidateOptions = {},
): Outcome<Dataset> {
  const rules = ruleSet(validators);
  const sink = findingSink(options.maxFindings, options.onFinding);
  const court = openCourt(sink.take, checked(options));
  const withheld = new Set<Sourced<unknown>>();

  judgeRecords(dataset.value, rules, court, withheld, options, sink.take);
  judgeGroups(surviving(dataset.value, withheld), rules, court, withheld, options);
  court.close();
  options.onProgress?.(1);
  return ok(surviving(dataset.value, withheld), [...dataset.findings, ...sink.close()]);
}

// Only what checks may see: the law, the calendar and the day, not the caller's callbacks.
function checked({ day, catalogue, calendar }: ValidateOptions): CheckContext & { readonly day?: IsoDate } {
  return {
    ...(day === undefined ? {} : { day }),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

function surviving(dataset: Dataset, withheld: ReadonlySet<Sourced<unknown>>): Dataset {
  if (withheld.size === 0) return dataset;
  return new Map(
    [...dataset].map(([entity, records]) => [
      entity,
      records.some((r) => withheld.has(r)) ? records.filter((r) => !withheld.has(r)) : records,
    ]),
  );
}
