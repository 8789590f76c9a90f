import type { ErrorExamples } from './error-example.ts';

/** Registers of units, parsed records, tables of figures. */
export const figuresAndUnits: ErrorExamples = {
  given: `const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu (giả định)' },
  { code: '00001', kind: 'commune', name: 'Xã Mẫu (giả định)', parent: '01' },
]);
const records = parseRecords([{ unit: '00001', period: '2024', received: 4, settled: 3 }], mediation, { units });
const act = practice({ vi: 'Nghị quyết (giả định)', en: 'A resolution (invented)' });
const { received, settled } = mediation.measures;
const counts = tally(records, [received, settled]);
const table = counts.value;`,
  calls: {
    'unit/unknown-unit': `units.parentOf('00002', '2024-12-31')`,
    'unit/unknown-tree': `units.tree('sectors')`,
    'unit/duplicate-id': `defineUnits([{ code: '01', kind: 'province', name: 'A' }, { code: '01', kind: 'province', name: 'B' }])`,
    'unit/cycle': `defineUnits([{ id: 'a', code: '1', kind: 'commune', name: 'A', parent: 'b' }, { id: 'b', code: '2', kind: 'commune', name: 'B', parent: 'a' }])`,
    'unit/gap': `defineUnits([{ code: '1', kind: 'commune', name: 'A', names: [{ value: 'A', from: '2020-01-01', to: '2020-12-31' }, { value: 'B', from: '2022-01-01' }] }])`,
    'unit/two-names': `defineUnits([{ code: '1', kind: 'commune', name: 'A', names: [{ value: 'A', to: '2021-12-31' }, { value: 'B', from: '2020-01-01' }] }])`,
    'unit/two-codes': `defineUnits([{ code: '1', kind: 'commune', name: 'A', codes: [{ value: '2' }] }])`,
    'unit/two-parents': `defineUnits([{ code: '01', kind: 'province', name: 'P' }, { code: '02', kind: 'province', name: 'Q' }, { code: '1', kind: 'commune', name: 'A', parents: [{ value: '01', to: '2021-12-31' }, { value: '02', from: '2020-01-01' }] }])`,
    'unit/two-forms': `defineUnits([{ code: '1', kind: 'commune', name: 'A', forms: [{ value: 'xa', to: '2021-12-31' }, { value: 'phuong', from: '2020-01-01' }] }])`,
    'unit/code-in-force-twice': `defineUnits([{ id: 'a', code: '1', kind: 'commune', name: 'A' }, { id: 'b', code: '1', kind: 'commune', name: 'B' }])`,
    'unit/unknown-member': `defineClusters([{ id: 'c', label: { vi: 'Cụm', en: 'Cluster' }, members: ['00002'] }], units)`,
    'unit/unknown-kind': `siblingClusters(units, { kinds: ['xã'] })`,
    'unit/lineage-twice': `defineUnits([{ code: '1', kind: 'commune', name: 'A' }, { code: '2', kind: 'commune', name: 'B' }], [{ from: '1', to: '2', on: '2025-07-01', extent: 'part', act }, { from: '1', to: '2', on: '2025-07-01', extent: 'part', act }])`,
    'unit/whole-but-goes-on': `defineUnits([{ code: '1', kind: 'commune', name: 'A' }, { code: '2', kind: 'commune', name: 'B' }], [{ from: '1', to: '2', on: '2025-07-01', extent: 'whole', act }])`,
    'unit/whole-beside-part': `defineUnits([{ code: '1', kind: 'commune', name: 'A' }, { code: '2', kind: 'commune', name: 'B' }, { code: '3', kind: 'commune', name: 'C' }], [{ from: '1', to: '2', on: '2025-07-01', extent: 'part', act }, { from: '1', to: '3', on: '2025-07-01', extent: 'whole', act }])`,
    'dataset/unknown-area': `records.value.get(communityVote)`,
    'dataset/not-parsed': `tally(ok(new Map()), [received])`,
    'figure/unknown-measure': `table.find({ measure: 'mediation.recieved', unit: '00001', period: '2024' })`,
    'figure/unknown-unit': `table.find({ measure: 'mediation.received', unit: '00002', period: '2024' })`,
    'figure/unknown-period': `table.find({ measure: 'mediation.received', unit: '00001', period: '2024-Q7' })`,
    'figure/no-such-row': `table.at(7)`,
    'figure/measure-twice': `tally(records, [received, received])`,
    'figure/too-many-measures': `new FigureBuilder(Array.from({ length: 65537 }, (_, i) => ({ ...received, id: \`sample.m\${i}\` })))`,
    'figure/not-split-by': `splitOf(table, { measure: 'mediation.received', unit: '00001', period: '2024' }, 'sex')`,
    'figure/mixed-units-of-measure': `mergeTables([counts, tally(records, [{ ...received, measuredIn: 'person' }])])`,
    'figure/pivot-needs-one': `pivot(table, { rows: 'unit', columns: 'period' })`,
    'figure/pivot-needs-two-sides': `pivot(table, { rows: 'unit', columns: 'unit' })`,
    'figure/foreign-table': `explainFigure({ ...table }, { measure: 'mediation.received', unit: '00001', period: '2024' })`,
    'figure/no-register': `rollUp(tally(parseRecords([{ unit: '00001', period: '2024', received: 4 }], mediation), [received]))`,
  },
};

/** Files, forms and messages. */
export const filesAndMessages: ErrorExamples = {
  given: figuresAndUnits.given ?? '',
  calls: {
    'csv/bad-input': `await csv.read(5, { source: 'a.csv' })`,
    'csv/bad-option': `await csv.read('a;b', { source: 'a.csv', delimiter: '' })`,
    'dhis2/bad-server': `dhis2Client({ url: 'http://example.vn', token: 'x' })`,
    'dhis2/unknown-key': `defineDhis2Map({ elements: {}, unitz: {} })`,
    'dhis2/bad-map': `defineDhis2Map(5)`,
    'stored/not-plain': `canonicalJson({ a: () => 1 })`,
    'manifest/bad-run': `makeManifest(5)`,
    'layout/unknown-area': `defineLayout({ sheets: [{ area: 'mediatoin', columns: { A: 'unit' } }] }, allEntities)`,
    'layout/unknown-field': `defineLayout({ sheets: [{ area: 'mediation', columns: { A: 'recieved' } }] }, allEntities)`,
    'layout/unknown-role': `defineLayout({ sheets: [{ area: 'mediation', lines: { A: 'received' }, columns: { B: 'wert' } }] }, allEntities)`,
    'layout/bad-range': `defineLayout({ sheets: [{ area: 'mediation', header: 'x', columns: { A: 'unit' } }] }, allEntities)`,
    'layout/bad-place': `defineLayout({ sheets: [{ area: 'mediation', columns: { A: { field: 'settled', at: '7' } } }] }, allEntities)`,
    'layout/field-twice': `defineLayout({ sheets: [{ area: 'mediation', columns: { A: 'unit', B: 'unit' } }] }, allEntities)`,
    'layout/one-way': `defineLayout({ sheets: [{ area: 'mediation', lines: { A: 'received' }, cells: { B: { field: 'received', at: 'B2' } } }] }, allEntities)`,
    'xlsx/unknown-unit': `await xlsx.template([mediation], { units, only: ['00002'] })`,
    'report/no-tree': `coverageRows(tally(parseRecords([{ unit: '00001', period: '2024', received: 4 }], mediation), [received]).value, { measure: 'mediation.received', period: '2024' })`,
  },
};
