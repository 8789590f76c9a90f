import { defineRule, failed, held, notConcerned } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem } from '@qcdc/core/entities';
import { itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { reportingPractice } from './reporting-practice.ts';
import { unitExample } from './unit-example.ts';

const shortcoming = { period: '2022', section: 'shortcoming', number: 'HC1', text: 'Công khai còn hình thức' } as const;
const done = {
  period: '2023',
  section: 'result',
  number: 'KQ1',
  followsPeriod: '2022',
  followsNumber: 'HC1',
  status: 'done',
} as const;

/**
 * What was reported done stays done: a shortcoming that is named again, or an item that is open again, is told, and one report does
 * not say both.
 *
 * @term việc đã báo cáo xong được nêu lại
 */
export const endedOnce = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/ended-once',
    title: { vi: 'Việc đã báo cáo xong không nêu lại là chưa xong', en: 'What was reported done is not open again' },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    alwaysTells: true,
    labels: labelsOf(narrativeItem),
    messages: {
      again: {
        vi: 'Nội dung này đã được báo cáo là xong, sau đó lại được nêu',
        en: 'This was reported done and is raised again',
      },
      both: {
        vi: 'Cùng một báo cáo nêu nội dung này vừa đã xong vừa chưa xong',
        en: 'One report says of this both that it is done and that it is not',
      },
    },
    hint: {
      vi: 'Xem lại kết quả đã báo cáo; mỗi nội dung chỉ ghi một tình trạng trong một báo cáo',
      en: 'Look at what was reported; keep one status for each item of a report',
    },
    law: reportingPractice,
    examples: [
      { name: 'done, and never named again', input: unitExample(narrativeItem, done, shortcoming), verdict: 'held' },
      {
        name: 'a shortcoming comes back in the same words two years later',
        input: unitExample(narrativeItem, { ...shortcoming, period: '2024' }, shortcoming, done),
        verdict: 'failed',
      },
      {
        name: 'one report says that it is done and that it is not',
        input: unitExample(narrativeItem, { ...done, number: 'KQ2', status: 'notStarted' }, shortcoming, done),
        verdict: 'failed',
      },
      { name: 'it raises something new', input: unitExample(narrativeItem, shortcoming), verdict: 'notConcerned' },
    ],
    check: ({ record, beside }: RecordInUnitInput) => {
      const own = itemsInUnit(beside).byRecord.get(record);
      if (own === undefined || own.raises || own.item === null) return notConcerned;
      if (own.against === null) return held;
      return own.against === 'open-again'
        ? failed('again', { field: 'status', severity: 'info' })
        : failed('both', { field: 'status' });
    },
  }))();
