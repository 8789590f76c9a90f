import type { Text } from '../../outcome/text.ts';
import { cite } from '../instrument.ts';
import { decree59of2023, law2022 } from '../instruments/grassroots.ts';
import { decree145of2020, decree149of2018 } from '../instruments/neighbours.ts';
import type { CaseValue, ScopeCondition } from '../scope.ts';

// Which items, forms, matters, kinds of unit and sizes a provision covers, and which exceptions it knows: data beside the
// tables of provisions, so that one mechanism applies it and no rule keeps an exception of its own.

const only = (of: string, ...values: readonly CaseValue[]): ScopeCondition => ({ of, only: values });
const except = (of: string, ...values: readonly CaseValue[]): ScopeCondition => ({ of, except: values });
const open = (why: Text, of: string, ...values: readonly CaseValue[]): ScopeCondition => ({
  of,
  mayDiffer: values,
  why,
});
const freedBy = (of: string, duty: string): ScopeCondition => ({ of, freedBy: duty });
const boundBy = (of: string, duty: string): ScopeCondition => ({ of, boundBy: duty });

const inMeeting = only('form', 'meeting', 'meetingAndBallots');
const withBallots = only('form', 'ballots', 'meetingAndBallots');
const online = only('form', 'online');
const secret = only('votingMode', 'secretBallot');
// What follows success binds only what passed.
const passed = only('passed', true);
const recognisable = only('matter', 'convention', 'headElection', 'boardMembers');
const electionOf = only('act', 'election');
const ballotsInstead = only('ballotsInstead', true);
const noBallotsInstead = except('ballotsInstead', true);
const noForceMajeure = except('forceMajeure', true);
const ordinary = only('conferenceKind', 'ordinary');
const extraordinary = [
  only('conferenceKind', 'extraordinary'),
  except('requestedByUnion', true),
  except('requestedByHead', true),
];
const periodic = only('dialogueKind', 'periodic');
const onRequest = only('dialogueKind', 'onRequest');
const onMatter = only('dialogueKind', 'onMatter');
const workplace = only('regulationKind', 'workplace');
const notByElection = except('byElection', true);

// The law binds a document to be disclosed in time, in the forms it asks for. A further form, such as a conference held once
// a year, may come later: then nobody knows whether the document had been disclosed before.
const furtherForm: Text = {
  vi: 'Hình thức bổ sung có thể thực hiện sau; chưa rõ đã công khai đúng hạn bằng hình thức khác chưa',
  en: 'A further form may follow later; nobody says whether the matter had been disclosed in time in another form',
};
const ofFurtherForm = [
  open(
    furtherForm,
    'form',
    'writtenNotice',
    'dialogue',
    'receptionOrPress',
    'organisations',
    'telecom',
    'conference',
    'sectionHeads',
    'partyAndUnion',
    'other',
  ),
];
const ownProcedure: Text = {
  vi: 'Việc bầu, cho thôi làm có trình tự riêng do Mặt trận tham gia chuẩn bị',
  en: 'Elections and releases follow a procedure of their own, which the Front helps to prepare',
};
const oneMeeting: Text = {
  vi: 'Một cuộc họp có thể là họp chung của cả thôn, tổ dân phố',
  en: 'A single meeting may have been one of the whole community',
};
const byCluster = [except('clusterMeetings', 0), open(oneMeeting, 'clusterMeetings', 1)];

// Agencies and public units are outside Chapter V of decree 145/2020, and outside decree 149/2018.
const outside145: ScopeCondition = {
  of: 'unitKind',
  except: ['agency', 'publicUnit'],
  at: cite(decree145of2020, 114, 4),
};
const outside149: ScopeCondition = { of: 'unitKind', except: ['agency', 'publicUnit'], at: cite(decree149of2018, 2) };
const notSmall145 = freedBy('headcount', 'D145-114');

/** Conditions of provisions, by the id of the provision. */
// prettier-ignore
export const scopes: Readonly<Record<string, readonly ScopeCondition[]>> = {
  // Ordinance of 2007, joint resolution of 2008
  'PL34-7a': [only('form', 'posting')],
  'PL34-7b': [only('form', 'posting')],
  'PL34-8': [only('form', 'loudspeaker', 'communityHead')],
  'PL34-15c': [only('matter', 'headElection', 'boardMembers'), passed],
  'PL34-12': [except('matter', 'convention', 'headElection', 'boardMembers')],
  'PL34-13.1': [only('matter', 'convention')],
  'PL34-13.2': [only('matter', 'headElection')],
  'PL34-13.3': [only('matter', 'boardMembers')],
  'NQ09-quorum': [inMeeting, passed],
  'NQ09-cluster': byCluster,
  'NQ09-rerun': [only('round', 2)],
  'NQ09-elect': [only('matter', 'headElection')],
  // Agencies before 2023
  'ND04-8.2a': ofFurtherForm,
  'ND04-8.2b': [only('form', 'posting')],
  'TT01-2a': [noBallotsInstead],
  'TT01-2b': [noBallotsInstead],
  'TT01-3b': extraordinary,
  'ND159-22': [notByElection],
  'ND159-commune': [notByElection],

  // Law of 2022, communes: disclosure
  'L-12.3': ofFurtherForm,
  'L-13.2a': [only('form', 'posting'), only('item', '1', '2', '3', '5', '6', '7', '8', '9', '10', '11', '12'), { of: 'item', mayDiffer: ['3'], unlessTold: 'sectorPostingDays' }],
  'L-13.2b': [only('form', 'posting'), only('item', '4', '13')],
  'L-13.3': [only('form', 'loudspeaker'), only('item', '7', '8', '9', '10', '11', '12')],
  'L-14.3': [only('subject', 'disclosure')],
  // deciding
  'L-16.1': [only('scope', 'communeWide')],
  'L-16.2': [only('scope', 'community'), open(ownProcedure, 'matter', 'headElection', 'boardMembers')],
  'L-16.3b': [only('put', true)],
  'L-16.3c': [only('put', true), except('approvedByFront', true)],
  'L-17.2a': [recognisable, only('form', 'ballots')],
  'L-17.2b': [online],
  'L-18.3': byCluster,
  'L-19.2a': [withBallots],
  'L-19.2b': [withBallots],
  'L-19.3': [withBallots],
  'L-20.1': [passed],
  'L-20.2': [passed],
  'L-20.3': [passed],
  'L-21.2a': [passed, only('scope', 'community'), only('matter', 'contribution', 'communityFunds', 'selfManagement')],
  'L-21.2b': [passed, recognisable],
  'L-21.2c': [passed, recognisable],
  'L-22.2a': [only('ground', 'unlawful'), only('by', 'communeAuthority')],
  'L-22.2b': [only('ground', 'procedure'), only('by', 'communeAuthority')],
  'L-23.1': [only('subject', 'decisions')],
  // commenting, boards
  'L-27.1': [only('hearingRequested', true)],
  'L-28.4': [only('differsFromMajority', true)],
  'L-28.5': [only('subject', 'comments')],
  'L-36.1': [notByElection],
  'L-36.2b': [only('byElection', true)],
  'L-40.1c': [only('body', 'communeBoard')],
  'L-45.2c': [only('body', 'investmentBoard')],
  // agencies and units
  'L-47.2': ofFurtherForm,
  'L-48.1': [only('form', 'internalSystem')],
  'L-48.2': [only('form', 'posting'), except('hasInternalSystem', true), except('allStaffNotified', true)],
  'L-50.1': extraordinary,
  'L-50.2': [ballotsInstead, noForceMajeure],
  'L-51.1a': [ordinary, freedBy('headcount', 'L-51.2d')],
  'L-51.1b': extraordinary,
  'L-51.2a': [freedBy('headcount', 'L-51.2d')],
  'L-51.2c1': [noBallotsInstead],
  'L-51.2c2': [noBallotsInstead],
  'L-60.1a': [notByElection],
  'L-63.1c': [only('body', 'agencyBoard')],
  // state enterprises
  'L-65.2': ofFurtherForm,
  'L-66': [only('form', 'internalSystem')],
  'L-66.2': [only('form', 'posting'), except('hasInternalSystem', true), except('allStaffNotified', true)],
  'L-68.2': [ballotsInstead, noForceMajeure],
  'L-69.1': [ordinary],
  'L-69.2c': [noBallotsInstead],
  'L-77.1': [notByElection],
  'L-81.1d': [only('body', 'enterpriseBoard')],
  'L-82.2n': [workplace, only('adoptsStateEnterpriseRules', true)],
  'L-35.2c': [only('regulationKind', 'commune')],
  'L-59.1a': [only('regulationKind', 'agency')],
  'L-81.1a': [only('regulationKind', 'stateEnterprise')],

  // Decree 59/2023
  'D59-3.3': [inMeeting],
  'D59-3.4': [only('matter', 'contribution', 'communityFunds', 'convention'), inMeeting],
  'D59-3.5c': [secret, inMeeting],
  'D59-3.5d': [passed, only('form', 'meeting')],
  'D59-4.1': [only('matter', 'contribution', 'communityFunds'), only('form', 'ballots'), { of: 'scope', only: ['community'], at: cite(law2022, 19, 1, 'a') }],
  'D59-4.2': [withBallots],
  'D59-4.3': [withBallots],
  'D59-4.4': [withBallots],
  'D59-4.6': [withBallots],
  'D59-4.7': [passed, withBallots],
  'D59-5.2b': [online],
  'D59-5.2c': [online],
  'D59-5.4b': [online, only('matter', 'selfManagement')],
  'D59-6.1a': [electionOf],
  'D59-6.1b': [electionOf],
  'D59-6.2': [electionOf],
  'D59-8': [electionOf, passed],
  'D59-9.1b': [only('act', 'release'), except('releaseProposedByFront', true), { of: 'releaseAtOwnRequest', except: [true], at: cite(decree59of2023, 9, 1, 'a') }],
  'D59-9.3a': [only('act', 'release')],
  'D59-9.3b': [only('act', 'release'), except('recognition', 'refused', 'refusedWithoutReasons', 'rerun')],
  'D59-13.2a': [notByElection],
  'D59-13.2b': [notByElection],
  'D59-14.1b': [only('body', 'communeBoard')],
  'D59-14.3': [only('subject', 'peoplesInspection')],
  'D59-21.3': [boundBy('members', 'D59-21.3#whenMembers')],
  'D59-22.1': [only('body', 'agencyBoard')],
  'D59-22.3': [only('subject', 'peoplesInspection')],
  'D59-25.2': [boundBy('members', 'D59-25.2#whenMembers')],
  'D59-26': [only('body', 'enterpriseBoard')],
  'D59-26.3': [only('subject', 'peoplesInspection')],

  // Decree 61/2023
  'D61-7.3': [only('matter', 'convention')],
  'D61-10': [only('recognition', 'recognised')],
  'D61-10b': [only('form', 'ballots')],
  'D61-10.1a': [inMeeting, only('recognition', 'recognised')],
  'D61-16.3': [only('subject', 'conventions'), only('cycle', 'year')],
  'D61-18.1a': [only('recognition', 'recognised')],

  // Labour
  'BL12-65': [periodic],
  'ND60-10': [periodic],
  'ND60-conf': [boundBy('headcount', 'ND60-conf#from')],
  'ND149-conf': [outside149, freedBy('headcount', 'ND149-small')],
  'BL63-63.2a': [periodic, outside145],
  'D145-38.1': [outside145],
  'D145-38.2': [outside145],
  'D145-38.3': [outside145],
  'D145-38.4': [outside145, only('womenConcerned', true)],
  'D145-39.3': [outside145, periodic],
  'D145-39.4': [outside145, periodic],
  'D145-39.4r': [outside145, periodic],
  'D145-39.4m': [outside145, periodic],
  'D145-39.5': [outside145, periodic],
  'D145-40.1b': [outside145, onRequest, only('requestedBy', 'employees')],
  'D145-40.2': [outside145, onRequest],
  'D145-40.3': [outside145, onRequest],
  'D145-40.4': [outside145, onRequest],
  'D145-41.1d': [outside145, onMatter, { of: 'dialogueMatter', except: ['suspension'], at: cite(decree145of2020, 41, 2) }],
  'D145-41.1': [outside145, onMatter, { of: 'dialogueMatter', except: ['suspension'], at: cite(decree145of2020, 41, 2) }],
  'D145-47': [outside145, notSmall145],
  'D145-47s': [freedBy('headcount', 'D145-114s')],
  'D145-48.2': [outside145, workplace, notSmall145],
  'D145-48.2s': [workplace, freedBy('headcount', 'D145-114s')],
  'D145-48.3': [outside145, workplace, notSmall145],
  'D145-48.3s': [workplace, freedBy('headcount', 'D145-114s')],
};
