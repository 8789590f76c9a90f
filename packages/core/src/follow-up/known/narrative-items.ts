import type { Sourced } from '../../dataset/sourced.ts';
import { narrativeItem, type NarrativeItem } from '../../entities/narrative-item.ts';
import type { Text } from '../../outcome/text.ts';
import { printPeriod } from '../../time/print-period.ts';
import type { FollowedArea, FollowedOutcome, FollowedRecord } from '../followed-area.ts';
import type { FollowUpStep } from '../follow-up-step.ts';
import type { FollowedKind } from '../followed-kind.ts';

const kinds: Readonly<Record<string, FollowedKind>> = {
  shortcoming: 'shortcoming',
  task: 'task',
  proposal: 'proposal',
  objection: 'objection',
};

const outcomes: Readonly<Record<string, FollowedOutcome>> = {
  notStarted: { step: 'report', unfinished: true },
  inProgress: { step: 'begin', unfinished: true },
  done: { step: 'complete' },
  late: { step: 'report', unfinished: true, late: true },
  dropped: { step: 'drop' },
};
const toldOnly: FollowedOutcome = { step: 'report' };

/** Shortcomings, tasks, proposals and objections of reports, and what later reports say of them. */
export const narrativeItems: FollowedArea = {
  area: narrativeItem.id,
  label: narrativeItem.label,
  read({ data, place }: Sourced<NarrativeItem>): FollowedRecord | null {
    const { section, number, text, responsible, dueOn, status, followsPeriod, followsNumber, followUp } = data;
    const kind = section === null ? null : (kinds[section] ?? null);
    const follows = followsNumber === null ? null : { period: followsPeriod, number: followsNumber };
    if (kind === null && follows === null) return null;
    const [day, first] = [place.day, place.period?.from ?? place.day];
    const report: Text =
      place.period === null
        ? { vi: 'Báo cáo', en: 'Report' }
        : { vi: `Báo cáo ${printPeriod(place.period, 'vi')}`, en: `Report, ${printPeriod(place.period, 'en')}` };
    const outcome = (status === null ? null : outcomes[status]) ?? toldOnly;
    const { step, late } = outcome;
    const own = { by: place.unit, at: day, after: first };
    const told: readonly FollowUpStep[] =
      late === true ? [{ step, ...own, late }] : step === 'report' ? [] : [{ step, ...own }];
    const answered: readonly FollowUpStep[] =
      data.answeredBy === null
        ? []
        : [{ step: 'answer', by: place.unit, at: day, after: first, document: data.answeredBy }];
    return {
      kind,
      number,
      key: number === null ? null : `${place.period?.id ?? day}/${section ?? ''}/${number}`,
      text: text ?? '',
      from: { document: report, number: data.document, issuer: null, on: day },
      responsible,
      due: dueOn === null ? null : { on: dueOn, sure: true, basis: null },
      history: [{ step: 'raise', by: place.unit, at: day, after: first }, ...answered, ...told],
      follows,
      outcome: { ...outcome, ...(followUp === null ? {} : { said: followUp }) },
    };
  },
};
