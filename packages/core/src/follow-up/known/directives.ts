import type { Sourced } from '../../dataset/sourced.ts';
import { directive, type Directive } from '../../entities/directive.ts';
import type { Text } from '../../outcome/text.ts';
import { fold } from '../../words/fold.ts';
import type { FollowedArea, FollowedRecord } from '../followed-area.ts';
import type { FollowUpStep } from '../follow-up-step.ts';

/** Directives, conclusions and plans to be carried out. */
export const directives: FollowedArea = {
  area: directive.id,
  label: directive.label,
  read({ data, place }: Sourced<Directive>): FollowedRecord {
    const { number, issuer, kind, subject, planIssuedOn, dueOn, completedOn, status, date } = data;
    const by = issuer ?? '';
    const said: FollowUpStep[] = [{ step: 'raise', by, at: date }];
    if (planIssuedOn !== null) said.push({ step: 'begin', by: place.unit, at: planIssuedOn });
    else if (status === 'inProgress') said.push({ step: 'begin', by: place.unit, at: date, dayUnknown: true });
    if (status === 'late')
      said.push({ step: 'report', by: place.unit, at: planIssuedOn ?? date, dayUnknown: true, late: true });
    const answeredBy = data.answeredBy === null ? {} : { document: data.answeredBy };
    if (completedOn !== null) said.push({ step: 'complete', by: place.unit, at: completedOn, ...answeredBy });
    else if (status === 'done' || status === 'dropped')
      said.push({
        step: status === 'done' ? 'complete' : 'drop',
        by: place.unit,
        at: planIssuedOn ?? date,
        dayUnknown: true,
        ...answeredBy,
      });
    const name: Text = (kind === null ? null : directive.fields.kind.info.choices?.[kind]) ?? directive.label;
    return {
      kind: kind === 'conclusion' ? 'conclusion' : 'directive',
      number,
      // One directive is told of in report after report.
      key: number === null ? null : `${date}/${fold(number)}`,
      text: subject ?? number ?? '',
      from: { document: name, number, issuer, on: date },
      responsible: null,
      due: dueOn === null ? null : { on: dueOn, sure: true, basis: null },
      history: said,
      follows: null,
      outcome: { step: 'report' },
    };
  },
};
