import { failed, held, notConcerned, practice, undatedRule, undecided } from '@qcdc/core';
import { sameCount } from '@qcdc/core/flow';
import { commentPeriod } from '@qcdc/core/entities';
import { defineRecordRule } from '../define/record-rule.ts';
import { printCount } from '../define/field-names.ts';

/** Where not every opinion was accepted, an explanation is expected. @term giải trình, tiếp thu ý kiến */
export const explainedWhenNotAccepted = /* @__PURE__ */ defineRecordRule(commentPeriod, {
  id: 'comment-period/explained-when-not-accepted',
  title: { vi: 'Có giải trình khi không tiếp thu hết ý kiến', en: 'Explained when not every opinion was accepted' },
  severity: 'info',
  messages: {
    unexplained: {
      vi: 'Không tiếp thu hết ý kiến nhưng không giải trình',
      en: 'Not every opinion was accepted, and nothing explains it',
    },
  },
  hint: { vi: 'Bổ sung văn bản giải trình', en: 'Add the written explanation' },
  law: undatedRule(
    practice(
      { vi: 'Báo cáo giải trình, tiếp thu', en: 'Report on what was accepted' },
      {
        vi: 'tỉnh Bắc Giang, theo cổng thông tin quy chế dân chủ của tỉnh',
        en: 'Bắc Giang, by the portal of the province',
      },
    ),
  ),
  examples: [
    {
      name: 'all accepted',
      given: { opinions: 7, opinionsAccepted: 7, explainedInWriting: false },
      verdict: 'notConcerned',
    },
    {
      name: 'some not accepted, explained',
      given: { opinions: 7, opinionsAccepted: 6, explainedInWriting: true },
      verdict: 'held',
    },
    {
      name: 'one not accepted, not explained',
      given: { opinions: 7, opinionsAccepted: 6, explainedInWriting: false },
      verdict: 'failed',
    },
    { name: 'nobody says whether it was explained', given: { opinions: 7, opinionsAccepted: 6 }, verdict: 'undecided' },
  ],
  check: ({ opinions, opinionsAccepted, explainedInWriting }) => {
    const all = sameCount(opinions, opinionsAccepted);
    if (all === 'yes' || opinions === null) return notConcerned;
    if (explainedInWriting === true) return held;
    if (all === 'cannotTell') return undecided('opinionsAccepted');
    if (explainedInWriting === null) return undecided('explainedInWriting');
    return failed('unexplained', {
      field: 'explainedInWriting',
      expected: {
        vi: `có, vì chỉ tiếp thu ${printCount(opinionsAccepted, 'vi')} trong ${printCount(opinions, 'vi')} ý kiến`,
        en: `yes, as not every opinion was accepted (${printCount(opinionsAccepted, 'en')} of ${printCount(opinions, 'en')})`,
      },
      actual: { vi: 'không', en: 'no' },
    });
  },
});
