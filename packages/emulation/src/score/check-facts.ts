import type { Finding, Period } from '@qcdc/core';
import type { Steps } from '@qcdc/core/flow';
import { plainData } from '@qcdc/core/stored';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import type { Fact, PlainFact } from './fact.ts';
import { factFinding, unusableReason, type FactTrouble, type GivenFact } from './fact-findings.ts';
import { isFactKind, readFact } from './fact-schema.ts';
import {
  contradicts,
  fitsKind,
  notAFact,
  troubleWithRubric,
  twice,
  undeclared,
  unreadable,
  wrongKind,
} from './fact-troubles.ts';
import { inPeriod } from './fact-period.ts';
import { ofDeclaredKind } from './declared-kind.ts';
import { withLevelIds } from './named-levels.ts';
import type { ScoreReason } from './score-reason.ts';
import { StatedOnce } from './stated-once.ts';

// Facts looked at before others may go on: some milliseconds.
const factsAtOnce = 256;

/** Facts that can be used, and what is wrong with the others. */
export interface CheckedFacts {
  /** Facts that fit the rubric, by unit and id. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>;
  /** Why a fact of a unit cannot be told, by unit and id: something about it was handed in that cannot be used. */
  readonly unusable: ReadonlyMap<string, ReadonlyMap<string, ScoreReason>>;
  /** The facts as handed in that made it so. */
  readonly refused: readonly Fact[];
  /** What is wrong with the rest. */
  readonly findings: readonly Finding[];
}

/**
 * Checks facts against their schema and against what the rubric declares. Whatever comes in, nothing throws: a fact that does
 * not fit is set aside with a finding, and what it was about is then not known of its unit, so that a veto written `"true"`
 * never passes for no veto.
 *
 * @param given - facts as handed in
 * @param declared - what the rubric declares
 * @param period - the period scored
 * @returns the work; the usable facts, what is not known because of the others, and findings
 */
export function* checkingFacts(
  given: readonly (Fact | PlainFact)[],
  declared: ReadonlyMap<string, FactDeclaration>,
  period: Period,
): Steps<CheckedFacts> {
  const stated = new Map<string, Map<string, StatedOnce>>();
  const unusable = new Map<string, Map<string, ScoreReason>>();
  const refused: Fact[] = [];
  const findings: Finding[] = [];
  const say = (fact: GivenFact | Fact, trouble: FactTrouble): Finding => {
    const finding = factFinding(fact, trouble);
    findings.push(finding);
    return finding;
  };
  const refuse = (fact: GivenFact | Fact, trouble: FactTrouble): void => {
    const finding = say(fact, trouble);
    const { unit, fact: id } = fact as GivenFact;
    if (typeof unit !== 'string' || typeof id !== 'string') return;
    refused.push(fact as Fact);
    let own = unusable.get(unit);
    if (own === undefined) unusable.set(unit, (own = new Map<string, ScoreReason>()));
    if (!own.has(id)) own.set(id, unusableReason(finding));
  };
  const add = (fact: Fact, { label }: FactDeclaration): void => {
    let unit = stated.get(fact.unit);
    if (unit === undefined) stated.set(fact.unit, (unit = new Map<string, StatedOnce>()));
    let once = unit.get(fact.fact);
    if (once === undefined) unit.set(fact.fact, (once = new StatedOnce(period)));
    const found = once.add(fact);
    if (found === 'same') say(fact, twice(label));
    if (found === 'contradicting') refuse(fact, contradicts(label));
  };
  for (const [i, handed] of (given as readonly unknown[]).entries()) {
    if (i % factsAtOnce === 0) yield i / given.length;
    // Nothing of what was handed over runs after this, and no part of it is there more often than anybody can walk through.
    const one = typeof handed === 'object' ? plainData(handed) : handed;
    if (typeof one !== 'object' || one === null) {
      say({}, notAFact(one));
      continue;
    }
    const said = one as GivenFact;
    const declaration = typeof said['fact'] === 'string' ? declared.get(said['fact']) : undefined;
    if (declaration === undefined) {
      say(said, undeclared(said, declared));
      continue;
    }
    const fact = ofDeclaredKind(said, declaration);
    const { kind } = fact;
    if (!isFactKind(kind) || !fitsKind(kind, declaration.kind)) {
      refuse(fact, wrongKind(fact, declaration));
      continue;
    }
    const read = readFact({ ...fact, kind, ...(fact['period'] === period.id ? { period: undefined } : {}) });
    if ('asked' in read) {
      refuse(fact, unreadable(fact, declaration.label, read.at, read.asked));
      continue;
    }
    const dated = inPeriod(fact['period'] === period.id ? { ...read, period: period.id } : read, period);
    const ready = withLevelIds(dated, declaration);
    const trouble = troubleWithRubric(ready, declaration);
    if (trouble === null) add(ready, declaration);
    else refuse(ready, trouble);
  }
  const facts = new Map(
    [...stated].map(([unit, own]) => [unit, new Map([...own].map(([id, once]) => [id, once.facts]))]),
  );
  return { facts, unusable, refused, findings };
}
