import { csv } from '@qcdc/adapter-csv';
import { json } from '@qcdc/adapter-json';
import { defineDhis2Map, readDataValues, writeDataValues } from '@qcdc/adapter-json/dhis2';
import { readExchange, writeExchange } from '@qcdc/adapter-json/exchange';
import { fromJsonStat, toJsonStat } from '@qcdc/adapter-json/json-stat';
import { readScores } from '@qcdc/adapter-json/scores';
import { readSdmxJson, writeSdmxJson } from '@qcdc/adapter-json/sdmx';
import { text } from '@qcdc/adapter-text';
import { xlsx } from '@qcdc/adapter-xlsx';
import { defineEntity, DefinitionError, figureField, practice, type Finding } from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords, tally, type FigureTable, type UnitInput } from '@qcdc/core/flow';
import { layoutFromJson } from '@qcdc/core/layout';
import { readLineage, unitsFromList } from '@qcdc/core/unit-lists';
import {
  findingsFromJson,
  findingsToJson,
  jsonTextFault,
  recordsFromJson,
  recordsToJson,
  tableFromJson,
  tableToJson,
} from '@qcdc/core/stored';
import { appraisalFromJson, qcdcCommuneModel } from '@qcdc/emulation';
import { rubricFromJson } from '@qcdc/emulation/rubric';
import { indicatorsFromJson } from '@qcdc/indicators';
import { rulesFromJson } from '@qcdc/validators';
import {
  dataSets,
  figureLines,
  messages,
  recordLines,
  registers,
  rowsAndRows,
  separated,
  stampedFiles,
  texts,
  wordFiles,
  workbooks,
  type HostileFiles,
} from './hostile-files.ts';

/** A door that is measured with large inputs. */
export interface LargeDoor {
  /** An honest large input; left out where what comes is never large. */
  readonly honest?: () => Promise<string | Uint8Array> | string | Uint8Array;
  /** Hostile inputs of its own, beside those any door may be sent. */
  readonly hostile?: HostileFiles;
  /** Sends one input through. */
  readonly read: (input: Uint8Array) => Promise<readonly Finding[]> | readonly Finding[];
}

const measures = [mediation.measures.received, mediation.measures.settled];
const records = (count: number): readonly { unit: string; period: string; received: number; settled: number }[] =>
  Array.from({ length: count }, (_, i) => ({
    unit: String(i).padStart(6, '0'),
    period: '2024',
    received: 40 + (i % 7),
    settled: 30 + (i % 5),
  }));
const table = (): FigureTable => tally(parseRecords(records(50_000), mediation), measures).value;
const register = (count: number): readonly UnitInput[] => [
  { code: 'T', kind: 'province', name: 'Tỉnh Mẫu (giả định)' },
  ...Array.from({ length: count }, (_, i): UnitInput => ({
    code: `X${i}`,
    kind: 'commune',
    name: `Xã Mẫu ${i} (giả định)`,
    parent: 'T',
  })),
];
// 80 fields of 3,321 communes for four quarters: what a province or the nation puts together in one table.
const fields = Array.from({ length: 80 }, (_, i) => `Chỉ tiêu mẫu số ${i + 1}`);
const wide = defineEntity({
  id: 'wide-sample',
  form: 'period',
  label: { vi: 'Biểu mẫu nhiều cột (giả định)', en: 'Wide form (made up)' },
  fields: Object.fromEntries(
    fields.map((label, i) => [
      `field${i + 1}`,
      figureField({ label: { vi: label, en: `Sample ${i + 1}` }, measuredIn: 'case' }),
    ]),
  ),
});
function nationalTable(): string {
  const lines = Array.from({ length: 4 * 3_321 }, (_, i) =>
    [String(i >> 2).padStart(5, '0'), `2024-Q${(i % 4) + 1}`, ...fields.map((__, j) => (i + 7 * j) % 1_000)].join(';'),
  );
  return [['Đơn vị', 'Kỳ báo cáo', ...fields].join(';'), ...lines].join('\n');
}
const sized = { vi: 'dữ liệu quá lớn', en: 'the data is too large' };
const map = defineDhis2Map({
  dataSet: 'QCDC',
  elements: {
    'mediation.received': { dataElement: 'NHAN', zeroIsSignificant: true },
    'mediation.settled': { dataElement: 'THANH', zeroIsSignificant: true },
  },
});
const textOf = (input: Uint8Array): string => new TextDecoder().decode(input);
const source = 'measured';
const sentence = 'Trong năm, các tổ hòa giải tiếp nhận 40 vụ, hòa giải thành 35 vụ, đạt tỷ lệ 87,5%.\n';

/** Every door, by name. */
export const largeDoors: Readonly<Record<string, LargeDoor>> = {
  'xlsx.read, parse': {
    honest: () => xlsx.writeRecords(parseRecords(records(50_000), mediation).value, [mediation]),
    hostile: workbooks,
    read: async (input) => parse(await xlsx.read(input, { source }), [mediation], {}).findings,
  },
  'csv.read, parse': {
    honest: () =>
      `Đơn vị;Kỳ;Số vụ tiếp nhận;Số vụ hòa giải thành\n${records(50_000)
        .map(({ unit, period, received, settled }) => `${unit};${period};${received};${settled}`)
        .join('\n')}\n`,
    hostile: { ...separated, 'rows and rows': rowsAndRows },
    read: async (input) => parse(await csv.read(input, { source }), [mediation], {}).findings,
  },
  'csv.read, parse of a national table': {
    honest: nationalTable,
    read: async (input) => parse(await csv.read(input, { source }), [wide], {}).findings,
  },
  'text.read': {
    honest: () => sentence.repeat(2_000),
    hostile: { ...texts, ...wordFiles },
    read: async (input) => (await text.read(input, { source })).findings,
  },
  'json.readRecords': {
    honest: () => JSON.stringify(records(140_000)),
    hostile: { ...stampedFiles('qcdc/records', 'areas'), ...recordLines },
    read: async (input) => (await json.readRecords(input, [mediation])).findings,
  },
  'json.readFigures': {
    honest: () => [...json.writeFigures(table())].join(''),
    hostile: figureLines,
    read: async (input) => (await json.readFigures(input, measures)).findings,
  },
  'json.readFindings': {
    hostile: stampedFiles('qcdc/findings', 'findings'),
    read: async (input) => (await json.readFindings(input)).findings,
  },
  readScores: {
    hostile: stampedFiles('qcdc/scores', 'scores'),
    read: async (input) => (await readScores(input)).findings,
  },
  'csv.readFigures': {
    honest: () => [...csv.writeFigures(table())].join(''),
    hostile: separated,
    read: async (input) => (await csv.readFigures(input, measures, { source })).findings,
  },
  tableFromJson: {
    honest: () => JSON.stringify(tableToJson(table())),
    hostile: stampedFiles('qcdc/figures', 'segments'),
    read: (input) => tableFromJson(textOf(input)).findings,
  },
  recordsFromJson: {
    honest: () => JSON.stringify(recordsToJson(parseRecords(records(25_000), mediation).value)),
    hostile: stampedFiles('qcdc/records', 'areas'),
    read: (input) => recordsFromJson(textOf(input), [mediation]).findings,
  },
  findingsFromJson: {
    honest: () =>
      JSON.stringify(
        findingsToJson(
          parseRecords(
            records(50_000).map((one) => ({ ...one, unit: '' })),
            mediation,
          ).findings,
        ),
      ),
    hostile: stampedFiles('qcdc/findings', 'findings'),
    read: (input) => findingsFromJson(textOf(input)).findings,
  },
  layoutFromJson: {
    hostile: stampedFiles('qcdc/layout', 'sheets'),
    read: (input) => layoutFromJson(textOf(input), allEntities).findings,
  },
  rubricFromJson: {
    hostile: stampedFiles('qcdc/rubric', 'facts'),
    read: (input) => rubricFromJson(textOf(input)).findings,
  },
  appraisalFromJson: {
    hostile: stampedFiles('qcdc/appraisal', 'history'),
    read: (input) => appraisalFromJson(textOf(input), qcdcCommuneModel).findings,
  },
  indicatorsFromJson: {
    hostile: stampedFiles('qcdc/indicators', 'indicators'),
    read: (input) => indicatorsFromJson(textOf(input), { measures }).findings,
  },
  rulesFromJson: {
    hostile: stampedFiles('qcdc/rules', 'rules'),
    read: (input) => rulesFromJson(textOf(input), [mediation]).findings,
  },
  defineUnits: {
    honest: () => JSON.stringify(register(200_000)),
    hostile: registers,
    read: (input) => {
      const text = textOf(input);
      if (jsonTextFault(text) !== null) throw new DefinitionError('doors/too-large', sized);
      defineUnits(JSON.parse(text) as readonly UnitInput[]);
      return [];
    },
  },
  'csv.read, unitsFromList': {
    honest: () =>
      `Mã;Tên;Cấp\n${Array.from({ length: 30_000 }, (_, i) => `${i};Xã Mẫu ${i} (giả định);xã`).join('\n')}\n`,
    hostile: {
      'a list of one name': () => `Mã;Tên;Cấp;Thuộc\n${'1;Xã Mẫu;xã;Xã Mẫu\n'.repeat(900_000)}`,
      ...separated,
    },
    read: async (input) => unitsFromList(await csv.read(input, { source })).findings,
  },
  readLineage: {
    read: (input) => {
      const text = textOf(input);
      if (jsonTextFault(text) !== null) throw new DefinitionError('doors/too-large', sized);
      const rows = JSON.parse(text) as Parameters<typeof readLineage>[0];
      const act = practice({ vi: 'bảng mẫu', en: 'a made-up table' });
      return readLineage(rows, { units: defineUnits(register(10)), on: '2025-07-01', act }).findings;
    },
  },
  readExchange: {
    honest: () =>
      JSON.stringify(
        writeExchange(table(), {
          id: 'BC-MAU-2024',
          sender: { identifier: 'H01.151', name: 'UBND xã Mẫu (dữ liệu mẫu)' },
          receiver: { identifier: '000.00.00.H01' },
          signedAt: '2025-01-05T09:30:00+07:00',
        }).value,
      ),
    hostile: stampedFiles('qcdc/exchange', 'figures'),
    read: (input) => readExchange(textOf(input), measures).findings,
  },
  readDataValues: {
    honest: () => JSON.stringify(writeDataValues(table(), map).value[0]?.body),
    read: (input) => readDataValues(textOf(input), map, measures).findings,
  },
  readSdmxJson: {
    honest: () =>
      [...writeSdmxJson(table(), { agency: 'VN_MAU', flow: 'QCDC', prepared: '2025-01-05T09:30:00+07:00' })].join(''),
    hostile: messages,
    read: (input) => readSdmxJson(textOf(input), measures).findings,
  },
  fromJsonStat: {
    honest: () => JSON.stringify(toJsonStat(table())),
    hostile: dataSets,
    read: (input) => fromJsonStat(textOf(input), measures).findings,
  },
};
