import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';

/** What an instrument does for a kind of unit: it governs, it details another one, or it settles one matter. */
export type RegimeRole = 'governs' | 'details' | 'oneMatter';

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

type Row = readonly [RegimeRole, Instrument];
const i = instruments;

const communal: readonly Row[] = [
  ['governs', i.decree29of1998],
  ['governs', i.decree79of2003],
  ['governs', i.ordinance2007],
  ['governs', i.law2022],
  ['details', i.jointCircular01of2005],
  ['details', i.jointResolution2008],
  ['details', i.decree59of2023],
  ['oneMatter', i.decree159of2016],
  ['oneMatter', i.decision22of2018],
  ['oneMatter', i.decree61of2023],
  ['oneMatter', i.law77of2015],
  ['oneMatter', i.law65of2025],
  ['oneMatter', i.law72of2025],
];
const official: readonly Row[] = [
  ['governs', i.decree71of1998],
  ['governs', i.decree04of2015],
  ['governs', i.law2022],
  ['details', i.resolution55of1998],
  ['details', i.circular01of2016],
  ['details', i.decree59of2023],
  ['oneMatter', i.decree159of2016],
];
const labour: readonly Row[] = [
  ['governs', i.labourCode2012],
  ['governs', i.labourCode2019],
  ['details', i.decree60of2013],
  ['details', i.decree149of2018],
  ['details', i.decree145of2020],
];
const regimes: Readonly<Record<UnitKind, readonly Row[]>> = {
  nation: [],
  province: [
    ['governs', i.law2022],
    ['oneMatter', i.decree61of2023],
  ],
  district: [
    ['governs', i.ordinance2007],
    ['governs', i.law2022],
  ],
  commune: communal,
  community: communal,
  agency: official,
  publicUnit: official,
  stateEnterprise: [
    ['governs', i.law2022],
    ['governs', i.decree07of1999],
    ...labour,
    ['details', i.decree59of2023],
    ['oneMatter', i.decree159of2016],
  ],
  nonStateEmployer: [...labour, ['governs', i.decree87of2007], ['oneMatter', i.law2022]],
};

// Article 86 gave district bodies tasks; the district level ended with 2025-06-30.
const lastDistrictDay: IsoDate = '2025-06-30';

const gap: RegimeGap = {
  from: '2023-07-01',
  to: '2023-08-14',
  awaits: i.decree59of2023,
  note: {
    vi: 'Luật đã có hiệu lực nhưng Nghị định quy định chi tiết chưa có: những việc Luật giao Chính phủ quy định chưa có quy tắc.',
    en: 'The Law was in force but its decree was not: what the Law leaves to the Government had no rule yet.',
  },
};

function isIn({ from, to }: Instrument, day: IsoDate): boolean {
  return from !== null && from <= day && (to === undefined || day <= to);
}

/**
 * Tells which instruments governed a kind of unit on a day.
 *
 * @param unitKind - kind of unit
 * @param day - the day
 * @returns the instruments, the one that governs, and the gap the day lies in, if any
 * @example
 * ```ts
 * regimeOf('commune', '2023-06-30').governing?.number; // => '34/2007/PL-UBTVQH11'
 * regimeOf('commune', '2023-07-01').governing?.number; // => '10/2022/QH15'
 * regimeOf('commune', '2023-07-01').gap?.to; // => '2023-08-14'
 * ```
 */
export function regimeOf(unitKind: UnitKind, day: IsoDate): Regime {
  const abolished = unitKind === 'district' && day > lastDistrictDay;
  const parts = regimes[unitKind]
    .filter(([, instrument]) => !abolished && isIn(instrument, day))
    .map(([role, instrument]) => ({
      instrument,
      role,
      certain: instrument.confirmed && day >= (instrument.surelyFrom ?? instrument.from ?? day),
    }));
  const governing = parts.find((part) => part.role === 'governs')?.instrument ?? null;
  const inGap = parts.some((p) => p.instrument === i.law2022) && regimes[unitKind].some(([, x]) => x === gap.awaits);
  return {
    unitKind,
    day,
    parts,
    governing,
    gap: inGap && gap.from <= day && day <= gap.to ? gap : null,
  };
}
