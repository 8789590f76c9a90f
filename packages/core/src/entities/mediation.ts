import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';

/** Results of grassroots mediation in one period. @term kết quả hòa giải ở cơ sở */
export const mediation = defineEntity({
  id: 'mediation',
  form: 'period',
  label: { vi: 'Hòa giải ở cơ sở', en: 'Grassroots mediation' },
  fields: {
    /** Cases taken on. @term số vụ việc tiếp nhận @unit case */
    received: figureField({ label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' }, measuredIn: 'case' }),
    /** Cases settled. @term số vụ việc hòa giải thành @unit case */
    settled: figureField({ label: { vi: 'Số vụ hòa giải thành', en: 'Cases settled' }, measuredIn: 'case' }),
    /** Stated share settled. @term tỷ lệ hòa giải thành @unit percent */
    statedSettledShare: statedRatioField({
      label: { vi: 'Tỷ lệ hòa giải thành (nêu trong báo cáo)', en: 'Share settled (as stated)' },
      ratioOf: { numerator: 'settled', denominator: 'received' },
    }),
  },
});

/**
 * Mediation results of one unit in one period.
 * @term kết quả hòa giải ở cơ sở
 * @interface
 */
export type MediationResults = RecordOf<typeof mediation>;
