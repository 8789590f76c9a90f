import type { Entity } from '../entity/define-entity.ts';
import { onceForAreas } from '../entity/once-for-areas.ts';
import { sheetNameOf } from '../entity/sheet-name.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { periodSaidIn } from '../sheet/stated-period.ts';
import { bareWords, fold } from '../words/fold.ts';
import { fieldNames, nameOfHeader, whenOf } from './field-names.ts';
import { sheetNamesOf } from './sheet-name.ts';

/** The area a table is of, and by what it was known. */
export interface EntityFound {
  /** The area. */
  readonly entity: Entity;
  /**
   * `name`: by an id, or the name of the sheet or a title; `nameAlone`: by such a name, while none of its columns is a field of the
   * area; `columns`: by its columns alone.
   */
  readonly by: 'name' | 'nameAlone' | 'columns';
}

/** Finds the area a table is of; `undefined` for a table that belongs to none. */
export type EntityFinder = (table: RawTable) => EntityFound | undefined;

const shortest = 6;

/**
 * Makes the look-up from tables to entities: by the id where the file carries one; by the name of the sheet, which is a label
 * in either language or an id, with or without a number before and the mark of a copy behind; by the titles above the
 * table; else by the area whose fields the columns name, two at least (one, where one area is asked for) and more than those of any
 * other.
 *
 * @param entities - the areas asked for
 * @returns the look-up
 */
export function entityFinder(entities: readonly Entity[]): EntityFinder {
  return finder(entities);
}

const finder = /* @__PURE__ */ onceForAreas((entities): EntityFinder => {
  const byName = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of foldedNames(entity)) if (!byName.has(name)) byName.set(name, entity);
  const byBareName = withoutMarks(byName);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (table) => {
    const own = table.area === undefined ? undefined : byId.get(table.area);
    if (own !== undefined) return { entity: own, by: 'name' };
    const exact = byName.get(fold(table.name));
    if (table.properties === undefined) return exact && { entity: exact, by: 'name' };
    const named = exact ?? byVariant(table, byName) ?? byVariant(table, byBareName);
    if (named !== undefined && fieldsIn(table, named) > 0) return { entity: named, by: 'name' };
    const told = byColumns(table, entities);
    if (told !== undefined) return { entity: told, by: 'columns' };
    return named && { entity: named, by: 'nameAlone' };
  };
});

// Names of sheets typed without marks: "Hoa giai". Where two areas would share one, it is nobody's.
function withoutMarks(byName: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> {
  const bare = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const [name, entity] of byName) {
    const own = bareWords(name);
    if ((bare.get(own) ?? entity) !== entity) shared.add(own);
    bare.set(own, entity);
  }
  for (const name of shared) bare.delete(name);
  return bare;
}

function foldedNames(entity: Entity): readonly string[] {
  return [entity.label, sheetNameOf(entity)].flatMap(({ vi, en }) => [vi, en].map(fold)).concat(fold(entity.id));
}

function byVariant({ name, properties }: RawTable, byName: ReadonlyMap<string, Entity>): Entity | undefined {
  const names = [...sheetNamesOf(name), ...sheetNamesOf(withoutPeriod(name))];
  for (const one of names) {
    const found = byName.get(one);
    if (found !== undefined) return found;
  }
  const told = only(names.flatMap((one) => (one.length < shortest ? [] : begunBy(one, byName))));
  if (told !== undefined) return told;
  for (const title of properties?.titles ?? []) {
    const found = only(heldBy(fold(title), byName));
    if (found !== undefined) return found;
  }
  return only(heldBy(fold(name), byName));
}

// Areas whose label begins with a name that was cut short, at a word.
function begunBy(name: string, byName: ReadonlyMap<string, Entity>): readonly Entity[] {
  return [...byName].flatMap(([label, entity]) =>
    label.startsWith(name) && /^[ ,;(–-]/u.test(label.slice(name.length)) ? [entity] : [],
  );
}

// "Hòa giải Q1-2024", "Tiếp công dân (6 tháng 2024)": the sheet of an area for a period.
function withoutPeriod(name: string): string {
  const words = periodSaidIn(name)?.words;
  return words === undefined ? name : name.replace(words, '').replace(/[\s_(–-]+\)?$/u, '');
}

// Areas whose whole label stands in a text; the longest label wins over those it holds.
function heldBy(text: string, byName: ReadonlyMap<string, Entity>): readonly Entity[] {
  const held = [...byName].filter(([label]) => label.length >= shortest && ` ${text} `.includes(` ${label} `));
  const longest = held.reduce((most, [label]) => Math.max(most, label.length), 0);
  return held.filter(([label]) => label.length === longest).map(([, entity]) => entity);
}

function only(entities: readonly Entity[]): Entity | undefined {
  const all = new Set(entities);
  return all.size === 1 ? [...all][0] : undefined;
}

function fieldsIn({ columns }: RawTable, entity: Entity): number {
  const names = fieldNames(entity);
  const found = new Set(columns.map(({ header }) => nameOfHeader(names, header)));
  for (const key of ['unit', whenOf(entity), undefined]) found.delete(key);
  return found.size;
}

function byColumns(table: RawTable, entities: readonly Entity[]): Entity | undefined {
  const counted = entities.map((entity) => ({ entity, count: fieldsIn(table, entity) }));
  const most = counted.reduce((best, { count }) => Math.max(best, count), 0);
  // Whoever asks for one area has said which it is: one of its columns is enough to know a table by.
  const enough = entities.length === 1 ? 1 : 2;
  if (most < enough) return undefined;
  const alike = counted.filter(({ count }) => count === most).map(({ entity }) => entity);
  return only(alike) ?? only(alike.filter((entity) => saysWhen(table, entity)));
}

// Of areas with the same labels those of events need a column of days, and figures of a period have none.
function saysWhen({ columns }: RawTable, entity: Entity): boolean {
  const names = fieldNames(entity);
  const dated = columns.some(({ header }) => nameOfHeader(names, header) === 'date');
  return entity.form === 'period' || dated;
}
