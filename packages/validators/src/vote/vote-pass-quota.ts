import { failed, held, undecided } from '@qcdc/core';
import { triNot, type TriState } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import type { ShareValue } from '@qcdc/core/law';
import { defineRecordRule, type RecordRuleExample } from '../define/record-rule.ts';
import { inEveryReading } from '../define/in-every-reading.ts';
import { further, lawFrom, type ProvisionVersion } from '../define/law-from.ts';
import { signs } from '../define/number-rule.ts';
import { say } from '../define/say.ts';
import { printShare, reaches } from '../define/share-rule.ts';
import { wholeByVoters } from '../define/voters-or-households.ts';

/** The quotas of one regime: for contributions and common money, commune-wide, and for all other matters. */
export interface VoteQuotas {
  /** For contributions and common money of a community. */
  readonly community: ShareValue;
  /** For a decision of the whole commune. */
  readonly communeWide: ShareValue;
  /** For all other matters. */
  readonly others: ShareValue;
}

const same = (quota: ShareValue): VoteQuotas => ({ community: quota, communeWide: quota, others: quota });

const quotas = /* @__PURE__ */ lawFrom<VoteQuotas>(
  [
    { is: 'share', duties: ['PL34-12'], as: same },
    {
      is: 'share',
      duties: ['L-21.1c'],
      with: { community: 'L-21.1a', communeWide: 'L-21.1b' },
      as: (others, { community, communeWide }) => ({
        community: further('share', community) ?? others,
        communeWide: further('share', communeWide) ?? others,
        others,
      }),
    },
  ],
  {
    // The joint resolution beside its ordinance; conventions, heads and boards by their own article; online votes by the decree.
    beside: [
      { is: 'share', duties: ['NQ09-pass'], as: same },
      { is: 'share', duties: ['PL34-13.1'], as: same },
      { is: 'share', duties: ['PL34-13.2'], as: same },
      { is: 'share', duties: ['PL34-13.3'], as: same },
      { is: 'share', duties: ['D59-5.4b#pass'], as: same },
    ],
  },
);

/**
 * A matter passes with the quota of the law of its day, taken of everybody and not of those present: two thirds of all
 * household representatives for contributions and common money (commune-wide: of the number of communities), more than
 * half for all other matters; before 2023 more than half of all voters or household voters.
 *
 * @term tỷ lệ tán thành
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 12 · Law 10/2022/QH15 Art. 21(1)
 */
export const votePassQuota = /* @__PURE__ */ defineRecordRule(communityVote, {
  id: 'community-vote/pass-quota',
  title: { vi: 'Việc được thông qua khi đủ tỷ lệ tán thành', en: 'A matter passes when it reaches its quota' },
  severity: 'warning',
  messages: {
    short: {
      vi: 'Việc được ghi là thông qua nhưng số tán thành chưa đủ tỷ lệ trên tổng số',
      en: 'Recorded as passed, but those in favour fall short of the quota of all',
    },
    reached: {
      vi: 'Việc được ghi là không thông qua nhưng số tán thành đã đủ tỷ lệ trên tổng số',
      en: 'Recorded as not passed, but those in favour reach the quota of all',
    },
  },
  hint: {
    vi: 'Tính trên tổng số hộ (hoặc tổng số thôn, tổ dân phố), không tính trên số người dự; họp lại nếu chưa đủ',
    en: 'Count against all households (or all communities), not those present; call the meeting again if short',
  },
  law: quotas,
  provisions: [
    'PL34-12',
    'L-21.1a',
    'L-21.1b',
    'L-21.1c',
    'NQ09-pass',
    'PL34-13.1',
    'PL34-13.2',
    'PL34-13.3',
    'D59-5.4b',
  ],
  began: ({ ballotsFrom }) => ballotsFrom,
  examples: (catalogue): readonly RecordRuleExample<typeof communityVote>[] => [
    ...quotas(catalogue).flatMap(aroundQuota),
    ...[
      ['2007-06-30', 1, 900, 'notConcerned'],
      ['2007-07-01', 450, 900, 'failed'],
      ['2023-06-30', 450, 900, 'failed'],
      ['2023-06-30', 451, 900, 'held'],
      ['2023-07-01', 599, 900, 'failed'],
      ['2023-07-01', 600, 900, 'held'],
      ['2024-03-01', 601, 900, 'held'],
    ].map(([date, approving, totalHouseholds, verdict]) => ({
      name: `a contribution, ${approving} of ${totalHouseholds}, ${date}`,
      given: { date, matter: 'contribution', scope: 'community', approving, totalHouseholds, passed: true } as never,
      verdict: verdict as 'held',
    })),
    {
      name: 'a contribution in the whole commune, 8 of 12 communities',
      given: {
        matter: 'contribution',
        scope: 'communeWide',
        approvingCommunities: 8,
        totalCommunities: 12,
        passed: true,
      },
      verdict: 'held',
    },
    {
      name: 'a contribution in the whole commune, 7 of 12 communities, though most households agree',
      given: {
        matter: 'contribution',
        scope: 'communeWide',
        approvingCommunities: 7,
        totalCommunities: 12,
        approving: 900,
        totalHouseholds: 1000,
        passed: true,
      },
      verdict: 'failed',
    },
    {
      name: 'a convention, exactly half',
      given: { matter: 'convention', scope: 'community', approving: 450, totalHouseholds: 900, passed: true },
      verdict: 'failed',
    },
    {
      name: 'a convention, one more than half',
      given: { matter: 'convention', scope: 'community', approving: 451, totalHouseholds: 900, passed: true },
      verdict: 'held',
    },
    {
      name: 'before 2023, counted by voters',
      given: {
        date: '2022-03-07',
        matter: 'contribution',
        scope: 'community',
        countedBy: 'voters',
        approving: 1001,
        totalVoters: 2000,
        passed: true,
      },
      verdict: 'held',
    },
    {
      name: 'not passed, and rightly so',
      given: { matter: 'contribution', scope: 'community', approving: 599, totalHouseholds: 900, passed: false },
      verdict: 'held',
    },
    {
      name: 'not passed, though the quota was reached',
      given: { matter: 'contribution', scope: 'community', approving: 600, totalHouseholds: 900, passed: false },
      verdict: 'failed',
    },
    {
      name: 'votes not reported',
      given: { matter: 'contribution', scope: 'community', totalHouseholds: 900, passed: true },
      verdict: 'undecided',
    },
    {
      name: 'matter not reported, and enough for some of them only',
      given: { scope: 'community', approving: 599, totalHouseholds: 900, passed: true },
      verdict: 'undecided',
    },
    {
      name: 'matter not reported, and enough for each of them',
      given: { scope: 'community', approving: 600, totalHouseholds: 900, passed: true },
      verdict: 'held',
    },
  ],
  check: (vote, quotas) => {
    const { matter, scope, passed } = vote;
    const costly = matter === 'contribution' || matter === 'communityFunds';
    if (costly && scope === null) return undecided('scope');
    if (passed === null) return undecided('passed');
    if (matter === null && scope !== 'community') return undecided('matter');
    const wide = costly && scope === 'communeWide' && quotas.communeWide.of === 'communities';
    const mayBe = matter === null ? [quotas.others, quotas.community] : [costly ? quotas.community : quotas.others];
    const [quota = quotas.others] = wide ? [quotas.communeWide] : mayBe;
    const base = wide ? { fields: ['totalCommunities'] as const, open: null } : wholeByVoters(vote, quota);
    const part = wide ? 'approvingCommunities' : 'approving';
    const [whole = 'totalHouseholds'] = base.fields;
    const asked = wide ? [quota] : mayBe;
    const reached = inEveryReading(asked.flatMap((one) => base.fields.map((of) => reaches(vote[part], vote[of], one))));
    const answer: TriState = passed ? reached : triNot(reached);
    if (answer === 'yes') return held;
    const missing = [part, ...base.fields].filter((name) => vote[name as 'approving'] === null);
    if (answer === 'cannotTell') {
      const open = [...(matter === null ? (['matter'] as const) : []), ...(base.open === null ? [] : [base.open])];
      return undecided(...open, ...missing, part);
    }
    const quotaOf = say`${signs[quota.op]} ${quota.n}/${quota.d} × ${vote[whole]}`;
    return failed(passed ? 'short' : 'reached', {
      field: part,
      expected: passed ? printShare(quota, vote[whole]) : say`${{ vi: 'không', en: 'not' }} ${quotaOf}`,
      actual: say`${vote[part]}`,
    });
  },
});

// One vote at the quota of a version, and one vote short of it.
function aroundQuota({ from, value: { community: quota } }: ProvisionVersion<VoteQuotas>) {
  const [whole, reached] = [quota.d * 100, quota.n * 100 + (quota.op === '>' ? 1 : 0)];
  return ([0, 1] as const).map((short) => ({
    name: `a contribution, ${short === 0 ? 'at the quota' : 'one vote short of the quota'} in force from ${from}`,
    given: {
      date: from,
      matter: 'contribution' as const,
      scope: 'community' as const,
      approving: reached - short,
      totalHouseholds: whole,
      passed: true,
    },
    verdict: short === 0 ? ('held' as const) : ('failed' as const),
  }));
}
