import type { Period } from '@qcdc/core';
import { agreement, type Agreement } from './agreeing-facts.ts';
import type { Fact } from './fact.ts';
import { happenedIn } from './fact-period.ts';
import { readFactPeriod } from './fact-values.ts';

// What tells two statements of one fact apart: an event, record or marker has a name, a value has none but its period.
function identityOf(fact: Fact, scored: Period): string {
  const period = fact.period ?? scored.id;
  switch (fact.kind) {
    case 'event':
      return JSON.stringify([fact.event]);
    case 'record':
      return JSON.stringify([period, fact.record]);
    case 'mark':
      return JSON.stringify([period, fact.marker, fact.round ?? 0]);
    case 'evidence':
      return JSON.stringify([period, fact.document]);
    case 'points':
      return JSON.stringify([period, fact.by, fact.reason, fact.value]);
    case 'ballots':
      return JSON.stringify([period, ...Object.entries(fact.votes).sort(), fact.where]);
    default:
      return JSON.stringify([period]);
  }
}

/** The statements of one fact of one unit, each once. */
export class StatedOnce {
  /** The statements so far, in the order they came. */
  readonly facts: Fact[] = [];
  readonly #scored: Period;
  readonly #known = new Map<string, Fact>();
  #nones: Fact[] = [];

  /**
   * @param scored - the period scored, which a statement without a period is of
   */
  constructor(scored: Period) {
    this.#scored = scored;
  }

  /**
   * Adds a statement, unless it says once more what is said.
   *
   * @param fact - the statement
   * @returns `other` when it is new
   */
  add(fact: Fact): Agreement {
    const key = identityOf(fact, this.#scored) + (fact.kind === 'none' ? 'none' : '');
    const before = this.#known.get(key);
    const found = before === undefined ? 'other' : agreement(before, fact);
    if (found === 'same') return found;
    this.facts.push(fact);
    this.#known.set(key, before ?? fact);
    if (found === 'contradicting') return found;
    // "None" and one of the same period cannot both be.
    const against = fact.kind === 'none' ? this.facts.filter((f) => f.kind !== 'none') : this.#nones;
    const denied = against.some((f) => (fact.kind === 'none' ? this.#denies(fact, f) : this.#denies(f, fact)));
    if (fact.kind === 'none') this.#nones = [...this.#nones, fact];
    return denied ? 'contradicting' : 'other';
  }

  #denies(none: Fact, other: Fact): boolean {
    const { id } = this.#scored;
    if (other.kind !== 'event') return (none.period ?? id) === (other.period ?? id);
    if (other.unfounded === true) return false;
    const stated = none.period === undefined ? this.#scored : readFactPeriod(none.period);
    return happenedIn(other, stated ?? this.#scored) === true;
  }
}
