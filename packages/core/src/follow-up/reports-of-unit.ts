import type { Sourced } from '../dataset/sourced.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { periodOfId, type Period } from '../time/period.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { fold } from '../words/fold.ts';
import type { FollowedArea, FollowedRecord, FollowedReference } from './followed-area.ts';
import type { FollowUpTrouble } from './follow-up-findings.ts';
import { itemNumber } from './item-number.ts';

/** A record that was read as something to be followed up. */
export interface ReadRecord {
  /** Its area. */
  readonly area: FollowedArea;
  /** The record. */
  readonly sourced: Sourced<unknown>;
  /** What it says. */
  readonly said: FollowedRecord;
}

/** What a reference leads to: a record, or why to none. */
export type Resolved =
  | { readonly trouble: null; readonly record: ReadRecord }
  | { readonly trouble: FollowUpTrouble; readonly period: string };

/** The reports of one unit in one area, to find in them what later ones name. */
export class ReportsOfUnit {
  private readonly byPeriod = new Map<string, { readonly to: IsoDate; readonly numbers: Map<string, ReadRecord[]> }>();
  private readonly byWords = new Map<string, ReadRecord[]>();

  /**
   * Adds a record.
   * @param record - the record; those of earlier periods first
   */
  add(record: ReadRecord): void {
    const { sourced } = record;
    const { kind, number: written } = record.said;
    const { period } = sourced.place;
    if (period === null) return;
    const report = this.byPeriod.get(period.id) ?? { to: period.to, numbers: new Map<string, ReadRecord[]>() };
    this.byPeriod.set(period.id, report);
    if (kind === null) return;
    if (written !== null) {
      const number = itemNumber(written);
      const known = report.numbers.get(number);
      if (known === undefined) report.numbers.set(number, [record]);
      else known.push(record);
    }
    const words = wordsOf(record);
    if (words === null) return;
    const said = this.byWords.get(words);
    if (said === undefined) this.byWords.set(words, [record]);
    // Of what one report says twice the first stands for both.
    else if (said.at(-1)?.sourced.place.period?.id !== period.id) said.push(record);
  }

  /**
   * Finds what a record follows up.
   * @param reference - as the record names it
   * @param record - the record
   * @returns the earlier record, or why there is none
   */
  resolve({ period, number }: FollowedReference, record: ReadRecord): Resolved {
    const { place } = record.sourced;
    const own = place.period;
    // Whether an answer lies before what it answers shows whether or not that report is here.
    const named = period === null ? undefined : periodsOf(period)[0];
    if (period !== null && own !== null && named !== undefined && !isBefore(named, own))
      return { trouble: 'before-asked', period };
    const report = period === null ? this.lastWith(number, place.day) : this.named(period);
    if (report === null) return { trouble: 'report-not-here', period: period ?? '' };
    const name = period ?? report.id;
    const all = report.numbers.get(itemNumber(number)) ?? [];
    const ofKind = all.filter(({ said }) => said.kind === record.said.kind);
    const meant = all.length > 1 && ofKind.length > 0 ? ofKind : all;
    const [only, ...others] = meant;
    if (only === undefined) return { trouble: 'answers-nothing', period: name };
    return others.length > 0 ? { trouble: 'several-meant', period: name } : { trouble: null, record: only };
  }

  /**
   * Finds the latest earlier record that says the same in the same words.
   * @param record - the record
   * @returns the earlier record, or `null`
   */
  sameWords(record: ReadRecord): ReadRecord | null {
    const words = wordsOf(record);
    const own = record.sourced.place.period;
    if (words === null || own === null) return null;
    const earlier = ({ sourced: { place } }: ReadRecord) => place.period !== null && isBefore(place.period, own);
    return this.byWords.get(words)?.findLast(earlier) ?? null;
  }

  private named(period: string) {
    for (const { id } of periodsOf(period)) {
      const report = this.byPeriod.get(id);
      if (report !== undefined) return { id, ...report };
    }
    return null;
  }

  private lastWith(number: string, before: IsoDate) {
    let last: { readonly id: string; readonly to: IsoDate; readonly numbers: Map<string, ReadRecord[]> } | null = null;
    const wanted = itemNumber(number);
    for (const [id, report] of this.byPeriod)
      if (report.to < before && report.numbers.has(wanted) && (last === null || report.to > last.to))
        last = { id, ...report };
    return last;
  }
}

// The second half of a year ends with it, and its report is followed up in that of the year.
const isBefore = (one: Period, other: Period): boolean =>
  one.to < other.to || (one.to === other.to && one.from > other.from);

// Words that are the same in two reports are the same matter, however they are set apart; a handful of letters says nothing.
function wordsOf({ said: { kind, text } }: ReadRecord): string | null {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kind === null || words.length < 8 ? null : `${kind}\n${words}`;
}

// A period is named by its id or in words, by the months of the calendar or of the State.
function periodsOf(period: string): readonly Period[] {
  const plain = period.trim();
  const own = periodOfId(plain);
  if (own !== null) return [own];
  const said = (['calendar', 'state'] as const).map((regime) => parsePeriod(plain, { regime }).value);
  return said.filter((one) => one !== null);
}
