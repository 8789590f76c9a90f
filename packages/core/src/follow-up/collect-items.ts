import type { Dataset } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { fold } from '../words/fold.ts';
import { carriedOn, told } from './carried-on.ts';
import type { FollowedArea, FollowUpLaw } from './followed-area.ts';
import { followUpFinding } from './follow-up-findings.ts';
import type { FollowedItem } from './followed-item.ts';
import { ReportsOfUnit, type ReadRecord } from './reports-of-unit.ts';

/** What is followed up, and what cannot be followed. */
export interface CollectedItems {
  /** The items, by the day they were raised. */
  readonly items: readonly FollowedItem[];
  /** References that lead nowhere. */
  readonly findings: readonly Finding[];
}

/** What items are collected from. */
export interface Collecting {
  /** Areas and how they are read. */
  readonly areas: readonly FollowedArea[];
  /** What sets terms. */
  readonly law: FollowUpLaw;
  /** Numbers of the documents that exist; nobody asks where left out. */
  readonly documents?: readonly string[] | undefined;
}

/**
 * Collects what is followed up from the records of a dataset, and joins what several reports tell of one thing.
 *
 * @param dataset - the records
 * @param from - areas, law, documents
 * @returns the items and what cannot be followed
 */
export function collectItems(dataset: Dataset, from: Collecting): CollectedItems {
  const all: Collected = { items: new Map(), findings: [] };
  for (const area of from.areas) {
    const units = new Map<string, ReadRecord[]>();
    for (const sourced of dataset.peek(area.area)) {
      const said = area.read(sourced as Sourced<never>, from.law);
      if (said === null) continue;
      const { unit } = sourced.place;
      const ofUnit = units.get(unit);
      const record = { area, sourced, said };
      if (ofUnit === undefined) units.set(unit, [record]);
      else ofUnit.push(record);
    }
    for (const records of units.values()) collectOfUnit(records, all);
  }
  const items = [...all.items.values()].sort((a, b) => compare(raisedOn(a), raisedOn(b)));
  return { items, findings: [...all.findings, ...unknownDocuments(items, from.documents)] };
}

interface Collected {
  readonly items: Map<string, FollowedItem>;
  readonly findings: Finding[];
}

function collectOfUnit(records: readonly ReadRecord[], { items, findings }: Collected): void {
  const reports = new ReportsOfUnit();
  const inOrder = [...records].sort((a, b) => compare(a.sourced.place.day, b.sourced.place.day));
  for (const record of inOrder) reports.add(record);
  const idOf = new Map<ReadRecord, string>();
  const counts = new Map<string, number>();
  for (const record of inOrder) {
    const earlier = followed(record, reports, findings);
    const root = earlier === null ? undefined : idOf.get(earlier);
    const item = root === undefined ? undefined : items.get(root);
    if (root !== undefined && item !== undefined) {
      idOf.set(record, root);
      items.set(root, carriedOn(item, record));
      continue;
    }
    const { kind } = record.said;
    if (kind === null) continue;
    const made = itemOf(record, kind, counts);
    const known = items.get(made.id);
    idOf.set(record, made.id);
    items.set(made.id, known === undefined ? made : told(known, made));
  }
}

function followed(record: ReadRecord, reports: ReportsOfUnit, findings: Finding[]): ReadRecord | null {
  const { follows } = record.said;
  if (follows === null) return reports.sameWords(record);
  const found = reports.resolve(follows, record);
  if (found.trouble === null) return found.record;
  findings.push(followUpFinding(found.trouble, { ...placeOf(record), field: 'followsNumber' }, follows.number, found.period));
  return null;
}

function itemOf(record: ReadRecord, kind: FollowedItem['kind'], counts: Map<string, number>): FollowedItem {
  const { area, sourced, said } = record;
  const { text, from, responsible, due, history, key } = said;
  const { unit, day } = sourced.place;
  let own = key;
  if (own === null) {
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    own = `${day}/${count}`;
  }
  const id = `${area.area}/${unit}/${own}`;
  return { id, kind, unit, text, from, responsible, due, history, at: placeOf(record) };
}

function placeOf({ area, sourced: { at, place } }: ReadRecord): Where {
  return { ...at, unit: place.unit, period: place.period?.id ?? place.day, area: area.area };
}

function unknownDocuments(items: readonly FollowedItem[], documents: readonly string[] | undefined): readonly Finding[] {
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
