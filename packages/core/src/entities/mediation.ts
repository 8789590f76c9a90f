import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law35of2013 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'mediation',
    form: 'period',
    label: { vi: 'Hòa giải ở cơ sở', en: 'Grassroots mediation' },
    step: 'do',
    basis: [cite(law35of2013, 15)],
    fields: {
      /** Mediation groups. @term số tổ hòa giải @unit group */
      groups: figureField({
        label: { vi: 'Số tổ hòa giải', en: 'Mediation groups' },
        measuredIn: 'group',
        overTime: 'last',
      }),
      /** Mediators. @term số hòa giải viên @unit person */
      mediators: figureField({
        label: { vi: 'Số hòa giải viên', en: 'Mediators' },
        measuredIn: 'person',
        overTime: 'last',
      }),
      /** Cases carried over. @term số vụ việc kỳ trước chuyển sang @unit case */
      carriedOver: figureField({
        label: { vi: 'Số vụ kỳ trước chuyển sang', en: 'Cases carried over' },
        alsoCalled: ['Số vụ việc kỳ trước chuyển sang'],
        measuredIn: 'case',
        overTime: 'first',
      }),
      /** Cases taken on in the period, without those carried over. @term số vụ việc tiếp nhận @unit case */
      received: figureField({
        label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' },
        alsoCalled: ['Số vụ việc tiếp nhận'],
        measuredIn: 'case',
        description: {
          vi: 'Số vụ tiếp nhận trong kỳ, không kể kỳ trước chuyển sang',
          en: 'Cases taken on in the period, without those carried over',
        },
      }),
      /** Cases settled. @term số vụ việc hòa giải thành @unit case */
      settled: figureField({
        label: { vi: 'Số vụ hòa giải thành', en: 'Cases settled' },
        alsoCalled: ['Số vụ việc hòa giải thành'],
        measuredIn: 'case',
      }),
      /** Cases not settled. @term số vụ việc hòa giải không thành @unit case */
      unsettled: figureField({
        label: { vi: 'Số vụ hòa giải không thành', en: 'Cases not settled' },
        alsoCalled: ['Số vụ việc hòa giải không thành'],
        measuredIn: 'case',
      }),
      /** Cases still open on the last day of the period. @term số vụ việc đang hòa giải @unit case */
      pending: figureField({
        label: { vi: 'Số vụ đang hòa giải', en: 'Cases pending' },
        alsoCalled: ['Số vụ việc đang hòa giải'],
        measuredIn: 'case',
        overTime: 'last',
        description: { vi: 'Số vụ còn đang hòa giải ở cuối kỳ', en: 'Cases still open on the last day of the period' },
      }),
      /** Share settled (as stated). @term tỷ lệ hòa giải thành @unit percent */
      statedSettledShare: statedRatioField({
        label: { vi: 'Tỷ lệ hòa giải thành (nêu trong báo cáo)', en: 'Share settled (as stated)' },
        alsoCalled: ['Tỷ lệ hòa giải thành'],
        ratioOf: { numerator: 'settled', denominator: 'received' },
      }),
    },
    relations: {
      balances: [
        { opening: 'carriedOver', inflows: ['received'], outflows: ['settled', 'unsettled'], closing: 'pending' },
      ],
    },
  }))();

/** The fields of {@link mediation}. */
export interface MediationFields extends FieldsOf<typeof area> {}

/**
 * Results of grassroots mediation in one period.
 * @term kết quả hòa giải ở cơ sở
 */
export interface MediationResults extends RecordOf<typeof area> {}

/** Results of grassroots mediation in one period. @term kết quả hòa giải ở cơ sở */
export const mediation: Entity<'mediation', 'period', MediationFields, MediationResults> = area;
