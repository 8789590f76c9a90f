import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField } from '../entity/field.ts';
import { recognition } from './choice/recognition.ts';
import { voteForm } from './choice/vote-form.ts';

/** One convention on its way from draft to recognition; its date is the day the community passed it. @term thông qua, công nhận hương ước, quy ước */
export const conventionRecognition = defineEntity({
  id: 'convention-recognition',
  form: 'event',
  label: { vi: 'Công nhận hương ước, quy ước', en: 'Recognition of a convention' },
  step: 'discuss',
  fields: {
    /** Draft posted on. @term ngày niêm yết dự thảo */
    draftPostedOn: dayField({ label: { vi: 'Ngày niêm yết dự thảo', en: 'Draft posted on' } }),
    /** Draft posted until. @term ngày kết thúc niêm yết dự thảo */
    draftPostedUntil: dayField({ label: { vi: 'Ngày kết thúc niêm yết', en: 'Draft posted until' } }),
    /** Form. @term hình thức thông qua */
    form: choiceField({ label: { vi: 'Hình thức thông qua', en: 'Form' }, choices: voteForm }),
    /** Total households. @term tổng số hộ gia đình @unit household */
    totalHouseholds: countField({
      label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
      measuredIn: 'household',
    }),
    /** Representatives present. @term số đại diện hộ gia đình có mặt @unit household */
    present: countField({
      label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
      measuredIn: 'household',
    }),
    /** Votes in favour. @term số phiếu tán thành @unit vote */
    approving: countField({ label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' }, measuredIn: 'vote' }),
    /** Earlier meeting short of the quorum on. @term ngày cuộc họp trước không đủ */
    failedMeetingOn: dayField({
      label: { vi: 'Ngày họp lần trước không đủ', en: 'Earlier meeting short of the quorum on' },
    }),
    /** File sent on. @term ngày gửi hồ sơ đề nghị công nhận */
    fileSentOn: dayField({ label: { vi: 'Ngày gửi hồ sơ', en: 'File sent on' } }),
    /** File received on. @term ngày nhận đủ hồ sơ */
    fileReceivedOn: dayField({ label: { vi: 'Ngày nhận hồ sơ', en: 'File received on' } }),
    /** Recognition. @term kết quả công nhận */
    recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
    /** Recognised or refused on. @term ngày công nhận hoặc từ chối */
    recognisedOn: dayField({ label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' } }),
    /** Recognised text sent on. @term ngày gửi quyết định công nhận */
    textSentOn: dayField({ label: { vi: 'Ngày gửi văn bản công nhận', en: 'Recognised text sent on' } }),
    /** Yearly review on. @term ngày rà soát, đánh giá hằng năm */
    reviewedOn: dayField({ label: { vi: 'Ngày rà soát hằng năm', en: 'Yearly review on' } }),
    /** Report of a fault received on. @term ngày nhận báo cáo về sai phạm */
    suspensionReportedOn: dayField({
      label: { vi: 'Ngày nhận báo cáo sai phạm', en: 'Report of a fault received on' },
    }),
    /** Suspended or report refused on. @term ngày tạm ngừng thực hiện hoặc không chấp nhận */
    suspendedOn: dayField({ label: { vi: 'Ngày tạm ngừng hoặc từ chối', en: 'Suspended or report refused on' } }),
    /** Annulment proposed on. @term ngày nhận đề nghị bãi bỏ */
    annulmentProposedOn: dayField({ label: { vi: 'Ngày đề nghị bãi bỏ', en: 'Annulment proposed on' } }),
    /** Annulled on. @term ngày bãi bỏ */
    annulledOn: dayField({ label: { vi: 'Ngày bãi bỏ', en: 'Annulled on' } }),
  },
  relations: {
    within: [
      { part: 'present', whole: 'totalHouseholds' },
      { part: 'approving', whole: 'totalHouseholds' },
    ],
    inOrder: [
      { first: 'draftPostedOn', then: 'draftPostedUntil' },
      { first: 'date', then: 'fileSentOn' },
      { first: 'fileSentOn', then: 'fileReceivedOn' },
      { first: 'fileReceivedOn', then: 'recognisedOn' },
      { first: 'recognisedOn', then: 'textSentOn' },
    ],
  },
});

/**
 * One convention on its way from draft to recognition; its date is the day the community passed it.
 * @term thông qua, công nhận hương ước, quy ước
 * @interface
 */
export type ConventionRecognition = RecordOf<typeof conventionRecognition>;
