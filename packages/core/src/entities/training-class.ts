import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, textField } from '../entity/field.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'training-class',
    form: 'event',
    label: { vi: 'Lớp tập huấn', en: 'Training class' },
    dayLabel: { vi: 'Ngày mở lớp', en: 'First day of the class' },
    step: 'know',
    basis: [
      practice(
        {
          vi: 'Tuyên truyền, tập huấn được báo cáo mỗi kỳ',
          en: 'Communication and training are reported every period',
        },
        {
          vi: 'các tỉnh, thị xã, theo báo cáo các năm 2021, 2022',
          en: 'provinces and towns, by reports of 2021 and 2022',
        },
      ),
    ],
    fields: {
      /** Topic. @term chuyên đề */
      topic: textField({ label: { vi: 'Chuyên đề', en: 'Topic' } }),
      /** Organiser. @term đơn vị tổ chức */
      organiser: textField({ label: { vi: 'Đơn vị tổ chức', en: 'Organiser' } }),
      /** Audience. @term đối tượng */
      audience: textField({ label: { vi: 'Đối tượng', en: 'Audience' } }),
      /** Participants. @term số người tham dự @unit person */
      participants: countField({ label: { vi: 'Số người dự', en: 'Participants' }, measuredIn: 'person' }),
      /** Days. @term số ngày @unit day */
      days: countField({ label: { vi: 'Số ngày', en: 'Days' }, measuredIn: 'day' }),
      /** Ended on. @term ngày kết thúc */
      endedOn: dayField({ label: { vi: 'Ngày kết thúc', en: 'Ended on' } }),
    },
    relations: { inOrder: [{ first: 'date', then: 'endedOn' }] },
  }))();

/** The fields of {@link trainingClass}. */
export interface TrainingClassFields extends FieldsOf<typeof area> {}

/**
 * One class.
 * @term lớp tập huấn, tuyên truyền
 */
export interface TrainingClass extends RecordOf<typeof area> {}

/** One class. @term lớp tập huấn, tuyên truyền */
export const trainingClass: Entity<'training-class', 'event', TrainingClassFields, TrainingClass> = area;
