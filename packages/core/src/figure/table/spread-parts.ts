import type { Text } from '../../outcome/text.ts';
import type { Figure } from '../noun/figure.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import type { StoredTable } from './stored-table.ts';

/** A spread figure inside a total, and how it lies there. */
export interface SpreadPart {
  /** The figure, on the map it came from. */
  readonly figure: Figure;
  /** How it lies in the total. */
  readonly how: Text;
}

/**
 * Finds the figures that a total holds although no unit below holds them: those of units that were divided inside it, and
 * those of units of which nobody knows whether they lie inside.
 *
 * @param table - a rolled-up table
 * @param total - a computed figure of it
 * @returns the figures; each stands with the lowest total that it concerns
 */
export function spreadParts(table: StoredTable, total: Figure): readonly SpreadPart[] {
  const same = table.spread.filter(
    ({ figure }) => figure.value !== null && figure.measure === total.measure && figure.period === total.period,
  );
  return same.flatMap((spread): readonly SpreadPart[] => {
    const { figure, complete, above } = spread;
    if (!complete) return above[0] === total.unit ? [{ figure, how: perhapsInside }] : [];
    return isLowestAboveAll(spread, table, total) ? [{ figure, how: wholeInside(spread, table, total) }] : [];
  });
}

const perhapsInside: Text = {
  vi: 'chưa rõ thuộc đơn vị nào; số tổng có thể thiếu số này',
  en: 'nobody knows where it lies; the total may lack it',
};

function wholeInside({ among }: SpreadFigure, table: StoredTable, { period }: Figure): Text {
  const of = table.periods.find((p) => p.id === period);
  const day = of === undefined ? null : table.dayOf(of);
  const names = among.map((id) => (day === null ? id : (table.registry?.distinctNameOf(id, day) ?? id))).join(', ');
  return {
    vi: `thuộc ${names}; chưa tách được cho từng đơn vị nhưng nằm trọn trong số tổng này`,
    en: `lies in ${names}; not to be told for each of them, but this total holds all of it`,
  };
}

function isLowestAboveAll({ among }: SpreadFigure, table: StoredTable, { unit, period }: Figure): boolean {
  const { registry } = table;
  const of = table.periods.find((p) => p.id === period);
  if (registry === null || of === undefined) return false;
  const day = table.dayOf(of);
  const children = new Set<string>();
  for (const holder of among) {
    const path = [holder, ...registry.ancestorsOf(holder, day).map(({ id }) => id)];
    const at = path.indexOf(unit);
    if (at < 0) return false;
    children.add(path[at - 1] ?? unit);
  }
  const [only] = children;
  return children.size > 1 || only === among[0] || only === unit;
}
