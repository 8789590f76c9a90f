import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';
import { byOwnership } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'workplace-democracy',
    form: 'period',
    label: { vi: 'Dân chủ trong doanh nghiệp (tổng hợp)', en: 'Enterprise democracy (counts)' },
    sheetName: { vi: 'Dân chủ trong doanh nghiệp (TH)', en: 'Enterprise democracy (counts)' },
    step: 'discuss',
    basis: [cite(decree145of2020, 48), cite(law2022, 82)],
    fields: {
      /** Total enterprises. @term tổng số doanh nghiệp @unit enterprise */
      enterprises: figureField({
        label: { vi: 'Tổng số doanh nghiệp', en: 'Total enterprises' },
        measuredIn: 'enterprise',
        overTime: 'last',
        splitBy: [
          {
            by: byOwnership,
            members: { state: 'stateEnterprises', nonState: 'nonStateEnterprises', foreign: 'foreignEnterprises' },
          },
        ],
      }),
      /** State enterprises. @term doanh nghiệp nhà nước @unit enterprise */
      stateEnterprises: figureField({
        label: { vi: 'Doanh nghiệp nhà nước', en: 'State enterprises' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Non-state enterprises. @term doanh nghiệp ngoài nhà nước @unit enterprise */
      nonStateEnterprises: figureField({
        label: { vi: 'Doanh nghiệp ngoài nhà nước', en: 'Non-state enterprises' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Foreign-invested enterprises. @term doanh nghiệp có vốn đầu tư nước ngoài @unit enterprise */
      foreignEnterprises: figureField({
        label: { vi: 'Doanh nghiệp có vốn đầu tư nước ngoài', en: 'Foreign-invested enterprises' },
        alsoCalled: ['Doanh nghiệp FDI'],
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** With ten or more employees. @term doanh nghiệp sử dụng từ 10 lao động trở lên @unit enterprise */
      tenOrMoreEmployees: figureField({
        label: { vi: 'Từ 10 lao động trở lên', en: 'With ten or more employees' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** With a union. @term doanh nghiệp có công đoàn cơ sở @unit enterprise */
      withUnion: figureField({
        label: { vi: 'Có tổ chức Công đoàn', en: 'With a union' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** With a democracy regulation. @term doanh nghiệp đã ban hành quy chế dân chủ ở cơ sở tại nơi làm việc @unit enterprise */
      withRegulation: figureField({
        label: { vi: 'Có quy chế dân chủ', en: 'With a democracy regulation' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Collective agreements in force. @term số thỏa ước lao động tập thể @unit agreement */
      collectiveAgreements: figureField({
        label: { vi: 'Thỏa ước lao động tập thể', en: 'Collective agreements in force' },
        measuredIn: 'agreement',
        overTime: 'last',
      }),
      /** Strikes and stoppages. @term số vụ đình công, ngừng việc tập thể @unit case */
      stoppages: figureField({
        label: { vi: 'Đình công, ngừng việc tập thể', en: 'Strikes and stoppages' },
        measuredIn: 'case',
      }),
    },
    relations: {
      partsOf: [{ total: 'enterprises', parts: ['stateEnterprises', 'nonStateEnterprises', 'foreignEnterprises'] }],
      within: [
        { part: 'tenOrMoreEmployees', whole: 'enterprises' },
        { part: 'withUnion', whole: 'enterprises' },
        { part: 'withRegulation', whole: 'enterprises' },
      ],
    },
  }))();

/** The fields of {@link workplaceDemocracy}. */
export interface WorkplaceDemocracyFields extends FieldsOf<typeof area> {}

/**
 * How enterprises are made up and what they have in place, at the end of one period.
 * @term thực hiện dân chủ ở cơ sở tại nơi làm việc
 */
export interface WorkplaceDemocracy extends RecordOf<typeof area> {}

/** How enterprises are made up and what they have in place, at the end of one period. @term thực hiện dân chủ ở cơ sở tại nơi làm việc */
export const workplaceDemocracy: Entity<'workplace-democracy', 'period', WorkplaceDemocracyFields, WorkplaceDemocracy> =
  area;
