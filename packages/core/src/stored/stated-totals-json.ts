import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import { storedFinding } from '../format/format-findings.ts';
import { pointer } from '../format/json-fault.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { quantityToJson } from '../quantity/quantity-json.ts';
import { ownPeriod } from './read-area.ts';
import { valueFromJson } from './record-values.ts';
import type { StatedTotalJson } from './records-shape.ts';

/**
 * Writes a stated total.
 *
 * @param total - as it was read
 * @returns plain data
 */
export function totalToJson(total: StatedTotal): StatedTotalJson {
  const values = Object.entries(total.values).map(([name, quantity]) => [name, quantityToJson(quantity)] as const);
  return { ...total, values: Object.fromEntries(values) };
}

/**
 * Reads stated totals back.
 *
 * @param totals - as stored
 * @param entities - the areas asked for
 * @param from - where they come from
 * @returns the totals of these areas; what cannot be read is told and left out
 */
export function readTotals(
  totals: readonly StatedTotalJson[],
  entities: readonly Entity[],
  from: Where,
): Outcome<readonly StatedTotal[]> {
  const findings: Finding[] = [];
  const read = totals.flatMap((total, i): readonly StatedTotal[] => {
    const at = { ...from, cell: `/body/statedTotals/${i}`, area: total.area };
    const entity = entities.find(({ id }) => id === total.area);
    if (entity === undefined) {
      findings.push(storedFinding('unknown-area', { ...from, cell: at.cell }, { a: total.area, b: '0' }));
      return [];
    }
    const period = total.period === null ? null : (ownPeriod(total.period)?.id ?? null);
    if (period !== total.period)
      findings.push(storedFinding('bad-period', { ...at, cell: `${at.cell}/period` }, { actual: total.period ?? '' }));
    const values: [string, Quantity][] = [];
    for (const [name, json] of Object.entries(total.values)) {
      const where = { ...at, cell: `${at.cell}/values/${pointer(name)}`, field: name.slice(0, 80) };
      const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
      const read = field === undefined ? null : valueFromJson(field, json);
      if (field === undefined) findings.push(storedFinding('unknown-field', where, { a: name, b: '1' }));
      else if (read === null) findings.push(storedFinding('bad-value', where, { a: name }));
      else values.push([name, read.value as Quantity]);
    }
    return period === total.period ? [{ ...total, values: Object.fromEntries(values) }] : [];
  });
  return ok(read, findings);
}
