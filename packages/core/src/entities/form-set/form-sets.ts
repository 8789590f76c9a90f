import type { Entity } from '../../entity/define-entity.ts';
import type { Text } from '../../outcome/text.ts';
import { citizenReception } from '../citizen-reception.ts';
import { communityHeadElections } from '../community-head-elections.ts';
import { communityMeetings } from '../community-meetings.ts';
import { consultations } from '../consultations.ts';
import { contributions } from '../contributions.ts';
import { conventions } from '../conventions.ts';
import { democracyRegulations } from '../democracy-regulations.ts';
import { deputyElections } from '../deputy-elections.ts';
import { dialogues } from '../dialogues.ts';
import { directDecisions } from '../direct-decisions.ts';
import { directives } from '../directives.ts';
import { disclosures } from '../disclosures.ts';
import { employeeConferences } from '../employee-conferences.ts';
import { emulation } from '../emulation.ts';
import { friendlyGovernment } from '../friendly-government.ts';
import { frontSupervision } from '../front-supervision.ts';
import { inspections } from '../inspections.ts';
import { investmentSupervision } from '../investment-supervision.ts';
import { mediation } from '../mediation.ts';
import { narrativeItem } from '../narrative-item.ts';
import { oneStop } from '../one-stop.ts';
import { onlineServices } from '../online-services.ts';
import { partyBuildingOpinions } from '../party-building-opinions.ts';
import { peoplesInspection } from '../peoples-inspection.ts';
import { petitions } from '../petitions.ts';
import { population } from '../population.ts';
import { socioEconomicContext } from '../socio-economic-context.ts';
import { staffConferences } from '../staff-conferences.ts';
import { steeringCommittee } from '../steering-committee.ts';
import { steeringEvaluation } from '../steering-evaluation.ts';
import { training } from '../training.ts';
import { unitRatings } from '../unit-ratings.ts';
import { workplaceDemocracy } from '../workplace-democracy.ts';
import { workplaceDialogues } from '../workplace-dialogues.ts';

/** Who fills in a set of forms. */
export type FormSetId = 'commune' | 'agency' | 'enterprise' | 'province';

/** The areas one kind of reporter is asked for in a period, in the order of a report. */
export interface FormSet {
  /** Who fills it in. */
  readonly id: FormSetId;
  /** What it is called. */
  readonly label: Text;
  /** Its areas: figures of a period, no events. */
  readonly areas: readonly Entity[];
}

/**
 * Sets of forms to hand out: what a commune, an agency, an enterprise or a province reports for a period. Nobody prescribes
 * them — no law and no guidance does — so take them as a beginning and leave out or add what your plan asks for.
 *
 * @term bộ biểu mẫu
 * @example
 * ```ts
 * formSets.enterprise.areas.map(({ id }) => id).includes('workplace-dialogues'); // => true
 * formSets.commune.areas.every(({ form }) => form === 'period'); // => true
 * ```
 */
export const formSets: Readonly<Record<FormSetId, FormSet>> = /* @__PURE__ */ (() => ({
  commune: {
    id: 'commune',
    label: { vi: 'Bộ biểu của xã, phường, đặc khu', en: 'Forms of a commune' },
    areas: [
      ...[population, steeringCommittee, inspections, training, disclosures, directDecisions, consultations],
      ...[dialogues, communityMeetings, conventions, communityHeadElections, deputyElections, democracyRegulations],
      ...[staffConferences, citizenReception, petitions, oneStop, onlineServices, peoplesInspection],
      ...[investmentSupervision, mediation, frontSupervision, partyBuildingOpinions, contributions],
      ...[emulation, friendlyGovernment, directives, narrativeItem],
    ],
  },
  agency: {
    id: 'agency',
    label: { vi: 'Bộ biểu của cơ quan, đơn vị sự nghiệp', en: 'Forms of an agency or a public unit' },
    areas: [
      ...[inspections, training, disclosures, democracyRegulations, staffConferences, citizenReception, petitions],
      ...[oneStop, peoplesInspection, emulation, directives, narrativeItem],
    ],
  },
  enterprise: {
    id: 'enterprise',
    label: { vi: 'Bộ biểu của doanh nghiệp', en: 'Forms of an enterprise' },
    areas: [
      ...[democracyRegulations, workplaceDemocracy, employeeConferences, workplaceDialogues],
      ...[peoplesInspection, training, emulation, narrativeItem],
    ],
  },
  province: {
    id: 'province',
    label: { vi: 'Bộ biểu tổng hợp của tỉnh, thành phố', en: 'Forms of a province' },
    areas: [
      ...[population, socioEconomicContext, steeringCommittee, steeringEvaluation, unitRatings, inspections, training],
      ...[disclosures, directDecisions, consultations, dialogues, communityMeetings, staffConferences],
      ...[employeeConferences, workplaceDialogues, workplaceDemocracy, democracyRegulations, citizenReception],
      ...[petitions, oneStop, onlineServices, peoplesInspection, investmentSupervision, mediation],
      ...[frontSupervision, partyBuildingOpinions, conventions, communityHeadElections, deputyElections],
      ...[contributions, directives, narrativeItem, emulation, friendlyGovernment],
    ],
  },
}))();
