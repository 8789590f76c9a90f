import type { Sourced } from '../dataset/sourced.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { fold } from '../words/fold.ts';
import { carryOn, growing, isEnded, told, type Growing, type SaidAgainst } from './carried-on.ts';
import type { FollowedArea, FollowUpLaw } from './followed-area.ts';
import { followUpFinding, type FollowUpTrouble } from './follow-up-findings.ts';
import type { FollowedItem } from './followed-item.ts';
import type { Heirs } from './heirs.ts';
import { ReportsOfArea } from './reports-of-area.ts';
import type { ReadRecord } from './reports-of-unit.ts';

/** What is followed up, and what cannot be followed. */
export interface CollectedItems {
  /** The items, by the day they were raised. */
  readonly items: readonly FollowedItem[];
  /** References that lead nowhere. */
  readonly findings: readonly Finding[];
  /** The items by their ids. */
  readonly byId: ReadonlyMap<string, FollowedItem>;
  /** What became of each record that raises something or follows something up. */
  readonly byRecord: ReadonlyMap<Sourced<unknown>, FollowedByRecord>;
}

/** What one record has to do with what is followed up. */
export interface FollowedByRecord {
  /** Id of the item it raises or tells of; `null` where it follows up what cannot be found and is no item of its own. */
  readonly item: string | null;
  /** `true` where it is the first to tell of it. */
  readonly raises: boolean;
  /** Why what it follows up cannot be found; `null` where it follows up nothing, or it was found. */
  readonly trouble: FollowUpTrouble | null;
  /** What it says against what was said of the item before; `null` where it fits. */
  readonly against: SaidAgainst | null;
}

/** Gives the records of an area by its id. */
export type RecordsOf = (area: string) => readonly Sourced<unknown>[];

/** What items are collected from. */
export interface Collecting {
  /** Areas and how they are read. */
  readonly areas: readonly FollowedArea[];
  /** What sets terms. */
  readonly law: FollowUpLaw;
  /** Numbers of the documents that exist; nobody asks where left out. */
  readonly documents?: readonly string[] | undefined;
  /** Which units went into which; every unit stands for itself where left out. */
  readonly heirs?: Heirs | undefined;
}

/**
 * Collects what is followed up from records, and joins what several reports tell of one thing.
 *
 * @param recordsOf - gives the records of an area
 * @param from - areas, law, documents
 * @returns the items and what cannot be followed
 */
export function collectItems(recordsOf: RecordsOf, from: Collecting): CollectedItems {
  const all: Collected = { items: new Map(), findings: [], byRecord: new Map() };
  for (const area of from.areas) {
    const units = new Map<string, ReadRecord[]>();
    for (const sourced of recordsOf(area.area)) {
      const said = area.read(sourced as Sourced<never>, from.law);
      if (said === null) continue;
      const { unit } = sourced.place;
      const ofUnit = units.get(unit);
      const record = { area, sourced, said };
      if (ofUnit === undefined) units.set(unit, [record]);
      else ofUnit.push(record);
    }
    collectOfArea([...units.values()], from.heirs ?? null, all);
  }
  const items = Array.from(all.items.values(), ({ item, history }) => ({ ...item, history })).sort((a, b) =>
    compare(raisedOn(a), raisedOn(b)),
  );
  const { findings, byRecord } = all;
  return {
    items,
    findings: [...findings, ...unknownDocuments(items, from.documents)],
    byId: new Map(items.map((item) => [item.id, item])),
    byRecord,
  };
}

interface Collected {
  readonly items: Map<string, Growing>;
  readonly findings: Finding[];
  readonly byRecord: Map<Sourced<unknown>, FollowedByRecord>;
}

function collectOfArea(units: readonly (readonly ReadRecord[])[], heirs: Heirs | null, all: Collected): void {
  const { items, byRecord } = all;
  // Of two periods that end together the shorter one was reported first.
  const from = ({ sourced: { place } }: ReadRecord): string => place.period?.from ?? place.day;
  const ofUnits = units.map((records) =>
    [...records].sort((a, b) => compare(a.sourced.place.day, b.sourced.place.day) || compare(from(b), from(a))),
  );
  const reports = new ReportsOfArea(heirs);
  for (const record of ofUnits.flat()) reports.add(record);
  // What a unit left open is there before the one it went into tells of it.
  const inOrder =
    heirs === null ? ofUnits.flat() : ofUnits.flat().sort((a, b) => compare(a.sourced.place.day, b.sourced.place.day));
  const idOf = new Map<ReadRecord, string>();
  const counts = new Map<string, number>();
  for (const record of inOrder) {
    const { earlier, trouble } = followed(record, reports, all.findings);
    const roots = new Set(earlier.flatMap((one) => idOf.get(one) ?? []));
    if (isRaisedAnew(record, [...roots], items)) roots.clear();
    const [root] = roots;
    if (root !== undefined) {
      idOf.set(record, root);
      const against = [...roots].flatMap((id) => carriedOn(items.get(id), record, byRecord) ?? []);
      for (const one of new Set(against))
        all.findings.push(
          followUpFinding(one, placeOf(record), record.said.text || (record.said.follows?.number ?? '')),
        );
      const [first = null] = against;
      byRecord.set(record.sourced, { item: root, raises: false, trouble, against: first });
      continue;
    }
    const { kind } = record.said;
    if (kind === null) {
      byRecord.set(record.sourced, { item: null, raises: false, trouble, against: null });
      continue;
    }
    const made = itemOf(record, kind, counts);
    const known = items.get(made.id);
    idOf.set(record, made.id);
    items.set(made.id, growing(known === undefined ? made : told({ ...known.item, history: known.history }, made)));
    byRecord.set(record.sourced, { item: made.id, raises: known === undefined, trouble, against: null });
  }
}

function carriedOn(item: Growing | undefined, record: ReadRecord, byRecord: Collected['byRecord']): SaidAgainst | null {
  if (item === undefined) return null;
  const before = item.outcome?.record.sourced;
  const against = carryOn(item, record);
  const told = before === undefined ? undefined : byRecord.get(before);
  // Of two that contradict each other in one report neither is the wrong one for certain.
  if (against === 'told-both-ways' && before !== undefined && told !== undefined)
    byRecord.set(before, { ...told, against });
  return against;
}

// The training of this year is not the one that was done last year, though it is called the same.
function isRaisedAnew(
  { said: { kind, follows, outcome } }: ReadRecord,
  roots: readonly string[],
  items: ReadonlyMap<string, Growing>,
): boolean {
  if (follows !== null || kind === 'shortcoming' || outcome.step !== 'report' || outcome.unfinished === true)
    return false;
  return roots.every((id) => {
    const item = items.get(id);
    return item !== undefined && isEnded(item);
  });
}

interface Followed {
  readonly earlier: readonly ReadRecord[];
  readonly trouble: FollowUpTrouble | null;
}

function followed(record: ReadRecord, reports: ReportsOfArea, findings: Finding[]): Followed {
  const { follows } = record.said;
  if (follows === null) return { earlier: reports.sameWords(record), trouble: null };
  const found = reports.resolve(follows, record);
  if (found.trouble === null) return { earlier: [found.record], trouble: null };
  const where = { ...placeOf(record), field: 'followsNumber' };
  findings.push(followUpFinding(found.trouble, where, follows.number, found.period));
  return { earlier: [], trouble: found.trouble };
}

function itemOf(record: ReadRecord, kind: FollowedItem['kind'], counts: Map<string, number>): FollowedItem {
  const { area, sourced, said } = record;
  const { text, from, responsible, due, history, key } = said;
  const { unit, day } = sourced.place;
  let own = key;
  if (own === null) {
    const place = JSON.stringify([unit, day]);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    own = `${day}/${count}`;
  }
  const id = `${area.area}/${unit}/${own}`;
  return { id, kind, unit, text, from, responsible, due, history, at: placeOf(record) };
}

function placeOf({ area, sourced: { at, place } }: ReadRecord): Where {
  return { ...at, unit: place.unit, period: place.period?.id ?? place.day, area: area.area };
}

function unknownDocuments(
  items: readonly FollowedItem[],
  documents: readonly string[] | undefined,
): readonly Finding[] {
  if (documents === undefined) return [];
  const known = new Set(documents.map(fold));
  return items.flatMap(({ history, at }) =>
    history.flatMap(({ document }) =>
      document === undefined || known.has(fold(document))
        ? []
        : [followUpFinding('unknown-document', at ?? {}, document)],
    ),
  );
}

/**
 * Returns the day an item was raised.
 *
 * @param item - the item
 * @returns the day; the earliest there is where nobody knows
 */
export const raisedOn = ({ history }: FollowedItem): string => history[0]?.at ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
