import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { asksFor } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { parse } from '@qcdc/core/flow';
import { readTables } from './read-tables.ts';

// Written before the areas asked for partners, plans and donors: every field of six areas filled in, for 2026.
const source = 'areas-2026.xlsx';
const kept = async () => new Uint8Array(await readFile(new URL(`fixtures/${source}`, import.meta.url)));

const grown = [
  'steering-committee',
  'inspections',
  'inspection-visit',
  'dialogues',
  'commune-dialogue',
  'contributions',
];

describe('the workbook of 2026, with areas that ask for more from 2027 on', () => {
  it('is read whole and without a finding', async () => {
    const { value, findings } = parse(await readTables(await kept(), { source }), allEntities, { locale: 'vi' });
    expect(findings).toEqual([]);
    for (const id of grown) {
      const entity = allEntities.find((one) => one.id === id);
      const [record] = entity === undefined ? [] : value.get(entity);
      const blank = Object.entries(record?.data ?? {})
        .filter(([, field]) => field === null || (field as { state?: string }).state === 'missing')
        .map(([name]) => name);
      expect(blank.length, id).toBeGreaterThan(0);
      expect(record?.notAsked, id).toEqual(blank);
    }
  });

  it('what came in 2027 is asked from its first day on', () => {
    const fields = allEntities.flatMap((entity) => Object.keys(entity.fields).map((name) => [entity, name] as const));
    const on = (day: '2026-12-31' | '2027-01-01') => fields.filter(([entity, name]) => asksFor(entity, name, day));
    const came = on('2027-01-01').filter(([entity]) => grown.includes(entity.id));
    expect(on('2027-01-01').length).toBeGreaterThan(on('2026-12-31').length);
    expect(came.length).toBeGreaterThan(on('2026-12-31').filter(([entity]) => grown.includes(entity.id)).length);
  });
});
