import { labelOn } from '../entity/asked-days.ts';
import type { Entity } from '../entity/define-entity.ts';
import { asksFor } from '../entity/edition.ts';
import { headerLabels } from '../entity/header-labels.ts';
import type { Text } from '../outcome/text.ts';
import type { RawColumn } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { fold } from '../words/fold.ts';
import { isWholeOfGroup, nameInGroup } from './group-headers.ts';

/** Names the columns of an entity go by. */
export interface FieldNames {
  /** Labels by name: the fields, and `unit` with `period` or `date`. */
  readonly labels: ReadonlyMap<string, Text>;
  /** Names by folded label, id or other header. A `Map`, so that a header `__proto__` or `constructor` is only a name. */
  readonly byHeader: ReadonlyMap<string, string>;
  /** Every folded header a name goes by or went by, also where another name has it now. */
  readonly headersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const usual = {
  unit: [
    'đơn vị',
    'đơn vị báo cáo',
    'tên đơn vị',
    'tên đơn vị báo cáo',
    'mã',
    'unit',
    'tên xã',
    'tên xã, phường',
    'xã, phường',
    'xã, phường, thị trấn',
    'xã, phường, đặc khu',
    'xã',
    'phường',
    'tên phường',
    'địa phương',
    'tên địa phương',
    'đơn vị hành chính',
    'cơ quan, đơn vị',
    'tên cơ quan, đơn vị',
    'tên cơ quan',
  ],
  period: ['kỳ', 'kỳ số liệu', 'period'],
  date: ['ngày tháng', 'ngày tổ chức', 'ngày thực hiện', 'date'],
};

/**
 * Tells which column of an entity says when.
 *
 * @param entity - the area
 * @returns `period` or `date`
 */
export function whenOf(entity: Entity): 'period' | 'date' {
  return entity.form === 'period' ? 'period' : 'date';
}

/**
 * Collects the names the columns of an entity go by.
 *
 * @param entity - the area
 * @param day - day of the form; `null` where nothing tells it. A label that two fields bore one after the other belongs to
 * the one that bore it on the day
 * @returns labels by name, and names by header
 */
export function fieldNames(entity: Entity, day: IsoDate | null = null): FieldNames {
  const ofEntity = known.get(entity) ?? new Map<IsoDate | null, FieldNames>();
  known.set(entity, ofEntity);
  const names = ofEntity.get(day) ?? collectNames(entity, day);
  if (ofEntity.size < mostDays) ofEntity.set(day, names);
  return names;
}

// An entity never changes, and folding all its labels costs more than reading a page of figures.
const known = /* @__PURE__ */ new WeakMap<Entity, Map<IsoDate | null, FieldNames>>();
const mostDays = 64;

function collectNames(entity: Entity, day: IsoDate | null): FieldNames {
  const labels = new Map<string, Text>();
  const byHeader = new Map<string, string>();
  const headersOf = new Map<string, Set<string>>();
  const others: (readonly [string, string])[] = [];
  const claim = (header: string, name: string) => {
    if (!byHeader.has(fold(header))) byHeader.set(fold(header), name);
  };
  const add = (name: string, label: Text, also: readonly string[]) => {
    labels.set(name, label);
    headersOf.set(name, new Set([label.vi, label.en, name, ...also].map(fold)));
    for (const header of [label.vi, label.en, name])
      if (asksFor(entity, name, day)) claim(header, name);
      else others.push([header, name]);
    for (const header of also) others.push([header, name]);
  };
  for (const [name, { info }] of Object.entries(entity.fields)) {
    const everyLabel = [info.label, ...(info.formerLabels ?? []).map(({ label }) => label)];
    const also = [...everyLabel.flatMap(({ vi, en }) => [vi, en]), ...(info.alsoCalled ?? [])];
    add(name, labelOn(info, day), also);
  }
  for (const name of ['unit', whenOf(entity)] as const) add(name, headerLabels[name], usual[name]);
  // Other names come last: they never take a column from the field whose label it is.
  for (const [header, name] of others) claim(header, name);
  return { labels, byHeader, headersOf };
}

/**
 * Finds the name of a column: its machine name where it carries one that is known, else by its header.
 *
 * @param names - names of the entity
 * @param column - the column
 * @returns both answers; `undefined` where there is none
 */
export function namesOfColumn(
  names: FieldNames,
  { field, header, bound }: RawColumn,
): { readonly byField: string | undefined; readonly byLabel: string | undefined } {
  if (bound !== undefined) return { byField: bound ?? undefined, byLabel: bound ?? undefined };
  const byField = field !== undefined && names.labels.has(field) ? field : undefined;
  const own = byField === undefined ? undefined : names.headersOf.get(byField);
  // A label that went from one field to another fits both; the machine name then says which.
  const fits = own !== undefined && (isPrinted(header, names.labels.get(byField ?? '')) || isSpelling(header, own));
  return { byField, byLabel: fits ? byField : nameOfHeader(names, header) };
}

/**
 * Finds the name a printed header stands for. The unit of measure in brackets behind it and group headers before it
 * (`Nhóm / Cột`) may be there or not.
 *
 * @param names - names of the entity
 * @param header - header as printed
 * @returns the name, or `undefined`
 */
export function nameOfHeader({ byHeader }: FieldNames, header: string): string | undefined {
  for (const text of spellings(header)) {
    const found = byHeader.get(text);
    if (found !== undefined) return found;
  }
  return header.includes(' / ') ? nameInGroup(byHeader, header) : undefined;
}

const isSpelling = (header: string, own: ReadonlySet<string>): boolean =>
  spellings(header).some((text) => own.has(text));

// Our own form prints the label as it is, with the unit of measure behind it; folding it would tell nothing more.
function isPrinted(header: string, label: Text | undefined): boolean {
  if (label === undefined || !header.startsWith(label.vi)) return false;
  const rest = header.slice(label.vi.length);
  return rest === '' || (rest.startsWith(' (') && rest.indexOf(')') === rest.length - 1);
}

function spellings(header: string): readonly string[] {
  const whole = fold(header);
  const parts = whole.split(' / ');
  const last = parts.at(-1) ?? '';
  const group = parts.at(-2);
  const texts = [whole, ...(group === undefined ? [] : [parts.slice(-2).join(' '), last])];
  // "Hồ sơ tiếp nhận / Tổng số" is what the group says.
  if (group !== undefined && isWholeOfGroup(last)) texts.push(group);
  return texts.flatMap((text) => [text, text.replace(/ ?\([^()]*\)$/, '')]);
}
