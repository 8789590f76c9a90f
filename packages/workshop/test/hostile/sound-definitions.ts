// One worked definition for each function that takes one, as an author writes it; units, laws and lists are invented or the house's.
import { defineDimension, defineEntity, defineMeasure, figureField, dated, practice } from '@qcdc/core';
import { defineClusters, defineReportPlan, defineUnits } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import { defineChecklist, defineInstrument, lawCatalogue, workingCalendar } from '@qcdc/core/law';
import { defineLayout } from '@qcdc/core/layout';
import { defineRule, held, undatedRule } from '@qcdc/core/rules';
import { defineFormat } from '@qcdc/core/stored';
import { qcdcCommuneModel } from '@qcdc/emulation';
import { defineRubric, defineRubricSet } from '@qcdc/emulation/rubric';
import {
  defineIndex,
  defineIndicator,
  defineMean,
  defineShare,
  mediationSettledOfDecidedShare,
  mediationSettledShare,
  parseFormula,
  ratio,
} from '@qcdc/indicators';
import { defineRecordRule } from '@qcdc/validators';
import * as z from 'zod/mini';

/** A function that takes a definition, and one that it takes. */
export interface SoundDefinition {
  /** The function, called with a definition of any kind. */
  readonly define: (definition: never) => unknown;
  /** A definition that is sound. */
  readonly sound: unknown;
}

const label = { vi: 'Ví dụ', en: 'An example' };
const basis = practice({ vi: 'Thông lệ (giả định)', en: 'Practice (invented)' });
const { received, settled } = mediation.measures;
const list = lawCatalogue.checklists[0];
const goalposts = { method: 'goalposts', low: '0', high: '100' };
const quotient = { id: 'sample.share', label, definition: label, part: settled, of: received, basis, examples: [] };

/** By the name of the function. */
export const soundDefinitions: Readonly<Record<string, SoundDefinition>> = {
  defineEntity: {
    define: (definition) => defineEntity(definition),
    sound: {
      id: 'area',
      form: 'period',
      label,
      description: label,
      step: 'know',
      basis: [basis],
      collectedFrom: ['commune'],
      identifiedBy: ['received'],
      relations: { within: [{ part: 'settled', whole: 'received' }] },
      fields: {
        received: figureField({ label: { vi: 'Số nhận', en: 'Received' }, measuredIn: 'case' }),
        settled: figureField({ label: { vi: 'Số xong', en: 'Settled' }, measuredIn: 'case' }),
      },
    },
  },
  defineMeasure: {
    define: (definition) => defineMeasure(definition),
    sound: {
      id: 'sample.cases',
      label,
      alsoCalled: ['Số vụ'],
      measuredIn: 'case',
      overUnits: 'sum',
      overTime: 'sum',
      nonNegative: true,
      missing: 'covered',
      collectedFrom: ['commune'],
      from: { entity: 'mediation', field: 'received' },
      basis: [basis],
    },
  },
  defineDimension: {
    define: (definition) => defineDimension(definition),
    sound: { id: 'sex', label, members: { men: label, women: { vi: 'Nữ', en: 'Women' } } },
  },
  defineRule: {
    define: (definition) => defineRule(definition),
    sound: {
      id: 'sample/rule',
      title: label,
      severity: 'info',
      entities: ['mediation'],
      messages: { wrong: label },
      hint: label,
      law: undatedRule(basis),
      examples: [],
      day: () => null,
      check: () => held,
    },
  },
  defineRecordRule: {
    define: (definition) => defineRecordRule(mediation, definition),
    sound: {
      id: 'sample/rule',
      title: label,
      severity: 'info',
      messages: { wrong: label },
      law: undatedRule(basis),
      examples: [{ name: 'none', given: { received: 0 }, verdict: 'held' }],
      check: () => held,
    },
  },
  defineIndicator: {
    define: (definition) => defineIndicator(definition),
    sound: {
      id: 'sample.share',
      label,
      definition: label,
      measuredIn: 'percent',
      scale: 1,
      better: 'higher',
      step: 'know',
      source: label,
      disaggregation: [label],
      inputs: { settled, received },
      formula: [
        {
          from: '2015-01-01',
          basis,
          value: (named: Parameters<typeof ratio>[0] & Record<string, never>) =>
            ratio(named['settled'] as never, named['received'] as never, 100),
        },
      ],
      examples: [],
    },
  },
  defineShare: { define: (definition) => defineShare(definition), sound: quotient },
  defineMean: {
    define: (definition) => defineMean(definition),
    sound: { ...quotient, measuredIn: 'case/case', scale: 1 },
  },
  defineIndex: {
    define: (definition) => defineIndex(definition),
    sound: {
      id: 'sample',
      label,
      basis,
      scale: 1,
      aggregate: 'arithmetic',
      parts: [
        { indicator: mediationSettledShare, weight: '3', normalise: goalposts },
        {
          id: 'group',
          label,
          weight: '1',
          aggregate: 'arithmetic',
          parts: [{ indicator: mediationSettledOfDecidedShare, weight: '1', normalise: goalposts }],
        },
      ],
    },
  },
  parseFormula: { define: (text) => parseFormula(text, () => received), sound: 'received / received' },
  defineRubric: { define: (definition) => defineRubric(definition), sound: qcdcCommuneModel },
  defineRubricSet: { define: (definition) => defineRubricSet(definition), sound: [qcdcCommuneModel] },
  defineChecklist: { define: (definition) => defineChecklist(definition), sound: list },
  defineInstrument: {
    define: (definition) => defineInstrument(definition),
    sound: lawCatalogue.instruments.find(({ to }) => to !== undefined),
  },
  defineFormat: {
    define: (definition) => defineFormat(definition),
    sound: {
      id: 'sample/form',
      version: 2,
      label,
      schema: z.any(),
      migrations: [{ from: 1, schema: z.any(), bring: (body: unknown) => ({ body }) }],
    },
  },
  defineReportPlan: {
    define: (definition) => defineReportPlan(definition),
    sound: { id: 'year', label, areas: ['mediation'], kinds: ['commune'], periods: ['2024'], basis },
  },
  defineLayout: {
    define: (definition) => defineLayout(definition, [mediation]),
    sound: { sheets: [{ area: 'mediation', columns: { A: 'unit', B: 'period', C: 'received' } }] },
  },
  defineUnits: {
    define: (definition) => defineUnits(definition),
    sound: [{ code: '00001', kind: 'commune', name: 'Xã Mẫu (giả định)' }],
  },
  defineClusters: {
    define: (definition) => defineClusters(definition),
    sound: [{ id: 'a', name: label, members: ['00001'] }],
  },
  workingCalendar: {
    define: (definition) => workingCalendar(definition),
    sound: { years: { 2027: { rest: ['01-01'], worked: [] } }, weekend: [6, 7] },
  },
  dated: { define: (definition) => dated(definition, 'law'), sound: [{ from: '2024-01-01', basis, value: 1 }] },
};
