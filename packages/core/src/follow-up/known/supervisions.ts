import type { Sourced } from '../../dataset/sourced.ts';
import { inspectionVisit, type InspectionVisit } from '../../entities/inspection-visit.ts';
import { partyBuildingOpinion, type PartyBuildingOpinion } from '../../entities/party-building-opinion.ts';
import { socialCriticism, type SocialCriticism } from '../../entities/social-criticism.ts';
import type { Text } from '../../outcome/text.ts';
import { asksForSomething } from '../asks-for-something.ts';
import type { FollowedArea, FollowedRecord } from '../followed-area.ts';
import type { FollowUpStep } from '../follow-up-step.ts';

const conclusion: Text = { vi: 'Kết luận kiểm tra', en: 'Conclusion of an inspection' };
const opinions: Text = { vi: 'Văn bản kiến nghị, góp ý', en: 'Opinions sent' };

/** What inspections of the steering committee ask the inspected unit to mend. */
export const inspectionConclusions: FollowedArea = {
  area: inspectionVisit.id,
  label: inspectionVisit.label,
  read({ data, place }: Sourced<InspectionVisit>): FollowedRecord | null {
    const { team, inspectedUnit, subject, date, concludedOn, followedUpOn, shortcomings, recommendations } = data;
    if (!asksForSomething(shortcomings) && !asksForSomething(recommendations)) return null;
    const on = concludedOn ?? date;
    const said: FollowUpStep[] = [{ step: 'raise', by: team ?? place.unit, at: on }];
    if (followedUpOn !== null) said.push({ step: 'complete', by: inspectedUnit ?? '', at: followedUpOn });
    return {
      ...withoutNumber,
      kind: 'conclusion',
      text: subject ?? '',
      from: { document: conclusion, number: null, issuer: team, on },
      responsible: inspectedUnit,
      history: said,
    };
  },
};

/** Opinions the Front sends after supervision or social criticism. */
export const frontOpinions: FollowedArea = {
  area: socialCriticism.id,
  label: socialCriticism.label,
  read: ({ data }: Sourced<SocialCriticism>) => sentOpinions(data, data.opinionsSent, null),
};

/** Opinions on the Party and the authority. */
export const partyOpinions: FollowedArea = {
  area: partyBuildingOpinion.id,
  label: partyBuildingOpinion.label,
  read({ data }: Sourced<PartyBuildingOpinion>): FollowedRecord | null {
    const { addressee, opinions: given } = data;
    const to =
      addressee === null ? null : (partyBuildingOpinion.fields.addressee.info.choices?.[addressee]?.vi ?? null);
    return sentOpinions(data, given, to);
  },
};

type Sent = Pick<SocialCriticism, 'date' | 'organiser' | 'subject' | 'sentOn' | 'answeredOn'>;

function sentOpinions(data: Sent, count: SocialCriticism['opinionsSent'], to: string | null): FollowedRecord | null {
  const { organiser, subject, sentOn, answeredOn, date } = data;
  if (!asksForSomething(count) && sentOn === null) return null;
  const on = sentOn ?? date;
  const said: FollowUpStep[] = [{ step: 'raise', by: organiser ?? '', at: on }];
  if (answeredOn !== null) said.push({ step: 'answer', by: to ?? '', at: answeredOn });
  return {
    ...withoutNumber,
    kind: 'recommendation',
    text: subject ?? '',
    from: { document: opinions, number: null, issuer: organiser, on },
    responsible: to,
    history: said,
  };
}

// No instrument that was read sets a term for these.
const withoutNumber = {
  number: null,
  key: null,
  due: null,
  follows: null,
  outcome: { step: 'report' },
} as const;
