import { workDemands } from '../raw/work-demands.ts';
import { checkCall, type Demands } from '../outcome/check-call.ts';
import { aDay, aFunction, listOf, unchecked, whole } from '../outcome/demand.ts';
import { aCalendar, aCatalogue, anOutcome, aPeriod } from '../outcome/noun-demands.ts';
import { checkDataset, type Dataset, type OwnRegister } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { WorkOptions } from '../raw/reader.ts';
import { isoDate, type IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { findingSink } from './finding-sink.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgeInUnits } from './judge-in-units.ts';
import { judgeRecords } from './judge-records.ts';
import { foldDoubts, type Doubt } from './fold-doubt.ts';
import { startJudging, type JudgingOptions } from './judging.ts';
import type { OnJudgement } from './on-judgement.ts';
import type { CheckContext } from './check-context.ts';
import { atOnce, inSteps, type Steps } from '../work/steps.ts';
import { ruleSet } from './rule-set.ts';
import type { AnyRule } from './rule.ts';

/** How to judge a dataset. */
export interface ValidateOptions extends WorkOptions, CheckContext {
  /** Judges everything by the law of this day, for a what-if; else each record is judged by the law of its own day. */
  readonly day?: IsoDate;
  /** Periods every unit is expected to have something for, so that a yearly duty can be judged on a year without records. */
  readonly periods?: readonly Period[];
  /** How many findings the outcome may carry; no limit when left out. Errors above the cap still withhold their record. */
  readonly maxFindings?: number;
  /** Receives every finding as it is made, also those above the cap. */
  readonly onFinding?: (finding: Finding) => void;
  /** Receives every judgement, those that hold among them: one for each rule and input. Left out, they are only counted. */
  readonly onJudgement?: OnJudgement;
}

/**
 * Judges records by rules. Each record is judged by the version of each rule in force on its own day (an event), or on the
 * last day of its period; a rule without a version in force does not apply. A failed `error` withholds the record: it is
 * gone from the dataset, and the finding says so. Warnings, and rules that cannot tell, withhold nothing. The dataset says
 * of every rule how many inputs hold, fail, are undecided, do not concern it, and of how many it was not asked: rules for
 * some kinds of unit and for a parent and its children need the register that was handed to `parse`, and a provision nobody
 * has confirmed judges nobody.
 *
 * @param dataset - the outcome of `parse`
 * @param rules - rules, such as the preset `recommended`; presets join by spreading them into one array
 * @param options - the day one asks on, a day for a what-if, a catalogue of law and a calendar of your own, a cap, streams,
 * progress and stopping
 * @returns the records that were not withheld, with all findings so far; `value.judged` holds the counts
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `rule/not-a-list`, `rule/not-a-rule`, `rule/id-collision`, `rule/reserved-id`, `time/not-a-day`,
 * `dataset/not-parsed`, `dataset/other-register`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const report = { unit: '00001', period: '2024', carriedOver: 0, received: 20, settled: 22 };
 * const { value, findings } = validate(parseRecords([report], mediation), consistencyRules(mediation));
 * findings.map(({ code, severity }) => [code, severity]); // => [['mediation/settled-within-taken-on', 'error']]
 * value.get(mediation).length; // => 0
 * ```
 */
export function validate(
  dataset: Outcome<Dataset>,
  rules: readonly AnyRule[],
  options: ValidateOptions = {},
): Outcome<Dataset> {
  return atOnce(validating('validate', dataset, rules, options), options);
}

/**
 * Does what `validate` does, step by step: tells how far it is, lets other work go on between two steps, and can be stopped.
 *
 * @param dataset - the outcome of `parse`
 * @param rules - rules
 * @param options - as for `validate`
 * @returns the same as `validate`
 * @throws as `validate`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const parsed = parseRecords([{ unit: '00001', period: '2024', received: 20 }], mediation);
 * const { value } = await validateInSteps(parsed, consistencyRules(mediation), { onProgress: () => undefined });
 * value.get(mediation).length; // => 1
 * ```
 */
export async function validateInSteps(
  dataset: Outcome<Dataset>,
  rules: readonly AnyRule[],
  options: ValidateOptions = {},
): Promise<Outcome<Dataset>> {
  return inSteps(validating('validateInSteps', dataset, rules, options), options);
}

function* validating(
  step: string,
  dataset: Outcome<Dataset>,
  rules: readonly AnyRule[],
  options: ValidateOptions,
): Steps<Outcome<Dataset>> {
  checkCall<ValidateOptions & OwnRegister>(step, { dataset: [dataset, anOutcome] }, options, demands);
  const { value } = dataset;
  checkDataset(value, options, step);
  const asked = ruleSet(rules);
  const sink = findingSink(options.maxFindings, options.onFinding);
  const { day, onJudgement } = options;
  // By another day than one, every rule would be silent.
  if (day !== undefined) isoDate(day);
  // Doubt about a record is told once for each cause, when all its rules have been asked.
  const doubts: Doubt[] = [];
  let together = true;
  const take: JudgingOptions['take'] = (finding, doubt) => {
    if (together && doubt !== undefined) doubts.push({ finding, ...doubt });
    else sink.take(finding);
  };
  const tellDoubts = () => {
    if (doubts.length > 0) foldDoubts(doubts.splice(0)).forEach(sink.take);
  };
  const judging = startJudging(asked, {
    take,
    day,
    onJudgement,
    context: contextOf(options),
    units: () => value.units,
  });
  const withheld = new Set<Sourced<unknown>>();

  yield* judgeRecords(value, asked, judging, withheld, options, sink.take, tellDoubts);
  together = false;
  const left = value.without(withheld, null);
  judgeInUnits(left, asked, judging, withheld);
  yield* judgeGroups(left, asked, judging, withheld, options);
  const judged = judging.close();
  return ok(value.without(withheld, judged), [...dataset.findings, ...sink.close()]);
}

const demands: Demands<ValidateOptions & OwnRegister> = {
  units: unchecked, // by `checkDataset`
  ...workDemands,
  day: unchecked, // by `isoDate`
  periods: /* @__PURE__ */ listOf(aPeriod),
  maxFindings: /* @__PURE__ */ whole(0, Infinity),
  onFinding: aFunction,
  onJudgement: aFunction,
  catalogue: aCatalogue,
  calendar: aCalendar,
  on: aDay,
  unit: unchecked, // by the engine
};

// Only what checks may see: the law, the calendar and the day one asks on, not the caller's callbacks.
function contextOf({ catalogue, calendar, on }: ValidateOptions): CheckContext {
  return {
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(on === undefined ? {} : { on }),
  };
}
