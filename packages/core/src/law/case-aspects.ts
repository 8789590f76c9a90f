/**
 * What a case may have in one respect: one of these choices, yes or no (`flag`), a `number`, or `any` value nobody lists, such
 * as the number of an item.
 */
export type CaseAspect = readonly string[] | 'flag' | 'number' | 'any';

/** Respects in which conditions of law may ask about a case, by name. */
export type CaseAspects = Readonly<Record<string, CaseAspect>>;

const matters = ['contribution', 'communityFunds', 'convention', 'headElection', 'boardMembers', 'selfManagement'];
const deciding = ['meeting', 'ballots', 'online', 'meetingAndBallots'];
const disclosing = [
  'posting',
  'website',
  'loudspeaker',
  'communityHead',
  'writtenNotice',
  'dialogue',
  'receptionOrPress',
];
const amongStaff = [
  'organisations',
  'telecom',
  'internalSystem',
  'conference',
  'sectionHeads',
  'partyAndUnion',
  'other',
];

/**
 * What the conditions of the built-in provisions ask for, as the areas of reporting name it. Written down beside the law, and
 * held against the areas by a test, so that a misspelt name or choice is refused instead of binding nobody.
 */
export const caseAspects: CaseAspects = {
  // what is disclosed, decided, changed
  form: [...disclosing, ...amongStaff, ...deciding, 'plenary', 'delegates'],
  item: 'any',
  hasInternalSystem: 'flag',
  allStaffNotified: 'flag',
  sectorPostingDays: 'number',
  matter: matters,
  scope: ['community', 'communeWide'],
  votingMode: ['showOfHands', 'secretBallot'],
  passed: 'flag',
  put: 'flag',
  approvedByFront: 'flag',
  clusterMeetings: 'number',
  recognition: ['recognised', 'refused', 'refusedWithoutReasons', 'rerun'],
  act: ['election', 'release'],
  round: 'number',
  releaseProposedByFront: 'flag',
  releaseAtOwnRequest: 'flag',
  ground: ['unlawful', 'procedure', 'ownWill'],
  by: ['community', 'communeAuthority', 'front'],
  // comments, boards, reports
  hearingRequested: 'flag',
  differsFromMajority: 'flag',
  byElection: 'flag',
  members: 'number',
  body: ['communeBoard', 'agencyBoard', 'enterpriseBoard', 'investmentBoard', 'other'],
  subject: [
    'disclosure',
    'decisions',
    'comments',
    'peoplesInspection',
    'investmentSupervision',
    'conventions',
    'workplace',
    'mediation',
    'reception',
    'implementation',
    'conference',
  ],
  cycle: ['quarter', 'halfYear', 'year', 'term', 'adHoc', 'onRequest'],
  // agencies, enterprises, employers
  headcount: 'number',
  ballotsInstead: 'flag',
  forceMajeure: 'flag',
  conferenceKind: ['ordinary', 'extraordinary'],
  requestedByUnion: 'flag',
  requestedByHead: 'flag',
  regulationKind: ['commune', 'agency', 'stateEnterprise', 'workplace'],
  adoptsStateEnterpriseRules: 'flag',
  dialogueKind: ['periodic', 'onRequest', 'onMatter'],
  dialogueMatter: [
    'evaluationRules',
    'restructuring',
    'labourPlan',
    'wages',
    'bonus',
    'labourRules',
    'suspension',
    'other',
  ],
  womenConcerned: 'flag',
  requestedBy: ['employer', 'employees', 'both'],
};
