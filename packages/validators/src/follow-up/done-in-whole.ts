import { defineRule, failed, held, notConcerned, undecided } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { labelsOf } from '../define/field-names.ts';
import { partDone } from './part-done.ts';
import { reportingPractice } from './reporting-practice.ts';
import { unitExample } from './unit-example.ts';

const result = { period: '2024', section: 'result', followsPeriod: '2023', followsNumber: 'HC1' } as const;

/**
 * What is called done is done in whole: words such as "3/5 thôn" or "chưa thực hiện" beside it leave open what is meant.
 *
 * @term tình trạng khớp với kết quả theo dõi
 */
export const doneInWhole = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/done-in-whole',
    title: {
      vi: 'Nội dung ghi là đã xong không chỉ xong một phần',
      en: 'What is called done is not done in part only',
    },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    labels: labelsOf(narrativeItem),
    messages: {
      part: {
        vi: 'Ghi là đã xong nhưng lời văn nêu mới xong một phần hoặc chưa xong',
        en: 'It is called done, and the words say that it is done in part or not at all',
      },
    },
    hint: {
      vi: 'Ghi “đang thực hiện” khi mới xong một phần, hoặc ghi lại kết quả',
      en: 'Say "in progress" where a part is done, or correct the words',
    },
    law: reportingPractice,
    examples: [
      {
        name: 'done, five of five',
        input: unitExample(narrativeItem, { ...result, status: 'done', followUp: 'Đã khắc phục 5/5 thôn' }),
        verdict: 'held',
      },
      {
        name: 'done, three of five',
        input: unitExample(narrativeItem, { ...result, status: 'done', followUp: 'Đã khắc phục 3/5 thôn' }),
        verdict: 'failed',
      },
      {
        name: 'done, and not carried out',
        input: unitExample(narrativeItem, { ...result, status: 'done', followUp: 'Chưa thực hiện' }),
        verdict: 'failed',
      },
      {
        name: 'three fifths, or the third of May',
        input: unitExample(narrativeItem, { ...result, status: 'done', followUp: 'Đã khắc phục 3/5' }),
        verdict: 'undecided',
      },
      {
        name: 'done on a day',
        input: unitExample(narrativeItem, { ...result, status: 'done', followUp: 'Xong ngày 3/5' }),
        verdict: 'held',
      },
      {
        name: 'in progress, three of five',
        input: unitExample(narrativeItem, { ...result, status: 'inProgress', followUp: 'Đã khắc phục 3/5 thôn' }),
        verdict: 'notConcerned',
      },
    ],
    check: ({ record }: RecordInUnitInput) => {
      const { status, followUp, followsNumber, text } = record.data as NarrativeItem;
      const words = followUp ?? (followsNumber === null ? null : text);
      if (status !== 'done' || words === null) return notConcerned;
      const field = followUp === null ? 'text' : 'followUp';
      const part = partDone(words);
      if (part === 'cannotTell') return undecided(field);
      return part === 'yes' ? failed('part', { field, actual: words }) : held;
    },
  }))();
