import { employeeConference } from '../employee-conference.ts';
import { employeeConferences } from '../employee-conferences.ts';
import { staffConference } from '../staff-conference.ts';
import { staffConferences } from '../staff-conferences.ts';
import { workplaceDialogue } from '../workplace-dialogue.ts';
import { workplaceDialogues } from '../workplace-dialogues.ts';
import { countedFrom, type CountedFigure } from './counted-figure.ts';

/** Conferences and dialogue in agencies and enterprises. */
export const countedWorkplaces: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  countedFrom(staffConferences.measures.unitsHeld, staffConference, { distinct: 'unit' }, 'below'),
  countedFrom(staffConferences.measures.plenary, staffConference, { when: [{ field: 'form', is: ['plenary'] }] }),
  countedFrom(staffConferences.measures.delegates, staffConference, { when: [{ field: 'form', is: ['delegates'] }] }),
  countedFrom(staffConferences.measures.attendances, staffConference, { field: 'present' }),
  countedFrom(employeeConferences.measures.enterprisesHeld, employeeConference, { distinct: 'unit' }, 'below'),
  countedFrom(
    employeeConferences.measures.stateHeld,
    employeeConference,
    { distinct: 'unit', when: [{ field: 'ownership', is: ['state'] }] },
    'below',
  ),
  countedFrom(
    employeeConferences.measures.nonStateHeld,
    employeeConference,
    { distinct: 'unit', when: [{ field: 'ownership', is: ['nonState'] }] },
    'below',
  ),
  countedFrom(
    employeeConferences.measures.foreignHeld,
    employeeConference,
    { distinct: 'unit', when: [{ field: 'ownership', is: ['foreign'] }] },
    'below',
  ),
  countedFrom(workplaceDialogues.measures.enterprisesHeld, workplaceDialogue, { distinct: 'unit' }, 'below'),
  countedFrom(workplaceDialogues.measures.dialogues, workplaceDialogue),
  countedFrom(workplaceDialogues.measures.periodic, workplaceDialogue, { when: [{ field: 'kind', is: ['periodic'] }] }),
  countedFrom(workplaceDialogues.measures.onRequest, workplaceDialogue, {
    when: [{ field: 'kind', is: ['onRequest'] }],
  }),
  countedFrom(workplaceDialogues.measures.onMatter, workplaceDialogue, { when: [{ field: 'kind', is: ['onMatter'] }] }),
])();
