import { ok } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineLayout } from '@qcdc/core/layout';
import { defineRule, undatedRule } from '@qcdc/core/rules';
import { defineFormat } from '@qcdc/core/stored';
import { qcdcCommuneModel, rank, score } from '@qcdc/emulation';
import { defineRubric, defineRubricSet } from '@qcdc/emulation/rubric';
import {
  defineIndex,
  defineIndicator,
  defineMean,
  defineShare,
  loadIndicators,
  mediationSettledShare,
} from '@qcdc/indicators';
import { defineRecordRule } from '@qcdc/validators';
import * as z from 'zod/mini';
import { basis, blank, text, type DefinitionDoor, type Told } from './door.ts';

/** Rules, indicators, rubrics, clusters, formats and layouts. */
export const ruleAndRubricDoors: readonly DefinitionDoor[] = [
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
        severity: 'error',
        messages: { fails: blank },
        law: undatedRule(basis),
        examples: [{ name: 'x', given: { nobody: 1 } as never, verdict: 'held' }],
        check: () => ({ state: 'held' }),
      }),
    [
      ['rule/unknown-field', 'x.examples[0].given.nobody'],
      ['rule/bad-id', 'id'],
      ['rule/blank-message', 'x.messages.title'],
      ['rule/blank-message', 'x.messages.fails'],
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
    'defineIndicator, with parts of another kind',
    () =>
      defineIndicator({
        id: 'a.b',
        label: 'Tỷ lệ',
        measuredIn: 'percent',
        scale: 1,
        better: 'more',
        inputs: { received: 'mediation.received' },
        formula: 'received',
        examples: [{ given: { settled: 1 }, shows: '1' }, 'received'],
      } as never),
    [
      ['indicators/bad-part', 'a.b.inputs.received'],
      ['indicators/bad-part', 'a.b.formula'],
      ['indicators/bad-part', 'a.b.better'],
      ['indicators/bad-example', 'a.b.examples[0].given.settled'],
      ['indicators/bad-example', 'a.b.examples[1]'],
    ],
  ],
  [
    'defineShare, of what is no measure',
    () =>
      defineShare(
        () => ({ id: 'a.b', label: text, definition: text, part: 'mediation.settled', examples: [] }) as never,
      ),
    [
      ['indicators/bad-part', 'a.b.part'],
      ['indicators/bad-part', 'a.b.of'],
    ],
  ],
  [
    'defineMean, said in words',
    () =>
      defineMean({
        id: 7,
        label: 'Bình quân',
        definition: 'Số vụ một tổ',
        measuredIn: 5,
        part: mediation.measures.received,
        of: mediation.measures.groups,
        examples: [],
      } as never),
    [
      ['indicators/bad-id', '7.id'],
      ['indicators/blank-text', '7.label'],
      ['indicators/blank-text', '7.definition'],
      ['indicators/wrong-unit-of-measure', '7.measuredIn'],
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
    const nothing = ok({ units: [], peek: () => null });
    const told: Told = [
      ['emulation/bad-cluster', `${step}.clusters[0].name`],
      ['emulation/bad-cluster', `${step}.clusters[0].members[0].from`],
      ['emulation/bad-cluster', `${step}.clusters[1]`],
      ['emulation/bad-cluster', `${step}.clusters[1].members[0]`],
    ];
    const define = () =>
      step === 'score'
        ? score(nothing, qcdcCommuneModel, { period: '2024', clusters })
        : rank(score(nothing, qcdcCommuneModel, { period: '2024' }), { clusters });
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
