import { period as periodOf, type Period } from '../time/period.ts';
import type { ReportExemption, ReportPlan } from './report-plan.ts';

/**
 * Returns the plan as it stands for longer periods, such as the year of two half-years: asked is whoever is asked for any of
 * the periods inside, exempt whoever is exempt for all of them.
 *
 * @param plan - the plan; `null`: there is none
 * @param targets - the longer periods
 * @returns the plan with those of the longer periods in which it asks for something
 */
export function planOverTime(plan: ReportPlan | null, targets: readonly Period[]): ReportPlan | null {
  if (plan === null) return null;
  const all = plan.exempt ?? [];
  const periods = [...plan.periods];
  const exempt: ReportExemption[] = [...all];
  for (const target of targets) {
    const inside = plan.periods.filter((id) => {
      const { from, to } = periodOf(id);
      return target.from <= from && to <= target.to;
    });
    if (inside.length === 0 || plan.periods.includes(target.id)) continue;
    periods.push(target.id);
    for (const unit of new Set(all.map((one) => one.unit))) {
      const own = all.filter((one) => one.unit === unit);
      const [first] = own;
      // An exemption without a period holds for the longer ones already.
      if (first === undefined || own.some((one) => one.period === undefined)) continue;
      if (inside.every((id) => own.some((one) => one.period === id))) exempt.push({ ...first, period: target.id });
    }
  }
  return { ...plan, periods, exempt };
}
