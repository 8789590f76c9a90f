import type { LegalBasis } from '../basis/legal-basis.ts';
import { inForce, type Version } from '../basis/version.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Language } from '../outcome/text.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { printDay, printPeriod } from '../time/print-period.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { lawOfRule } from './rule-law.ts';
import type { AnyRule } from './rule.ts';

/** Changes of law inside one period, as the dated rules themselves show them. */
export interface ChangeOfLaw {
  /** Days on which something new came into force or ended, in order. */
  readonly days: readonly IsoDate[];
  /** What was in force before and after. */
  readonly basis: readonly LegalBasis[];
  /** `true` where of some of it nothing is in force any more on the last day. */
  readonly ended: boolean;
}

/** Code of the finding "this period contains a change of law". */
export const changesInsidePeriod = 'law/changes-inside-period';

const key = (b: LegalBasis): string =>
  `${b.number ?? b.title.vi}|${b.article ?? ''}|${b.clause ?? ''}|${b.point ?? ''}|${b.amendedBy ? key(b.amendedBy) : ''}`;

/**
 * Finds the changes of law inside a period among the rules that judge it.
 *
 * @param rules - the rules
 * @param period - the period
 * @param kind - kind of the unit that reports; `null` when nobody knows it
 * @param catalogue - the catalogue of law that is given
 * @returns the changes, or `null` when one regime holds from the first day to the last
 */
export function changeOfLawIn(
  rules: readonly AnyRule[],
  period: Period,
  kind: UnitKind | null,
  catalogue?: LawProvisions,
): ChangeOfLaw | null {
  const days = new Set<IsoDate>();
  const basis = new Map<string, LegalBasis>();
  let ended = false;
  for (const rule of rules) {
    if (rule.day !== undefined || (kind !== null && rule.bindsOnly?.includes(kind) === false)) continue;
    const law = lawOfRule(rule, catalogue).filter((version) => mayBind(version, kind));
    const first = inForce(law, period.from);
    const last = inForce(law, period.to);
    if (first === last) continue;
    for (const version of law) {
      if (version.to !== undefined && version.to < period.from) continue;
      if (version.from > period.to) continue;
      if (version.from > period.from) days.add(version.from);
      for (const { basis: bound } of [version, ...(version.andAlso ?? [])]) basis.set(key(bound), bound);
    }
    ended ||= last === null;
    if (last === null && first?.to !== undefined) days.add(addDays(first.to, 1));
  }
  return days.size === 0 ? null : { days: [...days].sort(), basis: [...basis.values()], ended };
}

// What binds other kinds of unit alone changes nothing for this one.
function mayBind({ scope = [] }: Version<unknown>, kind: UnitKind | null): boolean {
  return scope.every(
    ({ of, only, except = [] }) =>
      kind === null || of !== 'unitKind' || (only?.includes(kind) !== false && !except.includes(kind)),
  );
}

/**
 * Writes the finding "this period contains a change of law".
 *
 * @param change - the changes
 * @param unit - id of the unit
 * @param period - the period
 * @returns an `info` finding; it fails nobody
 */
export function changeOfLawFinding(change: ChangeOfLaw, unit: string, period: Period): Finding {
  const { days, basis, ended } = change;
  const said = (language: Language) => days.map((day) => printDay(day, language)).join(', ');
  return {
    code: changesInsidePeriod,
    severity: 'info',
    state: 'undecided',
    message: {
      vi: `Trong kỳ báo cáo (${printPeriod(period, 'vi')}), quy định thay đổi từ ngày ${said('vi')}; số liệu của cả kỳ được xét theo quy định có hiệu lực vào ngày cuối kỳ${ended ? '; việc mà ngày đó không còn quy định nào trong danh mục thì chưa được xét' : ''}`,
      en: `The law changes inside the period (${printPeriod(period, 'en')}) on ${said('en')}; its figures are judged by the law in force on its last day${ended ? '; what nothing in the catalogue rules on that day was not judged' : ''}`,
    },
    where: { unit, period: period.id },
    expected: { vi: said('vi'), en: said('en') },
    actual: { vi: spanOf(period, 'vi'), en: spanOf(period, 'en') },
    hint: {
      vi: 'Nếu có, báo cáo riêng số liệu trước và sau ngày thay đổi',
      en: 'Where you can, report the figures before and after the change apart',
    },
    basis,
  };
}

const spanOf = ({ from, to }: Period, language: Language): string =>
  `${printDay(from, language)} – ${printDay(to, language)}`;
