import * as csv from '@qcdc/adapter-csv';
import * as docx from '@qcdc/adapter-docx';
import * as html from '@qcdc/adapter-html';
import * as json from '@qcdc/adapter-json';
import * as dhis2 from '@qcdc/adapter-json/dhis2';
import * as exchange from '@qcdc/adapter-json/exchange';
import * as jsonStat from '@qcdc/adapter-json/json-stat';
import * as schema from '@qcdc/adapter-json/schema';
import * as jsonScores from '@qcdc/adapter-json/scores';
import * as sdmx from '@qcdc/adapter-json/sdmx';
import * as sql from '@qcdc/adapter-sql';
import * as text from '@qcdc/adapter-text';
import * as xlsx from '@qcdc/adapter-xlsx';
import * as cli from '@qcdc/cli';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as followUp from '@qcdc/core/follow-up';
import * as law from '@qcdc/core/law';
import * as layout from '@qcdc/core/layout';
import * as official from '@qcdc/core/official';
import * as report from '@qcdc/core/report';
import * as rules from '@qcdc/core/rules';
import * as stored from '@qcdc/core/stored';
import * as checks from '@qcdc/core/checks';
import * as exact from '@qcdc/core/exact';
import * as unitLists from '@qcdc/core/unit-lists';
import * as emulation from '@qcdc/emulation';
import * as rubric from '@qcdc/emulation/rubric';
import * as indicators from '@qcdc/indicators';
import * as validators from '@qcdc/validators';

const adapters = { csv: csv.csv, docx: docx.docx, html: html.html, json: json.json, text: text.text, xlsx: xlsx.xlsx };
const doors: readonly object[] = [
  ...[csv, docx, html, json, dhis2, exchange, jsonStat, schema, jsonScores, sdmx, sql, text, xlsx, cli],
  ...[core, checks, exact, entities, flow, followUp, law, layout, official, report, rules, stored, unitLists],
  ...[emulation, rubric, indicators, validators],
];

const functionsOf = (object: object, before = ''): readonly string[] =>
  Object.entries(object).flatMap(([name, value]) => (typeof value === 'function' ? [before + name] : []));

/** Names of all functions and classes the packages export, and of the functions of each adapter, such as `csv.read`. */
export const everyFunction: readonly string[] = [
  ...new Set([
    ...doors.flatMap((door) => functionsOf(door)),
    ...Object.entries(adapters).flatMap(([name, adapter]) => functionsOf(adapter, `${name}.`)),
  ]),
].sort();
