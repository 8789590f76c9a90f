import {
  period as periodOf,
  type Cluster,
  type Finding,
  type Outcome,
  type Period,
  type WorkOptions,
} from '@qcdc/core';
import {
  anOutcome,
  aPeriod,
  aText,
  checkCall,
  demand,
  type Demands,
  having,
  outcomeOf,
  listOf,
  truth,
  unchecked,
} from '@qcdc/core/checks';
import { zero } from '@qcdc/core/exact';
import { atOnce, inSteps, scaled, workAndOwn, type Steps } from '@qcdc/core/flow';
import { checkClusters } from './check-clusters.ts';
import { aRubric } from '../rubric/a-rubric.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { checkingFacts } from './check-facts.ts';
import { factsBesidePoints } from './facts-beside-points.ts';
import { fastPlan } from './fast-plan.ts';
import { fastTotals, type ScoreTotals } from './fast-totals.ts';
import type { Fact, PlainFact } from './fact.ts';
import type { IndicatorSource } from './indicator-source.ts';
import { registryOf } from './source-labels.ts';
import { membersOn } from './members-on.ts';
import { changedResults } from './changed-results.ts';
import { asDecided, knownSince } from './as-decided.ts';
import { heldByDecisions } from './held-by-decisions.ts';
import { fittingPoints } from './fitting-points.ts';
import type { StatedAppraisal } from './stated-appraisal.ts';
import { amountReader, type Session } from './unit-context.ts';
import { scoreFindings, rubricFindings } from './score-findings.ts';
import { scoreUnit } from './score-unit.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';
import { unitListFindings } from './unit-list-findings.ts';
import { UnitMarks, UnitPlaces } from './unit-places.ts';
import { listsItsSources, unknownSources } from './unknown-sources.ts';
import { unusedFacts } from './unused-facts.ts';

/** How to score. */
export interface ScoreOptions {
  /** The period, or its id such as `2024`. */
  readonly period: Period | string;
  /** Ids of the units to score; the members of the clusters, or all units of the indicators, when left out. */
  readonly only?: readonly string[];
  /** Clusters, for scores relative to the best of the cluster; `rank` ranks inside them. */
  readonly clusters?: readonly Cluster[];
  /** What no indicator tells: vetoes, awards, ballots, marks, evidence. What has one value may leave its `kind` to the rubric. */
  readonly facts?: readonly (Fact | PlainFact)[];
  /** Points of a column of appraisals instead of computed ones, as `statedPoints` gives them. */
  readonly stated?: Outcome<ReadonlyMap<string, StatedAppraisal>>;
  /** `true` to use points and thresholds nobody has confirmed; the findings then say so. */
  readonly acceptUnconfirmed?: boolean;
  /** `true` to apply a rubric to a year it is not for. */
  readonly whatIf?: boolean;
}

function peersIn(clusters: readonly Cluster[], period: Period): (unit: string) => readonly string[] {
  let peers: Map<string, readonly string[]> | null = null;
  return (unit) => {
    if (peers === null) {
      peers = new Map();
      for (const cluster of clusters) {
        const members = membersOn(cluster, period.to);
        for (const member of members) peers.set(member, members);
      }
    }
    return peers.get(unit) ?? [unit];
  };
}

function markOpen({ settled, placeOf }: ScoreTotals, unit: string): void {
  const place = placeOf(unit);
  if (place >= 0) settled[place] = 0;
}

// A unit twice in a list is one unit.
function eachOnce(listed: readonly string[], places: UnitPlaces): readonly string[] {
  if (listed === places.units) return listed;
  const met = new UnitMarks(places);
  const unique = listed.filter((unit) => met.add(unit));
  return unique.length === listed.length ? listed : unique;
}

function openUnits(totals: ScoreTotals, units: readonly string[], all: readonly string[]): readonly string[] {
  // Units in the order of the source stand at their own place; any other list is looked up.
  if (units === all) return totals.settled.includes(0) ? units.filter((_, place) => totals.settled[place] !== 1) : [];
  return units.filter((unit) => totals.settled[totals.placeOf(unit)] !== 1);
}

function notUsable(session: Session, unit: string, why: Finding): UnitScore {
  const { rubric, period, outline } = session;
  const maximum = outline.get(rubric.root.id)?.maximum ?? zero;
  const reasons = [{ code: why.code, message: why.message }];
  return {
    unit,
    period: period.id,
    state: 'notScored',
    points: null,
    maximum,
    index: null,
    class: null,
    root: {
      criterion: rubric.root.id,
      state: 'notScored',
      points: null,
      maximum,
      before: null,
      adjustments: [],
      children: [],
      reasons,
    },
    reasons,
  };
}

const aSource = /* @__PURE__ */ demand(
  (value) => {
    const { units, peek } = (value ?? {}) as Partial<IndicatorSource>;
    return listOf(aText)(units) === null && typeof peek === 'function';
  },
  'bảng chỉ số, như kết quả của computeIndicators',
  'a table of indicators, such as computeIndicators gives',
);
// Units scored before others may go on: some milliseconds.
const unitsAtOnce = 16;

const isStatedPoints = (value: unknown): boolean =>
  value instanceof Map && [...value.values()].every((one) => aStatedAppraisal(one) === null);
const aStatedAppraisal = /* @__PURE__ */ having(['rubric', 'period', 'points'], 'điểm đã chấm', 'stated points');
const notStatedPoints = /* @__PURE__ */ demand(() => false, 'kết quả của statedPoints', 'what statedPoints gives');
const demands: Demands<ScoreOptions> = {
  period: (value) => (typeof value === 'string' ? null : aPeriod(value)),
  only: /* @__PURE__ */ listOf(aText),
  clusters: /* @__PURE__ */ listOf(unchecked),
  facts: /* @__PURE__ */ listOf(unchecked),
  stated: (value) =>
    anOutcome(value) ?? (isStatedPoints((value as Outcome<unknown>).value) ? null : notStatedPoints(value)),
  acceptUnconfirmed: truth,
  whatIf: truth,
};

/**
 * Scores units by a rubric. Exact: nothing is rounded unless the rubric orders it; a missing figure makes a reasoned "not
 * scored", a bounded one a range.
 *
 * @param indicators - indicators of the units and their register, with the findings so far
 * @param rubric - the rubric
 * @param options - period, clusters, facts
 * @returns scores of all units; findings name every unit that could not be scored, and why
 * @throws `DefinitionError` `emulation/bad-cluster`, `time/not-a-period`, `call/…`
 * @term chấm điểm
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A', 'B'], peek: () => null }; // computeIndicators(…) where the rubric reads figures
 * const facts: Fact[] = [
 *   { fact: 'posted', unit: 'A', period: '2024', kind: 'number', value: 9 },
 *   { fact: 'posted', unit: 'B', period: '2024', kind: 'number', value: 7 },
 * ];
 * const cluster = { id: 'c1', name: { vi: 'Cụm 1', en: 'Cluster 1' }, members: ['A', 'B'].map((value) => ({ from: null, to: null, value })) };
 * const scores = score(ok(units), rubric, { period: '2024', facts, clusters: [cluster] });
 * scores.value.get('A')?.points?.low.toString(); // => '9'
 * ```
 */
export function score(
  indicators: Outcome<IndicatorSource>,
  rubric: Rubric,
  options: ScoreOptions,
): Outcome<Scoreboard> {
  return atOnce(scoring('score', indicators, rubric, options));
}

/**
 * Does what `score` does, step by step: tells how far it is, lets other work go on between two units, and can be stopped.
 *
 * @param indicators - as for `score`
 * @param rubric - as for `score`
 * @param options - as for `score`, with `onProgress` and `signal`
 * @returns the same as `score`
 * @throws as `score`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const units = { units: ['A'], peek: () => null };
 * const { value } = await scoreInSteps(ok(units), qcdcCommuneModel, { period: '2024', onProgress: () => undefined });
 * value.units; // => ['A']
 * ```
 */
export async function scoreInSteps(
  indicators: Outcome<IndicatorSource>,
  rubric: Rubric,
  options: ScoreOptions & WorkOptions,
): Promise<Outcome<Scoreboard>> {
  const [work, own] = workAndOwn(options);
  return inSteps(scoring('scoreInSteps', indicators, rubric, own), work, 'scoreInSteps');
}

function* scoring(
  step: string,
  indicators: Outcome<IndicatorSource>,
  rubric: Rubric,
  options: ScoreOptions,
): Steps<Outcome<Scoreboard>> {
  checkCall(step, { indicators: [indicators, outcomeOf(aSource)], rubric: [rubric, aRubric] }, options, demands, [
    'period',
  ]);
  checkClusters(options.clusters ?? [], `${step}.clusters`);
  const period = typeof options.period === 'string' ? periodOf(options.period) : options.period;
  const declared = new Map((rubric.facts ?? []).map((f) => [f.id, f]));
  const checked = yield* scaled(checkingFacts(options.facts ?? [], declared, period), 0, 0.4);
  const clusters = options.clusters ?? [];
  const registry = registryOf(indicators.value);
  const inClusters = [...new Set(clusters.flatMap((c) => membersOn(c, period.to)))];
  const listed = options.only ?? (inClusters.length > 0 ? inClusters : null);
  const places = new UnitPlaces(indicators.value.units);
  const units = listed === null ? indicators.value.units : eachOnce(listed, places);
  const { stated } = options;
  const fitting = stated === undefined ? null : fittingPoints(stated.value, rubric, period, units);
  const held = heldByDecisions(stated?.value, checked, (facts) => atOnce(checkingFacts(facts, declared, period)));
  const session: Session = {
    rubric,
    outline: rubricLines(rubric),
    declared,
    period,
    indicators: indicators.value,
    facts: held.facts.facts,
    unusable: held.facts.unusable,
    refused: checked.refused,
    places,
    peersOf: peersIn(clusters, period),
    stated: fitting?.points ?? null,
    overrides: null,
    amount: amountReader(),
  };
  const { decisions } = held;
  const now: Session = { ...session, facts: checked.facts, unusable: checked.unusable };
  const onRubric = rubricFindings(rubric, period, options.acceptUnconfirmed === true, options.whatIf === true);
  // Points written down by somebody are taken as they are; nothing is read.
  const missing = options.stated === undefined ? unknownSources(rubric, indicators.value, units, period) : [];
  const wrong = onRubric.find((f) => f.severity === 'error');
  const barred = wrong ?? missing.find(() => listsItsSources(indicators.value));
  const plan = barred === undefined ? fastPlan(session) : null;
  const totals = plan === null ? null : fastTotals(plan, indicators.value, period.id, places);
  // Units with facts, gaps or bounded figures are scored in full at once; the others when somebody asks for them.
  const kept = new Map<string, UnitScore>();
  if (totals !== null) for (const unit of [...checked.facts.keys(), ...checked.unusable.keys()]) markOpen(totals, unit);
  const open = totals === null ? units : openUnits(totals, units, indicators.value.units);
  for (const [i, unit] of open.entries()) {
    if (i % unitsAtOnce === 0) yield 0.4 + (i / open.length) * 0.5;
    kept.set(
      unit,
      barred === undefined
        ? asDecided(scoreUnit(session, unit).score, decisions.get(unit) ?? null)
        : notUsable(session, unit, barred),
    );
  }
  yield 0.9;
  let asked: Set<string> | null = null;
  const get = (unit: string): UnitScore | null => {
    const one = kept.get(unit);
    if (one !== undefined || totals === null) return one ?? null;
    asked ??= new Set(units);
    return asked.has(unit) ? scoreUnit(session, unit).score : null;
  };
  const board: Scoreboard = {
    rubric,
    period,
    units,
    indicators: indicators.value,
    clusters,
    registry,
    nameOf: (unit) => registry?.distinctNameOf(unit, period.to) ?? unit,
    session,
    totals,
    factsNow: checked.facts,
    knownNow: (unit) => {
      const decision = decisions.get(unit);
      return decision === undefined || barred !== undefined
        ? null
        : knownSince(scoreUnit(now, unit).score, scoreUnit(session, unit).score, decision);
    },
    get,
    *rows() {
      for (const unit of units) {
        const one = get(unit);
        if (one !== null) yield one;
      }
    },
  };
  return {
    value: board,
    findings: [
      ...indicators.findings,
      ...onRubric,
      ...checked.findings,
      ...held.findings,
      ...(stated?.findings ?? []),
      ...(fitting?.findings ?? []),
      ...(wrong === undefined ? missing : []),
      ...unusedFacts(checked.facts, units, session),
      ...(fitting === null ? [] : factsBesidePoints(rubric, fitting.points, checked.facts)),
      ...unitListFindings(session, listed, clusters),
      ...(barred === undefined ? scoreFindings(board, kept.values()) : []),
      ...(barred === undefined && stated !== undefined ? changedResults(board, stated.value) : []),
    ],
  };
}
