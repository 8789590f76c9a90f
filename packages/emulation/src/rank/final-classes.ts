import { DefinitionError, type Finding, type Outcome } from '@qcdc/core';
import { checkCall, having, listOf } from '@qcdc/core/checks';
import { someScores } from '../score/a-scoreboard.ts';
import type { ClassResult } from '../score/classify.ts';
import { classFinding, classOpen } from '../score/class-findings.ts';
import { contextForClasses } from '../score/context-of.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { aClassQuota } from './a-quota.ts';
import { classUnder, type RelatedClass } from './class-caps.ts';
import { beyondQuota, byDecision, refusedFinding, whyRefused, type ClassDecision } from './class-decisions.ts';
import { classesAfterQuota, quotaGroup, type ClassQuota, type Rated } from './class-quota.ts';
import { checkFinalOptions, type FinalClassesOptions } from './final-options.ts';
import type { FinalClasses, QuotaGroup } from './final-result.ts';
import { placeFindings, relatedFindings } from './final-findings.ts';
import { aTieDecision } from './rank-demands.ts';
import { unusedTies } from './rank-findings.ts';
import { ratedUnits } from './rated-units.ts';

/** Scores with their final classes: what is ranked, proposed for awards, reported and explained. @term kết quả xếp loại chính thức */
export interface FinalBoard extends Scoreboard {
  /** What came of the classes. */
  readonly final: FinalClasses;
}

type Classes = Map<string, Rated>;

function capped(board: Scoreboard, rated: Rated, related: readonly RelatedClass[] | null): ClassResult {
  const { unit } = rated.score;
  let now = rated.class;
  for (const cap of board.rubric.classCaps ?? []) {
    const unknown: RelatedClass = { unit, relation: cap.relation, object: '', class: null };
    const others = related === null ? [unknown] : related.filter((r) => r.relation === cap.relation);
    if (others.length > 0) now = classUnder(contextForClasses(board, unit), cap, others, now);
  }
  return now;
}

// A class stated twice and differently is not known.
function byUnit(related: readonly RelatedClass[]): ReadonlyMap<string, readonly RelatedClass[]> {
  const units = new Map<string, Map<string, RelatedClass>>();
  for (const one of related) {
    const of = units.get(one.unit) ?? new Map<string, RelatedClass>();
    const key = JSON.stringify([one.relation, one.object]);
    const before = of.get(key);
    of.set(key, before === undefined || before.class === one.class ? one : { ...one, class: null });
    units.set(one.unit, of);
  }
  return new Map([...units].map(([unit, of]) => [unit, [...of.values()]]));
}

function groupsOf(rule: ClassQuota, classes: Classes): ReadonlyMap<string, Classes> {
  const groups = new Map<string, Classes>();
  for (const [unit, rated] of classes) {
    if (rated.score.state === 'notAssessed') continue;
    const name = rule.groupOf === undefined ? 'all' : groupName(rule.groupOf(unit), unit);
    const group: Classes = groups.get(name) ?? new Map<string, Rated>();
    groups.set(name, group.set(unit, rated));
  }
  return groups;
}

// A unit in no group would be counted in another one without a word.
function groupName(name: unknown, unit: string): string {
  if (typeof name === 'string') return name;
  throw new DefinitionError(
    'emulation/no-group',
    { vi: `groupOf không nêu nhóm của đơn vị "${unit}"`, en: `groupOf names no group of "${unit}"` },
    'finalClasses.quotas.groupOf',
  );
}

/**
 * Settles the classes of all units: the score and its side conditions, caps by the classes of other objects, what the rule
 * leaves to somebody, quotas. The result is a board like that of `score`, so that `rank`, `proposeAwards`, reports and
 * explanations all read the same class. What nobody can tell stays open: a class that is not decided counts as open in the
 * base of a quota and at its last place.
 *
 * A share "of the number classed good" is taken of those classed good before the quota is applied: whatever becomes of the
 * units it leaves no room for, the share is never exceeded.
 *
 * @param scores - the scores, with the findings so far
 * @param options - related objects, quotas, decisions
 * @returns the board with final classes; one finding for each class that stays open, and for what was handed in in vain
 * @throws `DefinitionError` `emulation/unknown-class`, `emulation/bad-quota`, `emulation/no-group`, `call/…`
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
 *   classes: {
 *     of: 'points',
 *     closed: 'lower',
 *     classes: [
 *       { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: 8 },
 *       { id: 'other', label: { vi: 'Chưa tốt', en: 'Not yet good' }, to: 8 },
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
 * finalClasses(scores).value.get('A')?.class?.class; // => 'good'
 * ```
 */
export function finalClasses(scores: Outcome<Scoreboard>, options: FinalClassesOptions = {}): Outcome<FinalBoard> {
  checkCall('finalClasses', { scores: [scores, someScores] }, options, {
    related: listOf(
      having(
        ['unit', 'relation', 'object', 'class'],
        '{ unit, relation, object, class }',
        '{ unit, relation, object, class }',
      ),
    ),
    quotas: listOf(aClassQuota),
    ties: listOf(aTieDecision),
    decisions: listOf(
      having(['unit', 'class', 'by', 'reason'], '{ unit, class, by, reason }', '{ unit, class, by, reason }'),
    ),
  });
  const board = scores.value;
  checkFinalOptions(board.rubric, options);
  const { quotas = [], ties = [], decisions = [] } = options;
  const related = options.related === undefined ? null : byUnit(options.related);
  const classes: Classes = new Map();
  for (const rated of ratedUnits(board)) {
    const { unit } = rated.score;
    const others = related === null ? null : (related.get(unit) ?? []);
    classes.set(unit, { ...rated, class: capped(board, rated, others) });
  }

  const taken = new Set<ClassDecision>();
  const decide = (decision: ClassDecision): void => {
    const rated = classes.get(decision.unit);
    if (taken.has(decision) || rated === undefined || whyRefused(board, decision, rated) !== null) return;
    taken.add(decision);
    classes.set(decision.unit, { ...rated, class: byDecision(decision, rated.class) });
  };
  decisions.forEach(decide);

  const groups: QuotaGroup[] = [];
  const tied = new Set<string>();
  const refused = new Map<ClassDecision, Finding>();
  const refuse = (decision: ClassDecision, finding: Finding): void => void refused.set(decision, finding);
  for (const id of new Set(quotas.map((rule) => rule.class))) {
    const before: Classes = new Map(classes);
    const rules = quotas
      .filter((rule) => rule.class === id)
      .map((rule) => ({ rule, groups: groupsOf(rule, before) }))
      .sort((a, b) => b.groups.size - a.groups.size);
    for (const { rule, groups: of } of rules)
      for (const [name, rated] of of) {
        const taking = new Map(
          [...rated.keys()].flatMap((unit) => {
            const now = classes.get(unit);
            return now === undefined ? [] : [[unit, now] as const];
          }),
        );
        const result = quotaGroup(board, rule, name, rated, taking, ties, tied);
        groups.push(result);
        const after = classesAfterQuota(board, rule, result);
        for (const [unit, now] of taking) classes.set(unit, { ...now, class: after(unit, now.class) });
        for (const wrong of beyondQuota(
          result,
          decisions.filter((d) => !taken.has(d)),
        ))
          refuse(wrong.decision, refusedFinding(board, wrong));
      }
  }
  decisions.filter((d) => !refused.has(d)).forEach(decide);
  for (const decision of decisions) {
    if (taken.has(decision) || refused.has(decision)) continue;
    const message = whyRefused(board, decision, classes.get(decision.unit)) ?? {
      vi: `đã có quyết định khác về đơn vị này`,
      en: 'another decision on this unit was taken',
    };
    refuse(decision, refusedFinding(board, { decision, message }));
  }

  // Trees of criteria are rebuilt when somebody asks for them, as those of the scores are.
  const get = (unit: string): UnitScore | null => {
    const [score, rated] = [board.get(unit), classes.get(unit)];
    return score?.class == null || rated === undefined ? score : { ...score, class: rated.class };
  };
  const open = [...classes.values()].filter(isOpen).map(({ score }) => score.unit);
  const settled: FinalBoard = {
    ...board,
    // Classes looked up from totals know no caps or quotas.
    totals: null,
    final: { quotas: groups, open },
    rated: (unit) => {
      const one = classes.get(unit);
      return one === undefined ? null : { ...one.score, class: one.class };
    },
    get,
    *rows() {
      for (const unit of board.units) {
        const one = get(unit);
        if (one !== null) yield one;
      }
    },
  };
  return {
    value: settled,
    findings: [
      ...scores.findings.filter((f) => f.code !== classOpen),
      ...relatedFindings(board, options.related ?? null),
      ...placeFindings(board, quotas, groups),
      ...unusedTies(board, ties, tied),
      ...refused.values(),
      ...open.flatMap((unit) => {
        const score = get(unit);
        return (score === null ? null : classFinding(settled, score)) ?? [];
      }),
    ],
  };
}

const isOpen = ({ score, class: rating }: Rated): boolean =>
  score.state !== 'notAssessed' && rating.state !== 'decided';
