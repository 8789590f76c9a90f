import { addDays, citation, inForce, type AnyRule, type Language, type Version } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { decidingDay, lawOfRule } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { lawCatalogue, type Provision } from '@qcdc/core/law';
import { strict } from '@qcdc/validators';

/** One case a provision is tested by. */
export interface CaseOfLaw {
  /** The rule that judges it. */
  readonly rule: AnyRule;
  /** What the case shows. */
  readonly name: string;
  /** What is given, without blanks, as `field = value`. */
  readonly given: string;
  /** What the rule says. */
  readonly says: string;
}

type Dated = Version<unknown> & { readonly provision?: string };

const isUnder = (version: Dated | null, { id }: Provision): boolean =>
  version !== null &&
  (version.provision === id || ((version.andAlso ?? []) as readonly Dated[]).some((beside) => beside.provision === id));

/**
 * Collects the cases by which a provision is tested: the examples of every rule that judges by it, on the days it is in
 * force and on the day before.
 *
 * @param provision - the provision
 * @param language - language of the labels
 * @returns the cases; the conformance tests run every one of them
 */
export function casesOfLaw(provision: Provision, language: Language): readonly CaseOfLaw[] {
  return strict
    .filter(({ provisions }) => provisions?.includes(provision.duty) === true)
    .flatMap((rule) => {
      const law = lawOfRule(rule);
      return examplesOfRule(rule).flatMap(({ name, input, verdict }) => {
        const day = decidingDay(rule, input);
        if (day === null) return [];
        const version = inForce(law, day);
        const before =
          version === null && law[0] !== undefined && addDays(day, 1) >= law[0].from && isUnder(law[0], provision);
        return isUnder(version, provision) || before
          ? [{ rule, name, given: printed(rule, input, language), says: verdict }]
          : [];
      });
    });
}

/**
 * Finds the provision with whose cases another one is tested: what has no number of its own, or adds a number to another duty,
 * is judged by the same rule and under the same cases.
 *
 * @param provision - a provision without cases of its own
 * @returns a provision that has cases; `null` where no rule judges it
 */
export function testedWith(provision: Provision): Provision | null {
  const { duty, from, to = '9999' } = provision;
  // What only repeats a provision for state enterprises ends in "s".
  const same = duty.startsWith('D145-') ? duty.replace(/s$/, '') : duty;
  const duties = strict.flatMap(({ provisions = [] }) =>
    provisions.includes(duty) || provisions.includes(same) ? provisions : [],
  );
  const others = lawCatalogue.provisions.filter(
    (other) => duties.includes(other.duty) && other.from <= to && from <= (other.to ?? '9999'),
  );
  return others.find((other) => other.basis.confirmed && casesOfLaw(other, 'en').length > 0) ?? null;
}

function printed({ entities: [area] }: AnyRule, input: unknown, language: Language): string {
  const fields = allEntities.find(({ id }) => id === area)?.fields ?? {};
  return Object.entries(input as Readonly<Record<string, unknown>>)
    .flatMap(([name, value]) => {
      const said = saidIn(value);
      return said === null || name === 'unit' ? [] : [`${fields[name]?.info.label[language] ?? name} = ${said}`];
    })
    .join('; ');
}

function saidIn(value: unknown): string | null {
  if (value === null || value === undefined || value instanceof Map) return null;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') {
    const { state, value: number } = value as {
      readonly state?: string;
      readonly value?: { toFixed(): string } | null;
    };
    return state === 'missing' || number === null || number === undefined ? null : number.toFixed();
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Cites a provision for a page.
 *
 * @param provision - the provision
 * @param language - the language
 * @returns its citation
 */
export const citedOnPage = ({ basis }: Provision, language: Language): string => citation(basis, language);
