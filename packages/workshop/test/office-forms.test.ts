// Forms of offices: each is read by a layout of at most forty lines, and a layout is proposed for each.
import { readFileSync } from 'node:fs';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Dataset } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import {
  layoutFromJson,
  layoutToJson,
  proposeLayout,
  type LabelBinding,
  type LayoutDefinition,
} from '@qcdc/core/layout';
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
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return inner === null || inner === undefined ? null : JSON.stringify(inner).replace(/^"|"$/g, '');
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

/** What every label of a layout is bound to, by sheet and label. */
function boundIn({ sheets }: LayoutDefinition): ReadonlyMap<string, string> {
  const bound = new Map<string, string>();
  const add = (key: string, bindings: Readonly<Record<string, LabelBinding>> = {}): void => {
    for (const [label, binding] of Object.entries(bindings)) {
      const field = typeof binding === 'object' && binding !== null && 'field' in binding ? binding.field : binding;
      if (typeof field === 'string') bound.set(`${key} ${label.replace(/^\d+\. /, '')}`, field);
    }
  };
  for (const { area, columns, lines, cells } of sheets) {
    add(area, columns);
    add(area, lines);
    add(area, cells);
  }
  return bound;
}

describe('a proposed layout', () => {
  it('is right as it stands for most forms, and for nearly all bound columns', async () => {
    let right = 0;
    let columns = 0;
    let wrong = 0;
    const faults: string[] = [];
    for (const form of forms) {
      const raw = await xlsx.read(bookOf(form), { source: `${form.id}.xlsx` });
      const proposal = proposeLayout(raw.value, areasOf(form), { units });
      const expected = boundIn((JSON.parse(layoutText(form.id)) as { readonly body: LayoutDefinition }).body);
      const got = proposal.definition === null ? new Map<string, string>() : boundIn(proposal.definition);
      columns += expected.size;
      for (const key of new Set([...expected.keys(), ...got.keys()])) {
        if (expected.get(key) === got.get(key)) continue;
        wrong += 1;
        faults.push(`${form.id}: ${key} is ${String(expected.get(key))}, proposed ${String(got.get(key))}`);
      }
      if (proposal.definition === null) continue;
      const { value, findings } = await readForm(form, layoutToJson({ definition: proposal.definition }));
      const told = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
      const same = JSON.stringify(recordsIn(value, form)) === JSON.stringify(form.records);
      if (same && told.length === 0) right += 1;
      else faults.push(`${form.id}: ${told.join(', ')}`, ...recordsIn(value, form));
    }
    console.log(
      `proposed layouts right as they stand: ${right} of ${forms.length}; bound columns right: ${columns - wrong} of ${columns}`,
    );
    expect(right, faults.join('\n')).toBeGreaterThanOrEqual(10);
    expect((columns - wrong) / columns).toBeGreaterThanOrEqual(0.95);
  });
});

it('the workbook of the example is one of these forms', () => {
  const form = forms.find(({ id }) => id.startsWith('09'));
  const bytes = readFileSync(new URL('../../../examples/data/own-forms/petitions.xlsx', import.meta.url));
  expect(form && Buffer.from(bookOf(form)).equals(bytes)).toBe(true);
});
