import type { Entity } from '../../entity/define-entity.ts';
import { fieldNames, nameOfHeader, whenOf } from '../../parse/field-names.ts';
import { isFurnitureHeader, isMeasureHeader } from '../../sheet/furniture-headers.ts';
import { tellsOtherFigures } from '../../parse/plain-label.ts';
import { fold } from '../../words/fold.ts';
import { lettersOf } from '../cell-range.ts';
import type { LabelBinding, SheetLayout } from '../layout.ts';
import { titleSays } from './area-titles.ts';
import { assignFields, type Areas, type Assigned, type LabelSeen } from './assign-fields.ts';
import type { Candidate } from './candidate.ts';
import { rowsText, type TableSeen } from './table-seen.ts';
import { isPeriod } from './seen-values.ts';

/**
 * Proposes how a table is read in which every row is a record of an area.
 *
 * @param table - the table
 * @param entity - the area
 * @param areas - what is known of the areas
 * @returns the way, with its score
 */
export function proposeColumns(table: TableSeen, entity: Entity, areas: Areas): Candidate {
  const { sheet, labels, span } = table;
  const named = table.columns.filter(({ label }) => label !== '');
  const names = fieldNames(entity);
  const when = whenOf(entity);
  const isFurniture = ({ label }: LabelSeen): boolean => isFurnitureHeader(fold(label)) || isMeasureHeader(fold(label));
  const rest = named.filter((one) => !isFurniture(one));
  const unit = unitColumn(rest, areas, (label) => nameOfHeader(names, label) === 'unit');
  const open = rest.filter((one) => one !== unit);
  const date = whenColumn(open, when, areas, (label) => nameOfHeader(names, label) === when);
  const beside = open.filter((one) => one !== date);
  const groupOf = ({ label }: LabelSeen): string | undefined =>
    label
      .split(' / ')
      .find((part, _, { length }) => length > 1 && tellsOtherFigures(part) && nameOfHeader(names, part) === undefined);
  const groups = new Set(beside.flatMap((one) => groupOf(one) ?? []));
  const [only = ''] = groups;
  // One period above all columns is that of every row; of several, or of plans, nobody knows which is meant.
  const period = groups.size === 1 && when === 'period' && date === undefined && isPeriod(only) ? only : undefined;
  const foreign = period === undefined ? beside.filter((one) => groupOf(one) !== undefined) : [];
  const fields = [
    ...assignFields(
      beside.filter((one) => !foreign.includes(one)),
      entity,
      areas,
    ),
    ...foreign.map((seen): Assigned => ({ ...blank(seen), reasons: [ofOthers] })),
  ];
  const keys: readonly Assigned[] = [key(unit, 'unit'), key(date, when)].flatMap((one) => one ?? []);
  const assigned = [...keys, ...fields];
  const furniture = named.filter(isFurniture).map((seen): Assigned => ({ ...blank(seen), score: 1, reasons: [usual] }));
  const bound = [...furniture, ...assigned.filter(({ field }) => field !== null)];
  const order = (one: Assigned): number => named.indexOf(one.seen);
  bound.sort((a, b) => order(a) - order(b));
  const data = [...keys, ...fields.filter(({ seen, field }) => field !== null || areas.seen(seen.values).filled > 0)];
  const score =
    data.length === 0
      ? 0
      : data.reduce((sum, { field, score: own }) => sum + (field === null ? 0 : own), 0) / data.length;
  // One column that is like a field of something that takes place on a day, and no day, is no event.
  const few = when === 'date' && date === undefined ? 3 : 1;
  const found = fields.filter(({ field }) => field !== null).length;
  const layout: SheetLayout = {
    sheet: sheet.name,
    area: entity.id,
    header: rowsText(table.header),
    ...(table.beside ? { within: `${lettersOf(span.left)}:${lettersOf(span.right - 1)}` } : {}),
    columns: columnsOf(bound, labels),
    ...(period === undefined ? {} : { everyRow: { period } }),
  };
  const form =
    date !== undefined
      ? when === 'date'
        ? 0.1
        : areas.seen(date.values).days > 0.5
          ? -0.3
          : 0.05
      : when === 'date'
        ? -0.5
        : table.saysPeriod
          ? 0.05
          : 0;
  const weight = found < few ? -1 : score + titleSays(table.titles, entity) * 0.3 + form;
  const place = (one: Assigned) => ({
    sheet: sheet.name,
    at: one.seen.at,
    label: one.seen.label,
    score: one.score,
    reasons: one.reasons,
  });
  return {
    layout,
    score: found < few ? 0 : score,
    weight,
    bindings: bound.map((one) => ({ ...place(one), field: one.field })),
    unbound: fields.flatMap((one) => (one.field === null ? [{ ...place(one), nearest: one.nearest }] : [])),
  };
}

const usual = { vi: 'có trong mọi bảng in', en: 'stands in every printed table' };
const ofOthers = {
  vi: 'số liệu của kỳ khác, kế hoạch hoặc so sánh; hãy chọn cột cần đọc',
  en: 'figures of another period, planned or compared; choose which are meant',
};
const keyWords = {
  unit: { vi: 'đơn vị', en: 'unit' },
  period: { vi: 'kỳ', en: 'period' },
  date: { vi: 'ngày', en: 'day' },
} as const;
const blank = (seen: LabelSeen): Assigned => ({ seen, field: null, score: 0, nearest: null, reasons: [] });

function key(seen: LabelSeen | undefined, field: keyof typeof keyWords): Assigned | null {
  const { vi, en } = keyWords[field];
  const reasons = [{ vi: `nhãn và giá trị cho biết ${vi}`, en: `label and values say the ${en}` }];
  return seen === undefined ? null : { seen, field, score: 1, nearest: field, reasons };
}

function unitColumn(
  columns: readonly LabelSeen[],
  areas: Areas,
  isLabel: (label: string) => boolean,
): LabelSeen | undefined {
  const holding = columns.filter(({ values }) => areas.seen(values).units >= 0.5);
  const labelled = columns.filter(({ label, values }) => isLabel(label) && areas.seen(values).numbers < 0.6);
  return holding.find(({ label }) => isLabel(label)) ?? holding[0] ?? labelled[0];
}

function whenColumn(
  columns: readonly LabelSeen[],
  when: 'period' | 'date',
  areas: Areas,
  isLabel: (label: string) => boolean,
): LabelSeen | undefined {
  const labelled = columns.find(({ label }) => isLabel(label));
  if (labelled !== undefined) return labelled;
  if (when === 'date') return columns.find(({ values }) => areas.seen(values).days >= 0.6);
  return columns.find(({ label, values }) => areas.seen(values).periods >= 0.6 && !isPeriod(label));
}

function columnsOf(bound: readonly Assigned[], labels: readonly string[]): Readonly<Record<string, LabelBinding>> {
  const twice = (label: string): boolean => labels.filter((one) => fold(one) === fold(label)).length > 1;
  const columns: Record<string, LabelBinding> = {};
  for (const { seen, field } of bound) {
    if (!twice(seen.label)) {
      columns[seen.label] = field;
      continue;
    }
    const first = Object.keys(columns).find((label) => fold(label) === fold(seen.label)) ?? seen.label;
    const before = columns[first];
    const placed = { field, at: seen.at };
    columns[first] =
      before === undefined || before === null || typeof before === 'string' ? placed : [before, placed].flat();
  }
  return columns;
}
