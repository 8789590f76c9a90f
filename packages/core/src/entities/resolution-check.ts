import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'resolution-check',
    form: 'event',
    label: { vi: 'Kiểm tra thực hiện nghị quyết', en: 'Check of a resolution' },
    dayLabel: { vi: 'Ngày kiểm tra', en: 'Day of the check' },
    step: 'inspect',
    basis: [cite(law2022, 52, 3), cite(law2022, 70, 3)],
    fields: {
      /** Day of the conference, or of the check before this one. @term ngày hội nghị hoặc lần kiểm tra trước */
      previousOn: dayField({
        label: { vi: 'Ngày hội nghị hoặc lần kiểm tra trước', en: 'Previous conference or check on' },
        description: {
          vi: 'Ngày hội nghị, hoặc ngày kiểm tra liền trước',
          en: 'Day of the conference, or of the check before this one',
        },
      }),
      /** With the union. @term phối hợp với Công đoàn */
      joint: flagField({ label: { vi: 'Phối hợp với Công đoàn', en: 'With the union' } }),
      /** Staff told on. @term ngày thông báo đến toàn thể */
      staffToldOn: dayField({ label: { vi: 'Ngày thông báo toàn thể', en: 'Staff told on' } }),
      /** Points checked. @term số nội dung kiểm tra @unit matter */
      pointsChecked: countField({ label: { vi: 'Số nội dung kiểm tra', en: 'Points checked' }, measuredIn: 'matter' }),
      /** Points carried out. @term số nội dung đã thực hiện @unit matter */
      pointsDone: countField({
        label: { vi: 'Số nội dung đã thực hiện', en: 'Points carried out' },
        measuredIn: 'matter',
      }),
    },
    relations: {
      within: [{ part: 'pointsDone', whole: 'pointsChecked' }],
      inOrder: [
        { first: 'previousOn', then: 'date' },
        { first: 'date', then: 'staffToldOn' },
      ],
    },
  }))();

/** The fields of {@link resolutionCheck}. */
export interface ResolutionCheckFields extends FieldsOf<typeof area> {}

/**
 * A check of how the resolution of a conference is carried out.
 * @term kiểm tra việc thực hiện nghị quyết hội nghị
 */
export interface ResolutionCheck extends RecordOf<typeof area> {}

/** A check of how the resolution of a conference is carried out. @term kiểm tra việc thực hiện nghị quyết hội nghị */
export const resolutionCheck: Entity<'resolution-check', 'event', ResolutionCheckFields, ResolutionCheck> = area;
