import { defineRule, failed, held, notConcerned } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { reportingPractice } from './reporting-practice.ts';
import { unitExample } from './unit-example.ts';

const answer = { period: '2024', section: 'result', number: 'KQ1', followsNumber: 'NV1' } as const;

/**
 * A report follows up what an earlier one raised, never one of its own or of a later period.
 *
 * @term trả lời sau khi được nêu
 */
export const answeredAfterAsked = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/answered-after-asked',
    title: { vi: 'Nội dung được theo dõi thuộc kỳ trước', en: 'What is followed up is of an earlier period' },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    alwaysTells: true,
    labels: labelsOf(narrativeItem),
    messages: {
      before: {
        vi: 'Nội dung được trả lời trong kỳ không sau kỳ nêu ra nó',
        en: 'It is answered in a period that does not follow the one that raised it',
      },
    },
    hint: { vi: 'Ghi lại kỳ của nội dung được theo dõi', en: 'Correct the period of the item followed up' },
    law: reportingPractice,
    examples: [
      {
        name: 'the year before',
        input: unitExample(narrativeItem, { ...answer, followsPeriod: '2023' }),
        verdict: 'held',
      },
      {
        name: 'the half-year the year begins with',
        input: unitExample(narrativeItem, { ...answer, followsPeriod: '2024-H1' }),
        verdict: 'held',
      },
      {
        name: 'the same year',
        input: unitExample(narrativeItem, { ...answer, followsPeriod: '2024' }),
        verdict: 'failed',
      },
      {
        name: 'the year after',
        input: unitExample(narrativeItem, { ...answer, followsPeriod: '2025' }),
        verdict: 'failed',
      },
      { name: 'no period is named', input: unitExample(narrativeItem, answer), verdict: 'notConcerned' },
    ],
    check: ({ record, beside }: RecordInUnitInput) => {
      const { followsNumber, followsPeriod } = record.data as NarrativeItem;
      if (followsNumber === null || followsPeriod === null) return notConcerned;
      if (itemsInUnit(beside).byRecord.get(record)?.trouble !== 'before-asked') return held;
      return failed('before', { field: 'followsPeriod', actual: followsPeriod });
    },
  }))();
