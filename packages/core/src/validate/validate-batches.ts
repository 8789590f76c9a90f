import { checkDataset, type Dataset } from '../dataset/dataset.ts';
import type { RuleSummary } from '../dataset/judged.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Entity } from '../entity/define-entity.ts';
import { checkCall, type Demands } from '../outcome/check-call.ts';
import { counted, groupedCount } from '../outcome/counted.ts';
import { aDay, aFunction, listOf } from '../outcome/demand.ts';
import { aCalendar, aCatalogue, anEntity, anOutcome } from '../outcome/noun-demands.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { atOnce } from '../work/steps.ts';
import type { CheckContext } from './check-context.ts';
import { foldDoubts, type Doubt } from './fold-doubt.ts';
import { judgeRecords } from './judge-records.ts';
import { startJudging } from './judging.ts';
import type { OnJudgement } from './on-judgement.ts';
import { looksAt, ruleSet } from './rule-set.ts';
import type { AnyRule } from './rule.ts';

/** How to judge records that come in batches. */
export interface BatchOptions extends Omit<CheckContext, 'unit'> {
  /** The areas the batches are of: rules that look at none of them are passed over. Left out, every rule is asked. */
  readonly areas?: readonly Entity[];
  /** Receives every judgement, those that hold among them. */
  readonly onJudgement?: OnJudgement;
}

/** Judges records batch by batch. */
export interface BatchValidation {
  /**
   * Judges some records; nothing is kept of them.
   * @param records - the outcome of `parse` or `parseRecords`
   * @returns the records no error withheld, with the findings on them behind those they came with
   * @throws `DefinitionError` `call/bad-argument`, `dataset/not-parsed`
   */
  take(records: Outcome<Dataset>): Outcome<Dataset>;
  /**
   * Tells what is told once of all batches.
   * @returns what became of every rule; findings on rules that were not asked, or broke
   */
  close(): Outcome<readonly RuleSummary[]>;
}

/**
 * Starts to judge records that are too many for memory: they come batch by batch, and findings and counts are those of `validate` on
 * all of them at once. Rules that look at one record are asked; those that look at several records at once need all of them, are
 * not asked, and named in one finding.
 *
 * @param rules - rules, such as the preset `recommended`
 * @param options - the day one asks on, a catalogue of law and a calendar of your own
 * @returns takes the batches
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `rule/…`
 * @example
 * ```ts
 * const validation = validateInBatches(consistencyRules(mediation));
 * const batches = [{ received: 20, settled: 22 }, { received: 20, settled: 18 }];
 * const kept = batches.map((report) => validation.take(parseRecords([{ unit: '00001', period: '2024', carriedOver: 0, ...report }], mediation)));
 * kept.map(({ value }) => value.size); // => [0, 1]
 * validation.close().value.find(({ rule }) => rule === 'mediation/settled-within-taken-on')?.failed; // => 1
 * ```
 */
export function validateInBatches(rules: readonly AnyRule[], options: BatchOptions = {}): BatchValidation {
  checkCall('validateInBatches', {}, options, demands);
  const { onJudgement, areas, ...context } = options;
  const asked = ruleSet(rules).filter((rule) => areas === undefined || areas.some(({ id }) => looksAt(rule, id)));
  const alone = asked.filter(({ scope }) => scope === undefined || scope === 'record');
  const several = asked.filter((rule) => !alone.includes(rule));
  const doubts: Doubt[] = [];
  let findings: Finding[] = [];
  const told = (): Finding[] => {
    const these = findings;
    findings = [];
    return these;
  };
  let register: UnitRegistry | null = null;
  const judging = startJudging(alone, {
    take: (finding, doubt) => {
      if (doubt === undefined) findings.push(finding);
      else doubts.push({ finding, ...doubt });
    },
    onJudgement,
    context,
    units: () => register,
  });
  return {
    take(records) {
      checkCall('validateInBatches.take', { records: [records, anOutcome] });
      const { value } = records;
      checkDataset(value, {}, 'validateInBatches.take');
      register = value.units;
      const withheld = new Set<Sourced<unknown>>();
      const take = (finding: Finding) => void findings.push(finding);
      const endOfRecord = () => {
        if (doubts.length > 0) findings.push(...foldDoubts(doubts.splice(0)));
      };
      atOnce(judgeRecords(value, alone, judging, withheld, {}, take, endOfRecord), {});
      return ok(value.without(withheld, null), [...records.findings, ...told()]);
    },
    close() {
      const summary = judging.close();
      return ok(summary, [...told(), ...(several.length === 0 ? [] : [needAllRecords(several)])]);
    },
  };
}

const demands: Demands<BatchOptions> = {
  areas: /* @__PURE__ */ listOf(anEntity),
  onJudgement: aFunction,
  catalogue: aCatalogue,
  calendar: aCalendar,
  on: aDay,
};

function needAllRecords(rules: readonly AnyRule[]): Finding {
  return {
    code: 'validate/needs-all-records',
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Chưa xét ${groupedCount(rules.length, 'vi')} quy tắc, vì các quy tắc này đối chiếu nhiều bản ghi với nhau mà bản ghi được đưa vào từng phần`,
      en: `Not asked: ${counted(rules.length, 'rule')}, because they compare several records, and the records come in batches`,
    },
    where: {},
    actual: rules.map(({ id }) => id).join(', '),
    hint: {
      vi: 'Xét mọi bản ghi của các đơn vị này cùng một lần',
      en: 'Hand all records of the units in question to validate at once',
    },
    basis: [],
  };
}
