import type { LegalBasis } from '../basis/legal-basis.ts';
import { checkKeys } from '../outcome/check-keys.ts';
import { blankText, endsBeforeItStarts, hasWords, notADay } from '../outcome/definition-words.ts';
import { listOf, oneOf, optional, truth, type Demand } from '../outcome/demand.ts';
import { aName, checkDefinition, leftOut, membersOf, type Part } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import { isDay, type IsoDate } from '../time/iso-date.ts';

/** Kinds of instrument, by who may issue them. @term loại văn bản */
export type InstrumentKind =
  | 'code'
  | 'law'
  | 'ordinance'
  | 'resolution'
  | 'jointResolution'
  | 'decree'
  | 'decision'
  | 'circular'
  | 'jointCircular'
  | 'letter'
  | 'party'
  | 'union';

/**
 * How an instrument ended: by words that name it; because another took its place without naming it; or not at all, while the
 * instrument it rests on is gone.
 */
export type Ending = 'express' | 'succession' | 'basisGone';

/** What is not sure about an instrument. */
export type Doubt = 'number' | 'issued' | 'from' | 'to' | 'ending';

/**
 * A law, decree or other document rules rest on.
 * @term văn bản
 */
export interface Instrument {
  /** Stable id, such as `law2022`. */
  readonly id: string;
  /** Kind of document. */
  readonly kind: InstrumentKind;
  /** Official number. @term số hiệu */
  readonly number: string;
  /** What stands before the number in a citation. */
  readonly title: Text;
  /** What it is about, in own words. */
  readonly subject: Text;
  /** Day of signing or passing; `null` where not established. @term ngày ban hành */
  readonly issued: IsoDate | null;
  /** First day in force; where only the year or month is known, the earliest day possible. @term ngày có hiệu lực */
  readonly from: IsoDate | null;
  /** Day from which it was in force for certain, where `from` is doubtful. */
  readonly surelyFrom?: IsoDate;
  /** Last day in force, inclusive; open when left out. @term ngày hết hiệu lực */
  readonly to?: IsoDate;
  /** Last day it was in force for certain, where its end is doubtful. */
  readonly surelyTo?: IsoDate;
  /** Id of the instrument that ended it, or its basis. */
  readonly endedBy?: string;
  /** How it ended. */
  readonly ending?: Ending;
  /** What nobody has confirmed in a text. */
  readonly doubt: readonly Doubt[];
  /** `false` when the instrument itself is known from hearsay only; nothing resting on it fails anybody's report. */
  readonly confirmed: boolean;
}

const keys = {
  id: 1,
  kind: 1,
  number: 1,
  title: 1,
  subject: 1,
  issued: 1,
  from: 1,
  surelyFrom: 1,
  to: 1,
  surelyTo: 1,
  endedBy: 1,
  ending: 1,
  doubt: 1,
  confirmed: 1,
} satisfies Record<keyof Instrument, 1>;

const kinds = {
  code: 1,
  law: 1,
  ordinance: 1,
  resolution: 1,
  jointResolution: 1,
  decree: 1,
  decision: 1,
  circular: 1,
  jointCircular: 1,
  letter: 1,
  party: 1,
  union: 1,
} satisfies Record<InstrumentKind, 1>;
const endings = { express: 1, succession: 1, basisGone: 1 } satisfies Record<Ending, 1>;
const doubts = { number: 1, issued: 1, from: 1, to: 1, ending: 1 } satisfies Record<Doubt, 1>;
const terms = (): Readonly<Partial<Record<keyof Instrument, Demand>>> => ({
  kind: oneOf(Object.keys(kinds)),
  ending: optional(oneOf(Object.keys(endings))),
  doubt: listOf(oneOf(Object.keys(doubts))),
  confirmed: truth,
  subject: (value) => (hasWords(value) ? null : blankText),
});

const instrumentShape: Part = /* @__PURE__ */ membersOf({ id: aName, endedBy: /* @__PURE__ */ leftOut(aName) }, false);

/**
 * Checks an instrument when it is defined: real days, in force no earlier than signed, ended no earlier than begun.
 *
 * @param instrument - the instrument
 * @returns the same instrument
 * @throws `DefinitionError` with everything that is wrong: `law/bad-day`, `law/ends-before-it-starts`, `law/blank-title`,
 * `law/unknown-key`, `law/unknown-term`
 * @example
 * ```ts
 * const regulation = defineInstrument({
 *   id: 'inventedRegulation2027',
 *   kind: 'law',
 *   number: '00/2027/QH16',
 *   title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
 *   subject: { vi: 'ví dụ giả định', en: 'an invented example' },
 *   issued: '2026-11-20',
 *   from: '2027-07-01',
 *   doubt: [],
 *   confirmed: true,
 * });
 * regulation.from; // => '2027-07-01'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineInstrument(instrument: Instrument): Instrument {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineInstrument', value: instrument, code: 'law/bad-part', shape: instrumentShape },
    problems,
    () => {
      checkInstrument(instrument, problems);
    },
  );
  problems.throwIfAny();
  return instrument;
}

function checkInstrument(instrument: Instrument, problems: Problems): void {
  const { id, issued, from, surelyFrom, surelyTo, to, title, number } = instrument;
  checkKeys(instrument, Object.keys(keys), problems, 'law/unknown-key', id);
  const days = [issued, from, surelyFrom, surelyTo, to].filter((day) => day !== null && day !== undefined);
  for (const day of days) if (!isDay(day)) problems.add('law/bad-day', notADay(day), id);
  if (typeof number !== 'string' || number.trim() === '' || !hasWords(title))
    problems.add(
      'law/blank-title',
      {
        vi: 'văn bản cần số hiệu và tên bằng cả hai ngôn ngữ',
        en: 'an instrument needs its number and its title in both languages',
      },
      id,
    );
  for (const [name, check] of Object.entries(terms())) {
    const wrong = check(instrument[name as keyof Instrument]);
    if (wrong !== null) problems.add('law/unknown-term', wrong, `${id}.${name}`);
  }
  const begins = from ?? '';
  if (days.every(isDay) && [to, surelyFrom, surelyTo].some((day) => (day ?? '9999') < begins))
    problems.add('law/ends-before-it-starts', endsBeforeItStarts(begins, to ?? begins), id);
}

/**
 * Cites a place in an instrument.
 *
 * @param instrument - the instrument
 * @param article - article; left out to cite the whole instrument
 * @param clause - clause
 * @param point - point
 * @returns the basis; unconfirmed when the instrument is
 * @example
 * ```ts
 * citation(cite(instruments.law2022, 21, 1), 'vi'); // => 'khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function cite(
  instrument: Instrument,
  article?: string | number,
  clause?: string | number,
  point?: string,
): LegalBasis {
  return {
    kind: instrument.kind === 'party' ? 'party' : 'law',
    number: instrument.number,
    title: instrument.title,
    ...(article === undefined ? {} : { article: String(article) }),
    ...(clause === undefined ? {} : { clause: String(clause) }),
    ...(point === undefined ? {} : { point }),
    confirmed: instrument.confirmed,
  };
}

/**
 * Marks a basis as not confirmed in its text.
 *
 * @param basis - the basis
 * @returns the same basis, which now never fails anybody's report
 * @example
 * ```ts
 * mediation.basis.map((basis) => citation(unconfirmed(basis), 'en')); // => ['Art. 15, Law on Grassroots Mediation No. 35/2013/QH13 (not confirmed)']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function unconfirmed(basis: LegalBasis): LegalBasis {
  return { ...basis, confirmed: false };
}
