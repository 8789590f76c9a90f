import {
  addDays,
  dayOfWeek,
  exactQuantity,
  missingQuantity,
  lastDayOfItsMonth,
  period,
  type AnyRule,
  type IsoDate,
  type RecordOf,
  type Text,
  type UnitKind,
} from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { citizenReception } from '@qcdc/core/entities';
import { dayKind, type FrequencyValue, type WorkingCalendar } from '@qcdc/core/law';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import type { RecordRuleExample } from '../define/record-rule.ts';
import { say } from '../define/say.ts';
import { dueSinceItBegan } from '../define/whole-year.ts';

/** So many days in each week or month. */
export interface DaysOfReception {
  readonly days: number;
  readonly per: 'week' | 'month';
}

function daysOf({ atLeast: days, per }: FrequencyValue): DaysOfReception | null {
  const rhythm = per.find((one) => one === 'week' || one === 'month');
  return rhythm === 'week' || rhythm === 'month' ? { days, per: rhythm } : null;
}

const firstOfNextMonth = (day: IsoDate): IsoDate => addDays(lastDayOfItsMonth(day), 1);

function firstOf(day: IsoDate, per: DaysOfReception['per']): IsoDate {
  if (per === 'week') return addDays(day, (8 - dayOfWeek(day)) % 7);
  return day.endsWith('-01') ? day : firstOfNextMonth(day);
}

// Counts the weeks, or months, that lie within a period as a whole and have a day on which offices work for certain: in a week of
// Tết nobody can receive anybody.
function spansWithin(id: string, { per }: DaysOfReception, calendar: WorkingCalendar | undefined): number {
  const { from, to } = period(id);
  const next = (day: IsoDate) => (per === 'week' ? addDays(day, 7) : firstOfNextMonth(day));
  let spans = 0;
  for (let first = firstOf(from, per); addDays(next(first), -1) <= to; first = next(first))
    if (isWorkedIn(first, next(first), calendar)) spans++;
  return spans;
}

function isWorkedIn(first: IsoDate, next: IsoDate, calendar: WorkingCalendar | undefined): boolean {
  for (let day = first; day < next; day = addDays(day, 1)) if (dayKind(day, calendar) === 'working') return true;
  return false;
}

type Field = 'headSessions' | 'sessions';

// The head cannot have received people on more days than there were sessions.
const toldBy = ({ headSessions, sessions }: RecordOf<typeof citizenReception>): Field =>
  isStated(headSessions) || !isStated(sessions) ? 'headSessions' : 'sessions';

/** Whose head receives citizens, and by which duty. */
export interface HeadReceives {
  /** Stable id. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** Kind of unit whose committee it is. */
  readonly kind: UnitKind;
  /** Id of the duty. */
  readonly duty: string;
  /** Further examples. */
  readonly examples?: readonly RecordRuleExample<typeof citizenReception>[];
}

/**
 * Makes the rule that the head of a people's committee receives citizens in person on as many days as the law asks for. Sessions are
 * counted in reports, and there may be two on one day: fewer sessions than days are too few for certain.
 *
 * @param head - whose head
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function headReceives({ id, title, kind, duty, examples = [] }: HeadReceives): AnyRule {
  return lawRule<typeof citizenReception, DaysOfReception>(
    citizenReception,
    {
      id,
      title,
      bindsOnly: [kind],
      law: { is: 'frequency', duties: [duty], as: daysOf },
      examples: [
        { name: 'no session at all', given: { period: '2024', sessions: exactQuantity(0) }, verdict: 'failed' },
        {
          name: 'sessions of everybody, and nobody says how many the head held',
          given: { period: '2024', sessions: exactQuantity(1_000) },
          verdict: 'undecided',
        },
        ...examples,
      ],
    },
    {
      message: {
        vi: 'Số cuộc người đứng đầu trực tiếp tiếp công dân ít hơn số ngày quy định',
        en: 'The head held fewer sessions than there are days on which citizens must be received',
      },
      dueBy: dueSinceItBegan,
      judge: (record, law, { calendar }) => {
        const field = toldBy(record);
        const due = law.days * spansWithin(record.period, law, calendar);
        const enough = atLeast(record[field], due);
        return {
          // Sessions of everybody that are enough say nothing of the head's.
          answer: due === 0 ? 'yes' : field === 'sessions' && enough === 'yes' ? 'cannotTell' : enough,
          fields: ['headSessions'],
          failure: () => ({ field, expected: say`≥ ${due}`, actual: say`${record[field]}` }),
        };
      },
      sample: (law, day, kindOfSample) => {
        const due = law.days * spansWithin(day.slice(0, 4), law, undefined);
        const held = exactQuantity(kindOfSample === 'held' ? due : due - 1);
        return { headSessions: kindOfSample === 'undecided' ? missingQuantity : held };
      },
    },
  );
}
