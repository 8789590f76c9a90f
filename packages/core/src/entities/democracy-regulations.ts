import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'democracy-regulations',
    form: 'period',
    label: { vi: 'Quy chế dân chủ (tổng hợp)', en: 'Democracy regulations (counts)' },
    step: 'know',
    basis: [cite(law2022, 35, 2, 'c'), cite(law2022, 59, 1, 'a'), cite(law2022, 81, 1, 'a')],
    fields: {
      /** Communes. @term số đơn vị cấp xã @unit unit */
      communes: figureField({ label: { vi: 'Số xã', en: 'Communes' }, measuredIn: 'commune', overTime: 'last' }),
      /** Communes with a regulation. @term số xã đã ban hành quy chế thực hiện dân chủ @unit unit */
      communesWithRegulation: figureField({
        label: { vi: 'Xã có quy chế', en: 'Communes with a regulation' },
        measuredIn: 'commune',
        overTime: 'last',
      }),
      /** Agencies and public units. @term số cơ quan, đơn vị @unit unit */
      agencies: figureField({
        label: { vi: 'Số cơ quan, đơn vị', en: 'Agencies and public units' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** Agencies with a regulation. @term số cơ quan, đơn vị đã ban hành quy chế @unit unit */
      agenciesWithRegulation: figureField({
        label: { vi: 'Cơ quan, đơn vị có quy chế', en: 'Agencies with a regulation' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** State enterprises. @term số doanh nghiệp nhà nước @unit enterprise */
      stateEnterprises: figureField({
        label: { vi: 'Số doanh nghiệp nhà nước', en: 'State enterprises' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** State enterprises with a regulation. @term số doanh nghiệp nhà nước đã ban hành quy chế @unit enterprise */
      stateEnterprisesWithRegulation: figureField({
        label: { vi: 'Doanh nghiệp nhà nước có quy chế', en: 'State enterprises with a regulation' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Regulations amended. @term số quy chế được sửa đổi, bổ sung @unit document */
      amended: figureField({
        label: { vi: 'Quy chế được sửa đổi', en: 'Regulations amended' },
        measuredIn: 'document',
      }),
    },
    relations: {
      within: [
        { part: 'communesWithRegulation', whole: 'communes' },
        { part: 'agenciesWithRegulation', whole: 'agencies' },
        { part: 'stateEnterprisesWithRegulation', whole: 'stateEnterprises' },
      ],
    },
  }))();

/** The fields of {@link democracyRegulations}. */
export interface DemocracyRegulationsFields extends FieldsOf<typeof area> {}

/**
 * Who has issued a democracy regulation, at the end of one period.
 * @term ban hành quy chế thực hiện dân chủ
 */
export interface DemocracyRegulations extends RecordOf<typeof area> {}

/** Who has issued a democracy regulation, at the end of one period. @term ban hành quy chế thực hiện dân chủ */
export const democracyRegulations: Entity<
  'democracy-regulations',
  'period',
  DemocracyRegulationsFields,
  DemocracyRegulations
> = area;
