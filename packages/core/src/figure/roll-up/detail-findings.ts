import { practice, type LegalBasis } from '../../basis/legal-basis.ts';
import type { Finding } from '../../outcome/finding.ts';
import type { Text } from '../../outcome/text.ts';
import { groupBy } from '../noun/group-by.ts';
import type { StoredTable } from '../table/stored-table.ts';
import type { Climbed } from './climb.ts';
import type { RollUpPlan } from './roll-up-plan.ts';

const asked = practice({ vi: 'đơn vị được giao báo cáo', en: 'the units that are asked to report' });

/**
 * Tells of figures nobody asked for: those below a unit that is asked itself, which are a part of its own figure and not
 * added up; and those of units the plan does not ask or exempts, which are added up all the same. Once for a unit and a period.
 *
 * @param table - the figures
 * @param plan - what was added up where
 * @param climbed - what became of the figures of upper units
 * @returns the findings
 */
export function detailFindings(table: StoredTable, plan: RollUpPlan, climbed: Climbed): readonly Finding[] {
  return [
    ...told('figure/part-of-own-figure', partOfOwn, [asked], climbed.details),
    ...told('figure/not-in-plan', notInPlan, [table.plan?.basis ?? asked], climbed.unplanned),
  ];

  function told(code: string, words: Words, basis: readonly LegalBasis[], places: ReadonlySet<number>): Finding[] {
    const size = plan.slots.length;
    const slotAt = (place: number) => plan.slots[place % size];
    const groups = groupBy(places, (place) => `${Math.floor(place / size)} ${slotAt(place)?.period ?? -1}`);
    return [...groups.values()].map(([first = 0]): Finding => {
      const unit = plan.idOf(plan.nodes[Math.floor(first / size)] ?? -1);
      const period = table.periods[slotAt(first)?.period ?? -1]?.id ?? '';
      const [message, hint] = words;
      return { code, severity: 'info', state: 'failed', message, where: { unit, period }, hint, basis };
    });
  }
}

type Words = readonly [message: Text, hint: Text];

const partOfOwn: Words = [
  {
    vi: 'Đơn vị phải báo cáo đã báo cáo; số liệu của các đơn vị trực thuộc không được giao báo cáo là một phần trong đó, không cộng thêm',
    en: 'The unit that is asked has reported; figures of units below it that are not asked are a part of its own and not added',
  },
  {
    vi: 'Nếu các đơn vị trực thuộc báo cáo phần riêng của mình, hãy đưa vào kế hoạch hoặc vào nơi thu thập của chỉ tiêu.',
    en: 'Where units below report a part of their own, name them in the plan, or in what the measure is collected from.',
  },
];

const notInPlan: Words = [
  {
    vi: 'Đơn vị không được giao báo cáo, hoặc được miễn, nhưng vẫn có số liệu; số liệu được cộng và đơn vị được tính là phải báo cáo',
    en: 'The unit is not asked to report, or exempt, and has figures all the same; they are added up, and it counts as expected',
  },
  { vi: 'Kiểm tra kế hoạch thu báo cáo.', en: 'Check the report plan.' },
];
