import type { Sourced } from '../../dataset/sourced.ts';
import { recommendationAnswer, type RecommendationAnswer } from '../../entities/recommendation-answer.ts';
import { supervisingBody } from '../../entities/choice/supervising-body.ts';
import { dueDate } from '../../law/deadlines/due-date.ts';
import type { Text } from '../../outcome/text.ts';
import type { FollowedArea, FollowedRecord, FollowUpLaw } from '../followed-area.ts';
import type { FollowUpDue } from '../followed-item.ts';
import type { FollowUpStep } from '../follow-up-step.ts';

/** The duty to answer, by the board that recommends; of other bodies no term is known. */
const duties: Readonly<Record<string, string>> = {
  communeBoard: 'L-40.1c',
  investmentBoard: 'L-45.2c',
  agencyBoard: 'L-63.1c',
  enterpriseBoard: 'L-81.1d',
};

const document: Text = { vi: 'Văn bản kiến nghị', en: 'Recommendation' };

/** Recommendations of people's inspection and investment supervision boards, due within the term of law. */
export const recommendations: FollowedArea = {
  area: recommendationAnswer.id,
  label: { vi: 'Kiến nghị của Ban', en: 'Recommendation of a board' },
  read(record: Sourced<RecommendationAnswer>, law: FollowUpLaw): FollowedRecord {
    const { body, addressee, recommendation, answeredOn, accepted, date } = record.data;
    const issuer = body === null ? null : supervisingBody[body];
    const said: FollowUpStep[] = [{ step: 'raise', by: issuer?.vi ?? '', at: date }];
    const answeredBy = record.data.answeredBy === null ? {} : { document: record.data.answeredBy };
    const answer = { step: 'answer', by: addressee ?? '', ...answeredBy } as const;
    if (answeredOn !== null) said.push({ ...answer, at: answeredOn });
    else if (accepted !== null || record.data.answeredBy !== null) said.push({ ...answer, at: date, dayUnknown: true });
    return {
      kind: 'recommendation',
      number: record.data.document,
      key: null,
      text: recommendation ?? '',
      from: { document, number: record.data.document, issuer, on: date },
      responsible: addressee,
      due: termOf(record, law),
      history: said,
      follows: null,
      outcome: { step: 'report' },
    };
  },
};

function termOf(
  { data, place }: Sourced<RecommendationAnswer>,
  { catalogue, calendar }: FollowUpLaw,
): FollowUpDue | null {
  const duty = data.body === null ? undefined : duties[data.body];
  if (duty === undefined) return null;
  const unitKind = place.reportingUnit?.kind;
  const due = dueDate(duty, data.date, {
    ...(unitKind === undefined ? {} : { unitKind }),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(calendar === undefined ? {} : { calendar }),
  });
  if (due === null) return null;
  return { on: due.latest, sure: due.sure, basis: due.versions[0]?.basis ?? null };
}
