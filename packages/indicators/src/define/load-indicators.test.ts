import type { DefinitionError, RawTable, RawValue } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import { sampleMeasures, settledShare } from '../../test/sample-indicators.ts';
import {
  computeIndicators,
  defineIndicator,
  formulaText,
  indicatorsFromTable,
  loadIndicators,
  printIndicatorValue,
} from '../index.ts';

const basis = { kind: 'practice', number: null, title: { vi: 'Thông lệ', en: 'Practice' }, confirmed: true };
const entry = (id: string, formula: string, more: object = {}) => ({
  id,
  label: { vi: 'Nhãn', en: 'Label' },
  measuredIn: 'percent',
  scale: 2,
  better: 'higher',
  formula: [{ from: '2014-01-01', basis, value: formula }],
  ...more,
});
const load = (...data: unknown[]) => loadIndicators(data, { measures: sampleMeasures });
const share = entry('mediation.share', 'mediation.settled / mediation.received * 100');

describe('indicators as data', () => {
  it('become the same object as indicators in code, and compute the same', () => {
    const [loaded] = load(share);
    const data = figures(sampleMeasures, [['00001', '2021', { 'mediation.settled': 317, 'mediation.received': 348 }]]);
    const table = computeIndicators(data, [settledShare, ...(loaded ? [loaded] : [])]).value;
    const at = { unit: '00001', period: '2021' };
    const [a, b] = [table.get({ ...at, indicator: settledShare }), table.get({ ...at, indicator: 'mediation.share' })];
    expect(a?.value).toEqual(b?.value);
    expect(b && loaded && printIndicatorValue(b, 'vi')).toBe('91,09%');
    expect(Object.keys(loaded ?? {}).sort()).toEqual(Object.keys({ ...settledShare }).sort());
  });

  it('may name one another, also further down', () => {
    const [over] = load(entry('mediation.over-90', 'mediation.share - 90', { measuredIn: 'percentagePoint' }), share);
    expect(over?.inputs['mediation.share']).toMatchObject({ id: 'mediation.share' });
  });

  it.each([
    ['a ring', [entry('a.x', 'b.x - 1'), entry('b.x', 'a.x - 1')], 'indicators/ring', '[0].formula'],
    ['itself', [entry('a.x', 'a.x - 1')], 'indicators/ring', '[0].formula'],
    ['an id twice', [share, share], 'indicators/same-id', '[1].id'],
    ['the id of a measure', [entry('mediation.settled', 'mediation.received')], 'indicators/same-id', '[0].id'],
    ['an unknown name', [entry('a.x', '1 + mediation.setled')], 'formula/unknown-name', '[0].formula[0].value@5'],
    [
      'persons and cases',
      [entry('a.x', 'reception.persons + mediation.settled')],
      'indicators/units-do-not-add',
      'a.x.formula[0].value',
    ],
    ['no figure at all', [entry('a.x', '1 + 2', { measuredIn: 'ratio' })], 'indicators/no-formula', 'a.x.formula'],
    ['a missing label', [{ ...share, label: { vi: 'x' } }], 'indicators/bad-shape', '[0].label.en'],
    ['a stray key', [{ ...share, colour: 'red' }], 'indicators/unknown-key', '[0].colour'],
    [
      'a day that does not exist',
      [{ ...share, formula: [{ from: '2023-02-29', basis, value: '1' }] }],
      'indicators/bad-shape',
      '[0].formula[0].from',
    ],
    [
      'two laws on one day',
      [{ ...share, formula: [...share.formula, ...share.formula] }],
      'law/overlap',
      'mediation.share.formula',
    ],
    ['no list', [null], 'indicators/bad-shape', '[0]'],
  ])('refuses %s with the path', (_, data, code, path) => {
    expect(() => load(...data)).toThrow(expect.objectContaining({ code, path }));
  });
});

const problemsOf = (make: () => unknown): readonly (readonly [string, string])[] => {
  try {
    make();
  } catch (error) {
    const { problems } = error as DefinitionError;
    for (const { text } of problems) expect(text.vi).not.toBe(text.en);
    return problems.map((p) => [p.code, p.path]);
  }
  return [];
};

describe('everything that is wrong is told at once, in both languages', () => {
  it('of the shape', () => {
    const wrong = { ...share, label: { vi: 'x' }, scale: 'two', colour: 'red' };
    expect(problemsOf(() => load(wrong, { ...share, better: 'more' }))).toEqual([
      ['indicators/bad-shape', '[0].label.en'],
      ['indicators/bad-shape', '[0].scale'],
      ['indicators/unknown-key', '[0].colour'],
      ['indicators/bad-shape', '[1].better'],
    ]);
  });

  it('of formulas, of several indicators, and of nothing that only follows from another fault', () => {
    const data = [
      entry('a.x', 'no.such / mediation.received * not.either'),
      entry('b.x', 'a.x - 1'),
      entry('c.x', 'mediation.settled / mediation.received', { scale: 11, label: { vi: ' ', en: 'c' } }),
      share,
      share,
    ];
    expect(problemsOf(() => load(...data))).toEqual([
      ['indicators/same-id', '[4].id'],
      ['formula/unknown-name', '[0].formula[0].value@1'],
      ['formula/unknown-name', '[0].formula[0].value@32'],
      ['indicators/blank-text', 'c.x.label'],
      ['indicators/bad-scale', 'c.x.scale'],
      ['indicators/factor-does-not-fit', 'c.x.formula[0].value'],
    ]);
  });

  it('of an indicator in code, a key nobody knows included', () => {
    const definition = {
      id: 'Mediation',
      label: { vi: 'x', en: 'x' },
      measuredIn: 'percent',
      scale: -1,
      better: 'higher' as const,
      inputs: {},
      formula: [],
      ...{ colour: 'red' },
    };
    expect(problemsOf(() => defineIndicator(definition))).toEqual([
      ['indicators/unknown-key', 'Mediation.colour'],
      ['indicators/bad-id', 'Mediation.id'],
      ['indicators/bad-scale', 'Mediation.scale'],
      ['indicators/no-formula', 'Mediation.formula'],
    ]);
  });
});

describe('indicators in a workbook', () => {
  const headers = ['id', 'Label vi', 'label_en', 'measured in', 'decimals', 'better', 'formula', 'from', 'to'];
  const table = (...rows: readonly (readonly RawValue[])[]): RawTable => ({
    name: 'Chỉ số',
    columns: headers.map((header, i) => ({ key: String(i), header, at: {} })),
    rows: rows.map((row) => ({ at: {}, cells: new Map(row.map((value, i) => [String(i), { value, at: {} }])) })),
  });
  const ratioText = 'mediation.settled / mediation.received * 100';

  it('are read row by row; a second row of an id is a later formula', () => {
    const [loaded, ...others] = indicatorsFromTable(
      table(
        ['mediation.share', 'Tỷ lệ', 'Share', 'percent', 1, 'higher', ratioText, '2014-01-01', '2023-06-30'],
        ['mediation.share', null, null, null, null, null, `${ratioText} * 1 / 1`, '2023-07-01', null],
      ),
      { measures: sampleMeasures },
    );
    expect(others).toEqual([]);
    expect(loaded?.versions.map((v) => [v.from, formulaText(v.value)])).toEqual([
      ['2014-01-01', ratioText],
      ['2023-07-01', `${ratioText} * 1 / 1`],
    ]);
  });

  it('get the same errors as in code', () => {
    expect(() =>
      indicatorsFromTable(table(['x.y', 'a', 'b', 'percent', 1, 'higher', 'funds.raised / funds.households * 100']), {
        measures: sampleMeasures,
      }),
    ).toThrow(expect.objectContaining({ code: 'indicators/wrong-unit-of-measure' }));
    expect(() =>
      indicatorsFromTable(table(['x.y', 'a', 'b', 'percent', 'one', 'higher', ratioText]), {
        measures: sampleMeasures,
      }),
    ).toThrow(expect.objectContaining({ code: 'indicators/bad-shape', path: '[0].scale' }));
  });

  it('have their faults told with the cell they start in, and columns nobody knows are named', () => {
    const at = (cell: string) => ({ sheet: 'Chỉ số', cell });
    const wrong: RawTable = {
      name: 'Chỉ số',
      columns: [
        ...['id', 'label vi', 'label en', 'measured in', 'decimals', 'better', 'formula'].map((header, i) => ({
          key: String(i),
          header,
          at: {},
        })),
        { key: 'note', header: 'Ghi chú', at: at('H1') },
      ],
      rows: [['mediation.share', 'Tỷ lệ', 'Share', 'percent', 'một', 'higher', ratioText]].map((row) => ({
        at: {},
        cells: new Map(row.map((value, i) => [String(i), { value, at: at(`${'ABCDEFG'[i] ?? ''}7`) }])),
      })),
    };
    expect(problemsOf(() => indicatorsFromTable(wrong, { measures: sampleMeasures }))).toEqual([
      ['indicators/unknown-column', 'Chỉ số!H1'],
      ['indicators/bad-shape', 'Chỉ số!A7.scale'],
    ]);
  });

  it('lose no column that stands there twice, and nothing a later version says otherwise', () => {
    const made = (headers: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]): RawTable => ({
      ...table(...rows),
      columns: headers.map((header, i) => ({ key: String(i), header, at: {} })),
    });
    const headers = ['id', 'label vi', 'label en', 'measured in', 'decimals', 'better', 'formula', 'from', 'to'];
    const row = ['mediation.share', 'Tỷ lệ', 'Share', 'percent', 1, 'higher', ratioText, '2014-01-01', '2023-06-30'];
    const problems = (of: RawTable) => problemsOf(() => indicatorsFromTable(of, { measures: sampleMeasures }));
    expect(problems(made([...headers, 'Formula'], [...row, '1']))).toEqual([['indicators/column-twice', 'Formula']]);
    const later = [row[0] ?? '', 'Tỷ lệ', 'Other', 'percent', 2, null, `${ratioText} * 1 / 1`, '2023-07-01'];
    expect(problems(made(headers, row, later)).map(([code]) => code)).toEqual(['indicators/version-differs', 'indicators/version-differs']); // prettier-ignore
  });
});
