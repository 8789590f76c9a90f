import { blankText, hasWords, noneOf } from '../../outcome/definition-words.ts';
import { listOf, oneOf, type Demand } from '../../outcome/demand.ts';
import type { Problems } from '../../outcome/problems.ts';
import { unitKinds } from '../../unit/unit-labels.ts';
import type { LawCatalogue, RegimeRole } from '../catalogue.ts';
import type { Actor, ChangeFlag, Modality, Provision, Topic } from '../provision.ts';
import { notAProvision } from './law-words.ts';

// The closed words of law: a misspelt one is found by no query and bound by no rule, so it is refused.

const topics = {
  disclosure: 1,
  decision: 1,
  vote: 1,
  proposal: 1,
  headElection: 1,
  consultation: 1,
  hearing: 1,
  dialogue: 1,
  communityConference: 1,
  reception: 1,
  supervision: 1,
  confidenceVote: 1,
  inspectionBoard: 1,
  investmentBoard: 1,
  staffConference: 1,
  employeeConference: 1,
  workplaceDialogue: 1,
  workplaceRegulation: 1,
  regulation: 1,
  convention: 1,
  reporting: 1,
  transition: 1,
} satisfies Record<Topic, 1>;
const modalities = {
  must: 1,
  may: 1,
  right: 1,
  valid: 1,
  trigger: 1,
  exempt: 1,
  encouraged: 1,
  rule: 1,
  definition: 1,
} satisfies Record<Modality, 1>;
const actors = {
  communeAuthority: 1,
  communeCommittee: 1,
  communeChair: 1,
  communeFront: 1,
  frontBoard: 1,
  communityHead: 1,
  convener: 1,
  electionTeam: 1,
  ballotTeam: 1,
  households: 1,
  people: 1,
  meeting: 1,
  inspectionBoard: 1,
  investmentBoard: 1,
  unitHead: 1,
  union: 1,
  staff: 1,
  conference: 1,
  enterprise: 1,
  employer: 1,
  workersSide: 1,
  bothSides: 1,
  districtCommittee: 1,
  districtChair: 1,
  provinceCommittee: 1,
  provinceChair: 1,
  ministry: 1,
  competentBody: 1,
} satisfies Record<Actor, 1>;
const roles = { governs: 1, details: 1, oneMatter: 1 } satisfies Record<RegimeRole, 1>;
const flags = { T: 1, H: 1, U: 1, L: 1, P: 1 } satisfies Record<ChangeFlag, 1>;

const among = (words: object): Demand => oneOf(Object.keys(words));
const terms: Readonly<Partial<Record<keyof Provision, Demand>>> = {
  topic: among(topics),
  modality: among(modalities),
  actor: oneOf([...Object.keys(actors), null]),
  kinds: listOf(among(unitKinds), 1),
  flags: listOf(among(flags)),
  subject: (value) => (hasWords(value) ? null : blankText),
};

/**
 * Checks the words of a provision that come from closed lists, and that it says what it demands in both languages.
 *
 * @param provision - the provision
 * @param problems - takes `law/unknown-term`
 */
export function checkTerms(provision: Provision, problems: Problems): void {
  for (const [name, check] of Object.entries(terms)) {
    const wrong = check(provision[name as keyof Provision]);
    if (wrong !== null) problems.add('law/unknown-term', wrong, `${provision.id}.${name}`);
  }
}

/**
 * Checks that regimes speak of kinds of unit and roles there are, and successions of provisions there are.
 *
 * @param catalogue - the catalogue
 * @param problems - takes `law/unknown-kind`, `law/unknown-term`, `law/unknown-provision`
 */
export function checkWays({ regimes, successions, provisions }: LawCatalogue, problems: Problems): void {
  checkRegimeKinds(regimes, problems);
  for (const [kind, rows] of Object.entries(regimes))
    for (const [role] of rows) {
      const wrong = among(roles)(role);
      if (wrong !== null) problems.add('law/unknown-term', wrong, `regimes.${kind}`);
    }
  const known = new Set(provisions.map(({ id }) => id));
  for (const { from, to } of successions)
    for (const id of [...from, ...to])
      if (!known.has(id)) problems.add('law/unknown-provision', notAProvision(id, known), `successions.${id}`);
}

/**
 * Checks that regimes are filed under kinds of unit.
 *
 * @param regimes - regimes by kind of unit
 * @param problems - takes `law/unknown-kind`
 */
export function checkRegimeKinds(regimes: object, problems: Problems): void {
  for (const kind of Object.keys(regimes))
    if (!Object.hasOwn(unitKinds, kind))
      problems.add('law/unknown-kind', noneOf(kind, Object.keys(unitKinds)), `regimes.${kind}`);
}
