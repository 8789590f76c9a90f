import { labelOn } from '../entity/asked-days.ts';
import type { Entity } from '../entity/define-entity.ts';
import { asksFor } from '../entity/edition.ts';
import { headerLabels } from '../entity/header-labels.ts';
import type { Text } from '../outcome/text.ts';
import type { RawColumn } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { bareWords, fold } from '../words/fold.ts';
import { withoutUnderscores } from '../words/without-underscores.ts';
import { isWholeOfGroup, nameInGroup, saysNothing } from './group-headers.ts';
import { plainLabels } from './plain-label.ts';

/** Names the columns of an entity go by. */
export interface FieldNames {
  /** Labels by name: the fields, and `unit` with `period` or `date`. */
  readonly labels: ReadonlyMap<string, Text>;
  /** Names by folded label, id or other header. A `Map`, so that a header `__proto__` or `constructor` is only a name. */
  readonly byHeader: ReadonlyMap<string, string>;
  /** Every folded header a name goes by or went by, also where another name has it now. */
  readonly headersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** In what the figures are measured, by field. */
  readonly measuredIn: ReadonlyMap<string, string>;
  /** The units of measure among them, folded. */
  readonly measures: ReadonlySet<string>;
  /** Every word of the labels: a group that has others says something of its own. */
  readonly words: ReadonlySet<string>;
  /** Words of the label of the area, which its columns need not repeat. */
  readonly ofArea: ReadonlySet<string>;
}

const usual = {
  unit: [
    'đơn vị',
    'đơn vị báo cáo',
    'tên đơn vị',
    'tên đơn vị báo cáo',
    'mã',
    'mã xã',
    'mã phường',
    'mã xã, phường',
    'mã đvhc',
    'mã đơn vị hành chính',
    'mã địa phương',
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
    // What a pivot table of Excel heads its rows with.
    'row labels',
    'nhãn hàng',
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
  const measuredIn = new Map<string, string>();
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
    // What our own label explains in brackets nobody repeats: "(nêu trong báo cáo)".
    const short = everyLabel.flatMap(({ vi, en }) => [vi, en].map((label) => label.replace(/ ?\([^()]*\)$/, '')));
    add(name, labelOn(info, day), [...also, ...short]);
    if (info.measuredIn !== undefined) measuredIn.set(name, info.kind === 'statedRatio' ? 'percent' : info.measuredIn);
  }
  for (const name of ['unit', whenOf(entity)] as const) add(name, headerLabels[name], usual[name]);
  // Other names come last: they never take a column from the field whose label it is.
  for (const [header, name] of others) claim(header, name);
  claimWithoutMarks(byHeader);
  const measures = new Set([...measuredIn.values()].map(fold));
  const words = new Set([...byHeader.keys(), fold(entity.label.vi), fold(entity.label.en)].flatMap(wordsIn));
  const ofArea = new Set(wordsIn(fold(entity.label.vi)));
  return { labels, byHeader, headersOf, measuredIn, measures, words, ofArea };
}

// Headers typed without marks: "So vu tiep nhan". Where two fields would share one, it is nobody's.
function claimWithoutMarks(byHeader: Map<string, string>): void {
  const bare = new Map<string, string | null>();
  for (const [header, name] of byHeader) {
    const own = bareWords(header);
    if (byHeader.has(own)) continue;
    const before = bare.get(own);
    bare.set(own, before === undefined || before === name ? name : null);
  }
  for (const [header, name] of bare) if (name !== null) byHeader.set(header, name);
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

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the name a printed header stands for. The unit of measure in brackets behind it and group headers before it
 * (`Nhóm / Cột`) may be there or not, as long as they say nothing of their own: "(cùng kỳ năm trước)" behind a label or "Kế
 * hoạch" above it is another figure.
 *
 * @param names - names of the entity
 * @param header - header as printed
 * @returns the name, or `undefined`
 */
export function nameOfHeader(names: FieldNames, header: string): string | undefined {
  const { byHeader, measuredIn, measures, words } = names;
  const whole = fold(header);
  const exact = byHeader.get(whole);
  if (exact !== undefined) return exact;
  for (const { text, groups } of spellings(whole)) {
    for (const label of plainLabels(text, measures)) {
      const found = byHeader.get(label);
      if (found === undefined) continue;
      const measure = measuredIn.get(found);
      // "Kỳ báo cáo" below the label of a figure is no column of periods, but the figure of this one.
      if (isOfGroup(found, groups)) continue;
      if (
        measure !== undefined &&
        (!groups.every((group) => saysNothing(group, words, measures)) || sharesIn(whole, measure))
      )
        continue;
      return found;
    }
    // What explains a column without figures changes nothing: "Kỳ báo cáo (ghi cả năm)".
    const loose = byHeader.get(text.replace(/ ?\([^()]*\)$/, ''));
    if (loose !== undefined && !measuredIn.has(loose) && !isOfGroup(loose, groups)) return loose;
  }
  // "so_vu_tiep_nhan" of a program, "Xã/Phường" of an office; " / " joins groups and labels.
  const spaced = withoutUnderscores(header).replace(/(?<=\p{L})\/(?=\p{L})/gu, ', ');
  if (spaced !== header) return nameOfHeader(names, spaced);
  return header.includes(' / ') ? nameInGroup(names, header) : undefined;

  function isOfGroup(found: string, groups: readonly string[]): boolean {
    return keys.has(found) && groups.some((group) => isFigure(names, group));
  }
}

const keys: ReadonlySet<string> = /* @__PURE__ */ new Set(['unit', 'period', 'date']);

const isFigure = ({ byHeader, measuredIn, measures }: FieldNames, group: string): boolean =>
  plainLabels(group, measures).some((label) => measuredIn.has(byHeader.get(label) ?? ''));

// A column of percentages below the label of a count holds no counts.
const sharesIn = (header: string, measure: string): boolean => measure !== 'percent' && /\( ?%[^()]*\)/.test(header);

function isSpelling(header: string, own: ReadonlySet<string>): boolean {
  const whole = fold(header);
  return (
    own.has(whole) || spellings(whole).some(({ text }) => own.has(text) || own.has(text.replace(/ ?\([^()]*\)$/, '')))
  );
}

// Our own form prints the label as it is, with the unit of measure behind it; folding it would tell nothing more.
function isPrinted(header: string, label: Text | undefined): boolean {
  if (label === undefined || !header.startsWith(label.vi)) return false;
  const rest = header.slice(label.vi.length);
  return rest === '' || (rest.startsWith(' (') && rest.indexOf(')') === rest.length - 1);
}

interface Spelling {
  readonly text: string;
  /** Groups above that the text leaves out. */
  readonly groups: readonly string[];
}

function spellings(whole: string): readonly Spelling[] {
  const parts = whole.split(' / ');
  const last = parts.at(-1) ?? '';
  const group = parts.at(-2);
  const texts: Spelling[] = [{ text: whole, groups: [] }];
  if (group === undefined) return texts;
  const groups = parts.slice(0, -1);
  const above = groups.slice(0, -1);
  // "Trực tuyến / Hồ sơ tiếp nhận" says the same as "Hồ sơ tiếp nhận / Trực tuyến".
  texts.push({ text: `${group} ${last}`, groups: above }, { text: `${last} ${group}`, groups: above });
  texts.push({ text: last, groups });
  // "Hồ sơ tiếp nhận / Tổng số" is what the group says.
  if (isWholeOfGroup(last)) texts.push({ text: group, groups: above });
  return texts;
}
