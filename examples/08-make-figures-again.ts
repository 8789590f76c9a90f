// Stores records, findings and figures with the version of their format, and a manifest of the run beside them; then makes
// the figures again from the same workbook and asks the manifest whether they are the same. Sample data.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { adapterXlsxVersion, xlsx } from '@qcdc/adapter-xlsx';
import type { Language } from '@qcdc/core';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { defineUnits, parse, rollUp, tally, validate } from '@qcdc/core/flow';
import { lawCatalogue, workingCalendar } from '@qcdc/core/law';
import {
  checkManifest,
  coreVersion,
  findingsToJson,
  makeManifest,
  manifestFromJson,
  manifestToJson,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
  type RunData,
} from '@qcdc/core/stored';
import { recommended, validatorsVersion } from '@qcdc/validators';
import { reportingUnits } from './data/sample.ts';

const language: Language = 'en';
const name = 'sample-communes-2024.xlsx';
const units = defineUnits(reportingUnits);
const options = { parse: { locale: 'vi' }, validate: { maxFindings: 500 } } as const;
const given: RunData = { law: lawCatalogue, calendar: workingCalendar(), units: reportingUnits };

async function run(data: RunData) {
  const bytes = await readFile(new URL(`data/${name}`, import.meta.url));
  const raw = await xlsx.read(bytes, { source: name });
  const checked = validate(parse(raw, allEntities, { units, ...options.parse }), recommended, options.validate);
  const totals = rollUp(tally(checked, allMeasures));
  const manifest = await makeManifest({
    inputs: [{ name, bytes }],
    packages: [coreVersion, validatorsVersion, adapterXlsxVersion],
    data,
    options,
    figures: totals.value,
  });
  return { checked, totals, manifest };
}

// The run that is published.
const out = new URL('out/stored/', import.meta.url);
const path = (file: string): URL => new URL(`${file}.json`, out);
await mkdir(out, { recursive: true });
const { checked, totals, manifest } = await run(given);
const stored = {
  records: recordsToJson(checked.value),
  findings: findingsToJson(totals.findings),
  figures: tableToJson(totals.value),
  manifest: manifestToJson(manifest),
};
for (const [file, json] of Object.entries(stored)) await writeFile(path(file), JSON.stringify(json));
for (const [file, { format, version }] of Object.entries(stored))
  console.log(`${file}.json: ${format}, version ${version}`);

// Another day: what was stored is read back, and the run is made again.
const records = recordsFromJson(await readFile(path('records'), 'utf8'), allEntities, { source: 'records.json' });
const figures = tableFromJson(await readFile(path('figures'), 'utf8'), { units, source: 'figures.json' });
console.log(
  `read back: ${records.value?.size ?? 0} areas, ${figures.value?.size ?? 0} figures, findings on reading: ${records.findings.length + figures.findings.length}`,
);
const kept = manifestFromJson(await readFile(path('manifest'), 'utf8')).value ?? manifest;
const same = checkManifest(kept, (await run(given)).manifest);
console.log(`made again: ${same.length === 0 ? 'everything is the same' : `${same.length} differences`}`);

// And with a calendar that has one year more (its day is invented): the manifest says so.
const calendar = workingCalendar({ years: { '2031': { rest: ['01-01'] } } });
for (const { severity, message } of checkManifest(kept, (await run({ ...given, calendar })).manifest))
  console.log(`${severity}: ${message[language]}`);
