import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** The doors of the house by the names the main path knows them by. */
const doors = {
  core: '@qcdc/core',
  flow: '@qcdc/core/flow',
  entities: '@qcdc/core/entities',
  followUp: '@qcdc/core/follow-up',
  law: '@qcdc/core/law',
  layout: '@qcdc/core/layout',
  official: '@qcdc/core/official',
  report: '@qcdc/core/report',
  stored: '@qcdc/core/stored',
  unitLists: '@qcdc/core/unit-lists',
  checks: '@qcdc/core/checks',
  exact: '@qcdc/core/exact',
  rules: '@qcdc/validators',
  indicators: '@qcdc/indicators',
  emulation: '@qcdc/emulation',
  html: '@qcdc/adapter-html',
} as const;

const mainPath = readFileSync(new URL('../src/main-path.ts', import.meta.url), 'utf8');

/** The main path as plain JavaScript. */
export function mainPathAs(module: 'esm' | 'cjs'): string {
  const { outputText } = transpileModule(mainPath, {
    compilerOptions: {
      target: ScriptTarget.ES2022,
      module: module === 'esm' ? ModuleKind.ESNext : ModuleKind.CommonJS,
    },
  });
  return outputText;
}

/** A plain ESM consumer: imports every door, walks the path, prints the answer as JSON. */
export const esmConsumer = `import { mainPath } from './main-path.mjs';
import { csv } from '@qcdc/adapter-csv';
import { docx } from '@qcdc/adapter-docx';
import { json } from '@qcdc/adapter-json';
import { defineDhis2Map } from '@qcdc/adapter-json/dhis2';
import { writeExchange } from '@qcdc/adapter-json/exchange';
import { toJsonStat } from '@qcdc/adapter-json/json-stat';
import { inputJsonSchema } from '@qcdc/adapter-json/schema';
import { writeScores } from '@qcdc/adapter-json/scores';
import { writeSdmxJson } from '@qcdc/adapter-json/sdmx';
import { adapterSqlVersion } from '@qcdc/adapter-sql';
import { text } from '@qcdc/adapter-text';
import { xlsx } from '@qcdc/adapter-xlsx';
${Object.entries(doors)
  .map(([name, door]) => `import * as ${name} from '${door}';`)
  .join('\n')}
console.log(JSON.stringify({ ...mainPath({ ${Object.keys(doors).join(', ')} }), readers: [csv.name, docx.name, text.name, xlsx.name, adapterSqlVersion.name], others: [json.writeRecords, defineDhis2Map, toJsonStat, inputJsonSchema, writeSdmxJson, writeExchange, writeScores].map((made) => typeof made) }));
`;

/** A plain CJS consumer: requires every door, walks the path, prints the answer as JSON. */
export const cjsConsumer = `'use strict';
const { mainPath } = require('./main-path.cjs');
const { csv } = require('@qcdc/adapter-csv');
const { docx } = require('@qcdc/adapter-docx');
const { json } = require('@qcdc/adapter-json');
const { defineDhis2Map } = require('@qcdc/adapter-json/dhis2');
const { writeExchange } = require('@qcdc/adapter-json/exchange');
const { toJsonStat } = require('@qcdc/adapter-json/json-stat');
const { inputJsonSchema } = require('@qcdc/adapter-json/schema');
const { writeScores } = require('@qcdc/adapter-json/scores');
const { writeSdmxJson } = require('@qcdc/adapter-json/sdmx');
const { adapterSqlVersion } = require('@qcdc/adapter-sql');
const { text } = require('@qcdc/adapter-text');
const { xlsx } = require('@qcdc/adapter-xlsx');
${Object.entries(doors)
  .map(([name, door]) => `const ${name} = require('${door}');`)
  .join('\n')}
console.log(JSON.stringify({ ...mainPath({ ${Object.keys(doors).join(', ')} }), readers: [csv.name, docx.name, text.name, xlsx.name, adapterSqlVersion.name], others: [json.writeRecords, defineDhis2Map, toJsonStat, inputJsonSchema, writeSdmxJson, writeExchange, writeScores].map((made) => typeof made) }));
`;

/** A consumer in TypeScript that uses what it imports with the types it was promised. */
export const typedConsumer = `import { isoDate, ok, type Finding, type IsoDate, type Outcome, type ReportDoc } from '@qcdc/core';
import { defineUnits, type UnitRegistry } from '@qcdc/core/flow';
import { mediation, type MediationResults } from '@qcdc/core/entities';
import { recommended } from '@qcdc/validators';
import { defineIndicator } from '@qcdc/indicators';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import type * as law from '@qcdc/core/law';
import type * as emulation from '@qcdc/emulation';

export const day: IsoDate = isoDate('2024-01-01');
export const outcome: Outcome<number> = ok(1);
export const units: UnitRegistry = defineUnits([{ code: 'A', kind: 'commune', name: 'Xã A' }]);
export const codes: readonly string[] = outcome.findings.map((finding: Finding) => finding.code);
export const settled: string = mediation.measures.settled.id;
export const doc: ReportDoc = { title: { vi: 'Báo cáo', en: 'Report' }, blocks: [] };
export const page: string = html.render(doc, { language: 'vi' });
export const all = [recommended.length, xlsx.name, typeof defineIndicator] as const;
export type Everything = [MediationResults['settled'], typeof law, typeof emulation];
// @ts-expect-error a day is not any string
export const notADay: IsoDate = 'tomorrow';
// @ts-expect-error a text needs both languages
export const halfSaid: ReportDoc = { title: { vi: 'Báo cáo' }, blocks: [] };
`;
