// Every function that somebody's data goes into, with a hostile value where the data belongs and honest values beside it.
import { csv } from '@qcdc/adapter-csv';
import { docx } from '@qcdc/adapter-docx';
import { html, pages } from '@qcdc/adapter-html';
import { json } from '@qcdc/adapter-json';
import * as dhis2 from '@qcdc/adapter-json/dhis2';
import * as exchange from '@qcdc/adapter-json/exchange';
import { fromJsonStat, toJsonStat } from '@qcdc/adapter-json/json-stat';
import { readScores } from '@qcdc/adapter-json/scores';
import { readSdmxCsv, readSdmxJson } from '@qcdc/adapter-json/sdmx';
import { likeliest, plainReading, readingOfPlain, recordsFrom, text } from '@qcdc/adapter-text';
import { xlsx } from '@qcdc/adapter-xlsx';
import * as core from '@qcdc/core';
import { allEntities, mediation } from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as followUp from '@qcdc/core/follow-up';
import { checklistFor, coverageOf } from '@qcdc/core/law';
import { layoutFromJson, proposeLayout } from '@qcdc/core/layout';
import * as report from '@qcdc/core/report';
import * as stored from '@qcdc/core/stored';
import * as unitLists from '@qcdc/core/unit-lists';
import * as emulation from '@qcdc/emulation';
import { rubricFromJson } from '@qcdc/emulation/rubric';
import * as indicators from '@qcdc/indicators';
import * as validators from '@qcdc/validators';

/** Calls a function with a hostile value where its data belongs. */
export type DataDoor = (bad: never) => unknown;

const units = flow.defineUnits([{ code: '00001', kind: 'commune', name: 'Xã Mẫu (giả định)' }]);
const act = core.practice({ vi: 'bảng sắp xếp (giả định)', en: 'a table of mergers (invented)' });
const measures = [mediation.measures.received, mediation.measures.settled];
const read = flow.parseRecords([{ unit: '00001', period: '2024', received: 4, settled: 3 }], mediation, { units });
const counts = flow.tally(read, measures);
const computed = indicators.computeIndicators(counts, [indicators.mediationSettledShare]);
const rubric = emulation.qcdcCommuneModel;
const appraisal = emulation.openAppraisal(rubric, { unit: '00001', period: '2024' });
const approval = { report: 'year', unit: '00001', period: '2024', levels: ['chairman'], history: [] };
const map = dhis2.defineDhis2Map({
  dataSet: 'QCDC',
  elements: { 'mediation.received': { dataElement: 'HG', zeroIsSignificant: true } },
});
const group = dhis2.writeDataValues(counts.value, map).value[0];
const list = checklistFor('commune', '2024-01-01');
const source = 'a.xlsx';
const key = { measure: 'mediation.received', unit: '00001', period: '2024' };
const words = { vi: 'Chữ', en: 'Words' };
const by = { by: 'x', at: '2024-12-31' } as const;
const period = core.period('2024');

/** The doors, by the name of the function; what stands behind a colon tells two of one function apart. */
export const dataDoors: Readonly<Record<string, DataDoor>> = {
  // Files, texts and messages
  'csv.read': (bad) => csv.read(bad, { source }),
  'csv.readFigures': (bad) => csv.readFigures(bad, measures, { source }),
  'xlsx.read': (bad) => xlsx.read(bad, { source }),
  'xlsx.annotate': (bad) => xlsx.annotate(new Uint8Array(), bad, { source }),
  'text.read': (bad) => text.read(bad, { source }),
  'json.readRecords': (bad) => json.readRecords(bad, [mediation]),
  'json.readFigures': (bad) => json.readFigures(bad, measures),
  'json.readFindings': (bad) => json.readFindings(bad),
  readScores: (bad) => readScores(bad),
  readSdmxCsv: (bad) => readSdmxCsv(bad, measures),
  readSdmxJson: (bad) => readSdmxJson(bad, measures),
  fromJsonStat: (bad) => fromJsonStat(bad, measures),
  readDataValues: (bad) => dhis2.readDataValues(bad, map, measures),
  readSummary: (bad) => group && dhis2.readSummary(bad, group),
  'readSummary: what was sent': (bad) => dhis2.readSummary({}, bad),
  dataValuesCsv: (bad) => dhis2.dataValuesCsv(bad),
  periodOfDhis2: (bad) => dhis2.periodOfDhis2(bad),
  readExchange: (bad) => exchange.readExchange(bad, measures),
  exchangeOfCsv: (bad) => exchange.exchangeOfCsv(bad),
  exchangeCsv: (bad) => exchange.exchangeCsv(bad),
  newestMessages: (bad) => exchange.newestMessages(bad),
  agencyIdentifierForm: (bad) => exchange.agencyIdentifierForm(bad),
  toJsonStat: (bad) => toJsonStat(bad),
  // Values of cells
  fold: (bad) => core.fold(bad),
  itemNumber: (bad) => followUp.itemNumber(bad),
  isoDate: (bad) => core.isoDate(bad),
  parsePeriod: (bad) => core.parsePeriod(bad),
  period: (bad) => core.period(bad),
  readDay: (bad) => core.readDay(bad),
  readQuantity: (bad) => core.readQuantity(bad, { measuredIn: 'case' }),
  readClaim: (bad) => indicators.readClaim(bad, 'case'),
  // The flow
  parseRecords: (bad) => flow.parseRecords(bad, mediation),
  'parseRecords: a record': (bad) => flow.parseRecords([bad], mediation),
  'parseRecords: a value': (bad) => flow.parseRecords([{ unit: '00001', period: '2024', received: bad }], mediation),
  'parseRecords: a unit and a period': (bad) => flow.parseRecords([{ unit: bad, period: bad }], mediation, { units }),
  'parseRecords: by area': (bad) => flow.parseRecords(bad, [mediation]),
  parseRecordsInSteps: (bad) => flow.parseRecordsInSteps(bad, mediation),
  parse: (bad) => flow.parse(bad, [mediation]),
  'parse: a sheet': (bad) => flow.parse(core.ok([bad]), [mediation]),
  'parse: sheets': (bad) => flow.parse(core.ok(bad), [mediation]),
  parseInSteps: (bad) => flow.parseInSteps(core.ok([bad]), [mediation]),
  findTables: (bad) => flow.findTables(bad),
  'findTables: a sheet': (bad) => flow.findTables(core.ok([bad])),
  unitsFromList: (bad) => unitLists.unitsFromList(bad),
  'unitsFromList: a sheet': (bad) => unitLists.unitsFromList(core.ok([bad])),
  defineUnits: (bad) => flow.defineUnits(bad),
  'defineUnits: a unit': (bad) => flow.defineUnits([bad]),
  'defineUnits: a code': (bad) => flow.defineUnits([{ code: bad, kind: 'commune' }]),
  'defineUnits: lineage': (bad) => flow.defineUnits([{ code: '00001', kind: 'commune' }], [bad]),
  joinDatasets: (bad) => flow.joinDatasets(bad),
  'joinDatasets: a delivery': (bad) => flow.joinDatasets([bad]),
  validate: (bad) => flow.validate(bad, [...validators.recommended]),
  'validate: an outcome': (bad) => flow.validate(core.ok(bad), [...validators.recommended]),
  validateInSteps: (bad) => flow.validateInSteps(core.ok(bad), []),
  tally: (bad) => flow.tally(bad, measures),
  'tally: an outcome': (bad) => flow.tally(core.ok(bad), measures),
  tallyInSteps: (bad) => flow.tallyInSteps(core.ok(bad), measures),
  rollUp: (bad) => flow.rollUp(bad),
  'rollUp: an outcome': (bad) => flow.rollUp(core.ok(bad)),
  rollUpInSteps: (bad) => flow.rollUpInSteps(core.ok(bad)),
  rollUpByGroup: (bad) => flow.rollUpByGroup(core.ok(bad)),
  restate: (bad) => flow.restate(core.ok(bad), { units, asOf: '2024-12-31' }),
  mergeOverTime: (bad) => flow.mergeOverTime(core.ok(bad), [period]),
  namesBesideCodes: (bad) => flow.namesBesideCodes(bad),
  'namesBesideCodes: a name': (bad) => flow.namesBesideCodes(units)(bad, units.units[0] as never, '2024-12-31'),
  'namesBesideCodes: a unit': (bad) => flow.namesBesideCodes(units)('Xã Mẫu', bad, '2024-12-31'),
  'namesBesideCodes: a day': (bad) => flow.namesBesideCodes(units)('Xã Mẫu', units.units[0] as never, bad),
  mergeTables: (bad) => flow.mergeTables([bad]),
  pivot: (bad) => flow.pivot(bad, { rows: 'unit', columns: 'period' }),
  groupFigures: (bad) => flow.groupFigures(bad, ({ unit }) => unit),
  growthBetween: (bad) => flow.growthBetween(bad, key, '2023'),
  toArrowColumns: (bad) => flow.toArrowColumns(bad),
  approvalStage: (bad) => flow.approvalStage(bad),
  statusOfApproval: (bad) => flow.statusOfApproval(bad),
  takeApprovalStep: (bad) => flow.takeApprovalStep(approval, bad),
  'takeApprovalStep: the way so far': (bad) => flow.takeApprovalStep({ ...approval, history: bad }, bad),
  findingsBlock: (bad) => flow.findingsBlock(bad),
  'findingsBlock: a finding': (bad) => flow.findingsBlock([bad]),
  // What is followed up
  followedItems: (bad) => followUp.followedItems(bad),
  openItems: (bad) => followUp.openItems(bad, '2024-12-31'),
  followUpState: (bad) => followUp.followUpState(bad),
  doneInTime: (bad) => followUp.doneInTime(bad),
  daysLateOn: (bad) => followUp.daysLateOn(bad, '2024-12-31'),
  takeFollowUpStep: (bad) => followUp.takeFollowUpStep(bad, { step: 'begin', ...by }),
  coverageOf: (bad) => list && coverageOf(bad, list, { asOf: '2024-12-31' }),
  'coverageOf: a record': (bad) => list && coverageOf([bad], list, { asOf: '2024-12-31' }),
  // What is stored
  canonicalJson: (bad) => stored.canonicalJson(bad),
  checkManifest: (bad) => stored.checkManifest(bad, bad),
  findingsFromJson: (bad) => stored.findingsFromJson(bad),
  fingerprintOf: (bad) => stored.fingerprintOf(bad),
  jsonTextFault: (bad) => stored.jsonTextFault(bad),
  layoutFromJson: (bad) => layoutFromJson(bad, allEntities),
  manifestFromJson: (bad) => stored.manifestFromJson(bad),
  plainData: (bad) => stored.plainData(bad),
  quantityFromJson: (bad) => stored.quantityFromJson(bad),
  readStored: (bad) => stored.readStored(bad, stored.findingsFormat),
  'readStored: a body': (bad) =>
    stored.readStored({ format: 'qcdc/findings', version: 1, body: bad }, stored.findingsFormat),
  recordsFromJson: (bad) => stored.recordsFromJson(bad, [mediation]),
  tableFromJson: (bad) => stored.tableFromJson(bad),
  tableToJson: (bad) => stored.tableToJson(bad),
  // Rules and indicators as data
  loadRules: (bad) => validators.loadRules(bad, [mediation]),
  'loadRules: a rule': (bad) => validators.loadRules([bad], [mediation]),
  rulesFromJson: (bad) => validators.rulesFromJson(bad, [mediation]),
  loadIndicators: (bad) => indicators.loadIndicators(bad, { measures }),
  'loadIndicators: an indicator': (bad) => indicators.loadIndicators([bad], { measures }),
  indicatorsFromJson: (bad) => indicators.indicatorsFromJson(bad, { measures }),
  computeIndicators: (bad) => indicators.computeIndicators(core.ok(bad), [indicators.mediationSettledShare]),
  computeIndicatorsInSteps: (bad) => indicators.computeIndicatorsInSteps(core.ok(bad), []),
  // Scores
  score: (bad) => emulation.score(bad, rubric, { period: '2024' }),
  'score: facts': (bad) => emulation.score(computed, rubric, { period: '2024', facts: bad }),
  'score: a fact': (bad) => emulation.score(computed, rubric, { period: '2024', facts: [bad] }),
  'score: parts of a fact': (bad) =>
    emulation.score(computed, rubric, {
      period: '2024',
      facts: (rubric.facts ?? []).map(
        ({ id, kind }) => ({ fact: id, unit: '00001', period: bad, kind, value: bad, where: bad }) as never,
      ),
    }),
  scoreInSteps: (bad) => emulation.scoreInSteps(core.ok(bad), rubric, { period: '2024' }),
  rank: (bad) => emulation.rank(bad),
  rankInSteps: (bad) => emulation.rankInSteps(bad),
  readFacts: (bad) => emulation.readFacts(bad, rubric),
  'readFacts: a sheet': (bad) => emulation.readFacts(core.ok([bad]), rubric),
  readScoreForm: (bad) => emulation.readScoreForm(core.ok([bad]), appraisal, by),
  rubricFromSheet: (bad) =>
    emulation.rubricFromSheet(core.ok([bad]), { id: 'a-b', label: words, years: { from: 2024 }, basis: [] }),
  rubricFromJson: (bad) => rubricFromJson(bad),
  appraisalFromJson: (bad) => emulation.appraisalFromJson(bad, rubric),
  takeStep: (bad) => emulation.takeStep(appraisal, bad),
  takeSteps: (bad) => emulation.takeSteps(appraisal, bad),
  'takeSteps: a step': (bad) => emulation.takeSteps(appraisal, [bad]),
  openAppraisal: (bad) => emulation.openAppraisal(rubric, bad),
  appraisalReport: (bad) => emulation.appraisalReport(appraisal, bad),
  finalClasses: (bad) => emulation.finalClasses(bad),
  // Reports
  'docx.render': (bad) => docx.render(bad),
  'html.render': (bad) => html.render(bad),
  'csv.render': (bad) => csv.render(bad),
  'xlsx.render': (bad) => xlsx.render(bad),
  pages: (bad) => pages(bad),
  adaptFindings: (bad) => report.adaptFindings(bad),
  'adaptFindings: a finding': (bad) => report.adaptFindings([bad]),
  findingParameters: (bad) => report.findingParameters(bad),
  findingsOverview: (bad) => report.findingsOverview(bad),
  'findingsOverview: a finding': (bad) => report.findingsOverview([bad]),
  overviewReport: (bad) => report.overviewReport({ period: '2024', findings: bad, reports: bad, plans: [], units }),
  'overviewReport: parts': (bad) =>
    report.overviewReport({ period: '2024', findings: [bad], plans: [bad], reports: [bad], units, blocks: [bad] }),
  'translateFindings: a finding': (bad) => report.translateFindings([bad], { language: 'km', words: {} }),
  findingsToJson: (bad) => stored.findingsToJson(bad),
  recordsToJson: (bad) => stored.recordsToJson(bad),
  figuresFingerprint: (bad) => stored.figuresFingerprint(bad),
  compareDatasets: (bad) => flow.compareDatasets(bad, bad),
  findingCounts: (bad) => report.findingCounts(bad),
  'findingCounts: a finding': (bad) => report.findingCounts([bad]),
  plansFromSent: (bad) => flow.plansFromSent(bad),
  validateInBatches: (bad) => flow.validateInBatches([]).take(bad),
  compareTables: (bad) => flow.compareTables(bad, bad),
  receivedDeliveries: (bad) => flow.receivedDeliveries([bad]),
  unitsFromPublishedLists: (bad) => unitLists.unitsFromPublishedLists(bad),
  readLineage: (bad) => unitLists.readLineage(bad, { units, on: '2025-07-01', act }),
  'readLineage: a row': (bad) => unitLists.readLineage([bad], { units, on: '2025-07-01', act }),
  joinUnitLists: (bad) => flow.joinUnitLists(bad, bad, '2025-07-01'),
  'joinUnitLists: a unit': (bad) => flow.joinUnitLists([bad], [bad], '2025-07-01'),
  defineClusters: (bad) => flow.defineClusters(bad),
  'defineClusters: a cluster': (bad) => flow.defineClusters([bad]),
  unwrap: (bad) => core.unwrap(bad),
  readEdition: (bad) => core.readEdition(bad),
  legacyEncoding: (bad) => core.legacyEncoding(bad),
  normaliseText: (bad) => core.normaliseText(bad),
  ruleInWords: (bad) => validators.ruleInWords(mediation, bad),
  rulesFromTable: (bad) => validators.rulesFromTable(bad, [mediation]),
  indicatorsFromTable: (bad) => indicators.indicatorsFromTable(bad, { measures }),
  checkRecordedAppraisals: (bad) => emulation.checkRecordedAppraisals(bad, { rubrics: [rubric] }),
  statedPoints: (bad) => emulation.statedPoints([bad]),
  followedObjections: (bad) => emulation.followedObjections([bad]),
  meanOfPeriods: (bad) => emulation.meanOfPeriods([core.ok(bad)], { period: '2024' }),
  proposeAwards: (bad) => emulation.proposeAwards(core.ok(bad), []),
  rankingReport: (bad) => emulation.rankingReport(core.ok(bad)),
  resultsReport: (bad) => indicators.resultsReport(core.ok(bad), core.ok(bad)),
  repairsForFinding: (bad) => validators.repairsForFinding(read, bad, [...validators.recommended]),
  repairsBetween: (bad) => validators.repairsBetween(core.ok(bad), []),
  writeDataValues: (bad) => dhis2.writeDataValues(bad, map),
  writeExchange: (bad) => exchange.writeExchange(bad, {} as never),
  'xlsx.writeRecords': (bad) => xlsx.writeRecords(bad, [mediation]),
  'csv.writeRecords': (bad) => csv.writeRecords(bad, mediation),
  proposeLayout: (bad) => proposeLayout(bad, [mediation]),
  'proposeLayout: a sheet': (bad) => proposeLayout([bad], [mediation]),
  countEvents: (bad) => flow.countEvents(mediation.measures.received, bad),
  appraisalToJson: (bad) => emulation.appraisalToJson(bad),
  makeManifest: (bad) => stored.makeManifest(bad),
  provinceTiles: (bad) => report.provinceTiles(bad, { caption: words, measuredIn: words }),
  'provinceTiles: a value': (bad) => report.provinceTiles([bad], { caption: words, measuredIn: words }),
  // Figures of texts
  likeliest: (bad) => likeliest(bad),
  'likeliest: a figure': (bad) => likeliest([bad]),
  plainReading: (bad) => plainReading(bad),
  'plainReading: a figure': (bad) => plainReading({ text: '', figures: [bad] } as never),
  readingOfPlain: (bad) => readingOfPlain(bad),
  'readingOfPlain: a figure': (bad) => readingOfPlain({ text: '', figures: [bad] } as never),
  recordsFrom: (bad) => recordsFrom(bad, { unit: '00001', period: '2024' }),
  'recordsFrom: a figure': (bad) =>
    recordsFrom([{ figure: bad, area: 'mediation', field: 'received' }], { unit: '00001', period: '2024' }),
};
