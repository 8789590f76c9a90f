import { csv } from '@qcdc/adapter-csv';
import { xlsx } from '@qcdc/adapter-xlsx';
import { fold, ok, parsePeriod, readDay, type DefinitionProblem } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import {
  defineUnits,
  explainFigure,
  FigureBuilder,
  figureBars,
  figuresTable,
  judge,
  LiveTotals,
  mergeOverTime,
  mergeTables,
  parse,
  parseRecords,
  pivot,
  restate,
  rollUp,
  rollUpByGroup,
  rollUpInSteps,
  tally,
  validate,
} from '@qcdc/core/flow';
import { checklistFor, coverageOf, dueDate, versionOn } from '@qcdc/core/law';
import { findingsFromJson, recordsFromJson, tableFromJson } from '@qcdc/core/stored';
import { meanOfPeriods, proposeAwards, qcdcCommuneModel, rank, score } from '@qcdc/emulation';
import {
  computeIndicators,
  indicatorsFromJson,
  loadIndicators,
  mediationSettledShare,
  unlikeItsKind,
} from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { describe, expect, test } from 'vitest';

// What a caller without a compiler hands in wrongly is refused by code, in both languages, and never by a TypeError from inside.

const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã (giả định)' }]);
const read = parseRecords([{ unit: '00001', period: '2024', received: 4, settled: 3 }], mediation, { units });
const figures = tally(read, [mediation.measures.received]);
const list = checklistFor('commune', '2024-01-01');
const [mediationWithin] = recommended;
const key = { measure: 'mediation.received', unit: '00001', period: '2024' };
const loose = (value: unknown): never => value as never;
const empty = ok({ rows: [] });

const argument = 'call/bad-argument';
const bad = 'call/bad-option';
const unknown = 'call/unknown-option';

const calls: readonly (readonly [call: string, run: () => unknown, code: string, path: string])[] = [
  ['parsePeriod: regime State', () => parsePeriod('2024', loose({ regime: 'State' })), bad, 'parsePeriod.regime'],
  ['parsePeriod: asOf a moment', () => parsePeriod('2024', loose({ asOf: new Date(0) })), bad, 'parsePeriod.asOf'],
  ['parsePeriod: regim', () => parsePeriod('2024', loose({ regim: 'state' })), unknown, 'parsePeriod.regim'],
  ['fold(null)', () => fold(loose(null)), argument, 'fold.text'],
  ['fold(7)', () => fold(loose(7)), argument, 'fold.text'],
  ['parse(null)', () => parse(loose(null), [mediation]), argument, 'parse.raw'],
  ['parse: one area', () => parse(ok([]), loose(mediation)), argument, 'parse.entities'],
  ['parse: locales', () => parse(ok([]), [mediation], loose({ locales: 'vi' })), unknown, 'parse.locales'],
  ['parse: source', () => parse(ok([]), [mediation], loose({ source: 'x' })), unknown, 'parse.source'],
  ['parseRecords: no area', () => parseRecords([], loose(undefined)), argument, 'parse.entities'],
  ['parseRecords: the name of an area', () => parseRecords([], loose('mediation')), argument, 'parse.entities'],
  ['parseRecords: a hole', () => parseRecords({}, loose(new Array(1))), argument, 'parse.entities'],
  ['parseRecords: options null', () => parseRecords([], mediation, loose(null)), argument, 'parseRecords.options'],
  [
    'parseRecords: defaults.perod',
    () => parseRecords([], mediation, { defaults: loose({ perod: '2024' }) }),
    bad,
    'parseRecords.defaults',
  ],
  ['validate(records)', () => validate(loose([]), []), argument, 'validate.dataset'],
  ['validate: periods by id', () => validate(read, [], loose({ periods: ['2024'] })), bad, 'validate.periods'],
  ['validate: perods', () => validate(read, [], loose({ perods: [] })), unknown, 'validate.perods'],
  ['validate: maxFindings -1', () => validate(read, [], { maxFindings: -1 }), bad, 'validate.maxFindings'],
  ['validate: maxFindings 2.5', () => validate(read, [], { maxFindings: 2.5 }), bad, 'validate.maxFindings'],
  ['validate: onFinding', () => validate(read, [], loose({ onFinding: [] })), bad, 'validate.onFinding'],
  ['validate: catalogue', () => validate(read, [], loose({ catalogue: {} })), bad, 'validate.catalogue'],
  [
    'judge: catalog',
    () => judge(loose(mediationWithin), {}, '2024-12-31', loose({ catalog: {} })),
    unknown,
    'judge.catalog',
  ],
  ['tally: one measure', () => tally(read, loose(mediation.measures.received)), argument, 'tally.measures'],
  ['tally: an entity', () => tally(read, loose([undefined])), argument, 'tally.measures'],
  ['tally: periods', () => tally(read, [], loose({ periods: '2024' })), bad, 'tally.periods'],
  ['rollUp(table)', () => rollUp(loose(figures.value)), argument, 'rollUp.counts'],
  ['rollUp: unit', () => rollUp(figures, loose({ unit: units })), unknown, 'rollUp.unit'],
  ['rollUp: units a list', () => rollUp(figures, loose({ units: [] })), bad, 'rollUp.units'],
  ['rollUpByGroup', () => rollUpByGroup(figures, {}, loose('kind')), argument, 'rollUpByGroup.groupOf'],
  ['LiveTotals', () => new LiveTotals(loose(null)), argument, 'LiveTotals.counts'],
  ['mergeTables', () => mergeTables(loose(figures)), argument, 'mergeTables.tables'],
  ['mergeOverTime: ids', () => mergeOverTime(figures, loose(['2024'])), argument, 'mergeOverTime.targets'],
  ['restate: no day', () => restate(figures, loose({})), bad, 'restate.asOf'],
  ['restate: nothing', () => restate(figures, loose(undefined)), argument, 'restate.options'],
  [
    'explainFigure: key',
    () => explainFigure(figures.value, loose({ ...key, unitt: '' })),
    argument,
    'explainFigure.key',
  ],
  ['explainFigure: depth', () => explainFigure(figures.value, key, { depth: -1 }), bad, 'explainFigure.depth'],
  ['pivot: side', () => pivot(figures.value, loose({ rows: 'units', columns: 'period' })), bad, 'pivot.rows'],
  ['pivot: no columns', () => pivot(figures.value, loose({ rows: 'unit' })), bad, 'pivot.columns'],
  ['FigureBuilder', () => new FigureBuilder(loose(mediation.measures)), argument, 'FigureBuilder.measures'],
  ['figuresTable', () => figuresTable(figures.value, loose({ caption: '' })), bad, 'figuresTable.measures'],
  ['figureBars', () => figureBars(figures.value, loose({ measures: [] })), unknown, 'figureBars.measures'],
  ['defineUnits(null)', () => defineUnits(loose(null)), argument, 'defineUnits.units'],
  ['defineUnits: tree', () => defineUnits([], [], loose({ tree: {} })), unknown, 'defineUnits.tree'],
  ['tableFromJson', () => tableFromJson('{}', loose({ unit: units })), unknown, 'tableFromJson.unit'],
  ['recordsFromJson', () => recordsFromJson('{}', loose(mediation)), argument, 'recordsFromJson.entities'],
  ['findingsFromJson', () => findingsFromJson('{}', loose({ from: 'x' })), unknown, 'readStored.from'],
  ['versionOn: kind', () => versionOn('L-12.3', '2024-01-01', loose({ kind: 'commune' })), unknown, 'versionOn.kind'],
  [
    'versionOn: unitKind',
    () => versionOn('L-12.3', '2024-01-01', loose({ unitKind: 'xã' })),
    bad,
    'versionOn.unitKind',
  ],
  ['versionOn(7)', () => versionOn(loose(7), '2024-01-01'), argument, 'versionOn.duty'],
  ['dueDate(null)', () => dueDate(loose(null), '2024-01-01'), argument, 'dueDate.of'],
  ['dueDate: calender', () => dueDate('L-12.3', '2024-01-01', loose({ calender: {} })), unknown, 'dueDate.calender'],
  ['coverageOf: no day', () => coverageOf([], loose(list), loose({})), bad, 'coverageOf.asOf'],
  [
    'computeIndicators: one',
    () => computeIndicators(figures, loose(mediationSettledShare)),
    argument,
    'computeIndicators.indicators',
  ],
  [
    'computeIndicators: days',
    () => computeIndicators(figures, [], loose({ days: 1 })),
    unknown,
    'computeIndicators.days',
  ],
  ['loadIndicators: nothing known', () => loadIndicators([], loose(undefined)), argument, 'loadIndicators.known'],
  [
    'indicatorsFromJson: nothing known',
    () => indicatorsFromJson('{}', loose(undefined)),
    argument,
    'indicatorsFromJson.known',
  ],
  ['csv.writeRecords: rows', () => csv.writeRecords(loose([]), mediation), argument, 'writeRecords.dataset'],
  ['csv.writeRecords: a name', () => csv.writeRecords(read.value, loose('mediation')), argument, 'writeRecords.entity'],
  ['unlikeItsKind', () => unlikeItsKind(new Map(), loose({ deviations: 3.5 })), bad, 'unlikeItsKind.deviations'],
  ['score: no period', () => score(loose(empty), qcdcCommuneModel, loose({})), bad, 'score.period'],
  [
    'score: cluster',
    () => score(loose(empty), qcdcCommuneModel, loose({ period: '2024', cluster: [] })),
    unknown,
    'score.cluster',
  ],
  ['rank(board)', () => rank(loose(null)), argument, 'rank.scores'],
  ['rank: overal', () => rank(loose(empty), loose({ overal: true })), unknown, 'rank.overal'],
  ['meanOfPeriods', () => meanOfPeriods([], { period: '2024' }), argument, 'meanOfPeriods.parts'],
  ['proposeAwards', () => proposeAwards(loose(empty), loose(null)), argument, 'proposeAwards.rules'],
];

const marks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

test.each(calls)('%s', (_, run, code, path) => {
  let thrown: unknown = null;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ name: 'DefinitionError' });
  const { problems } = thrown as { readonly problems: readonly DefinitionProblem[] };
  const told = problems.find((one) => one.code === code && one.path === path);
  expect(problems.map((one) => [one.code, one.path])).toContainEqual([code, path]);
  expect(told?.text.vi).toMatch(marks);
  expect(told?.text.en).not.toBe(told?.text.vi);
});

test('everything wrong with a call is told at once', async () => {
  expect(() => validate(loose(7), [], loose({ perods: [], maxFindings: -1 }))).toThrow(
    /validate\.dataset[^]*validate\.perods[^]*validate\.maxFindings/,
  );
  await expect(rollUpInSteps(loose(null), loose({ onProgres: 1 }))).rejects.toThrow(/counts[^]*onProgres/);
});

test.each<readonly [string, () => Promise<unknown>, string]>([
  ['xlsx.read: no name of the file', () => xlsx.read(new Uint8Array(1), loose(undefined)), 'xlsx.read.options'],
  ['xlsx.read: an empty object', () => xlsx.read(new Uint8Array(1), loose({})), 'xlsx.read.source'],
  ['xlsx.read: a path', () => xlsx.read(loose('bao-cao.xlsx'), { source: 'bao-cao.xlsx' }), 'xlsx.read.bytes'],
  ['xlsx.read: sorce', () => xlsx.read(new Uint8Array(1), loose({ source: 'x', sorce: 1 })), 'xlsx.read.sorce'],
  ['xlsx.annotate: a path', () => xlsx.annotate(loose('bao-cao.xlsx'), []), 'annotate.bytes'],
  ['xlsx.annotate: one finding', () => xlsx.annotate(new Uint8Array(1), loose({})), 'annotate.findings'],
  ['xlsx.writeRecords: rows', () => xlsx.writeRecords(loose([]), [mediation]), 'writeRecords.records'],
  ['xlsx.writeRecords: one area', () => xlsx.writeRecords(read.value, loose(mediation)), 'writeRecords.entities'],
])('%s', async (_, run, path) => {
  await expect(run()).rejects.toThrow(new RegExp(`^\\[call/[a-z-]+\\] ${path.replace('.', '\\.')}`, 'u'));
});

test('what is right goes through: no limit, the whole depth, an option left undefined', () => {
  expect(validate(read, [], { maxFindings: Number.POSITIVE_INFINITY }).findings).toEqual(read.findings);
  expect(explainFigure(figures.value, key, { depth: Number.POSITIVE_INFINITY })).not.toBeNull();
  expect(parsePeriod('2024', loose({ regime: undefined })).value?.id).toBe('2024');
});

describe('records that are none', () => {
  test.each<readonly [string, unknown, string]>([
    ['a hole', new Array(1), 'undefined'],
    ['null', [null], 'null'],
    ['a day', [new Date(0)], 'Date'],
    ['a map', [new Map([['unit', '00001']])], 'Map'],
    ['a list', [[]], '[…]'],
    ['a text', ['00001'], '00001'],
  ])('%s is named', (_, records, actual) => {
    const { value, findings } = parseRecords(records as readonly unknown[], mediation, { units });
    expect(value.get(mediation)).toEqual([]);
    expect(findings).toMatchObject([{ code: 'parse/not-a-record', where: { cell: '/0' }, actual }]);
  });
  test('three holes are three records that are missing', () => {
    expect(parseRecords(new Array(3), mediation).findings.map(({ where }) => where.cell)).toEqual(['/0', '/1', '/2']);
  });
  test.each([{}, { unit: null, period: '' }, { received: null }])('%j holds nothing', (record) => {
    const { value, findings } = parseRecords([record], mediation, { units });
    expect(value.get(mediation)).toEqual([]);
    expect(findings).toMatchObject([{ code: 'parse/empty-record', where: { cell: '/0' } }]);
  });
  test.each([null, 7, new Date(0), new Map(), []])('%j is no list of lists', (records) => {
    expect(parseRecords(loose(records), [mediation]).findings).toMatchObject([{ code: 'parse/not-areas' }]);
  });
  test.each([null, {}, new Date(0), 'x'])('%j is no list', (records) => {
    expect(parseRecords(loose(records), mediation).findings).toMatchObject([{ code: 'parse/not-a-list' }]);
  });
});

test('what stands in a cell is data of any kind: read, or told, and never thrown at', () => {
  expect(parsePeriod(loose(2024)).value?.id).toBe('2024');
  expect(parsePeriod(loose(null))).toMatchObject({ value: null, findings: [{ severity: 'error' }] });
  expect([readDay(loose(45323)), readDay(loose(undefined))]).toEqual([null, null]);
});
