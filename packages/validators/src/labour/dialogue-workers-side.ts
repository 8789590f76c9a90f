import type { Count } from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { workplaceDialogue } from '@qcdc/core/entities';
import type { BracketsValue, CountValue } from '@qcdc/core/law';
import { inEveryReading } from '../define/in-every-reading.ts';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

type Steps = BracketsValue['steps'];

// The least numbers of members that a headcount may ask for: one, or several where it is rough or missing.
function mayAsk(employees: Count, steps: Steps): readonly number[] {
  const reached = steps.map(({ from }) => (from === 0 ? 'yes' : atLeast(employees, from)));
  return steps.flatMap(({ least }, i) => (reached[i] === 'no' || reached[i + 1] === 'yes' ? [] : [least]));
}

// The least that obeys a limit; nothing follows from "at most".
function leastOf({ op, n }: CountValue): Steps | null {
  if (op === '<' || op === '<=') return null;
  return [{ from: 0, least: op === '>' ? n + 1 : n }];
}

/**
 * The employees’ side has at least three members, and more by headcount: 4 from fifty employees on, 9 from 150, 14 from
 * 300, 19 from 500, 24 from a thousand. The upper numbers of the decree forbid nothing.
 *
 * @term thành phần tham gia đối thoại bên người lao động
 * @basis Decree 60/2013/NĐ-CP Art. 11 · Decree 145/2020/NĐ-CP Art. 38(2)
 */
export const dialogueWorkersSide = /* @__PURE__ */ lawRule<typeof workplaceDialogue, Steps>(
  workplaceDialogue,
  {
    id: 'workplace-dialogue/workers-side',
    title: {
      vi: 'Đủ số thành viên bên người lao động theo quy mô lao động',
      en: 'Enough members on the employees’ side',
    },
    law: [
      { is: 'count', duties: ['ND60-11'], as: leastOf },
      { is: 'brackets', duties: ['D145-38.2'], as: ({ steps }) => steps },
    ],
    examples: () => [
      ...(
        [
          [49, 3],
          [50, 4],
          [150, 9],
          [300, 14],
          [500, 19],
          [1000, 24],
        ] as const
      ).flatMap(([employees, least]) => [
        {
          name: `${employees} employees, ${least} members`,
          given: { employees, membersListed: least },
          verdict: 'held' as const,
        },
        {
          name: `${employees} employees, ${least - 1} members`,
          given: { employees, membersListed: least - 1 },
          verdict: 'failed' as const,
        },
      ]),
    ],
  },
  {
    message: {
      vi: 'Bên người lao động chưa đủ số thành viên đối thoại',
      en: 'The employees’ side has too few members',
    },
    judge: ({ employees, membersListed }, steps) => {
      const asked = mayAsk(employees, steps);
      const [least = 0] = asked;
      return {
        answer: inEveryReading(asked.map((n) => atLeast(membersListed, n))),
        fields: [membersListed === null ? 'membersListed' : 'employees'],
        failure: () => ({
          field: 'membersListed',
          expected: employees === null ? say`≥ ${least}` : say`≥ ${least} (${employees})`,
          actual: say`${membersListed}`,
        }),
      };
    },
    sample: (steps, _day, kind) => {
      const [first] = steps;
      const least = first?.least ?? 0;
      return {
        employees: 20,
        membersListed: kind === 'undecided' ? null : kind === 'held' ? least : least - 1,
      };
    },
  },
);
