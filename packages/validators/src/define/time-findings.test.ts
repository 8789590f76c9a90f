// What a finding about days says: the field, the days asked for with their sign, the days there were, and what is missing.
import { communityVote, disclosurePosting } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import { expect, it } from 'vitest';
import { communePostingDuration } from '../disclosure/commune-posting-duration.ts';
import { voteMeetingNotice } from '../vote/vote-meeting-notice.ts';
import { exampleOf } from './example.ts';

it('ten days of a posting, two of them interrupted, are not thirty', () => {
  const days = { date: '2024-03-01', until: '2024-03-10', interruptedDays: 2 } as const;
  expect(judge(communePostingDuration, exampleOf(disclosurePosting, { form: 'posting', item: '5', ...days })).detail).toMatchObject({ field: 'until', expected: { vi: '≥ 30 ngày liên tục' }, actual: { vi: '10 ngày, gián đoạn 2 ngày' } }); // prettier-ignore
});

it('notice on the day before is too late: the 13th was the last', () => {
  const noticed = (noticeOn: '2026-03-14' | null) =>
    judge(voteMeetingNotice, exampleOf(communityVote, { form: 'meeting', date: '2026-03-15', noticeOn })).detail;
  expect(noticed('2026-03-14')).toMatchObject({ field: 'noticeOn', expected: { vi: '≥ 2 ngày (≤ 13/3/2026)' }, actual: { vi: '14/3/2026 → 15/3/2026' } }); // prettier-ignore
  expect(noticed(null)).toMatchObject({ state: 'undecided', fields: ['noticeOn'] });
});
