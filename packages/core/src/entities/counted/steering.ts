import { commendation } from '../commendation.ts';
import { directive } from '../directive.ts';
import { directives } from '../directives.ts';
import { emulation } from '../emulation.ts';
import { emulationAppraisal } from '../emulation-appraisal.ts';
import { emulationRegistration } from '../emulation-registration.ts';
import { inspectionVisit } from '../inspection-visit.ts';
import { inspections } from '../inspections.ts';
import { steeringCommittee } from '../steering-committee.ts';
import { steeringMeeting } from '../steering-meeting.ts';
import { unitRating } from '../unit-rating.ts';
import { unitRatings } from '../unit-ratings.ts';
import { countedFrom, type CountedFigure } from './counted-figure.ts';

/** Steering: meetings, inspections, ratings, directives, emulation. */
export const countedSteering: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  countedFrom(steeringCommittee.measures.meetings, steeringMeeting, { when: [{ field: 'kind', is: ['meeting'] }] }),
  countedFrom(steeringCommittee.measures.briefings, steeringMeeting, { when: [{ field: 'kind', is: ['briefing'] }] }),
  countedFrom(steeringCommittee.measures.reviewConferences, steeringMeeting, {
    when: [{ field: 'kind', is: ['review', 'finalReview'] }],
  }),
  countedFrom(unitRatings.measures.unitsRated, unitRating, { distinct: 'ratedUnit' }),
  countedFrom(unitRatings.measures.good, unitRating, {
    distinct: 'ratedUnit',
    when: [{ field: 'rating', is: ['good'] }],
  }),
  countedFrom(unitRatings.measures.fair, unitRating, {
    distinct: 'ratedUnit',
    when: [{ field: 'rating', is: ['fair'] }],
  }),
  countedFrom(unitRatings.measures.average, unitRating, {
    distinct: 'ratedUnit',
    when: [{ field: 'rating', is: ['average'] }],
  }),
  countedFrom(unitRatings.measures.weak, unitRating, {
    distinct: 'ratedUnit',
    when: [{ field: 'rating', is: ['weak'] }],
  }),
  countedFrom(inspections.measures.unitsInspected, inspectionVisit, { distinct: 'inspectedUnit' }),
  countedFrom(inspections.measures.plannedUnitsInspected, inspectionVisit, {
    distinct: 'inspectedUnit',
    when: [{ field: 'planned', is: [true] }],
  }),
  countedFrom(inspections.measures.shortcomingsFound, inspectionVisit, { field: 'shortcomings' }),
  countedFrom(inspections.measures.recommendations, inspectionVisit, { field: 'recommendations' }),
  countedFrom(directives.measures.received, directive),
  countedFrom(directives.measures.plansIssued, directive, { on: 'planIssuedOn' }),
  countedFrom(emulation.measures.modelsRegistered, emulationRegistration),
  countedFrom(emulation.measures.modelsRecognised, emulationAppraisal, {
    when: [{ field: 'result', is: ['recognised'] }],
  }),
  countedFrom(emulation.measures.collectives, commendation, { field: 'collectives' }),
  countedFrom(emulation.measures.individuals, commendation, { field: 'individuals' }),
])();
