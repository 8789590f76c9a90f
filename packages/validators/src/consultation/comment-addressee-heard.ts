import { commentPeriod } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';

/**
 * The addressee of an administrative decision is heard when that is asked for.
 *
 * @term đối tượng thi hành quyết định hành chính
 * @basis Law 10/2022/QH15 Art. 27(1)
 */
export const commentAddresseeHeard = /* @__PURE__ */ lawRule(
  commentPeriod,
  {
    id: 'comment-period/addressee-heard',
    title: { vi: 'Nghe ý kiến đối tượng thi hành khi có yêu cầu', en: 'The addressee is heard when asked for' },
    law: { is: 'flag', duties: ['L-27.1'] },
    examples: [
      {
        name: 'the day of the hearing shows that there was one',
        given: { forms: ['website'], hearingRequested: true, hearingOn: '2024-03-20' },
        verdict: 'held',
      },
    ],
  },
  {
    message: {
      vi: 'Đối tượng thi hành yêu cầu nhưng chưa được nghe ý kiến',
      en: 'The addressee asked to be heard, and was not',
    },
    judge: ({ forms, hearingOn }) => ({
      answer: hearingOn !== null ? 'yes' : forms === null ? 'cannotTell' : forms.includes('hearing') ? 'yes' : 'no',
      fields: ['hearingOn'],
      failure: () => ({
        field: 'forms',
        expected: { vi: 'Làm việc với đối tượng thi hành', en: 'Hearing of the addressees' },
        actual: { vi: 'không có', en: 'none' },
      }),
    }),
    sample: (_flag, _day, kind) => ({
      forms: kind === 'undecided' ? null : [kind === 'held' ? ('hearing' as const) : ('website' as const)],
      hearingOn: null,
    }),
  },
);
