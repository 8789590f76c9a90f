import { inForce, type Version } from '../basis/version.ts';
import type { RuleSummary } from '../dataset/judged.ts';
import type { Place } from '../dataset/place.ts';
import { counted, groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { valueOn } from '../unit/dated-value.ts';
import type { ReportingUnit, UnitKind } from '../unit/reporting-unit.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { Doubt } from './fold-doubt.ts';
import { doubtOf, findingOf, type Judged } from './finding-of.ts';
import { isOpenForWantOfAsking } from './field-not-asked.ts';
import { judgeByVersion, judgementOf, type AnyCheck, type Judgement } from './judge.ts';
import { notAskedFindings, type NotAskedRule } from './not-asked.ts';
import type { NotAskedBecause, OnJudgement, RuleJudgement } from './on-judgement.ts';
import type { CheckContext } from './check-context.ts';
import { unlessContradicted } from './contradiction.ts';
import { lawOfRule } from './rule-law.ts';
import type { AnyRule, Verdict } from './rule.ts';
import { verdictOfCheck } from './verdict-of-check.ts';

/** What became of the inputs of a rule so far. */
export type RuleCounts = { -readonly [K in Exclude<keyof RuleSummary, 'rule'>]: number };

/** A rule in use, with the version it used last: records mostly come day by day. */
export interface RuleInUse {
  /** The rule. */
  readonly rule: AnyRule;
  /** Its check, for any input. */
  readonly check: AnyCheck;
  /** Versions of its threshold, from the catalogue that is given. */
  readonly law: readonly Version<unknown>[];
  /** Versions without conditions, alternatives or others beside them: its check alone decides. */
  readonly plain: ReadonlySet<Version<unknown>>;
  /** What became of its inputs, in all areas. */
  readonly counts: RuleCounts;
  /** Day it last looked up. */
  day: IsoDate | null;
  /** Version in force on that day. */
  version: Version<unknown> | null;
  /** What is noted of it, once a version nobody has confirmed was met. */
  noted: NotAskedRule | null;
}

/** What a judgement is about, without the day. */
export type AboutPlace = Omit<Judged, 'day'>;

/** Finds what a judgement is about; asked only when something is to be said. */
export type AboutOf<C> = (context: C, detail: Verdict | null) => AboutPlace;

/** Whose an input is, and the day it is judged by. */
export type Whose = Pick<Place, 'reportingUnit' | 'day'>;

/** Judges inputs one by one, survives plug-ins that throw, and counts what became of every rule. */
export interface Judging {
  /**
   * Takes a rule into use.
   * @param rule - the rule
   * @returns the rule with an empty memory; its counts are those of all its uses
   */
  use(rule: AnyRule): RuleInUse;
  /**
   * Asks a rule about an input and reports what is not right.
   *
   * @param used - the rule
   * @param input - what it looks at
   * @param whose - the unit and day of the input
   * @param context - handed to `about`
   * @param about - finds what the judgement is about
   * @param contradicted - fields of the input that contradict others: nobody is failed by them
   * @returns the judgement when it is a failed `error`, otherwise `null`
   */
  ask<C>(
    used: RuleInUse,
    input: unknown,
    whose: Whose,
    context: C,
    about: AboutOf<C>,
    contradicted?: ReadonlySet<string>,
  ): Judgement | null;
  /**
   * Notes that a rule cannot be asked of some inputs, because no register of units was given.
   * @param used - the rule
   * @param contexts - one for each input, handed to `about`
   * @param about - finds what it would have been about
   */
  cannotAsk<C>(used: RuleInUse, contexts: readonly C[], about: AboutOf<C>): void;
  /**
   * Reports the plug-ins that threw and the rules that were not asked: each once.
   * @returns what became of every rule
   */
  close(): readonly RuleSummary[];
}

/** What a run of judging is given. */
export interface JudgingOptions {
  /** Takes every finding; of one that cannot be decided the cause as well. */
  readonly take: (finding: Finding, doubt?: Omit<Doubt, 'finding'>) => void;
  /** The day to judge everything by, for a what-if. */
  readonly day?: IsoDate | undefined;
  /** The catalogue of law and the calendar to judge by. */
  readonly context: CheckContext;
  /** The register of the records that are judged now, for provisions that bind some units only. */
  readonly units?: () => UnitRegistry | null;
  /** Takes every judgement. */
  readonly onJudgement?: OnJudgement | undefined;
}

/**
 * Starts a run of judging.
 *
 * @param rules - the rule set
 * @param options - where findings and judgements go
 * @returns the run
 */
export function startJudging(rules: readonly AnyRule[], options: JudgingOptions): Judging {
  const { take, day: givenDay, onJudgement, context: given, units = () => null } = options;
  const countsOf = new Map(
    rules.map((rule) => [rule, { held: 0, failed: 0, undecided: 0, notConcerned: 0, notAsked: 0 }]),
  );
  const notAsked = new Map<AnyRule, NotAskedRule>();
  let asking: CheckContext = { ...given, unit: null };
  const faults = new Map<AnyRule, { readonly message: string; count: number }>();

  function note<C>(
    used: RuleInUse,
    { verdict, detail, by }: Pick<Judgement, 'verdict' | 'detail'> & Partial<Judgement>,
    context: C,
    about: AboutOf<C>,
  ): void {
    const { rule, version } = used;
    if (verdict === 'notAsked' && version !== null) noteUnconfirmed(used, by?.[0] ?? version, detail);
    else used.counts[verdict]++;
    if (onJudgement !== undefined)
      tell(rule, { verdict, because: verdict === 'notAsked' ? 'unconfirmed' : null, detail }, about(context, detail));
  }

  function noteUnconfirmed(used: RuleInUse, version: Version<unknown>, detail: Verdict | null): void {
    const noted = (used.noted ??= notAskedOf(used.rule, 'unconfirmed'));
    used.counts.notAsked++;
    noted.count++;
    if (detail?.state === 'failed') noted.broken++;
    if (!noted.basis.includes(version.basis)) noted.basis.push(version.basis);
    if (version.doubtfulDays === undefined) noted.onlyItsDays = false;
  }

  function cannotAsk<C>({ rule, counts }: RuleInUse, contexts: readonly C[], about: AboutOf<C>): void {
    if (contexts.length === 0) return;
    counts.notAsked += contexts.length;
    notAskedOf(rule, 'noRegister').count += contexts.length;
    if (onJudgement === undefined) return;
    for (const context of contexts)
      tell(rule, { verdict: 'notAsked', because: 'noRegister', detail: null }, about(context, null));
  }

  function notAskedOf(rule: AnyRule, because: NotAskedBecause): NotAskedRule {
    let noted = notAsked.get(rule);
    if (noted === undefined)
      notAsked.set(rule, (noted = { rule, because, count: 0, broken: 0, basis: [], onlyItsDays: true }));
    return noted;
  }

  function tell(
    rule: AnyRule,
    said: Pick<RuleJudgement, 'verdict' | 'because' | 'detail'>,
    { sourced, area, unit, period }: AboutPlace,
  ): void {
    onJudgement?.({ rule: rule.id, ...said, record: sourced, area, unit, period });
  }

  function blame(rule: AnyRule, error: unknown): void {
    const fault = faults.get(rule);
    if (fault !== undefined) fault.count++;
    else
      faults.set(rule, {
        message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        count: 1,
      });
  }

  // The unit, and all above it on the day, by id and by the code of the day.
  const withinOn = (unit: ReportingUnit, day: IsoDate): readonly string[] =>
    [unit, ...(units()?.ancestorsOf(unit.id, day) ?? [])].flatMap(({ id, codes }) => [id, valueOn(codes, day) ?? id]);

  return {
    use: (rule) => {
      const counts = countsOf.get(rule) ?? { held: 0, failed: 0, undecided: 0, notConcerned: 0, notAsked: 0 };
      const law = lawOfRule(rule, given.catalogue);
      const plain = new Set(rule.began === undefined ? law.filter(isPlain) : []);
      return { rule, check: rule.check as AnyCheck, law, plain, counts, day: null, version: null, noted: null };
    },
    ask(used, input, whose, context, about, contradicted) {
      const { rule, counts, check, law } = used;
      const { reportingUnit } = whose;
      if (reportingUnit === null && rule.bindsOnly !== undefined) {
        cannotAsk(used, [context], about);
        return null;
      }
      const unitKind = reportingUnit?.kind ?? null;
      // Records mostly come unit by unit.
      if (reportingUnit !== asking.unit) asking = { ...given, unit: reportingUnit };
      const unitContext = asking;
      let finding: Finding;
      let judgement: Judgement;
      try {
        const own = rule.day === undefined ? whose.day : (rule.day as (input: unknown) => IsoDate | null)(input);
        const day = givenDay ?? own;
        if (day !== used.day) {
          used.day = day;
          used.version = day === null ? null : inForce(law, day);
        }
        const { version } = used;
        if (day === null || version === null || !bindsKind(rule, version, unitKind)) {
          if (onJudgement === undefined) counts.notConcerned++;
          else note(used, noConcern, context, about);
          return null;
        }
        // Without a register nobody knows whether the unit is one of those.
        if (reportingUnit === null && namesUnits(version)) {
          cannotAsk(used, [context], about);
          return null;
        }
        const within = reportingUnit === null ? undefined : () => withinOn(reportingUnit, whose.day);
        const quick = used.plain.has(version) ? verdictOfCheck(check(input, version.value, unitContext)) : null;
        judgement =
          quick !== null && (quick.state !== 'failed' || rule.dueBy === undefined)
            ? judgementOf(quick, version)
            : judgeByVersion(
                { rule, check, law, context: unitContext, reporting: { kind: unitKind, within } },
                input,
                version,
              );
        if (contradicted !== undefined) judgement = unlessContradicted(judgement, rule, contradicted);
        const { verdict, detail } = judgement;
        // Nearly every answer is one of these two, and nobody listens: then it is counted and nothing else.
        if (onJudgement === undefined && (verdict === 'held' || verdict === 'notConcerned')) {
          counts[verdict]++;
          return null;
        }
        const place = about(context, detail);
        if (detail?.state === 'undecided' && detail.ifItBinds !== true && isOpenForWantOfAsking(detail.fields, place)) {
          note(used, noConcern, context, about);
          return null;
        }
        if (verdict !== 'failed' && verdict !== 'undecided') {
          note(used, judgement, context, about);
          return null;
        }
        finding = findingOf(rule, judgement, { ...place, day });
      } catch (error) {
        blame(rule, error);
        note(used, noAnswer, context, about);
        return null;
      }
      note(used, judgement, context, about);
      if (finding.state === 'undecided')
        take(finding, doubtOf(rule, judgement, about(context, judgement.detail).sourced?.data));
      else take(finding);
      return finding.state === 'failed' && finding.severity === 'error' ? judgement : null;
    },
    cannotAsk,
    close() {
      for (const [rule, { message, count }] of faults) take(plugInThrew(rule, message, count));
      for (const finding of notAskedFindings([...notAsked.values()])) take(finding);
      return Array.from(countsOf, ([{ id }, counts]) => ({ rule: id, ...counts }));
    },
  };
}

// A version that names kinds of unit among its conditions asks for them itself; what the rule names is its law of today.
function bindsKind({ bindsOnly }: AnyRule, { scope }: Version<unknown>, unit: UnitKind | null): boolean {
  if (bindsOnly === undefined || scope?.some(({ of, only }) => of === 'unitKind' && only !== undefined) === true)
    return true;
  return unit !== null && bindsOnly.includes(unit);
}

const namesUnits = ({ scope, andAlso = [] }: Version<unknown>): boolean =>
  scope?.some(({ of }) => of === 'unit') === true || andAlso.some(namesUnits);

const isPlain = ({ scope, orElse, andAlso }: Version<unknown>): boolean =>
  scope === undefined && orElse === undefined && andAlso === undefined;

const noConcern = { verdict: 'notConcerned', detail: null } as const;
const noAnswer = { verdict: 'undecided', detail: null } as const;

function plugInThrew(rule: AnyRule, message: string, count: number): Finding {
  return {
    code: 'validate/plug-in-threw',
    severity: 'warning',
    state: 'undecided',
    message: {
      vi: `Quy tắc bổ sung “${rule.id}” bị lỗi khi chạy (${groupedCount(count, 'vi')} lần); các quy tắc khác vẫn được xét đủ`,
      en: `The plug-in rule "${rule.id}" broke while it ran (${counted(count, 'time')}); all other rules were still judged`,
    },
    where: {},
    actual: message,
    hint: { vi: `Báo cho tác giả của quy tắc “${rule.id}”`, en: `Tell the author of the rule "${rule.id}"` },
    basis: [],
  };
}
