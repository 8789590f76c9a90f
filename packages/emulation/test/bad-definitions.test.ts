import type { DefinitionError, DefinitionProblem } from '@qcdc/core';
import { allIndicators } from '@qcdc/indicators';
import { expect, it } from 'vitest';
import { defineRubric, defineRubricSet, rubricFromJson, rubricToJson, type Rubric } from '../src/index.ts';
import type { PointScale } from '../src/rubric/index.ts';
import { bands, leaf, text, rubricOf } from './sample.ts';

const flag = (fact: string) => ({ if: 'flag', fact }) as const;
const plain = leaf('c', 10, bands('i'));
const two = [
  { id: 'good', label: text('good'), from: 8 },
  { id: 'poor', label: text('poor'), to: 8 },
] as const;

const wrong: readonly (readonly [name: string, rubric: unknown, code: string, path: string])[] = [
  [
    'bands with a gap',
    rubricOf([
      leaf('c', 10, {
        give: 'bands',
        of: { read: 'indicator', indicator: 'i' },
        closed: 'lower',
        bands: [
          { from: 90, points: 10 },
          { to: 80, points: 0 },
        ],
      }),
    ]),
    'emulation/band-gap',
    'root.children[0].scale.bands',
  ],
  [
    'a day to hand the form on by that is none',
    rubricOf([plain], {
      appraisal: {
        columns: [{ id: 'self', label: text('self'), by: text('self') }],
        final: 'self',
        submitBy: '+02-30',
      },
    }),
    'emulation/not-a-rubric',
    'appraisal.submitBy',
  ],
  [
    'bands that overlap',
    rubricOf([
      leaf('c', 10, {
        give: 'bands',
        of: { read: 'indicator', indicator: 'i' },
        closed: 'lower',
        bands: [
          { from: 80, points: 10 },
          { to: 90, points: 0 },
        ],
      }),
    ]),
    'emulation/band-overlap',
    'root.children[0].scale.bands',
  ],
  [
    'a band that leaves 100 out',
    rubricOf([
      leaf('c', 10, {
        give: 'bands',
        of: { read: 'indicator', indicator: 'i' },
        closed: 'lower',
        bands: [
          { from: 80, to: 100, points: 10 },
          { to: 80, points: 0 },
        ],
      }),
    ]),
    'emulation/band-gap',
    'root.children[0].scale.bands',
  ],
  [
    'children over the maximum',
    rubricOf([plain, leaf('d', 10, bands('j'))], {}, { maximum: 15 }),
    'emulation/points-over-maximum',
    'root',
  ],
  [
    'a leaf nobody can score: neither a scale nor children',
    rubricOf([plain, { id: 'd', label: text('d'), maximum: 5 }]),
    'emulation/group-or-leaf',
    'root.children[1]',
  ],
  [
    'a leaf without its maximum',
    rubricOf([{ id: 'c', label: text('c'), scale: bands('i') }]),
    'emulation/no-maximum',
    'root.children[0]',
  ],
  ['children below the maximum', rubricOf([plain], {}, { maximum: 15 }), 'emulation/points-do-not-add-up', 'root'],
  [
    'a veto naming an unknown fact',
    rubricOf([plain], {
      vetoes: [{ id: 'v', label: text('v'), when: flag('nobody-knows'), then: 'poor' }],
      classes: { of: 'points', closed: 'lower', classes: two },
    }),
    'emulation/unknown-fact',
    'vetoes[0].when',
  ],
  [
    'a veto to an unknown class',
    rubricOf([plain], {
      facts: [{ id: 'f', kind: 'flag', label: text('f') }],
      vetoes: [{ id: 'v', label: text('v'), when: flag('f'), then: 'worse' }],
      classes: { of: 'points', closed: 'lower', classes: two },
    }),
    'emulation/unknown-class',
    'vetoes[0].then',
  ],
  [
    'a score over the maximum',
    rubricOf([leaf('c', 5, bands('i'))]),
    'emulation/points-over-maximum',
    'root.children[0].scale.bands[0].points',
  ],
  [
    'weights of 99.99',
    rubricOf(
      [
        { ...plain, weight: '59.99' },
        { ...leaf('d', 10, bands('j')), weight: 40 },
      ],
      {},
      { maximum: 100 },
    ),
    'emulation/weights-do-not-add-up',
    'root',
  ],
  [
    'some weights left out',
    rubricOf([{ ...plain, weight: 60 }, leaf('d', 10, bands('j'))], {}, { maximum: 100 }),
    'emulation/weights-incomplete',
    'root',
  ],
  [
    'points in proportion to nothing',
    rubricOf([leaf('c', 10, { give: 'proportion', of: { read: 'indicator', indicator: 'i' }, full: 0 })]),
    'emulation/full-not-above-zero',
    'root.children[0].scale.full',
  ],
  [
    'a class nobody reaches',
    rubricOf([plain], {
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'top', label: text('top'), from: 11 },
          { id: 'rest', label: text('rest'), to: 11 },
        ],
      },
    }),
    'emulation/unreachable-class',
    'classes.classes[0]',
  ],
  [
    'classes with a gap',
    rubricOf([plain], {
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'top', label: text('top'), from: 8 },
          { id: 'rest', label: text('rest'), to: 7 },
        ],
      },
    }),
    'emulation/band-gap',
    'classes',
  ],
  [
    'a condition without a fall-through',
    rubricOf([plain], {
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [{ ...two[0], conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }] }, two[1]],
      },
    }),
    'emulation/no-fall-through',
    'classes.classes[0]',
  ],
  [
    'an unknown indicator',
    rubricOf([leaf('c', 10, bands('no.such'))]),
    'emulation/unknown-indicator',
    'root.children[0].scale.of',
  ],
  [
    'a criterion read before it is scored',
    rubricOf([
      leaf('a', 10, { give: 'points', of: { read: 'achieved', criterion: 'b', as: 'points' } }),
      leaf('b', 10, bands('known')),
    ]),
    'emulation/criterion-not-earlier',
    'root.children[0].scale.of',
  ],
  ['an id used twice', rubricOf([plain, plain]), 'emulation/id-used-twice', 'root.children[1]'],
  [
    'a class bounded by itself',
    rubricOf([plain], { classCaps: [{ relation: 'unit', object: 'test', rule: 'notAbove' }] }),
    'emulation/circular-class-cap',
    'classCaps[0]',
  ],
  [
    'a level without points',
    rubricOf([leaf('c', 2, { give: 'levels', fact: 'l', points: { a: 2 } })], {
      facts: [
        {
          id: 'l',
          kind: 'choice',
          label: text('l'),
          levels: [
            { id: 'a', label: text('a') },
            { id: 'b', label: text('b') },
          ],
        },
      ],
    }),
    'emulation/level-without-points',
    'root.children[0].scale.points',
  ],
  [
    'an empty label',
    rubricOf([{ ...plain, label: { vi: ' ', en: 'x' } }]),
    'emulation/not-a-rubric',
    'root.children[0].label.vi',
  ],
  ['a property nobody knows', { ...rubricOf([plain]), colour: 'red' }, 'emulation/unknown-key', 'colour'],
  [
    'a property nobody knows, further down',
    rubricOf([{ ...plain, ...{ colour: 'red' } }]),
    'emulation/unknown-key',
    'root.children[0].colour',
  ],
  [
    'an unknown measure',
    rubricOf([leaf('c', 10, { give: 'points', of: { read: 'figure', measure: 'no.such' } })]),
    'emulation/unknown-measure',
    'root.children[0].scale.of',
  ],
  [
    'an amount that is none',
    rubricOf([{ ...plain, maximum: '1e9' }]),
    'emulation/not-a-rubric',
    'root.children[0].maximum',
  ],
];

it.each(wrong)('%s is refused before any unit is scored', (_, rubric, code, path) => {
  const checks = code.startsWith('emulation/unknown-') ? { indicators: ['known', 'i', 'j'], measures: [] } : {};
  expect(() => defineRubric(rubric as Rubric, checks)).toThrow(
    expect.objectContaining({ name: 'DefinitionError', code, path }) as Error,
  );
});

it.each(wrong)('%s is told in both languages, whether it comes as code or as JSON', (_, rubric, code) => {
  const checks = { indicators: ['known', 'i', 'j'], measures: [] };
  const problems = (make: () => unknown): readonly DefinitionProblem[] => {
    try {
      make();
    } catch (error) {
      return (error as DefinitionError).problems;
    }
    return [];
  };
  const told = problems(() => defineRubric(rubric as Rubric, checks));
  expect(told.map((problem) => problem.code)).toContain(code);
  for (const { text: words } of told) expect(words.vi).not.toBe(words.en);
  const read = rubricFromJson(JSON.stringify(rubricToJson(rubric as Rubric)), checks);
  expect(read.value).toBeNull();
  if (read.findings[0]?.code.startsWith('emulation/') === true)
    expect(read.findings.map((one) => one.code)).toEqual(told.map((one) => one.code));
});

it('everything that is wrong with a rubric is told at once, each with its place', () => {
  const bad = rubricOf(
    [
      leaf('a', 10, {
        ...bands('no.such'),
        bands: [
          { from: 90, points: 11 },
          { to: 80, points: 0 },
        ],
      } as PointScale),
      leaf('a', 5, { give: 'points', of: { read: 'fact', fact: 'nobody-knows' } }),
      { id: 'e', label: text('e'), scale: { give: 'points', of: { read: 'figure', measure: 'no.measure' } } },
      leaf('f', 5, { give: 'points', of: { read: 'achieved', criterion: 'nowhere', as: 'points' } }),
    ],
    {
      vetoes: [{ id: 'v', label: text('v'), when: flag('nobody-knows'), then: 'worse' }],
      classes: { of: 'points', closed: 'lower', classes: [two[0], { id: 'good', label: text('x'), to: 8 }] },
    },
  );
  expect(() => defineRubric(bad, { indicators: allIndicators, measures: [] })).toThrow(
    expect.objectContaining({
      problems: [
        ['no-maximum', 'root.children[2]'],
        ['id-used-twice', 'root.children[1]'],
        ['unknown-indicator', 'root.children[0].scale.of'],
        ['points-over-maximum', 'root.children[0].scale.bands[0].points'],
        ['band-gap', 'root.children[0].scale.bands'],
        ['unknown-fact', 'root.children[1].scale.of'],
        ['unknown-measure', 'root.children[2].scale.of'],
        ['unknown-criterion', 'root.children[3].scale.of'],
        ['id-used-twice', 'classes.classes[1]'],
        ['unknown-fact', 'vetoes[0].when'],
        ['unknown-class', 'vetoes[0].then'],
      ].map(([code, path]) => expect.objectContaining({ code: `emulation/${code ?? ''}`, path }) as unknown),
    }) as Error,
  );
});

it('two rubrics for one year are refused, and bounds that go in a circle', () => {
  const a = rubricOf([plain], { id: 'a', years: { from: 2022, to: 2024 } });
  expect(() => defineRubricSet([a, rubricOf([plain], { id: 'b', years: { from: 2024 } })])).toThrow(
    expect.objectContaining({ code: 'emulation/two-rubrics-for-one-year' }) as Error,
  );
  expect(defineRubricSet([a, rubricOf([plain], { id: 'b', years: { from: 2025 } })]).rubrics).toHaveLength(2);
  const cap = (kind: string, object: string) =>
    rubricOf([plain], { id: kind, kind, classCaps: [{ relation: 'r', object, rule: 'notAbove' }] });
  expect(() => defineRubricSet([cap('staff', 'unit'), cap('unit', 'staff')])).toThrow(
    expect.objectContaining({ code: 'emulation/circular-class-cap' }) as Error,
  );
});

it.each(['', '{', '[]', '"text"', 'null', '1'])('JSON that is no rubric is refused: %s', (json) => {
  const { value, findings } = rubricFromJson(json);
  expect(value).toBeNull();
  expect(findings[0]?.code).toMatch(/^stored\/(?:not-json|no-stamp)$/u);
});
