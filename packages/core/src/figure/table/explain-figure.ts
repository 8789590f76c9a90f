import { groupedCount } from '../../outcome/counted.ts';
import { checkCall } from '../../outcome/check-call.ts';
import { aText, whole, withOnly } from '../../outcome/demand.ts';
import type { LegalBasis } from '../../basis/legal-basis.ts';
import { practice } from '../../basis/legal-basis.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import type { Collecting } from './collecting.ts';
import type { Text } from '../../outcome/text.ts';
import type { Explanation } from '../noun/explanation.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored } from './stored.ts';
import type { StoredTable } from './stored-table.ts';
import { howOverUnits } from '../noun/how-merged.ts';
import { spreadParts, type SpreadPart } from './spread-parts.ts';

/** How far an explanation goes down. */
export interface ExplainOptions {
  /** Levels below the figure; all of them, down to the cells, when left out. Never more than 200: the last one says so. */
  readonly depth?: number;
}

const aKey = /* @__PURE__ */ withOnly({ measure: aText, unit: aText, period: aText }, ['measure', 'unit', 'period']);
// An explanation is read level by level, by people and by whatever prints it: a register may be a chain of thousands.
const lowest = 200;
const notReported: Text = { vi: 'chưa báo cáo', en: 'not reported' };
const reportedByUnit = practice({ vi: 'số liệu do đơn vị báo cáo', en: 'a figure as the unit reported it' });

/**
 * Explains a figure: what it was added up from, level by level, down to the cells. Nothing of this is stored; it is worked
 * out anew each time.
 *
 * @param shown - a table after `tally` or `rollUp`, or a part of one
 * @param key - which figure
 * @param options - how far down to go
 * @returns the explanation, or `null` where nothing was reported
 * @throws `DefinitionError` as `find` of the table
 * @example
 * ```ts
 * const units = defineUnits([{ code: '01', kind: 'province' }, { code: 'A', kind: 'commune', parent: '01' }]);
 * const counts = tally(parseRecords([{ unit: 'A', period: '2024', received: 40 }], mediation, { units }), [mediation.measures.received]);
 * const why = explainFigure(rollUp(counts).value, { measure: 'mediation.received', unit: '01', period: '2024' });
 * [why?.how.en, why?.inputs[0]?.where?.cell]; // => ['sum of 1 of 1 unit', '/0/received']
 * ```
 */
export function explainFigure(shown: FigureTable, key: FigureKey, options: ExplainOptions = {}): Explanation | null {
  checkCall('explainFigure', { key: [key, aKey] }, options, { depth: whole(0, Infinity) });
  const given = stored(shown);
  const table = given.whole ?? given;
  const figure = table.find(key);
  const code = table.measures.findIndex((m) => m.id === key.measure);
  const measure = table.measures[code];
  if (figure === null || measure === undefined) return null;
  const from = table.collectingOf(code);
  return explain(table, figure, { from, depth: options.depth ?? Number.POSITIVE_INFINITY, level: 0 });
}

interface Descent {
  /** Who reports the measure. */
  readonly from: Collecting | null;
  /** Levels still asked for. */
  readonly depth: number;
  /** Levels above. */
  readonly level: number;
}

function explain(table: StoredTable, figure: Figure, at: Descent): Explanation {
  const { from, depth, level } = at;
  const next: Descent = { from, depth: depth - 1, level: level + 1 };
  const { registry } = table;
  const measure = table.measures.find((m) => m.id === figure.measure);
  const period = table.periods.find((p) => p.id === figure.period);
  const label = measure?.label ?? { vi: figure.measure, en: figure.measure };
  const computed = isComputed(table, figure);
  const derived = computed || figure.source !== null ? null : table.derivation;
  const made = derived?.partsOf(figure) ?? null;
  const basis: readonly LegalBasis[] = computed || made !== null ? [] : [reportedByUnit];
  const below = (): readonly Explanation[] => {
    if (computed)
      return [
        ...partsOf(table, figure, from).map((part) => explain(table, part, next)),
        ...spreadParts(table, figure).map((part) => explainSpread(table, part, next)),
        ...silentParts(table, figure, label),
      ];
    if (derived === null || made === null) return [];
    return made.parts.map((part) => explain(derived.from, part, next));
  };
  const how = computed
    ? howOverUnits(figure, measure?.overUnits ?? 'sum')
    : (made?.how ?? { vi: 'được báo cáo', en: 'reported' });
  const goesOn = depth > 0 && (computed || made !== null);
  return {
    label,
    unit:
      registry === null || period === undefined
        ? figure.unit
        : registry.distinctNameOf(figure.unit, table.dayOf(period)),
    period: figure.period,
    value: {
      vi: printQuantity(figure, figure.measuredIn, 'vi'),
      en: printQuantity(figure, figure.measuredIn, 'en'),
    },
    how: goesOn && level === lowest ? brokenOff(how) : how,
    basis,
    where: figure.source,
    inputs: goesOn && level < lowest ? below() : [],
  };
}

const brokenOff = ({ vi, en }: Text): Text => ({
  vi: `${vi}; các cấp dưới nữa không liệt kê, hãy xem riêng số liệu này`,
  en: `${en}; further levels are not listed, explain this figure by itself`,
});

// A figure of another map: it is explained in the table it came from, and how it lies in the total is said of it.
function explainSpread(table: StoredTable, { figure, how }: SpreadPart, at: Descent): Explanation {
  const origin = table.derivation?.from ?? null;
  const reported = origin?.findReported(figure) ?? null;
  const own = explain(origin ?? table, reported ?? figure, { ...at, from: null });
  return { ...own, how };
}

function isComputed(table: StoredTable, figure: Figure): boolean {
  return table.isComputed(table.rowOf(figure));
}

/**
 * Returns the figures a total was added up from: one for each child that has one, and the unit's own where it counts too.
 *
 * @param table - a rolled-up table
 * @param total - a computed figure of it
 * @param from - who reports the measure
 * @returns the parts
 */
export function partsOf(table: StoredTable, total: Figure, from: Collecting | null): readonly Figure[] {
  const { registry } = table;
  const period = table.periods.find((p) => p.id === total.period);
  if (registry === null || period === undefined) return [];
  const unit = registry.unit(total.unit);
  const own = from?.declared === true && unit !== null && from.kinds.has(unit.kind) ? table.findReported(total) : null;
  const parts = own === null ? [] : [own];
  for (const child of registry.childrenOf(total.unit, table.dayOf(period))) {
    const part = table.find({ measure: total.measure, unit: child.id, period: total.period });
    if (part !== null) parts.push(part);
  }
  return parts;
}

// Units below that were expected to report and have no figure at all: a total names them where they stand.
function silentParts(table: StoredTable, total: Figure, label: Text): readonly Explanation[] {
  const { registry } = table;
  const period = table.periods.find((p) => p.id === total.period);
  if (registry === null || period === undefined || total.coverage.reported === total.coverage.expected) return [];
  const day = table.dayOf(period);
  const blank = registry
    .childrenOf(total.unit, day)
    .filter((child) => table.find({ measure: total.measure, unit: child.id, period: total.period }) === null);
  if (blank.length === 0) return [];
  // Worked out unit by unit, so only asked for where a child is blank.
  const missing = new Set(total.coverage.missing);
  return blank
    .map((child) => ({ child, silent: registry.leaves(child.id, day).filter((leaf) => missing.has(leaf.id)) }))
    .filter(({ child, silent }) => silent.length > 0 || missing.has(child.id))
    .map(({ child, silent }) => ({
      label,
      unit: registry.distinctNameOf(child.id, day),
      period: total.period,
      value: notReported,
      how:
        silent.length > 1
          ? {
              vi: `cả ${groupedCount(silent.length, 'vi')} đơn vị chưa báo cáo`,
              en: `none of ${groupedCount(silent.length, 'en')} units reported`,
            }
          : { vi: 'chưa có số liệu, không tính là 0', en: 'no figure; it does not count as 0' },
      basis: [],
      where: null,
      inputs: [],
    }));
}
