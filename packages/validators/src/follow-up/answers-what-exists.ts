import { defineRule, failed, held, notConcerned, undecided } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { reportingPractice } from './reporting-practice.ts';
import { unitExample } from './unit-example.ts';

const task = { period: '2023', section: 'task', number: 'NV1' } as const;
const answer = {
  period: '2024',
  section: 'result',
  number: 'KQ1',
  followsPeriod: '2023',
  followsNumber: 'NV1',
} as const;

/**
 * What a report follows up stands in the report it names.
 *
 * @term nội dung được theo dõi có trong báo cáo trước
 */
export const answersWhatExists = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/answers-what-exists',
    title: {
      vi: 'Nội dung được theo dõi có trong báo cáo trước',
      en: 'What is followed up stands in the earlier report',
    },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    labels: labelsOf(narrativeItem),
    messages: {
      nothing: {
        vi: 'Báo cáo của kỳ được nêu không có nội dung nào có số này',
        en: 'The report of the period that is named has no item of this number',
      },
    },
    hint: {
      vi: 'Ghi lại kỳ và số thứ tự của nội dung được theo dõi',
      en: 'Correct period and number of the item followed up',
    },
    law: reportingPractice,
    examples: [
      { name: 'a task of the report before', input: unitExample(narrativeItem, answer, task), verdict: 'held' },
      {
        name: 'the report before has no such number',
        input: unitExample(narrativeItem, { ...answer, followsNumber: 'NV2' }, task),
        verdict: 'failed',
      },
      {
        name: 'the report of that period is not here',
        input: unitExample(narrativeItem, { ...answer, followsPeriod: '2022' }, task),
        verdict: 'undecided',
      },
      {
        name: 'a task and a shortcoming have the same number',
        input: unitExample(narrativeItem, answer, task, { ...task, section: 'shortcoming' }),
        verdict: 'undecided',
      },
      { name: 'it follows nothing up', input: unitExample(narrativeItem, task), verdict: 'notConcerned' },
    ],
    check: ({ record, beside }: RecordInUnitInput) => {
      const { followsNumber, followsPeriod } = record.data as NarrativeItem;
      const found = itemsInUnit(beside).byRecord.get(record);
      if (followsNumber === null || found === undefined || found.trouble === 'before-asked') return notConcerned;
      if (found.trouble === null) return held;
      if (found.trouble === 'report-not-here') return undecided('followsPeriod');
      if (found.trouble === 'several-meant') return undecided('followsNumber');
      return failed('nothing', {
        field: 'followsNumber',
        actual: [followsPeriod, followsNumber].filter(Boolean).join(', '),
      });
    },
  }))();
