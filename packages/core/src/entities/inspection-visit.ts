import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { steeringCommittees } from './practice/steering-committees.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'inspection-visit',
    form: 'event',
    label: { vi: 'Cuộc kiểm tra', en: 'Inspection visit' },
    dayLabel: { vi: 'Ngày kiểm tra', en: 'Day of the inspection' },
    step: 'inspect',
    basis: [
      practice(
        {
          vi: 'Ban Chỉ đạo kiểm tra việc thực hiện quy chế dân chủ ở cơ sở',
          en: 'The Steering Committee inspects implementation at the grassroots',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Inspection team. @term đoàn kiểm tra */
      team: textField({ label: { vi: 'Đoàn kiểm tra', en: 'Inspection team' } }),
      /** Code of the unit inspected. @term đơn vị được kiểm tra */
      inspectedUnit: referenceField({
        label: { vi: 'Mã đơn vị được kiểm tra', en: 'Code of the unit inspected' },
        refersTo: 'reporting unit',
      }),
      /** Subject. @term nội dung kiểm tra */
      subject: textField({ label: { vi: 'Nội dung kiểm tra', en: 'Subject' } }),
      /** Announced on. @term ngày thông báo kiểm tra */
      announcedOn: dayField({ label: { vi: 'Ngày thông báo', en: 'Announced on' } }),
      /** Concluded on. @term ngày kết luận kiểm tra */
      concludedOn: dayField({ label: { vi: 'Ngày kết luận', en: 'Concluded on' } }),
      /** Shortcomings found. @term số thiếu sót phát hiện @unit shortcoming */
      shortcomings: countField({
        label: { vi: 'Số thiếu sót phát hiện', en: 'Shortcomings found' },
        measuredIn: 'shortcoming',
      }),
      /** Recommendations. @term số kiến nghị @unit recommendation */
      recommendations: countField({
        label: { vi: 'Số kiến nghị', en: 'Recommendations' },
        measuredIn: 'recommendation',
      }),
      /** Remedy reported on. @term ngày báo cáo khắc phục */
      followedUpOn: dayField({ label: { vi: 'Ngày báo cáo khắc phục', en: 'Remedy reported on' } }),
      /** Planned. @term kiểm tra theo kế hoạch hoặc đột xuất */
      planned: flagField({ label: { vi: 'Theo kế hoạch', en: 'Planned' }, askedFrom: '2027-01-01' }),
    },
    relations: {
      inOrder: [
        { first: 'announcedOn', then: 'date' },
        { first: 'date', then: 'concludedOn' },
        { first: 'concludedOn', then: 'followedUpOn' },
      ],
    },
  }))();

/** The fields of {@link inspectionVisit}. */
export interface InspectionVisitFields extends FieldsOf<typeof area> {}

/**
 * One visit of an inspection team to one unit.
 * @term cuộc kiểm tra của Ban Chỉ đạo
 */
export interface InspectionVisit extends RecordOf<typeof area> {}

/** One visit of an inspection team to one unit. @term cuộc kiểm tra của Ban Chỉ đạo */
export const inspectionVisit: Entity<'inspection-visit', 'event', InspectionVisitFields, InspectionVisit> = area;
