import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Doubt, Ending, Instrument, InstrumentKind } from '../instrument.ts';

const titles: Readonly<Record<Exclude<InstrumentKind, 'law' | 'code' | 'party' | 'union'>, Text>> = {
  ordinance: { vi: 'Pháp lệnh', en: 'Ordinance' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  jointResolution: { vi: 'Nghị quyết liên tịch', en: 'Joint Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  jointCircular: { vi: 'Thông tư liên tịch', en: 'Joint Circular' },
  letter: { vi: 'Công văn', en: 'Official Letter' },
};

/** What differs from the plain case: known days, still in force, confirmed. */
interface Particulars {
  readonly to?: IsoDate;
  readonly endedBy?: string;
  readonly ending?: Ending;
  readonly surelyFrom?: IsoDate;
  readonly surelyTo?: IsoDate;
  readonly doubt?: readonly Doubt[];
  readonly confirmed?: boolean;
}

// Nothing is checked here: a test defines every instrument, and whoever imports one does not wait for the checks.
// @__NO_SIDE_EFFECTS__
function make(base: Omit<Instrument, 'doubt' | 'confirmed'>, particulars: Particulars): Instrument {
  return { doubt: [], confirmed: true, ...base, ...particulars };
}

/**
 * Makes an instrument that is cited by its kind and number, such as a decree.
 *
 * @param id - stable id
 * @param kind - kind of document
 * @param number - official number
 * @param subject - what it is about, Vietnamese and English
 * @param days - day of signing and first day in force
 * @param particulars - end, doubts
 * @returns the instrument
 */
// @__NO_SIDE_EFFECTS__
export function numbered(
  id: string,
  kind: keyof typeof titles,
  number: string,
  subject: readonly [string, string],
  days: readonly [IsoDate | null, IsoDate | null],
  particulars: Particulars = {},
): Instrument {
  const [vi, en] = subject;
  const [issued, from] = days;
  return make({ id, kind, number, title: titles[kind], subject: { vi, en }, issued, from }, particulars);
}

/**
 * Makes an instrument that is cited by its own title, such as a law.
 *
 * @param id - stable id
 * @param kind - kind of document
 * @param number - official number
 * @param title - title, Vietnamese and English
 * @param days - day of passing and first day in force
 * @param particulars - end, doubts
 * @returns the instrument
 */
// @__NO_SIDE_EFFECTS__
export function titled(
  id: string,
  kind: InstrumentKind,
  number: string,
  title: readonly [string, string],
  days: readonly [IsoDate | null, IsoDate | null],
  particulars: Particulars = {},
): Instrument {
  const [vi, en] = title;
  const [issued, from] = days;
  return make({ id, kind, number, title: { vi, en }, subject: { vi, en }, issued, from }, particulars);
}
