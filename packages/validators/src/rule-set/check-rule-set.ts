import { addDays, type AnyRule, type CountedDay, type Entity, type FieldIs, type LinearComparison } from '@qcdc/core';
import { aCatalogue, anEntity, checkCall, having, listOf, whole } from '@qcdc/core/checks';
import type { LawProvisions } from '@qcdc/core/law';
import { alwaysOf } from '../linear/counted-days.ts';
import { askedBy, solveAsked, type Asked } from '../linear/asked.ts';
import { irreducible } from '../linear/irreducible.ts';
import type { LinearForm, Solved } from '../linear/linear-system.ts';
import { cellOf } from '../repair/cells.ts';
import { comparisonsOn, datedRules, unchangedDaysOf, type UnchangedDays } from './unchanged-days.ts';
import { isAskedIn, worldsOf, type World } from './worlds.ts';

/** Rules that cannot all hold, or one that adds nothing to others. */
export interface RuleSetProblem extends UnchangedDays {
  /** The rules it is about, none of which can be left out; of a redundant rule those it follows from. */
  readonly rules: readonly string[];
  /** The choices it is about; empty where it is so with all. */
  readonly when: readonly FieldIs[];
}

/** A rule that follows from others. */
export interface RedundantRule extends RuleSetProblem {
  /** Id of the rule. */
  readonly rule: string;
}

/** What was found out about a set of rules. */
export interface RuleSetCheck {
  /** Rules no record can keep together, each list as short as it can be; a list of one is a rule that is never true. */
  readonly contradictory: readonly RuleSetProblem[];
  /** Rules that follow from others of the set, and are still needed where those are not asked. */
  readonly redundant: readonly RedundantRule[];
  /** Ids of rules that are more than a comparison of sums, or bind only whom the law says: nothing here looks at them. */
  readonly notSolved: readonly string[];
  /**
   * Ids of rules about which not everything was found out: within the steps allowed, or because they are asked under more choices
   * than can be looked at.
   */
  readonly notFound: readonly string[];
}

/** How to check a set of rules. */
export interface RuleSetOptions {
  /** The catalogue of law the thresholds come from; the built-in one when left out. */
  readonly catalogue?: LawProvisions;
  /** How many steps the solver may make for each question, 100 to 1,000,000; 20,000 when left out. */
  readonly steps?: number;
}

interface OneAsked {
  readonly rule: string;
  readonly comparison: LinearComparison;
}

const opposites = { '<': ['>='], '<=': ['>'], '=': ['<', '>'], '>=': ['<'], '>': ['<='] } as const;
const negation = 'negation';

/**
 * Checks rules when they are put together: which of them no record can keep all at once, and which follow from others, for each
 * run of days on which the same versions are in force and for the choices under which they are asked. Quotients are
 * compared where there is something to divide by.
 *
 * @param entity - the area
 * @param rules - rules on one record of it
 * @param options - the catalogue of law, how many steps
 * @returns what was found
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const basis = practice({ vi: 'Chỉ tiêu (giả định)', en: 'A target (invented)' });
 * const asks = (id: string, text: string) => textRule(mediation, { id, area: 'mediation', versions: [{ from: always, basis, asks: text }] });
 * const { contradictory } = checkRuleSet(mediation, [asks('sample/a', 'settled / received >= 80%'), asks('sample/b', 'unsettled / received > 30%'), asks('sample/c', 'settled + unsettled <= received')]);
 * contradictory.map(({ rules }) => rules); // => [['sample/a', 'sample/b', 'sample/c']]
 * ```
 */
export function checkRuleSet(entity: Entity, rules: readonly AnyRule[], options: RuleSetOptions = {}): RuleSetCheck {
  checkCall(
    'checkRuleSet',
    { entity: [entity, anEntity], rules: [rules, listOf(having(['id', 'check', 'law'], 'một quy tắc', 'a rule'))] },
    options,
    { catalogue: aCatalogue, steps: whole(100, 1_000_000) },
  );
  const { catalogue, steps = 20_000 } = options;
  const own = datedRules(
    rules.filter(({ entities }) => entities.includes(entity.id)),
    catalogue,
  );
  const contradictory: RuleSetProblem[] = [];
  const redundant: RedundantRule[] = [];
  const [notFound, seen] = [new Set<string>(), new Set<string>()];
  for (const days of unchangedDaysOf(own)) {
    const all = own.flatMap((dated): OneAsked[] =>
      comparisonsOn(dated, days.from).flatMap((comparison) =>
        'share' in comparison || comparison.conditional === true ? [] : [{ rule: dated.rule.id, comparison }],
      ),
    );
    for (const { rule } of all) seen.add(rule);
    const { few, most, left } = worldsOf(all.map(({ comparison }) => comparison.when ?? []));
    // Of choices that were too many nothing was found out.
    for (const when of left) for (const one of askedIn(all, when)) if (isConditional(one)) notFound.add(one.rule);
    const kept: ReadonlySet<OneAsked>[] = [];
    for (const world of most) {
      const asked = askedIn(all, world);
      const found = new SolvedSet(entity, asked, steps).contradiction();
      if (found === 'notFound') for (const { rule } of asked) notFound.add(rule);
      else if (found === null) kept.push(new Set(asked));
      else addOnce(contradictory, { ...days, rules: found, when: conditionsOf(asked, found) });
    }
    for (const when of few) {
      const set = new SolvedSet(entity, askedIn(all, when), steps);
      const found = kept.some((more) => set.asked.every((one) => more.has(one))) ? null : set.contradiction();
      if (found === 'notFound') for (const { rule } of set.asked) notFound.add(rule);
      else if (found !== null) addOnce(contradictory, { ...days, rules: found, when });
      else
        for (const one of set.redundant(when))
          if (one.rules === null) notFound.add(one.rule);
          else addOnce(redundant, { ...days, rule: one.rule, rules: one.rules, when });
    }
  }
  const order = own.map(({ rule }) => rule.id);
  return {
    contradictory: joined(contradictory, order),
    redundant: joined(redundant, order),
    notSolved: order.filter((id) => !seen.has(id)),
    notFound: order.filter((id) => notFound.has(id)),
  };
}

const isConditional = ({ comparison }: OneAsked): boolean => (comparison.when ?? []).length > 0;

// The choices under which some rules are asked, each once.
function conditionsOf(asked: readonly OneAsked[], rules: readonly string[]): World {
  const conditions = asked
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ comparison }) => comparison.when ?? []);
  return [...new Map(conditions.map((one) => [JSON.stringify([one.field, one.is, one.not === true]), one])).values()];
}

function askedIn(all: readonly OneAsked[], world: World): readonly OneAsked[] {
  return all.filter(({ comparison }) => isAskedIn(comparison.when ?? [], world));
}

interface FoundRedundant {
  readonly rule: string;
  // Those it follows from; nothing was found out within the steps where there are none.
  readonly rules: readonly string[] | null;
}

/** Rules that are asked of the same records. */
class SolvedSet {
  // Days counted by working days, months or years, and what is so of them wherever one begins.
  private readonly counted: ReadonlyMap<string, CountedDay>;
  private readonly always: readonly LinearForm[];

  constructor(
    private readonly entity: Entity,
    readonly asked: readonly OneAsked[],
    private readonly steps: number,
  ) {
    this.counted = new Map(asked.flatMap(({ comparison }) => Object.entries(comparison.counted ?? {})));
    this.always = alwaysOf(this.counted);
  }

  contradiction(): readonly string[] | 'notFound' | null {
    const found = this.solve(this.asked.map(positive));
    if (found.state !== 'impossible') return found.state === 'notFound' ? found.state : null;
    return irreducible(found.because, (reasons) =>
      this.solve(this.asked.filter(({ rule }) => reasons.has(rule)).map(positive)),
    );
  }

  // Rules asked just here that follow from others; of two alike the later one.
  redundant(world: World): readonly FoundRedundant[] {
    const found: FoundRedundant[] = [];
    let left = this.asked;
    for (const one of [...this.asked].reverse()) {
      if ((one.comparison.when ?? []).length !== world.length) continue;
      const others = left.filter((other) => other !== one);
      const against = others.map(positive);
      const solved = this.solve([...against, negated(one)]);
      if (solved.state === 'notFound') found.unshift({ rule: one.rule, rules: null });
      if (solved.state !== 'impossible') continue;
      const rules = irreducible(
        solved.because.filter((reason) => reason !== negation),
        (reasons) => this.solve([...others.filter(({ rule }) => reasons.has(rule)).map(positive), negated(one)]),
      );
      found.unshift({ rule: one.rule, rules });
      left = others;
    }
    return found;
  }

  private solve(asked: readonly Asked[]): Solved {
    const names = new Set(
      asked.flatMap(({ alternatives }) => alternatives.flat().flatMap(({ terms }) => [...terms.keys()])),
    );
    const unknowns = [...names].flatMap((field) => {
      const cell = cellOf({ entity: this.entity, data: {} }, 0, field);
      return cell === null ? [] : [{ ...cell.free, name: field }];
    });
    const beginnings = [...this.counted.values()].map(({ from }) => from).filter((from) => !names.has(from));
    const days = [...new Set([...this.counted.keys(), ...beginnings])].map((name) => ({ name, whole: true }));
    const free = { name: '', alternatives: [this.always] };
    return solveAsked([...unknowns, ...days], days.length === 0 ? asked : [...asked, free], { left: this.steps });
  }
}

function positive({ rule, comparison }: OneAsked): Asked {
  return { name: rule, alternatives: askedBy(comparison, rule).alternatives.slice(0, 1) };
}

function negated({ comparison }: OneAsked): Asked {
  const alternatives = opposites[comparison.operator].flatMap((operator) =>
    askedBy({ ...comparison, operator }, negation).alternatives.slice(0, 1),
  );
  return { name: negation, alternatives };
}

const keyOf = ({ rules, ...rest }: RuleSetProblem & { readonly rule?: string }): string =>
  [rest.rule ?? '', ...[...rules].sort()].join('\n');

// What is so under fewer choices is not told again under more of them.
function addOnce<T extends RuleSetProblem>(list: T[], problem: T): void {
  const told = list.some((other) => keyOf(other) === keyOf(problem) && other.from === problem.from);
  if (!told) list.push(problem);
}

// The same over days that follow one another is told once.
function joined<T extends RuleSetProblem>(list: readonly T[], order: readonly string[]): readonly T[] {
  const all: T[] = [];
  for (const problem of list) {
    const sorted = { ...problem, rules: order.filter((id) => problem.rules.includes(id)) };
    const at = all.findIndex(
      (other) => keyOf(other) === keyOf(sorted) && other.to !== null && addDays(other.to, 1) === problem.from,
    );
    const before = all[at];
    if (before === undefined) all.push(sorted);
    else all[at] = { ...before, to: problem.to };
  }
  return all;
}
