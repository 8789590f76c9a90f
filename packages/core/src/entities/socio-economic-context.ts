import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'socio-economic-context',
    form: 'period',
    label: { vi: 'Bối cảnh kinh tế - xã hội', en: 'Socio-economic context' },
    step: null,
    basis: [
      practice(
        {
          vi: 'Báo cáo nêu bối cảnh kinh tế - xã hội của kỳ',
          en: 'A report sets out the socio-economic context of its period',
        },
        {
          vi: 'tỉnh Hưng Yên, theo báo cáo 6 tháng đầu năm 2021',
          en: 'Hưng Yên, by its report of the first half of 2021',
        },
      ),
    ],
    fields: {
      /** Growth of gross regional product on the same period before. @term tốc độ tăng trưởng @unit percent */
      growth: figureField({
        label: { vi: 'Tốc độ tăng trưởng (GRDP)', en: 'Growth (GRDP)' },
        measuredIn: 'percent',
        overUnits: 'none',
        overTime: 'none',
        mayBeNegative: true,
        description: {
          vi: 'Tốc độ tăng tổng sản phẩm trên địa bàn so với cùng kỳ',
          en: 'Growth of gross regional product on the same period before',
        },
      }),
      /** Investment capital. @term vốn đầu tư phát triển @unit VND */
      investment: figureField({ label: { vi: 'Vốn đầu tư', en: 'Investment capital' }, measuredIn: 'VND' }),
      /** Growth of investment. @term tốc độ tăng vốn đầu tư @unit percent */
      investmentGrowth: figureField({
        label: { vi: 'Tăng vốn đầu tư', en: 'Growth of investment' },
        measuredIn: 'percent',
        overUnits: 'none',
        overTime: 'none',
        mayBeNegative: true,
      }),
      /** Exports. @term kim ngạch xuất khẩu @unit USD */
      exports: figureField({ label: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' }, measuredIn: 'USD' }),
      /** Growth of exports. @term tốc độ tăng xuất khẩu @unit percent */
      exportGrowth: figureField({
        label: { vi: 'Tăng xuất khẩu', en: 'Growth of exports' },
        measuredIn: 'percent',
        overUnits: 'none',
        overTime: 'none',
        mayBeNegative: true,
      }),
      /** Budget revenue. @term thu ngân sách @unit VND */
      budgetRevenue: figureField({ label: { vi: 'Thu ngân sách', en: 'Budget revenue' }, measuredIn: 'VND' }),
      /** Revenue the budget plans for the whole year. @term dự toán thu ngân sách năm @unit VND */
      budgetPlan: figureField({
        label: { vi: 'Dự toán thu ngân sách năm', en: 'Planned budget revenue of the year' },
        measuredIn: 'VND',
        overTime: 'last',
        description: { vi: 'Dự toán thu ngân sách cả năm', en: 'Revenue the budget plans for the whole year' },
      }),
      /** Revenue of plan (as stated). @term tỷ lệ thu ngân sách so với dự toán @unit percent */
      statedBudgetShare: statedRatioField({
        label: { vi: 'Tỷ lệ thu so với dự toán (nêu trong báo cáo)', en: 'Revenue of plan (as stated)' },
        ratioOf: { numerator: 'budgetRevenue', denominator: 'budgetPlan' },
      }),
      /** Public investment disbursed. @term giải ngân vốn đầu tư công @unit VND */
      publicInvestment: figureField({
        label: { vi: 'Giải ngân đầu tư công', en: 'Public investment disbursed' },
        measuredIn: 'VND',
      }),
      /** Planned public investment of the year. @term kế hoạch vốn đầu tư công năm @unit VND */
      publicInvestmentPlan: figureField({
        label: { vi: 'Kế hoạch vốn đầu tư công năm', en: 'Planned public investment of the year' },
        measuredIn: 'VND',
        overTime: 'last',
      }),
      /** Disbursed of plan (as stated). @term tỷ lệ giải ngân vốn đầu tư công @unit percent */
      statedPublicInvestmentShare: statedRatioField({
        label: { vi: 'Tỷ lệ giải ngân (nêu trong báo cáo)', en: 'Disbursed of plan (as stated)' },
        ratioOf: { numerator: 'publicInvestment', denominator: 'publicInvestmentPlan' },
      }),
      /** New investment projects. @term số dự án đầu tư mới @unit project */
      newProjects: figureField({
        label: { vi: 'Dự án đầu tư mới', en: 'New investment projects' },
        measuredIn: 'project',
      }),
      /** Capital registered by new projects. @term vốn đăng ký @unit VND */
      newProjectCapital: figureField({
        label: { vi: 'Vốn đăng ký của dự án mới', en: 'Capital registered by new projects' },
        measuredIn: 'VND',
      }),
      /** Jobs created. @term số người được tạo việc làm mới @unit person */
      jobsCreated: figureField({ label: { vi: 'Việc làm mới', en: 'Jobs created' }, measuredIn: 'person' }),
      /** Poor households. @term số hộ nghèo @unit household */
      poorHouseholds: figureField({
        label: { vi: 'Hộ nghèo', en: 'Poor households' },
        measuredIn: 'household',
        overTime: 'last',
      }),
    },
  }))();

/** The fields of {@link socioEconomicContext}. */
export interface SocioEconomicContextFields extends FieldsOf<typeof area> {}

/**
 * Figures a report sets its account against; they are no results of grassroots democracy.
 * @term bối cảnh kinh tế - xã hội
 */
export interface SocioEconomicContext extends RecordOf<typeof area> {}

/** Figures a report sets its account against; they are no results of grassroots democracy. @term bối cảnh kinh tế - xã hội */
export const socioEconomicContext: Entity<
  'socio-economic-context',
  'period',
  SocioEconomicContextFields,
  SocioEconomicContext
> = area;
