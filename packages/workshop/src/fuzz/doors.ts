import { readFileSync } from 'node:fs';
import { csv } from '@qcdc/adapter-csv';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { parsePeriod, readDay, readQuantity, type Finding } from '@qcdc/core';
import { allEntities, mediation, petitions } from '@qcdc/core/entities';
import {
  defineUnits,
  findingsBlock,
  parse,
  parseRecords,
  rollUp,
  tally,
  validate,
  type UnitInput,
} from '@qcdc/core/flow';
import { layoutFromJson } from '@qcdc/core/layout';
import {
  findingsFromJson,
  findingsToJson,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
} from '@qcdc/core/stored';
import { serviceRating2018 } from '@qcdc/emulation';
import { rubricFromJson, rubricToJson } from '@qcdc/emulation/rubric';
import { recommended } from '@qcdc/validators';
import { badText, damagedBytes, damagedData, damagedText } from './damage.ts';
import type { Draw } from './seeded.ts';

/** A door through which something comes from outside. */
export interface Door {
  /** What it is called. */
  readonly name: string;
  /**
   * Sends one hostile thing through it.
   * @param draw - draws what is sent
   * @returns what is wrong with the answer; `null` where it is one
   */
  readonly knock: (draw: Draw) => Promise<string | null> | string | null;
}

const units = defineUnits([
  { code: '00', kind: 'province', name: 'Tỉnh Mẫu' },
  ...Array.from({ length: 30 }, (_, i): UnitInput => ({
    code: `000${i + 10}`,
    kind: 'commune',
    name: `Xã ${i}`,
    parent: '00',
  })),
]);
const records = [
  { unit: '00010', period: '2024', received: 40, settled: 'hơn 35' },
  { unit: '00011', period: '2024', received: '1.949', settled: 1900 },
];
const dataset = parseRecords(records, mediation, { units, locale: 'vi' });
const totals = rollUp(tally(dataset, Object.values(mediation.measures)));
const lines =
  'Mẫu báo cáo\nĐơn vị;Kỳ;Số vụ tiếp nhận;Số vụ hòa giải thành\n00010;2024;40;35\n00011;2024;1.949;hơn 1.900\n';
const book = await xlsx.writeRecords(dataset.value, [mediation]);
const layout = JSON.parse(
  readFileSync(new URL('../../../core/test/stored/layout.v1.json', import.meta.url), 'utf8'),
) as unknown;

const silent = (value: unknown, findings: readonly Finding[]): string | null =>
  value === null && findings.length === 0 ? 'said nothing' : null;
const stored = (
  name: string,
  json: unknown,
  read: (json: unknown) => { readonly value: unknown; readonly findings: readonly Finding[] },
): Door => ({
  name,
  knock: (draw) => {
    const sent = draw.number(3) === 0 ? damagedText(JSON.stringify(json), draw) : damagedData(json, draw);
    const { value, findings } = read(sent);
    return silent(value, findings);
  },
});

/** Every door, with what is sent through it. */
export const doors: readonly Door[] = [
  {
    name: 'workbook',
    knock: async (draw) => {
      const read = await xlsx.read(damagedBytes(book, draw), { source: 'a.xlsx' });
      const { value, findings } = parse(read, allEntities, { units });
      return silent(read.value.length === 0 ? null : value, findings);
    },
  },
  {
    name: 'file of separated values',
    knock: async (draw) => {
      const read = await csv.read(damagedText(lines, draw), { source: 'a.csv' });
      const { findings } = validate(parse(read, [mediation, petitions], { units }), recommended);
      return silent(read.value.length === 0 ? null : read.value, findings);
    },
  },
  {
    name: 'bytes of separated values',
    knock: async (draw) => {
      const read = await csv.read(damagedBytes(new TextEncoder().encode(lines), draw), { source: 'a.csv' });
      return silent(read.value.length === 0 ? null : read.value, read.findings);
    },
  },
  {
    name: 'records',
    knock: (draw) => {
      const sent = damagedData(records, draw) as readonly unknown[];
      const { value, findings } = parseRecords(sent, mediation, { units });
      const kept = value.get(mediation).length;
      return findings.length === 0 && kept !== (Array.isArray(sent) ? sent.length : 0)
        ? 'lost a record without a word'
        : null;
    },
  },
  {
    name: 'texts',
    knock: (draw) => {
      const text = badText(draw);
      readQuantity(text, { measuredIn: draw.one(['case', 'VND', '%']) });
      parsePeriod(text);
      readDay(text);
      parseRecords([{ unit: text, period: text, received: text }], mediation, { units });
      return null;
    },
  },
  {
    name: 'page of findings',
    knock: (draw) => {
      const text = badText(draw, 2_000);
      const { findings } = parseRecords([{ unit: text, period: '2024', [text]: text }], mediation, {
        units,
        source: text,
      });
      const block = findingsBlock(findings);
      const page = html.render({ title: { vi: text, en: text }, blocks: [block] }, {});
      return /<script/iu.test(page) ? 'let markup through' : null;
    },
  },
  stored('stored figures', tableToJson(totals.value), (json) => tableFromJson(json, { units })),
  stored('stored records', recordsToJson(dataset.value), (json) => recordsFromJson(json, [mediation], { units })),
  stored('stored findings', findingsToJson(totals.findings), (json) => findingsFromJson(json)),
  stored('layout', layout, (json) => layoutFromJson(json, allEntities)),
  stored('rubric', rubricToJson(serviceRating2018), (json) => rubricFromJson(json)),
];
