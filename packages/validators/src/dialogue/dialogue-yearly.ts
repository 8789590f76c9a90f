import { exactQuantity, missingQuantity, type RecordOf } from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { dialogues } from '@qcdc/core/entities';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';
import { dueSinceItBegan, wholeYear } from '../define/whole-year.ts';

type Field = 'dialogues' | 'withPeople' | 'heldByCommunes' | 'communesHeld';

// Each says how many dialogues of the commune with the people there can have been at most: those with enterprises or employees
// alone and those of a higher level are none.
function mostOf(record: RecordOf<typeof dialogues>, times: number): readonly (readonly [Field, number])[] {
  const narrower = (['withPeople', 'heldByCommunes'] as const).filter((field) => isStated(record[field]));
  return [
    ['dialogues', times],
    ...narrower.map((field) => [field, times] as const),
    ...(isStated(record.communesHeld) ? [['communesHeld', 1] as const] : []),
  ];
}

/**
 * A commune holds a dialogue with the people at least once a year.
 *
 * @term hội nghị trao đổi, đối thoại
 * @basis Law 77/2015/QH13 Art. 125 · Law 10/2022/QH15 Art. 32(1) · Local-government law of February 2025 Art. 24 · Law 72/2025/QH15 Art. 43
 */
export const dialogueYearly = /* @__PURE__ */ lawRule<typeof dialogues, number>(
  dialogues,
  {
    id: 'dialogues/yearly',
    title: {
      vi: 'Xã đối thoại với Nhân dân ít nhất một lần mỗi năm',
      en: 'A commune holds a dialogue at least once a year',
    },
    bindsOnly: ['commune'],
    when: wholeYear,
    law: { is: 'frequency', duties: ['L-32.1'], as: (often) => timesIn('year', often) },
    beside: [
      {
        is: 'frequency',
        duties: ['TC15-125', 'TC25-24#yearly', 'TC72-43#yearly'],
        as: (often) => timesIn('year', often),
      },
    ],
    examples: [
      {
        name: 'three dialogues, none of them with the people',
        given: { dialogues: exactQuantity(3), withPeople: exactQuantity(0), withEnterprises: exactQuantity(3) },
        verdict: 'failed',
      },
      {
        name: 'two dialogues, both of the province',
        given: { dialogues: exactQuantity(2), heldByCommunes: exactQuantity(0), heldByHigherLevels: exactQuantity(2) },
        verdict: 'failed',
      },
      {
        name: 'the commune is none of those that held one',
        given: { communesHeld: exactQuantity(0) },
        verdict: 'failed',
      },
    ],
  },
  {
    message: {
      vi: 'Trong năm xã không đối thoại với Nhân dân đủ số lần',
      en: 'The commune held too few dialogues with the people in the year',
    },
    dueBy: dueSinceItBegan,
    judge: (record, times) => {
      const answers = mostOf(record, times).map(([field, n]) => ({ field, n, answer: atLeast(record[field], n) }));
      const short = answers.find(({ answer }) => answer === 'no');
      const open = answers.find(({ answer }) => answer === 'cannotTell');
      const told = short ?? open;
      return {
        answer: told?.answer ?? 'yes',
        fields: [told?.field ?? 'dialogues'],
        failure: () => ({
          field: told?.field ?? 'dialogues',
          expected: say`≥ ${told?.n ?? times}`,
          actual: say`${told === undefined ? null : record[told.field]}`,
        }),
      };
    },
    sample: (times, _day, kind) => ({
      dialogues: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? times : times - 1),
    }),
  },
);
