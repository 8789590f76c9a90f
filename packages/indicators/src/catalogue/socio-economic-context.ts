import { socioEconomicContext } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Budget revenue of the period out of the plan for the whole year.
 * @term tỷ lệ thu ngân sách so với dự toán
 * @unit percent, 2 decimals
 */
export const budgetRevenueOfPlanShare = share(() => ({
  id: 'socio-economic-context.budget-of-plan-share',
  label: { vi: 'Tỷ lệ thu ngân sách so với dự toán', en: 'Budget revenue against the plan' },
  definition: {
    vi: 'Thu ngân sách lũy kế trong kỳ trên dự toán thu ngân sách cả năm.',
    en: 'Budget revenue of the period out of the plan for the whole year.',
  },
  part: socioEconomicContext.measures.budgetRevenue,
  of: socioEconomicContext.measures.budgetPlan,
  examples: [{ given: { budgetRevenue: 9_100_000_000_000, budgetPlan: 13_600_000_000_000 }, shows: '66,91%' }],
}));

/**
 * Public investment disbursed out of the plan for the whole year.
 * @term tỷ lệ giải ngân vốn đầu tư công so với kế hoạch
 * @unit percent, 2 decimals
 */
export const publicInvestmentOfPlanShare = share(() => ({
  id: 'socio-economic-context.public-investment-of-plan-share',
  label: { vi: 'Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch', en: 'Public investment disbursed against the plan' },
  definition: {
    vi: 'Vốn đầu tư công đã giải ngân trên kế hoạch vốn cả năm.',
    en: 'Public investment disbursed out of the plan for the whole year.',
  },
  part: socioEconomicContext.measures.publicInvestment,
  of: socioEconomicContext.measures.publicInvestmentPlan,
  examples: [
    { given: { publicInvestment: 1_736_000_000_000, publicInvestmentPlan: 3_460_000_000_000 }, shows: '50,17%' },
  ],
}));
