import {
  addDays,
  citation,
  inForce,
  periodInWords,
  type AnyRule,
  type FieldInfo,
  type Language,
  type Text,
  type Version,
} from '@qcdc/core';
import { Dec, printDecimal, type Decimal } from '@qcdc/core/exact';
import { allEntities } from '@qcdc/core/entities';
import { decidingDay, judge, lawOfRule } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { lawCatalogue, type Provision } from '@qcdc/core/law';
import { strict } from '@qcdc/validators';
import { caseName } from './case-names.ts';

/** One case a provision is tested by. */
export interface CaseOfLaw {
  /** The rule that judges it. */
  readonly rule: AnyRule;
  /** What the case shows. */
  readonly name: string;
  /** What is given, without blanks, in the words of the page. */
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
  const known = collected[language].get(provision) ?? collectCases(provision, language);
  collected[language].set(provision, known);
  return known;
}

// Two pages and their tests ask for the cases of a provision, some of them once for each provision beside it.
const collected = {
  vi: new WeakMap<Provision, readonly CaseOfLaw[]>(),
  en: new WeakMap<Provision, readonly CaseOfLaw[]>(),
};

function collectCases(provision: Provision, language: Language): readonly CaseOfLaw[] {
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
          ? [
              {
                rule,
                name: nameFor(rule, name, language),
                given: givenIn(rule, input, language),
                says: said(rule, input, verdict),
              },
            ]
          : [];
      });
    });
}

// What is broken on a day on which it was due before the law is left open.
const said = (rule: AnyRule, input: unknown, verdict: string): string =>
  verdict === 'failed' && judge(rule, input).verdict === 'undecided' ? 'undecided' : verdict;

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

const ownFields: Readonly<Record<string, Text>> = {
  date: { vi: 'Ngày', en: 'Day' },
  period: { vi: 'Kỳ', en: 'Period' },
};

type InfoOf = (field: string) => FieldInfo | undefined;

function infosOf({ entities: [area] }: AnyRule): InfoOf {
  const fields = allEntities.find(({ id }) => id === area)?.fields ?? {};
  return (name) => fields[name]?.info;
}

const labelIn = (infoOf: InfoOf, name: string, language: Language): string =>
  (ownFields[name] ?? infoOf(name)?.label)?.[language] ?? name;

function nameFor(rule: AnyRule, name: string, language: Language): string {
  const infoOf = infosOf(rule);
  const called = (id: string): string => {
    const provision = lawCatalogue.provisions.find((one) => one.id === id);
    return provision === undefined ? labelIn(infoOf, id, language) : citedOnPage(provision, language);
  };
  return caseName(name, language, called) ?? name;
}

/**
 * Writes what a case gives, without blanks, in the words of a page.
 *
 * @param rule - the rule that judges it
 * @param input - what is given
 * @param language - language of the page
 * @returns such as `Ngày: 04/3/2024; Hình thức công khai: Niêm yết`
 */
export function givenIn(rule: AnyRule, input: unknown, language: Language): string {
  const infoOf = infosOf(rule);
  return Object.entries(input as Readonly<Record<string, unknown>>)
    .flatMap(([name, value]) => {
      const said = saidIn(value, infoOf(name), language);
      return said === null || name === 'unit' ? [] : [`${labelIn(infoOf, name, language)}: ${said}`];
    })
    .join('; ');
}

const truth = { true: { vi: 'có', en: 'yes' }, false: { vi: 'không', en: 'no' } } as const;

function saidIn(value: unknown, info: FieldInfo | undefined, language: Language): string | null {
  if (value === null || value === undefined || value instanceof Map) return null;
  if (Array.isArray(value)) return value.map((one) => saidIn(one, info, language)).join(', ');
  if (typeof value === 'boolean') return truth[`${value}`][language];
  if (typeof value === 'number') return printDecimal(new Dec(value), language);
  if (typeof value === 'string') return info?.choices?.[value]?.[language] ?? periodInWords(value)[language];
  const { state, value: number } = value as { readonly state?: string; readonly value?: Decimal | null };
  return state === 'missing' || number === null || number === undefined
    ? null
    : printDecimal(number, language, number.decimalPlaces());
}

/**
 * Cites a provision for a page.
 *
 * @param provision - the provision
 * @param language - the language
 * @returns its citation
 */
export const citedOnPage = ({ basis }: Provision, language: Language): string => citation(basis, language);
