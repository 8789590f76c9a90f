import { dated, defineEntity, defineMeasure, figureField } from '@qcdc/core';
import { defineUnits } from '@qcdc/core/flow';
import { basis, blank, text, type DefinitionDoor } from './door.ts';

const cases = (label = text) => figureField({ label, measuredIn: 'case' });
const law = { ...basis, kind: 'law' as const, number: '10/2022/QH15' };

/** Areas, measures, dated values and units. */
export const areaAndUnitDoors: readonly DefinitionDoor[] = [
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
];
