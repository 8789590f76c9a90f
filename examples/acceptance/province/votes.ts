// SAMPLE DATA, invented: votes of communities and postings. What is not said here is as the law wants it, so that every
// finding comes from a line below.
import type { IsoDate } from '@qcdc/core';

/** How all these votes were held: a meeting of the community, hands shown, 220 of 240 households there. */
const heldWell = {
  matter: 'contribution',
  scope: 'community',
  form: 'meeting',
  votingMode: 'showOfHands',
  countedBy: 'households',
  totalHouseholds: 240,
  present: 220,
  agreedWithFront: true,
  optionsPrepared: 2,
  clusterMeetings: 0,
  scatteredSettlement: false,
  signedByHead: true,
  signedByFront: true,
  signingHouseholds: 2,
};

interface Vote {
  readonly unit: string;
  readonly date: IsoDate;
  /** Notice and papers came this day. */
  readonly noticeOn: IsoDate;
  /** The commune had the decision this day. */
  readonly sentUpOn: IsoDate;
  readonly approving: number;
  readonly passed: boolean;
}

const vote = ({ noticeOn, sentUpOn, ...rest }: Vote) => ({
  data: {
    ...heldWell,
    ...rest,
    voteNumber: `BQ-${rest.date}`,
    opposing: 220 - rest.approving,
    abstaining: 0,
    noticeOn,
    papersSentOn: noticeOn,
    sentUpOn,
    receivedOn: sentUpOn,
    effectiveOn: rest.date,
    // TM-B1 does not say in what form its decision was written: nobody can tell whether it was.
    decisionForm: rest.unit === 'TM-B1' ? null : 'minutes',
  },
});

/** Contributions of 240 households: 54 % are enough under the ordinance of 2007 and short under the law of 2022. */
export const votes = [
  vote({
    unit: 'TM-A1',
    date: '2023-06-28',
    noticeOn: '2023-06-12',
    sentUpOn: '2023-06-29',
    approving: 130,
    passed: true,
  }),
  vote({
    unit: 'TM-A1',
    date: '2024-03-20',
    noticeOn: '2024-03-11',
    sentUpOn: '2024-03-21',
    approving: 160,
    passed: true,
  }),
  vote({
    unit: 'TM-A3',
    date: '2024-05-14',
    noticeOn: '2024-05-06',
    sentUpOn: '2024-05-15',
    approving: 130,
    passed: true,
  }),
  vote({
    unit: 'TM-B1',
    date: '2024-08-09',
    noticeOn: '2024-08-01',
    sentUpOn: '2024-08-12',
    approving: 159,
    passed: false,
  }),
];

const posting = (unit: string, documentOn: IsoDate, date: IsoDate) => ({
  data: {
    unit,
    date,
    item: '1',
    form: 'posting',
    documentOn,
    permanent: false,
    until: '2024-04-30',
    interruptedDays: 0,
  },
});

/** Five working days from the document: the first is in time, the second is one day late. */
export const postings = [posting('TM-A2', '2024-03-04', '2024-03-11'), posting('TM-A4', '2024-03-04', '2024-03-12')];
