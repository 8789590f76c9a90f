// An office's own workbook: a layout is proposed, kept as JSON, used, and the findings go back in a copy of the workbook.
import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import { allEntities, petitions } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { layoutFromJson, layoutToJson, proposeLayout } from '@qcdc/core/layout';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);
const source = 'petitions.xlsx';
const bytes = await readFile(new URL(`data/own-forms/${source}`, import.meta.url));
const raw = await xlsx.read(bytes, { source });

const proposal = proposeLayout(raw.value, allEntities, { units });
console.log(`proposed with a score of ${proposal.score.toFixed(2)}:`);
for (const { at, label, field, reasons } of proposal.bindings)
  console.log(`  ${at} ${label} → ${field ?? '(left out)'}: ${reasons.map(({ en }) => en).join('; ')}`);
if (proposal.definition === null) throw new Error('the sample is a form of petitions');

// A person corrects the JSON here, and keeps it for the years to come.
const json = JSON.stringify(layoutToJson({ definition: proposal.definition }));
const { value: layout } = layoutFromJson(json, allEntities);
const parsed = parse(raw, allEntities, { units, locale: 'vi', layouts: layout === null ? [] : [layout] });
for (const { data } of parsed.value.get(petitions))
  console.log(`${data.unit} ${data.period}: ${data.received.value?.toString() ?? '?'} received`);

const copy = await xlsx.annotate(bytes, parsed.findings, { source, language: 'en' });
console.log(`${parsed.findings.length} findings written back; ${copy.value?.length ?? 0} bytes`);
