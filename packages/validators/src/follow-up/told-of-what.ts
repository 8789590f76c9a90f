import { defineRule, failed, held, notConcerned } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { reportingPractice } from './reporting-practice.ts';
import { unitExample } from './unit-example.ts';

const result = { period: '2024', section: 'result', number: 'KQ1' } as const;

/**
 * What says that something was done, or names the period of a report, also says which item it means.
 *
 * @term số thứ tự của nội dung được theo dõi
 */
export const toldOfWhat = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/told-of-what',
    title: { vi: 'Kết quả theo dõi ghi rõ là của nội dung nào', en: 'An outcome says what it is the outcome of' },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    alwaysTells: true,
    labels: labelsOf(narrativeItem),
    messages: {
      period: {
        vi: 'Có kỳ của nội dung được theo dõi nhưng không có số thứ tự, nên không gắn được với nội dung nào',
        en: 'The period of the item followed up is there, its number is not: it belongs to no item',
      },
      outcome: {
        vi: 'Có tình trạng hoặc kết quả theo dõi nhưng không ghi là của nội dung nào',
        en: 'It says what became of something, but not of what',
      },
    },
    hint: {
      vi: 'Ghi kỳ và số thứ tự của nội dung được theo dõi',
      en: 'Give the period and the number of the item followed up',
    },
    law: reportingPractice,
    examples: [
      {
        name: 'period and number',
        input: unitExample(narrativeItem, { ...result, followsPeriod: '2023', followsNumber: 'NV1', status: 'done' }),
        verdict: 'held',
      },
      {
        name: 'a period without a number',
        input: unitExample(narrativeItem, { ...result, followsPeriod: '2023' }),
        verdict: 'failed',
      },
      {
        name: 'a result that is done',
        input: unitExample(narrativeItem, { ...result, status: 'done' }),
        verdict: 'failed',
      },
      { name: 'a plain result', input: unitExample(narrativeItem, result), verdict: 'notConcerned' },
      {
        name: 'a task with a status of its own',
        input: unitExample(narrativeItem, { ...result, section: 'task', status: 'inProgress' }),
        verdict: 'notConcerned',
      },
    ],
    check: ({ record, beside }: RecordInUnitInput) => {
      const { followsNumber, followsPeriod, status, followUp, answeredBy } = record.data as NarrativeItem;
      if (followsNumber !== null) return held;
      if (followsPeriod !== null) return failed('period', { field: 'followsNumber', actual: followsPeriod });
      const isItem = itemsInUnit(beside).byRecord.get(record)?.item != null;
      if (isItem || (status ?? followUp ?? answeredBy) === null) return notConcerned;
      return failed('outcome', { field: 'followsNumber', severity: 'info' });
    },
  }))();
