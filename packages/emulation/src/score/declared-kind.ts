import type { FactDeclaration, FactKind } from '../rubric/fact-declaration.ts';
import type { GivenFact } from './fact-findings.ts';

// What has one value is of one kind; what comes one by one says itself whether it is an event, a mark, or that there was none.
const ofOneValue: readonly FactKind[] = ['flag', 'number', 'choice', 'day'];

/**
 * Gives a fact that says no kind the one the rubric declares, where only one can be meant.
 *
 * @param fact - the fact as handed in
 * @param declaration - what the rubric declares
 * @returns the fact, with its kind; as it was where it says one, or where several can be meant
 */
export function ofDeclaredKind(fact: GivenFact, { kind }: FactDeclaration): GivenFact {
  return fact['kind'] === undefined && ofOneValue.includes(kind) ? { ...fact, kind } : fact;
}
