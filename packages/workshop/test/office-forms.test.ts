// Forms of offices: each is read by a layout of at most forty lines, and a layout is proposed for each.
import { readFileSync } from 'node:fs';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Dataset } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { layoutFromJson } from '@qcdc/core/layout';
import { describe, expect, it } from 'vitest';
import { formsOfEvents } from './office-forms/forms-of-events.ts';
import { formsOfFigures } from './office-forms/forms-of-figures.ts';
import { bookOf, type OfficeForm } from './office-forms/office-form.ts';

const forms = [...formsOfEvents, ...formsOfFigures];
const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa', parent: 'T1' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi', parent: 'T1' },
]);

const layoutText = (id: string): string =>
  readFileSync(new URL(`office-forms/${id}.layout.json`, import.meta.url), 'utf8');
const areasOf = ({ own = [] }: OfficeForm) => [...allEntities, ...own];

/** What a field says: texts and choices as they are, numbers in full; nothing for what was not reported. */
function said(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return value === null ? null : String(value);
  if (!('state' in value) || !('value' in value)) return JSON.stringify(value);
  return value.value === null ? null : String(value.value);
}

function recordsIn(dataset: Dataset, form: OfficeForm): readonly string[] {
  return areasOf(form).flatMap((entity) =>
    dataset.get(entity).map(({ data, place }) => {
      const fields = Object.keys(entity.fields).flatMap((name) => {
        const text = said((data as Readonly<Record<string, unknown>>)[name]);
        return text === null ? [] : [`${name}=${text}`];
      });
      return [entity.id, place.unit, place.period?.id ?? place.day, ...fields].join(' ');
    }),
  );
}

async function readForm(form: OfficeForm, layout: unknown) {
  const entities = areasOf(form);
  const made = layoutFromJson(layout, entities, { source: `${form.id}.layout.json` });
  expect(made.findings).toEqual([]);
  const raw = await xlsx.read(bookOf(form), { source: `${form.id}.xlsx` });
  const layouts = made.value === null ? [] : [made.value];
  return parse(raw, entities, { units, locale: 'vi', layouts });
}

describe.each(forms)('$id', (form) => {
  it('is read in full by a layout of at most forty lines', async () => {
    const text = layoutText(form.id);
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(40);
    const { value, findings } = await readForm(form, text);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(recordsIn(value, form)).toEqual(form.records);
  });
});
