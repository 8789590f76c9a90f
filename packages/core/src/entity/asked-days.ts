import type { Text } from '../outcome/text.ts';
import type { IsoDate } from '../time/iso-date.ts';

/**
 * Since when, and until when, something is asked for. The day that counts is the day of the event, or the last day of the
 * period reported on: the same day that decides which law a record is judged by.
 */
export interface AskedDays {
  /** First day for which it is asked; it always was when left out. */
  readonly askedFrom?: IsoDate;
  /** Last day for which it is asked; it still is when left out. */
  readonly askedUntil?: IsoDate;
}

/** A label a field or a choice bore in earlier forms. */
export interface FormerLabel {
  /** The label. */
  readonly label: Text;
  /** Last day for which forms bore it. */
  readonly until: IsoDate;
}

/** One choice of a field: its label, and since when it is offered. */
export interface Choice extends Text, AskedDays {
  /** Labels it bore in earlier forms, oldest first; older forms are still read and written by them. */
  readonly formerLabels?: readonly FormerLabel[];
}

/**
 * Tells whether something is asked for on a day.
 *
 * @param days - since when and until when it is asked
 * @param day - day of the event or last day of the period; `null` where no day is known, and then only what has ended is
 * left out
 * @returns `true` when it is asked
 * @example
 * ```ts
 * isAsked({ askedFrom: '2027-01-01' }, '2026-12-31'); // => false
 * isAsked({ askedFrom: '2027-01-01' }, '2027-12-31'); // => true
 * ```
 */
export function isAsked({ askedFrom, askedUntil }: AskedDays, day: IsoDate | null): boolean {
  if (day === null) return askedUntil === undefined;
  return (askedFrom === undefined || askedFrom <= day) && (askedUntil === undefined || day <= askedUntil);
}

/**
 * Returns the label a field bears on a day.
 *
 * @param info - the field
 * @param day - day of the form; `null` for the label it bears now
 * @returns the label
 * @example
 * ```ts
 * const former = { label: { vi: 'Số vụ việc', en: 'Matters' }, until: isoDate('2024-12-31') };
 * const info = { label: { vi: 'Số vụ', en: 'Cases' }, formerLabels: [former] };
 * [labelOn(info, '2024-12-31').en, labelOn(info, null).en]; // => ['Matters', 'Cases']
 * ```
 */
export function labelOn(
  info: { readonly label: Text; readonly formerLabels?: readonly FormerLabel[] },
  day: IsoDate | null,
): Text {
  return formerOn(info.formerLabels, day) ?? info.label;
}

/**
 * Returns the label a choice bears on a day.
 *
 * @param choice - the choice
 * @param day - day of the form; `null` for the label it bears now
 * @returns the label
 * @example
 * ```ts
 * const choice = { vi: 'Xã', en: 'Commune', formerLabels: [{ label: { vi: 'Thị trấn', en: 'Township' }, until: isoDate('2025-06-30') }] };
 * [choiceOn(choice, '2025-06-30').en, choiceOn(choice, '2025-07-01').en]; // => ['Township', 'Commune']
 * ```
 */
export function choiceOn(choice: Choice, day: IsoDate | null): Text {
  return formerOn(choice.formerLabels, day) ?? choice;
}

function formerOn(labels: readonly FormerLabel[] | undefined, day: IsoDate | null): Text | undefined {
  return day === null ? undefined : labels?.find(({ until }) => day <= until)?.label;
}

/**
 * Returns the days on which all of several things are asked.
 *
 * @param asked - days each of them is asked
 * @returns the days all have
 */
export function daysOf(...asked: readonly AskedDays[]): AskedDays {
  const from = asked.flatMap(({ askedFrom }) => askedFrom ?? []).sort();
  const until = asked.flatMap(({ askedUntil }) => askedUntil ?? []).sort();
  const [askedFrom, askedUntil] = [from.at(-1), until[0]];
  return { ...(askedFrom === undefined ? {} : { askedFrom }), ...(askedUntil === undefined ? {} : { askedUntil }) };
}
