import type { Finding, Where } from '../outcome/finding.ts';
import type { Place } from '../dataset/place.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { contains } from '../time/period-relations.ts';
import type { ParseContext } from './parse-context.ts';
import type { PlacedRecord } from './stated-totals.ts';

/**
 * Says once that rows name another unit or period than the lines above the table. The unit of a row may lie below the one
 * above the table, its period within the one stated there; what only a title says is not held against anybody, and a remark
 * where no row is of its period: somebody may have kept the page of last year.
 *
 * @param table - the table
 * @param records - its records
 * @param context - units and periods
 * @param at - place of the table
 * @returns one finding, or none
 */
export function differsFromAbove(
  { properties }: RawTable,
  records: readonly PlacedRecord[],
  { say, periodOf, findUnit, units }: ParseContext,
  at: Where,
): readonly Finding[] {
  const { unit, period } = properties ?? {};
  const rows = new Set<string>();
  const above = new Set<string>();
  const places = records.map(({ record }) => record.place);
  if (period?.by === 'line') {
    const told = periodOf(String(period.cell.value), period.cell.format).value;
    for (const { period: own } of places)
      if (told !== null && own !== null && !contains(told, own)) {
        rows.add(own.id);
        above.add(String(period.cell.value));
      }
  }
  if (unit?.by === 'line' && findUnit !== null && units !== undefined)
    for (const { unit: own, reportingUnit, day } of places) {
      const told = findUnit(String(unit.cell.value), day, {}).unit;
      if (told === null || told.id === own || units.ancestorsOf(own, day).some(({ id }) => id === told.id)) continue;
      rows.add(reportingUnit?.code ?? own);
      above.add(String(unit.cell.value));
    }
  if (rows.size === 0) return titleDiffers(properties, places, { say, periodOf }, at);
  const where = { ...at, ...(period ?? unit)?.cell.at };
  const [a, b] = [rows, above].map((words) => [...words].join(', '));
  return [say('differs-from-above', where, { a: a ?? '', b: b ?? '', expected: b ?? '', actual: a ?? '' })];
}

function titleDiffers(
  properties: RawTable['properties'],
  places: readonly Place[],
  { say, periodOf }: Pick<ParseContext, 'say' | 'periodOf'>,
  at: Where,
): readonly Finding[] {
  const cell = properties?.period?.by === 'title' ? properties.period.cell : undefined;
  const told = cell === undefined ? null : periodOf(String(cell.value), cell.format).value;
  if (cell === undefined || told === null || places.length === 0) return [];
  const own = places.flatMap(({ period }) => period ?? []);
  if (own.length === 0 || own.some((one) => contains(told, one) || contains(one, told))) return [];
  const [a, b] = [[...new Set(own.map(({ id }) => id))].slice(0, mostNamed).join(', '), String(cell.value)];
  return [say('title-of-other-period', { ...at, ...cell.at }, { a, b, expected: b, actual: a })];
}

const mostNamed = 4;
