import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'friendly-government',
    form: 'period',
    label: { vi: 'Chính quyền thân thiện', en: 'Friendly government' },
    step: 'benefit',
    basis: [
      practice(
        {
          vi: 'Chính quyền thân thiện tự chấm theo thang 100 điểm',
          en: 'A friendly government scores itself out of 100 points',
        },
        {
          vi: 'tỉnh Bắc Giang, theo cổng thông tin quy chế dân chủ của tỉnh',
          en: 'Bắc Giang, by the portal of the province',
        },
      ),
    ],
    fields: {
      /** Democracy and communication (20). @term thực hiện QCDC và công tác tuyên truyền @unit point */
      democracy: figureField({
        label: { vi: 'Quy chế dân chủ và tuyên truyền (20)', en: 'Democracy and communication (20)' },
        alsoCalled: ['QCDC và tuyên truyền (20)'],
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Administrative reform (25). @term cải cách hành chính @unit point */
      administrativeReform: figureField({
        label: { vi: 'Cải cách hành chính (25)', en: 'Administrative reform (25)' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Office culture (20). @term văn hóa công sở @unit point */
      officeCulture: figureField({
        label: { vi: 'Văn hóa công sở (20)', en: 'Office culture (20)' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Dialogue and complaints (15). @term đối thoại, giải quyết khiếu nại, tố cáo @unit point */
      dialogueAndComplaints: figureField({
        label: { vi: 'Đối thoại, giải quyết đơn thư (15)', en: 'Dialogue and complaints (15)' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Satisfaction (20). @term mức độ hài lòng của người dân @unit point */
      satisfaction: figureField({
        label: { vi: 'Sự hài lòng của người dân (20)', en: 'Satisfaction (20)' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Total (100). @term tổng điểm @unit point */
      total: figureField({
        label: { vi: 'Tổng điểm (100)', en: 'Total (100)' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
    },
    relations: {
      partsOf: [
        {
          total: 'total',
          parts: ['democracy', 'administrativeReform', 'officeCulture', 'dialogueAndComplaints', 'satisfaction'],
        },
      ],
    },
  }))();

/** The fields of {@link friendlyGovernment}. */
export interface FriendlyGovernmentFields extends FieldsOf<typeof area> {}

/**
 * Self-assessed score of a friendly government, in points.
 * @term tự chấm điểm xây dựng chính quyền thân thiện
 */
export interface FriendlyGovernment extends RecordOf<typeof area> {}

/** Self-assessed score of a friendly government, in points. @term tự chấm điểm xây dựng chính quyền thân thiện */
export const friendlyGovernment: Entity<'friendly-government', 'period', FriendlyGovernmentFields, FriendlyGovernment> =
  area;
