import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree04of2015, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'staff-conferences',
    form: 'period',
    label: { vi: 'Hội nghị cán bộ, công chức, viên chức, người lao động (tổng hợp)', en: 'Staff conferences (counts)' },
    sheetName: { vi: 'Hội nghị CBCCVC (tổng hợp)', en: 'Staff conferences (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 51), cite(decree04of2015, 5)],
    fields: {
      /** Units that must hold one. @term số cơ quan, đơn vị phải tổ chức hội nghị @unit unit */
      unitsDue: figureField({
        label: { vi: 'Đơn vị phải tổ chức', en: 'Units that must hold one' },
        alsoCalled: ['Số cơ quan, đơn vị phải tổ chức hội nghị'],
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** Units that held their conference, counted from the start of the year. @term số cơ quan, đơn vị đã tổ chức hội nghị @unit unit */
      unitsHeld: figureField({
        label: { vi: 'Đơn vị đã tổ chức', en: 'Units that held one' },
        alsoCalled: ['Số cơ quan, đơn vị đã tổ chức hội nghị'],
        measuredIn: 'unit',
        overTime: 'last',
        description: {
          vi: 'Số đơn vị đã tổ chức, tính từ đầu năm',
          en: 'Units that held their conference, counted from the start of the year',
        },
      }),
      /** Share held (as stated). @term tỷ lệ cơ quan, đơn vị tổ chức hội nghị @unit percent */
      statedHeldShare: statedRatioField({
        label: { vi: 'Tỷ lệ đã tổ chức (nêu trong báo cáo)', en: 'Share held (as stated)' },
        alsoCalled: ['Tỷ lệ cơ quan, đơn vị tổ chức hội nghị'],
        ratioOf: { numerator: 'unitsHeld', denominator: 'unitsDue' },
      }),
      /** Plenary conferences. @term hội nghị toàn thể @unit conference */
      plenary: figureField({ label: { vi: 'Hội nghị toàn thể', en: 'Plenary conferences' }, measuredIn: 'conference' }),
      /** Delegate conferences. @term hội nghị đại biểu @unit conference */
      delegates: figureField({
        label: { vi: 'Hội nghị đại biểu', en: 'Delegate conferences' },
        measuredIn: 'conference',
      }),
      /** Attendances. @term lượt người tham dự @unit turn */
      attendances: figureField({
        label: { vi: 'Lượt người dự', en: 'Attendances' },
        alsoCalled: ['Lượt người tham dự'],
        measuredIn: 'turn',
      }),
      /** Opinions raised. @term số ý kiến, kiến nghị @unit opinion */
      opinions: figureField({
        label: { vi: 'Ý kiến, kiến nghị', en: 'Opinions raised' },
        alsoCalled: ['Số ý kiến, kiến nghị'],
        measuredIn: 'opinion',
      }),
      /** Opinions answered. @term số ý kiến được trả lời @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời', en: 'Opinions answered' },
        alsoCalled: ['Số ý kiến được trả lời'],
        measuredIn: 'opinion',
      }),
    },
    relations: {
      within: [
        { part: 'unitsHeld', whole: 'unitsDue' },
        { part: 'opinionsAnswered', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link staffConferences}. */
export interface StaffConferencesFields extends FieldsOf<typeof area> {}

/**
 * Staff conferences of agencies and public units, counted over one period.
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 */
export interface StaffConferences extends RecordOf<typeof area> {}

/** Staff conferences of agencies and public units, counted over one period. @term hội nghị cán bộ, công chức, viên chức, người lao động */
export const staffConferences: Entity<'staff-conferences', 'period', StaffConferencesFields, StaffConferences> = area;
