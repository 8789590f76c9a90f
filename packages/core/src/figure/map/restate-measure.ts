import type { Finding } from '../../outcome/finding.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { Measure } from '../noun/measure.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { balance } from './balance.ts';
import type { MapChange } from './map-change.ts';
import type { NamedFigures } from './named-figures.ts';
import { totalsBeside, type FiguresByUnit } from './reported-figures.ts';
import { notComparable } from './restate-findings.ts';
import { restatedFigure, type Part } from './restated-figure.ts';
import { Spreading } from './spreading.ts';

/** The figures of one measure and period on another map. */
export interface RestatedMeasure {
  /** Figures of the units of that map; `null` where one cannot be told. */
  readonly figures: readonly { readonly unit: string; readonly quantity: ComputedQuantity | null }[];
  /** Figures that have no single place on it. */
  readonly spread: readonly SpreadFigure[];
  /** Units that reported for those below them, by unit of the map their figure went into. */
  readonly standIns: ReadonlyMap<string, readonly string[]>;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Puts the figures of one measure in one period on another map.
 *
 * @param measure - the measure
 * @param period - the period
 * @param reported - the figures, by unit
 * @param units - the units
 * @param change - from the map of the period to the wanted one
 * @param named - takes the figures that are not, or not wholly, on it
 * @returns the figures, and what has no single place
 */
export function restateMeasure(
  measure: Measure,
  period: Period,
  reported: FiguresByUnit,
  units: UnitRegistry,
  change: MapChange,
  named: NamedFigures,
): RestatedMeasure {
  const at = { measure: measure.id, period: period.id };
  const beside = totalsBeside(measure, reported, units, (id) => change.ancestorsOf(id));
  const { targets, standIns } = targetsOf(reported, beside, change, named);
  const figures: { unit: string; quantity: ComputedQuantity | null }[] = [];
  const findings: Finding[] = [];
  const certain: ComputedQuantity[] = [];
  const spread = new Spreading(measure, change);
  for (const target of targets) {
    const { known } = change.sourcesOf(target);
    const others = standIns.get(target) ?? [];
    const parts = partsOf(target, others, reported, change);
    if (parts.every((part) => part.figure === null)) continue;
    const quantity = restatedFigure(measure, parts, known);
    figures.push({ unit: target, quantity });
    if (quantity === null) findings.push(notComparable(target, parts, known, at));
    const mixed = parts.some((part) => beside.has(part.unit));
    if (quantity === null || mixed) spread.untold(target, period.id, parts);
    else certain.push(quantity);
  }
  const counting = [...reported.values()].filter((f) => !beside.has(f.unit) && change.exists(f.unit));
  for (const figure of counting) spread.add(figure);
  for (const figure of spread.withoutWay) named.add('noWay', figure);
  if (spread.sums) {
    const lost = balance(
      at,
      counting,
      certain,
      spread.all.map((one) => one.figure),
    );
    if (lost !== null) findings.push(lost);
  }
  return { figures, spread: spread.all, standIns, findings };
}

// Units of the wanted map that share territory with any unit that reported; and who reported for units below it.
function targetsOf(
  reported: FiguresByUnit,
  beside: ReadonlySet<string>,
  change: MapChange,
  named: NamedFigures,
): { readonly targets: ReadonlySet<string>; readonly standIns: ReadonlyMap<string, readonly string[]> } {
  const targets = new Set<string>();
  const standIns = new Map<string, string[]>();
  for (const figure of reported.values()) {
    if (!change.exists(figure.unit)) {
      named.add('outside', figure);
      continue;
    }
    const way = change.wayOf(figure.unit);
    const ended = way.throughChildren || way.units.length === 0;
    if (beside.has(figure.unit) && (ended || !way.known)) named.add('endedTotal', figure);
    if (beside.has(figure.unit) && ended) continue;
    for (const target of way.units) {
      targets.add(target);
      if (!way.throughChildren) continue;
      standIns.set(target, [...(standIns.get(target) ?? []), figure.unit]);
    }
  }
  return { targets, standIns };
}

function partsOf(
  target: string,
  standIns: readonly string[],
  reported: FiguresByUnit,
  change: MapChange,
): readonly Part[] {
  const part = (unit: string): Part => ({ unit, figure: reported.get(unit) ?? null, whole: change.isWhole(unit) });
  const sources = change.sourcesOf(target).units.map(part);
  // Whoever is silent because the unit above reported for it is not missing.
  const spokenFor = ({ unit, figure }: Part): boolean =>
    standIns.length > 0 && figure === null && change.ancestorsOf(unit).some((above) => standIns.includes(above));
  return [...sources.filter((source) => !spokenFor(source)), ...standIns.map(part)];
}
