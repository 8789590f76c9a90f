import { defineRule, failed, held, notConcerned, undecided, type Text } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { directive, narrativeItem } from '@qcdc/core/entities';
import { daysLateOn, doneInTime, followUpState, itemsInUnit } from '@qcdc/core/follow-up';
import { labelsOf } from '../define/field-names.ts';
import { say } from '../define/say.ts';
import { reportingPractice } from './reporting-practice.ts';
import { reportsBeside } from './reports-beside.ts';
import { unitExample } from './unit-example.ts';

const task = { period: '2023', section: 'task', number: 'NV1', dueOn: '2024-06-30' } as const;
const told = { period: '2024', section: 'result', number: 'KQ1', followsPeriod: '2023', followsNumber: 'NV1' } as const;
// Only a period is known, or nothing at all, of the day it was done.
const noDay: Text = {
  vi: 'Báo cáo không cho biết ngày hoàn thành, mà thời hạn nằm trong kỳ',
  en: 'No day tells when it was done, and its last day lies inside the period',
};
const plan = { date: '2024-01-15', number: '01-KH/BCĐ', dueOn: '2024-06-30' } as const;

/**
 * What has a last day is done by then. Whether something that is open is late shows on the day one asks on (`on` of `validate`);
 * without it, as of the last report of the unit.
 *
 * @term việc quá hạn
 */
export const notOverdue = /* @__PURE__ */ (() =>
  defineRule({
    id: 'follow-up/not-overdue',
    title: { vi: 'Nhiệm vụ, chỉ đạo có thời hạn được thực hiện đúng hạn', en: 'What has a last day is done by then' },
    severity: 'warning',
    scope: 'recordInUnit',
    entities: [narrativeItem.id, directive.id],
    labels: { ...labelsOf(narrativeItem), ...labelsOf(directive) },
    messages: {
      open: {
        vi: 'Đã quá thời hạn mà chưa có kết quả hoàn thành',
        en: 'Its last day has passed, and nobody says that it is done',
      },
      late: { vi: 'Hoàn thành sau thời hạn', en: 'It was done after its last day' },
    },
    hint: { vi: 'Báo cáo kết quả, hoặc ghi thời hạn mới', en: 'Report what became of it, or give it another day' },
    law: reportingPractice,
    examples: [
      { name: 'its last day', input: unitExample(narrativeItem, task), on: '2024-06-30', verdict: 'held' },
      { name: 'a day later', input: unitExample(narrativeItem, task), on: '2024-07-01', verdict: 'failed' },
      {
        name: 'no day is given, and its own report is the last',
        input: unitExample(narrativeItem, task),
        verdict: 'held',
      },
      {
        name: 'the next report says that it is under way',
        input: unitExample(narrativeItem, task, { ...told, status: 'inProgress' }),
        verdict: 'failed',
      },
      {
        name: 'the report of the half-year says that it is done',
        input: unitExample(narrativeItem, task, { ...told, period: '2024-H1', status: 'done' }),
        verdict: 'held',
      },
      {
        name: 'the report of the year says that it was done in the year',
        input: unitExample(narrativeItem, task, { ...told, status: 'done' }),
        verdict: 'undecided',
      },
      {
        name: 'a plan that was carried out a day late',
        input: unitExample(directive, { ...plan, completedOn: '2024-07-01' }),
        verdict: 'failed',
      },
      { name: 'a plan, and no day to ask on', input: unitExample(directive, plan), verdict: 'undecided' },
      { name: 'it has no last day', input: unitExample(directive, { ...plan, dueOn: null }), verdict: 'notConcerned' },
      {
        name: 'no last day is known, and the report itself says that it is late',
        input: unitExample(narrativeItem, { ...task, dueOn: null, status: 'late' }),
        verdict: 'failed',
      },
      {
        name: 'it was dropped',
        input: unitExample(narrativeItem, task, { ...told, status: 'dropped' }),
        verdict: 'notConcerned',
      },
    ],
    check: ({ record, area, beside }: RecordInUnitInput, _threshold: null, { on }) => {
      const all = itemsInUnit(beside);
      const own = all.byRecord.get(record);
      const item = own?.raises === true && own.item !== null ? all.byId.get(own.item) : undefined;
      if (item === undefined) return notConcerned;
      // As far as anybody tells: the last day of the last period the unit reported on.
      const asked = on ?? reportsBeside(beside).last;
      const state = followUpState(item, asked ?? undefined);
      const due = state.due?.on ?? null;
      const isSaidLate = item.history.findLast(({ at }) => asked === null || at <= asked)?.late === true;
      if (due === null && state.open && isSaidLate) return failed('open', { field: 'status' });
      if (due === null || state.stage === 'dropped' || state.stage === 'none') return notConcerned;
      const doneField = area === directive.id ? 'completedOn' : 'status';
      if (!state.open) {
        const answer = doneInTime(item, asked ?? undefined);
        if (answer === 'cannotTell') return { ...undecided(doneField), why: noDay };
        if (answer !== 'no') return held;
        return failed('late', {
          severity: 'info',
          field: doneField,
          expected: say`≤ ${due}`,
          actual: say`${state.since}`,
        });
      }
      if (asked === null) return undecided(doneField);
      const late = daysLateOn(item, asked);
      if (late === null) return undecided('dueOn');
      return late === 0 ? held : failed('open', { field: 'dueOn', expected: say`≤ ${due}`, actual: say`${asked}` });
    },
  }))();
