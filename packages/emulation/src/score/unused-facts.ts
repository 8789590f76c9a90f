import {
  addMonths,
  counted,
  periodInWords,
  printDay,
  printPeriod,
  type Finding,
  type Language,
  type Text,
} from '@qcdc/core';
import type { EventsReading } from '../rubric/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { EventFact, Fact } from './fact.ts';
import { factFinding, type FactTrouble } from './fact-findings.ts';
import { happenedIn } from './fact-period.ts';
import type { Session, UnitFacts } from './unit-context.ts';

/** Units named in the words of one finding; all of them stand in its parts. */
const named = 5;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

// How far back the rubric looks for events of a fact, wherever in the rubric it does so.
function lookBacks(rubric: Rubric): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const visit = (node: unknown): void => {
    if (!isObject(node)) return;
    if ('lookBackMonths' in node) {
      const { fact, lookBackMonths = 0 } = node as unknown as EventsReading;
      months.set(fact, Math.max(lookBackMonths, months.get(fact) ?? 0));
    }
    Object.values(node).forEach(visit);
  };
  visit(rubric);
  return months;
}

function folded(parts: readonly Finding[], trouble: FactTrouble, period: string): readonly Finding[] {
  const [first] = parts;
  if (first === undefined) return [];
  const one = factFinding({}, { ...trouble, severity: 'info' });
  return [{ ...one, where: { ...first.where, period }, unfolded: parts }];
}

function listOfUnits(facts: readonly Fact[]): string {
  const units = [...new Set(facts.map((f) => f.unit))];
  return `${units.slice(0, named).join(', ')}${units.length > named ? ', …' : ''}`;
}

/**
 * Tells which facts were handed in and not used: of units that are not scored, of another period, or events of other days.
 *
 * @param facts - usable facts by unit
 * @param units - ids of the units scored
 * @param session - the period scored and the rubric
 * @returns at most one finding for each of the three, every fact a part of it
 */
export function unusedFacts(
  facts: ReadonlyMap<string, UnitFacts>,
  units: readonly string[],
  { period, rubric }: Pick<Session, 'period' | 'rubric'>,
): readonly Finding[] {
  if (facts.size === 0) return [];
  const scored = new Set(units);
  const [others, elsewhere, otherDays]: [Fact[], Fact[], EventFact[]] = [[], [], []];
  const back = lookBacks(rubric);
  for (const [unit, byId] of facts)
    for (const fact of [...byId.values()].flat()) {
      if (!scored.has(unit)) others.push(fact);
      else if (fact.kind === 'event') {
        const months = back.get(fact.fact);
        const from = months === undefined ? period.from : addMonths(period.to, -months);
        if (happenedIn(fact, { from: from < period.from ? from : period.from, to: period.to }) === false)
          otherDays.push(fact);
      } else if (fact.period !== undefined && fact.period !== period.id) elsewhere.push(fact);
    }
  const unknownUnit: FactTrouble = {
    code: 'facts-of-other-units',
    message: {
      vi: `Có thông tin của đơn vị không được chấm điểm trong lần này: ${listOfUnits(others)}.`,
      en: `There are facts of units not scored here: ${listOfUnits(others)}.`,
    },
    hint: { vi: 'Kiểm tra mã đơn vị của các thông tin này.', en: 'Check the ids of the units of these facts.' },
  };
  const other = periodInWords(elsewhere[0]?.period ?? '');
  const otherPeriod: FactTrouble = {
    code: 'facts-of-other-period',
    message: {
      vi: `Có ${elsewhere.length} thông tin ghi cho kỳ khác nên không dùng, ví dụ: ${other.vi}.`,
      en: `${counted(elsewhere.length, 'fact')} of another period not used, such as ${other.en}.`,
    },
    expected: { vi: printPeriod(period, 'vi'), en: printPeriod(period, 'en') },
    actual: other,
  };
  const dayOf = ({ on, period: stated }: EventFact): string => on ?? stated ?? '';
  const first = periodInWords(otherDays[0] === undefined ? '' : dayOf(otherDays[0]));
  const span = (language: Language): string =>
    [period.from, period.to].map((day) => printDay(day, language)).join(' – ');
  const otherDay: FactTrouble = {
    code: 'events-outside-period',
    message: {
      vi: `Có ${otherDays.length} sự kiện xảy ra ngoài kỳ nên không tính, ví dụ: ${first.vi}.`,
      en: `${counted(otherDays.length, 'event')} outside the period not counted, such as of ${first.en}.`,
    },
    expected: { vi: span('vi'), en: span('en') },
    actual: first,
  };
  const parts = (of: readonly Fact[], trouble: FactTrouble, found: (fact: Fact) => string | Text): readonly Finding[] =>
    of.map((fact) => factFinding(fact, { ...trouble, severity: 'info', actual: found(fact) }));
  return [
    ...folded(
      parts(others, unknownUnit, (f) => f.unit),
      unknownUnit,
      period.id,
    ),
    ...folded(
      parts(elsewhere, otherPeriod, (f) => periodInWords(f.period ?? '')),
      otherPeriod,
      period.id,
    ),
    ...folded(
      parts(otherDays, otherDay, (f) => (f.kind === 'event' ? periodInWords(dayOf(f)) : '')),
      otherDay,
      period.id,
    ),
  ];
}
