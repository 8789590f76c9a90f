import { parsePeriod, type Entity, type Period } from '@qcdc/core';
import { defineUnits, type UnitRegistry } from '@qcdc/core/flow';
import { allEntities } from '@qcdc/core/entities';
import { xlsx } from '@qcdc/adapter-xlsx';
import { random } from './harness.ts';

/** The areas of a form, in the order they are listed. */
export const areas: readonly Entity[] = allEntities;

/** The year the workbooks are about. */
export const year = periodOf('2024');

/**
 * Makes the register of a country of communes.
 *
 * @param count - how many communes
 * @returns 34 provinces and their communes
 */
export function communes(count: number): UnitRegistry {
  return defineUnits([
    { code: 'VN', kind: 'nation' },
    ...Array.from({ length: 34 }, (_, p) => ({ code: `P${p}`, kind: 'province' as const, parent: 'VN' })),
    ...Array.from({ length: count }, (_, i) => ({
      code: String(10_001 + i),
      kind: 'commune' as const,
      parent: `P${i % 34}`,
    })),
  ]);
}

/**
 * Makes the workbook a commune sends: the whole form, three of ten figures filled in, a few of them in words.
 *
 * @param unit - code of the commune
 * @param entities - areas of the form
 * @returns the file
 */
export async function bookOf(unit: string, entities: readonly Entity[] = areas): Promise<Uint8Array> {
  const next = random(Number(unit));
  return xlsx.writeRecords(
    Object.fromEntries(entities.map((entity) => [entity.id, [recordOf(entity, unit, next)]])),
    entities,
    { edition: year.to },
  );
}

function recordOf(entity: Entity, unit: string, next: (below: number) => number): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {
    unit,
    ...(entity.form === 'period' ? { period: year.id } : { date: '2024-06-15' }),
  };
  for (const [name, { info }] of Object.entries(entity.fields))
    if ((info.kind === 'figure' || info.kind === 'count') && next(10) < 3)
      values[name] = next(50) === 0 && info.kind === 'figure' ? 'hơn 1.200' : next(2_000);
  return values;
}

function periodOf(text: string): Period {
  const { value } = parsePeriod(text);
  if (value === null) throw new Error(`no period: ${text}`);
  return value;
}
