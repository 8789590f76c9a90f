import { exactQuantity, missingQuantity, type AnyRule, type RecordOf, type Text, type UnitKind } from '@qcdc/core';
import { atLeast, type AspectFrom } from '@qcdc/core/flow';
import { employeeConferences } from '@qcdc/core/entities';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import type { RecordRuleExample } from '../define/record-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';
import { dueOfBodies, dueSinceItBegan, wholeYear } from '../define/whole-year.ts';

type Totals = RecordOf<typeof employeeConferences>;

const everyYear: Text = {
  vi: 'Ghi là không phải tổ chức, trong khi quy định yêu cầu tổ chức hằng năm',
  en: 'It is said that none was due, though one is due every year',
};

// The totals do not say how many employees there are. Who says that a conference was due, has enough; who says that none was,
// has too few; else nobody knows.
const headcount: AspectFrom<Totals> = {
  fields: ['enterprisesDue'],
  tell: ({ enterprisesDue }) =>
    !isStated(enterprisesDue) ? null : { yes: undefined, no: 0, cannotTell: null }[atLeast(enterprisesDue, 1)],
};

/** Whose conference, and by which duties. */
export interface ConferenceInTotals {
  /** Stable id. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** Kind of enterprise. */
  readonly kind: UnitKind;
  /** Ids of the duties. */
  readonly duties: readonly string[];
  /** Ids of the reliefs of small employers. */
  readonly also: readonly string[];
  /** Further examples. */
  readonly examples: readonly RecordRuleExample<typeof employeeConferences>[];
}

/**
 * Makes the rule that the totals of an enterprise's own year tell of an employee conference. Blank totals leave it open.
 *
 * @param rule - whose conference
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function conferenceInTotals({ id, title, kind, duties, also, examples }: ConferenceInTotals): AnyRule {
  return lawRule<typeof employeeConferences, number>(
    employeeConferences,
    {
      id,
      title,
      bindsOnly: [kind],
      // Older provisions bind both kinds alike: each is judged by its own rule alone.
      only: [{ of: 'unitKind', only: [kind] }],
      when: wholeYear,
      // Enterprises that held one are counted, not conferences: more often than yearly asks for at least as much.
      law: { is: 'frequency', duties, as: (often) => timesIn('year', often) },
      also,
      aspects: { headcount, conferenceKind: () => 'ordinary' },
      examples: [
        {
          name: 'a company and its four subsidiaries, one of which held none',
          given: { enterprisesDue: exactQuantity(5), enterprisesHeld: exactQuantity(4) },
          verdict: 'failed',
        },
        ...examples,
      ],
    },
    {
      message: {
        vi: 'Trong năm không tổ chức đủ hội nghị người lao động',
        en: 'The year has fewer employee conferences than are due',
      },
      dueBy: dueSinceItBegan,
      judge: ({ enterprisesDue, enterprisesHeld }) => {
        const due = dueOfBodies(enterprisesDue);
        const saidNone = atLeast(due, 1) !== 'yes';
        return {
          answer: saidNone ? 'cannotTell' : atLeast(enterprisesHeld, due),
          fields: [saidNone ? 'enterprisesDue' : 'enterprisesHeld'],
          ...(saidNone ? { why: everyYear } : {}),
          failure: () => ({ field: 'enterprisesHeld', expected: say`≥ ${due}`, actual: say`${enterprisesHeld}` }),
        };
      },
      sample: (_times, _day, kind) => ({
        enterprisesDue: exactQuantity(1),
        enterprisesHeld: kind === 'undecided' ? missingQuantity : exactQuantity(kind === 'held' ? 1 : 0),
      }),
    },
  );
}
