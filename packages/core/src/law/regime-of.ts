import type { Text } from '../outcome/text.ts';
import { checkCall } from '../outcome/check-call.ts';
import { oneOf } from '../outcome/demand.ts';
import { aCatalogue } from '../outcome/noun-demands.ts';
import { isoDate, type IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { LawCatalogue, RegimeRole } from './catalogue.ts';
import { lawCatalogue } from './catalogue/built-in.ts';
import { findInstrument } from './catalogue/lookup.ts';
import type { Instrument } from './instrument.ts';
import { lastDistrictDay } from './last-district-day.ts';

/** One instrument of a regime. */
export interface RegimePart {
  /** The instrument. */
  readonly instrument: Instrument;
  /** What it does. */
  readonly role: RegimeRole;
  /** `false` when it is not sure that it was in force that day. */
  readonly certain: boolean;
}

/** Days on which a law stood without the decree it needs. */
export interface RegimeGap {
  /** First day. */
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
  /** The decree that was still to come. */
  readonly awaits: Instrument;
  /** What that meant. */
  readonly note: Text;
}

/** What governs a kind of unit on a day. */
export interface Regime {
  /** Kind of unit. */
  readonly unitKind: UnitKind;
  /** The day. */
  readonly day: IsoDate;
  /** Instruments in force, those that govern first. */
  readonly parts: readonly RegimePart[];
  /** The instrument that governs; `null` when none is known. */
  readonly governing: Instrument | null;
  /** The gap the day lies in, or `null`. */
  readonly gap: RegimeGap | null;
}

const gap = {
  law: 'law2022',
  from: '2023-07-01',
  to: '2023-08-14',
  awaits: 'decree59of2023',
  note: {
    vi: 'Luật đã có hiệu lực nhưng Nghị định quy định chi tiết chưa có: những việc Luật giao Chính phủ quy định chưa có quy tắc.',
    en: 'The Law was in force but its decree was not: what the Law leaves to the Government had no rule yet.',
  },
} as const;

function isIn({ from, to }: Instrument, day: IsoDate): boolean {
  return from !== null && from <= day && (to === undefined || day <= to);
}

/**
 * Tells which instruments governed a kind of unit on a day.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the instruments, the one that governs, and the gap the day lies in, if any
 * @throws `DefinitionError` `time/not-a-day`, `call/bad-argument`
 * @example
 * ```ts
 * regimeOf('commune', '2023-06-30').governing?.number; // => '34/2007/PL-UBTVQH11'
 * regimeOf('commune', '2023-07-01').governing?.number; // => '10/2022/QH15'
 * regimeOf('commune', '2023-07-01').gap?.to; // => '2023-08-14'
 * ```
 */
export function regimeOf(unitKind: UnitKind, day: IsoDate, catalogue: LawCatalogue = lawCatalogue): Regime {
  checkCall('regimeOf', {
    unitKind: [unitKind, oneOf(Object.keys(unitKinds))],
    catalogue: [catalogue, aCatalogue],
  });
  isoDate(day);
  const abolished = unitKind === 'district' && day > lastDistrictDay;
  const rows = abolished ? [] : catalogue.regimes[unitKind];
  const parts = rows.flatMap(([role, id]): readonly RegimePart[] => {
    const instrument = findInstrument(id, catalogue);
    if (instrument === undefined || !isIn(instrument, day)) return [];
    const { confirmed, surelyFrom, surelyTo } = instrument;
    return [{ instrument, role, certain: confirmed && (surelyFrom ?? day) <= day && day <= (surelyTo ?? day) }];
  });
  const governs = parts.filter((part) => part.role === 'governs');
  const governing = (governs.find((part) => part.certain) ?? governs[0])?.instrument ?? null;
  const inGap = parts.some((p) => p.instrument.id === gap.law) && rows.some(([, id]) => id === gap.awaits);
  const awaits = findInstrument(gap.awaits, catalogue);
  const open = inGap && awaits !== undefined && gap.from <= day && day <= gap.to;
  return {
    unitKind,
    day,
    parts,
    governing,
    gap: open ? { from: gap.from, to: gap.to, awaits, note: gap.note } : null,
  };
}
