import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';
import { byOwnership } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'employee-conferences',
    form: 'period',
    label: { vi: 'Hội nghị người lao động (tổng hợp)', en: 'Employee conferences (counts)' },
    sheetName: { vi: 'Hội nghị người lao động (TH)', en: 'Employee conferences (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 69), cite(decree145of2020, 47)],
    fields: {
      /** Enterprises that must hold one. @term số doanh nghiệp phải tổ chức hội nghị @unit enterprise */
      enterprisesDue: figureField({
        label: { vi: 'Doanh nghiệp phải tổ chức', en: 'Enterprises that must hold one' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Enterprises that held one. @term số doanh nghiệp đã tổ chức hội nghị @unit enterprise */
      enterprisesHeld: figureField({
        label: { vi: 'Doanh nghiệp đã tổ chức', en: 'Enterprises that held one' },
        measuredIn: 'enterprise',
        overTime: 'last',
        splitBy: [
          { by: byOwnership, members: { state: 'stateHeld', nonState: 'nonStateHeld', foreign: 'foreignHeld' } },
        ],
      }),
      /** Share held (as stated). @term tỷ lệ doanh nghiệp tổ chức hội nghị @unit percent */
      statedHeldShare: statedRatioField({
        label: { vi: 'Tỷ lệ đã tổ chức (nêu trong báo cáo)', en: 'Share held (as stated)' },
        ratioOf: { numerator: 'enterprisesHeld', denominator: 'enterprisesDue' },
      }),
      /** State enterprises that held one. @term doanh nghiệp nhà nước đã tổ chức @unit enterprise */
      stateHeld: figureField({
        label: { vi: 'Doanh nghiệp nhà nước đã tổ chức', en: 'State enterprises that held one' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Non-state enterprises that held one. @term doanh nghiệp ngoài nhà nước đã tổ chức @unit enterprise */
      nonStateHeld: figureField({
        label: { vi: 'Doanh nghiệp ngoài nhà nước đã tổ chức', en: 'Non-state enterprises that held one' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Foreign-invested enterprises that held one. @term doanh nghiệp có vốn đầu tư nước ngoài đã tổ chức @unit enterprise */
      foreignHeld: figureField({
        label: {
          vi: 'Doanh nghiệp có vốn đầu tư nước ngoài đã tổ chức',
          en: 'Foreign-invested enterprises that held one',
        },
        alsoCalled: ['Doanh nghiệp FDI đã tổ chức'],
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Opinions raised. @term số ý kiến, kiến nghị của người lao động @unit opinion */
      opinions: figureField({ label: { vi: 'Ý kiến, kiến nghị', en: 'Opinions raised' }, measuredIn: 'opinion' }),
      /** Opinions answered. @term số ý kiến được trả lời @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      partsOf: [{ total: 'enterprisesHeld', parts: ['stateHeld', 'nonStateHeld', 'foreignHeld'] }],
      within: [
        { part: 'enterprisesHeld', whole: 'enterprisesDue' },
        { part: 'opinionsAnswered', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link employeeConferences}. */
export interface EmployeeConferencesFields extends FieldsOf<typeof area> {}

/**
 * Employee conferences of enterprises, counted over one period.
 * @term hội nghị người lao động
 */
export interface EmployeeConferences extends RecordOf<typeof area> {}

/** Employee conferences of enterprises, counted over one period. @term hội nghị người lao động */
export const employeeConferences: Entity<
  'employee-conferences',
  'period',
  EmployeeConferencesFields,
  EmployeeConferences
> = area;
