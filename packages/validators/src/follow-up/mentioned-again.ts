import { defineRule, failed, held, notConcerned, undecided } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { followUpState, itemNumber, itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { reportingPractice } from './reporting-practice.ts';
import { alikeLater } from './alike-later.ts';
import { reportsBeside } from './reports-beside.ts';
import { unitExample } from './unit-example.ts';

const shortcoming = { period: '2023', section: 'shortcoming', number: 'HC1' } as const;
const later = { period: '2024', section: 'result', number: 'KQ1' } as const;
const follows = { followsPeriod: '2023', followsNumber: 'HC1' } as const;

/**
 * A shortcoming, and whatever else a report leaves open, is mentioned again by a later report of the unit. Where no later report
 * is there nobody asks.
 *
 * @term hạn chế được nêu lại ở báo cáo sau
 */
export const mentionedAgain = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/mentioned-again',
    title: {
      vi: 'Hạn chế, nhiệm vụ của báo cáo trước được nhắc lại',
      en: 'What a report left open is mentioned again',
    },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id],
    labels: labelsOf(narrativeItem),
    messages: {
      shortcoming: {
        vi: 'Hạn chế này không được báo cáo nào sau đó nhắc lại',
        en: 'No later report mentions this shortcoming again',
      },
      alike: {
        vi: 'Báo cáo sau có nội dung gần giống nhưng không ghi là theo dõi nội dung này',
        en: 'A later report has an item in words much like these, and does not say that it follows this one up',
      },
      other: {
        vi: 'Không báo cáo nào sau đó nêu kết quả của nội dung này',
        en: 'No later report says what became of this item',
      },
    },
    hint: {
      vi: 'Ở báo cáo sau, ghi kỳ và số thứ tự của nội dung này cùng kết quả xử lý',
      en: 'In a later report give the period and number of this item, with what became of it',
    },
    law: reportingPractice,
    examples: [
      {
        name: 'the next report follows it up',
        input: unitExample(narrativeItem, shortcoming, { ...later, ...follows }),
        verdict: 'held',
      },
      {
        name: 'the next report has the same shortcoming in the same words',
        input: unitExample(
          narrativeItem,
          { ...shortcoming, text: 'Công khai còn hình thức' },
          { ...shortcoming, period: '2024', number: 'HC4', text: 'Công khai còn hình thức.' },
        ),
        verdict: 'held',
      },
      {
        name: 'a report after the next one follows it up',
        input: unitExample(narrativeItem, shortcoming, later, { ...later, ...follows, period: '2025' }),
        verdict: 'held',
      },
      {
        name: 'the next report has it in other words',
        input: unitExample(
          narrativeItem,
          { ...shortcoming, section: 'task', text: 'Rà soát hương ước, quy ước các thôn' },
          { ...later, section: 'task', text: 'Tiếp tục rà soát hương ước, quy ước của các thôn' },
        ),
        verdict: 'failed',
      },
      { name: 'the next report is silent', input: unitExample(narrativeItem, shortcoming, later), verdict: 'failed' },
      {
        name: 'the next report is silent on a task',
        input: unitExample(narrativeItem, { ...shortcoming, section: 'task' }, later),
        verdict: 'failed',
      },
      {
        name: 'the next report follows up one of two items of this number',
        input: unitExample(narrativeItem, shortcoming, { ...shortcoming, section: 'task' }, { ...later, ...follows }),
        verdict: 'undecided',
      },
      { name: 'there is no later report', input: unitExample(narrativeItem, shortcoming), verdict: 'notConcerned' },
      {
        name: 'it was done in its own report',
        input: unitExample(narrativeItem, { ...shortcoming, status: 'done' }, later),
        verdict: 'notConcerned',
      },
      { name: 'a result asks for nothing', input: unitExample(narrativeItem, later), verdict: 'notConcerned' },
    ],
    check: ({ record, beside }: RecordInUnitInput) => {
      const all = itemsInUnit(beside);
      const own = all.byRecord.get(record);
      const item = own?.item == null ? undefined : all.byId.get(own.item);
      const { day } = record.place;
      if (item === undefined || !followUpState(item, day).open) return notConcerned;
      const later = reportsBeside(beside);
      if (later.last === null || later.last <= day) return notConcerned;
      if ((later.toldOf.get(item.id) ?? day) > day) return held;
      const { number } = record.data as NarrativeItem;
      // A later report names a number of which there are several, and nobody can tell that it is not this one.
      if (number !== null && (later.unclear.get(itemNumber(number)) ?? day) > day) return undecided('followsNumber');
      const alike = alikeLater(record, beside);
      if (alike !== null) return failed('alike', { field: 'text', actual: alike, severity: 'info' });
      return item.kind === 'shortcoming'
        ? failed('shortcoming', { field: 'text' })
        : failed('other', { field: 'text', severity: 'info' });
    },
  }))();
