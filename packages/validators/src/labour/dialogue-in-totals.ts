import { exactQuantity, missingQuantity, type AnyRule, type Count, type Text, type UnitKind } from '@qcdc/core';
import { atLeast, atLeastFraction, sameCount, triAll, triAny, triNot } from '@qcdc/core/flow';
import { workplaceDialogues } from '@qcdc/core/entities';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';
import { dueOfBodies, dueSinceItBegan, wholeYear } from '../define/whole-year.ts';

/** How many periodic dialogues a year asks for, and how many leave it open. */
export interface PeriodicDialogues {
  /** So many are asked for. */
  readonly times: number;
  /** So many may do: the dialogue that falls on the conference is none of them. */
  readonly least: number;
}

const onTheConference: Text = {
  vi: 'Kỳ đối thoại trùng hội nghị người lao động thì không phải tổ chức riêng',
  en: 'A dialogue that falls on the employee conference need not be held apart',
};
const dueFromAll: Text = {
  vi: 'Ghi là không phải đối thoại, trong khi quy định yêu cầu mọi doanh nghiệp',
  en: 'It is said that none was due, though every employer must hold dialogue',
};

const inAYear = (least: (times: number) => number) => (often: Parameters<typeof timesIn>[1]) => {
  const times = timesIn('year', often);
  return times === null ? null : { times, least: least(times) };
};
const asMany = inAYear((times) => times);
// Decree 60/2013 Art. 10: none where it falls on the conference, which is held once a year.
const saveOne = inAYear((times) => Math.max(0, times - 1));

/** Whose dialogues, and by which duties beside those of all employers. */
export interface DialogueInTotals {
  /** Stable id. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** Kind of enterprise. */
  readonly kind: UnitKind;
  /** Ids of duties of its kind alone. */
  readonly beside?: readonly string[];
}

/**
 * Makes the rule that the totals of an enterprise's own year tell of as many periodic dialogues as the law asks for. None is too
 * small for it.
 *
 * @param rule - whose dialogues
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function dialogueInTotals({ id, title, kind, beside = [] }: DialogueInTotals): AnyRule {
  return lawRule<typeof workplaceDialogues, PeriodicDialogues>(
    workplaceDialogues,
    {
      id,
      title,
      bindsOnly: [kind],
      // Older provisions bind both kinds alike: each is judged by its own rule alone.
      only: [{ of: 'unitKind', only: [kind] }],
      when: wholeYear,
      law: [
        { is: 'frequency', duties: ['BL12-65'], as: asMany },
        { is: 'frequency', duties: ['ND60-10#rhythm'], as: saveOne },
        { is: 'frequency', duties: ['BL63-63.2a'], as: asMany },
      ],
      beside: beside.map((duty) => ({ is: 'frequency', duties: [duty], as: asMany })),
      aspects: { dialogueKind: () => 'periodic' },
      examples: [
        {
          name: 'dialogues on request and on matters, and no periodic one',
          given: {
            dialogues: exactQuantity(3),
            periodic: exactQuantity(0),
            onRequest: exactQuantity(1),
            onMatter: exactQuantity(2),
          },
          verdict: 'failed',
        },
        { name: 'no dialogue at all', given: { dialogues: exactQuantity(0) }, verdict: 'failed' },
        {
          name: 'dialogues of which nobody says the kind',
          given: { dialogues: exactQuantity(12) },
          verdict: 'undecided',
        },
        {
          name: 'four a year until 2018: three may do, where one fell on the conference',
          given: { period: '2016', periodic: exactQuantity(3) },
          verdict: 'undecided',
        },
        {
          name: 'four a year until 2018: two never do',
          given: { period: '2016', periodic: exactQuantity(2) },
          verdict: 'failed',
        },
        {
          name: 'an employer that says none was due',
          given: { enterprisesDue: exactQuantity(0), dialogues: exactQuantity(0) },
          verdict: 'undecided',
        },
      ],
    },
    {
      message: {
        vi: 'Số cuộc đối thoại định kỳ trong năm ít hơn quy định',
        en: 'Fewer periodic dialogues in the year than laid down',
      },
      dueBy: dueSinceItBegan,
      judge: ({ enterprisesDue, enterprisesHeld, dialogues, periodic }, { times, least }) => {
        const due = dueOfBodies(enterprisesDue);
        const saidNone = atLeast(due, 1) !== 'yes';
        const reaches = (count: Count, n: number) => atLeastFraction(count, due, BigInt(n), 1n);
        // Where the periodic ones are not told apart, all of them may be periodic, and no more.
        const most = isStated(periodic) ? periodic : dialogues;
        const surelyTooFew = triAny(
          triNot(reaches(most, least)),
          isStated(enterprisesHeld) ? triNot(atLeast(enterprisesHeld, due)) : 'no',
        );
        const enough = triAll(reaches(periodic, times), triNot(surelyTooFew));
        const tooFew = surelyTooFew === 'yes';
        return {
          answer: saidNone ? 'cannotTell' : tooFew ? 'no' : enough === 'yes' ? 'yes' : 'cannotTell',
          fields: [saidNone ? 'enterprisesDue' : 'periodic'],
          ...(saidNone ? { why: dueFromAll } : isStated(periodic) && least < times ? { why: onTheConference } : {}),
          failure: () => {
            const few = reaches(most, least) === 'no';
            return few
              ? {
                  field: isStated(periodic) ? 'periodic' : 'dialogues',
                  expected:
                    least === 1
                      ? say`≥ ${due}`
                      : sameCount(due, 1) === 'yes'
                        ? say`≥ ${least}`
                        : say`≥ ${least} × ${due}`,
                  actual: say`${most}`,
                }
              : { field: 'enterprisesHeld', expected: say`≥ ${due}`, actual: say`${enterprisesHeld}` };
          },
        };
      },
      sample: ({ times, least }, _day, kind) => ({
        enterprisesDue: exactQuantity(1),
        periodic: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? times : least - 1),
      }),
    },
  );
}
