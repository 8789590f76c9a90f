import {
  dated,
  defineEntity,
  defineMeasure,
  figureField,
  practice,
  type DefinitionProblem,
  type LegalBasis,
} from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineUnits } from '@qcdc/core/flow';
import { defineLayout } from '@qcdc/core/layout';
import {
  defineCatalogue,
  defineChecklist,
  defineInstrument,
  extendCalendar,
  extendCatalogue,
  extendChecklist,
  lawCatalogue,
  workingCalendar,
} from '@qcdc/core/law';
import { defineRule, undatedRule } from '@qcdc/core/rules';
import { defineFormat } from '@qcdc/core/stored';
import { qcdcCommuneModel, rank, score } from '@qcdc/emulation';
import { defineRubric, defineRubricSet } from '@qcdc/emulation/rubric';
import { defineIndex, defineIndicator, loadIndicators, mediationSettledShare } from '@qcdc/indicators';
import { defineRecordRule } from '@qcdc/validators';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';

// Every door where somebody defines something, each with three faults at once: all three are told, in both languages.

const text = { vi: 'Chữ', en: 'Text' };
const blank = { vi: ' ', en: 'Text' };
const basis: LegalBasis = practice({ vi: 'Thông lệ', en: 'Practice' });
const cases = (label = text) => figureField({ label, measuredIn: 'case' });
const law = { ...basis, kind: 'law' as const, number: '10/2022/QH15' };
const list = lawCatalogue.checklists.find(({ id }) => id === 'commune-disclosure') ?? lawCatalogue.checklists[0];
const example = { name: 'x', input: {}, verdict: 'held' as const };

type Told = readonly (readonly [code: string, path: string])[];
const doors: readonly (readonly [door: string, define: () => unknown, told: Told])[] = [
  [
    'defineEntity',
    () =>
      defineEntity({
        id: 'Khu Vuc',
        form: 'period',
        label: blank,
        fields: { received: cases() },
        identifiedBy: ['nobody'],
        askdFrom: '2027-01-01',
      } as never),
    [
      ['entity/unknown-key', 'Khu Vuc.askdFrom'],
      ['entity/bad-id', 'id'],
      ['entity/blank-label', 'Khu Vuc.label'],
      ['entity/unknown-related-field', 'Khu Vuc.identifiedBy'],
    ],
  ],
  [
    'fields of an entity',
    () =>
      defineEntity({
        id: 'area',
        form: 'period',
        label: text,
        fields: { Received: cases(blank), settled: cases(), refused: cases() },
        relations: { within: [{ part: 'none' as 'settled', whole: 'settled' }] },
      }),
    [
      ['entity/bad-field-name', 'area.fields.Received'],
      ['entity/blank-label', 'area.fields.Received'],
      ['entity/label-twice', 'area.fields.refused'],
      ['entity/unknown-related-field', 'within[0]'],
    ],
  ],
  [
    'figures of an entity',
    () =>
      defineEntity({
        id: 'area',
        form: 'period',
        label: text,
        fields: {
          one: figureField({ label: { vi: 'Một', en: 'One' }, measuredIn: '' }),
          two: figureField({ label: { vi: 'Hai', en: 'Two' }, measuredIn: 'case', overUnits: 'mean' }),
          three: figureField({ label: { vi: 'Ba', en: 'Three' }, measuredIn: 'percent', overUnits: 'sum' }),
        },
      }),
    [
      ['measure/no-unit-of-measure', 'area.one'],
      ['measure/operator-not-over-units', 'area.two'],
      ['measure/percent-never-merges', 'area.three'],
    ],
  ],
  [
    'defineMeasure',
    () => defineMeasure({ id: 'Số vụ', label: blank, measuredIn: '', overTime: 'total' as 'sum' }),
    [
      ['measure/bad-id', 'id'],
      ['measure/blank-label', 'Số vụ'],
      ['measure/no-unit-of-measure', 'Số vụ'],
      ['measure/unknown-operator', 'Số vụ'],
    ],
  ],
  [
    'dated',
    () =>
      dated(
        [
          { from: '2023-02-30', basis, value: 1 },
          { from: '2024-01-01', to: '2023-01-01', basis, value: 2 },
          { from: '2025-01-01', basis, value: 3 },
          { from: '2026-01-01', basis, value: 4 },
        ],
        'law',
      ),
    [
      ['law/bad-day', 'law[0]'],
      ['law/ends-before-it-starts', 'law[1]'],
      ['law/overlap', 'law'],
    ],
  ],
  [
    'defineRule',
    () =>
      defineRule({
        id: 'Quy tắc',
        title: blank,
        severity: 'fatal' as 'error',
        entities: [],
        messages: { wrong: text },
        law: [],
        examples: [],
        check: () => ({ state: 'held' }),
      }),
    [
      ['rule/bad-id', 'id'],
      ['rule/bad-part', 'Quy tắc.severity'],
      ['rule/bad-part', 'Quy tắc.entities'],
      ['rule/no-basis', 'Quy tắc.law'],
      ['rule/blank-message', 'Quy tắc.messages.title'],
    ],
  ],
  [
    'defineRecordRule',
    () =>
      defineRecordRule(mediation, {
        id: 'x',
        title: blank,
        fails: blank,
        law: undatedRule(basis),
        looksAt: ['received'],
        expect: () => 'yes',
        examples: [example],
      } as never),
    [
      ['rule/bad-id', 'id'],
      ['rule/blank-message', 'x.messages.title'],
      ['rule/blank-message', 'x.messages.fails'],
    ],
  ],
  [
    'units: their shape',
    () =>
      defineUnits([
        { code: '01', kind: 'tỉnh' as 'province' },
        { code: '02', kind: 'province', from: 'xưa' as never },
        { code: '03', kind: 'province', nam: 'Tỉnh' } as never,
        { kind: 'province' } as never,
      ]),
    [
      ['unit/bad-shape', 'units[0].kind'],
      ['unit/bad-shape', 'units[1].from'],
      ['unit/unknown-key', 'units[2].nam'],
      ['unit/bad-shape', 'units[3].code'],
    ],
  ],
  [
    'units: what they say together',
    () =>
      defineUnits([
        { code: '01', kind: 'province' },
        { code: '01', kind: 'province' },
        { code: '02', kind: 'commune', parent: '99' },
        { code: '03', kind: 'commune', from: '2025-01-01', to: '2024-01-01' },
      ]),
    [
      ['unit/duplicate-id', 'units[1]'],
      ['unit/ends-before-it-starts', 'units[3]'],
      ['unit/orphan', 'units[2].parents[0]'],
    ],
  ],
  [
    'lineage of units',
    () => {
      const edge = { on: '2025-07-01', extent: 'whole', act: law } as const;
      defineUnits(
        [
          { code: '01', kind: 'commune', to: '2025-06-30' },
          { code: '02', kind: 'commune', from: '2025-07-01' },
        ],
        [
          { ...edge, from: '01', to: '99' },
          { ...edge, from: '02', to: '01' },
          { ...edge, from: '01', to: '02' },
        ],
      );
    },
    [
      ['unit/unknown-lineage-unit', 'lineage[0]'],
      ['unit/lineage-not-in-force', 'lineage[1]'],
      ['unit/share-over-one', 'lineage[2]'],
    ],
  ],
  [
    'other trees of units',
    () =>
      defineUnits([{ code: '01', kind: 'commune' }], [], { trees: { sector: { '98': '01', '99': '01', '01': '97' } } }),
    [
      ['unit/orphan', 'trees.sector'],
      ['unit/orphan', 'trees.sector'],
      ['unit/orphan', 'trees.sector.01[0]'],
    ],
  ],
  [
    'defineInstrument',
    () =>
      defineInstrument({
        id: 'x',
        kind: 'law',
        number: '',
        title: text,
        subject: text,
        issued: 'hôm qua' as never,
        from: '2027-02-30',
        doubt: [],
        confirmed: true,
        endBy: 'y',
      } as never),
    [
      ['law/unknown-key', 'x.endBy'],
      ['law/bad-day', 'x'],
      ['law/bad-day', 'x'],
      ['law/blank-title', 'x'],
    ],
  ],
  [
    'extendCatalogue: the shape',
    () =>
      extendCatalogue(lawCatalogue, {
        amendments: [
          { duty: 'L-12.3', by: { instrument: 'law2022' }, from: 'mai' as never },
          { duty: 'L-20.3', by: { instrument: 'law2022' }, valu: {} } as never,
          { duty: 'L-12.3', by: { instrument: 'law2022' }, value: { is: 'term', side: 'within', n: -1, unit: 'days' } },
        ],
        repeels: [],
      } as never),
    [
      ['law/unknown-key', 'repeels'],
      ['law/bad-day', 'amendments[0].from'],
      ['law/unknown-key', 'amendments[1].valu'],
      ['law/bad-value', 'amendments[2].value.n'],
    ],
  ],
  [
    'extendCatalogue: what it says',
    () =>
      extendCatalogue(lawCatalogue, {
        amendments: [
          { duty: 'L-12.3', by: { instrument: 'no-such' } },
          { duty: 'L-999', by: { instrument: 'law2022' }, from: '2027-01-01' },
          { duty: 'L-12.3', by: { instrument: 'law2022' }, from: '2027-01-01', revives: true },
        ],
        repeals: [{ duty: 'PL34-12', by: { instrument: 'law2022' }, from: '2027-01-01' }],
      }),
    [
      ['law/unknown-instrument', 'amendments[0].by'],
      ['law/unknown-duty', 'amendments[1]'],
      ['law/nothing-to-revive', 'amendments[2]'],
      ['law/nothing-to-change', 'repeals[0]'],
    ],
  ],
  [
    'defineCatalogue',
    () => {
      const [one] = lawCatalogue.provisions;
      if (one === undefined) throw new Error('there are provisions');
      const other = { ...one, id: 'x', duty: 'x', from: '2030-01-01', to: '2029-01-01' } as const;
      defineCatalogue({
        ...lawCatalogue,
        provisions: [...lawCatalogue.provisions, one, { ...other, basis: { ...one.basis, number: '0/0/X' } }],
      });
    },
    [
      ['law/duplicate-id', 'PL34-5-1.1'],
      ['law/unknown-instrument', 'x'],
      ['law/ends-before-it-starts', 'x[0]'],
    ],
  ],
  [
    'defineChecklist',
    () =>
      defineChecklist({
        ...list,
        id: 'x',
        items: [...(list?.items ?? []), ...(list?.items.slice(0, 1) ?? [])],
        rules: [{ form: 'pigeon', items: ['1', '99'], atLeastDays: 1, permanent: false, basis }],
      } as never),
    [
      ['law/duplicate-item', 'x'],
      ['law/unknown-form', 'x'],
      ['law/unknown-item', 'x'],
    ],
  ],
  [
    'extendChecklist',
    () =>
      extendChecklist(list as never, {
        basis,
        items: [
          { number: '1', label: text },
          { number: '2', label: text },
        ],
        forms: [{ id: 'posting', label: text } as never],
      }),
    [
      ['law/narrows-the-law', 'commune-disclosure'],
      ['law/narrows-the-law', 'commune-disclosure'],
      ['law/narrows-the-law', 'commune-disclosure'],
    ],
  ],
  [
    'workingCalendar',
    () =>
      workingCalendar({ years: { '27': { rest: [] }, 2027: { rest: ['02-30'] } }, weekend: [8], yeers: {} } as never),
    [
      ['law/unknown-key', 'yeers'],
      ['law/bad-day', '27'],
      ['law/bad-day', '2027'],
      ['law/bad-day', 'weekend'],
    ],
  ],
  [
    'extendCalendar',
    () => extendCalendar(workingCalendar(), { '2027-02-30': 'rest', '2027-03-01': 'off' as 'rest', 2028: [] as never }),
    [
      ['law/bad-calendar', '2028'],
      ['law/bad-day', '2027-02-30'],
      ['law/bad-calendar', '2027-03-01'],
    ],
  ],
  [
    'defineIndicator',
    () =>
      defineIndicator({
        id: 'X',
        label: blank,
        measuredIn: 'percent',
        scale: 20,
        better: 'higher',
        inputs: { received: mediation.measures.received },
        formula: [],
        rounds: 1,
      } as never),
    [
      ['indicators/unknown-key', 'X.rounds'],
      ['indicators/bad-id', 'X.id'],
      ['indicators/blank-text', 'X.label'],
      ['indicators/bad-scale', 'X.scale'],
      ['indicators/no-formula', 'X.formula'],
    ],
  ],
  [
    'loadIndicators',
    () => loadIndicators([{ id: 'a.b' }], { measures: [] }),
    [
      ['indicators/bad-shape', '[0].label'],
      ['indicators/bad-shape', '[0].measuredIn'],
      ['indicators/bad-shape', '[0].scale'],
    ],
  ],
  [
    'defineIndex',
    () =>
      defineIndex({
        id: 'x',
        label: blank,
        aggregate: 'mean' as 'arithmetic',
        basis,
        scale: 1,
        parts: [{ indicator: mediationSettledShare, weight: '-1', normalise: { method: 'zScore' }, wait: 1 } as never],
      }),
    [
      ['indicators/blank-text', 'x.label'],
      ['indicators/bad-index', 'x.aggregate'],
      ['indicators/unknown-key', 'x.parts[0].wait'],
      ['indicators/bad-index', 'x.parts[0].weight'],
    ],
  ],
  [
    'defineRubric',
    () => defineRubric({ ...qcdcCommuneModel, id: 7, years: { from: 'x' }, colour: 'red' } as never),
    [
      ['emulation/not-a-rubric', 'id'],
      ['emulation/not-a-rubric', 'years.from'],
      ['emulation/unknown-key', 'colour'],
    ],
  ],
  [
    'defineRubricSet',
    () => {
      const model = { ...qcdcCommuneModel, years: { from: 2024 } };
      defineRubricSet([model, { ...model, id: 'b' }, { ...model, id: 'c' }, { ...model, id: 'd' }]);
    },
    [
      ['emulation/two-rubrics-for-one-year', 'b'],
      ['emulation/two-rubrics-for-one-year', 'c'],
      ['emulation/two-rubrics-for-one-year', 'd'],
    ],
  ],
  ...(['score', 'rank'] as const).map((step) => {
    const clusters = [
      { id: 'a', name: blank, members: [{ from: 'xưa', to: null, value: '01' }] },
      { id: 'a', name: text, members: [{ from: '2025-01-01', to: '2024-01-01', value: '01' }] },
    ] as never;
    const nothing = { value: {}, findings: [] } as never;
    const told: Told = [
      ['emulation/bad-cluster', `${step}.clusters[0].name`],
      ['emulation/bad-cluster', `${step}.clusters[0].members[0].from`],
      ['emulation/bad-cluster', `${step}.clusters[1]`],
      ['emulation/bad-cluster', `${step}.clusters[1].members[0]`],
    ];
    const define = () =>
      step === 'score' ? score(nothing, qcdcCommuneModel, { period: '2024', clusters }) : rank(nothing, { clusters });
    return [`clusters handed to ${step}`, define, told] as const;
  }),
  [
    'defineFormat',
    () =>
      defineFormat({
        id: 'Mẫu',
        version: 3,
        label: text,
        shape: z.any(),
        migrations: [
          { from: 1, to: (body: unknown) => body },
          { from: 1, to: (body: unknown) => body },
        ],
      } as never),
    [
      ['stored/bad-format-name', 'id'],
      ['stored/migration-twice', 'migrations'],
      ['stored/migration-missing', 'migrations'],
    ],
  ],
  [
    'defineLayout',
    () => defineLayout({ sheets: [{ area: 'nobody', columns: {} }], colour: 'red', source: 7 } as never, [mediation]),
    [
      ['layout/unknown-key', 'colour'],
      ['layout/unknown-key', 'source'],
    ],
  ],
];

function problemsOf(define: () => unknown): readonly DefinitionProblem[] {
  try {
    define();
  } catch (error) {
    if (error instanceof Error && 'problems' in error) return error.problems as readonly DefinitionProblem[];
    throw error;
  }
  return [];
}

const marks = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
// Words no Vietnamese sentence has; names of fields and values, which are code, have none of them around.
const english = /(?:^|\s)(?:the|is|are|not|of|write|with|must|a|an|there|one|two|and|or)(?=\s|$|[;,.])/i;

describe.each(doors)('%s', (_, define, told) => {
  const problems = problemsOf(define);

  test('tells all faults at once, each with code and path', () => {
    const found = problems.map(({ code, path }) => [code, path]);
    for (const one of told) expect(found).toContainEqual(one);
    expect(problems.length).toBeGreaterThanOrEqual(told.length);
  });
  test('in both languages', () => {
    for (const { text: said, code } of problems) {
      expect(said.en.trim(), code).not.toBe('');
      expect(said.vi.normalize('NFC'), code).toMatch(marks);
      expect(said.vi, code).not.toMatch(english);
      expect(said.vi).not.toBe(said.en);
    }
  });
});
