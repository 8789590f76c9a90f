import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree61of2023 } from '../law/instruments/grassroots.ts';
import { recognition } from './choice/recognition.ts';
import { voteForm } from './choice/vote-form.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'convention-recognition',
    form: 'event',
    label: { vi: 'Công nhận hương ước, quy ước', en: 'Recognition of a convention' },
    dayLabel: { vi: 'Ngày thông qua', en: 'Day it was passed' },
    step: 'discuss',
    basis: [cite(decree61of2023, 9), cite(decree61of2023, 10), cite(decree61of2023, 11)],
    fields: {
      /** Draft posted on. @term ngày niêm yết dự thảo */
      draftPostedOn: dayField({ label: { vi: 'Ngày niêm yết dự thảo', en: 'Draft posted on' } }),
      /** Draft posted until. @term ngày kết thúc niêm yết dự thảo @basis Decree 61/2023 Art. 9(1) */
      draftPostedUntil: dayField({
        label: { vi: 'Ngày kết thúc niêm yết', en: 'Draft posted until' },
        basis: [cite(decree61of2023, 9, 1)],
      }),
      /** Form. @term hình thức thông qua */
      form: choiceField({ label: { vi: 'Hình thức thông qua', en: 'Form' }, choices: voteForm }),
      /** Total households. @term tổng số hộ gia đình @unit household */
      totalHouseholds: countField({
        label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
        measuredIn: 'household',
      }),
      /** Representatives present. @term số đại diện hộ gia đình có mặt @unit household @basis Decree 61/2023 Art. 10(1)(a) */
      present: countField({
        label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
        measuredIn: 'household',
        basis: [cite(decree61of2023, 10, 1, 'a')],
      }),
      /** Votes in favour. @term số phiếu tán thành @unit vote @basis Decree 61/2023 Art. 10 */
      approving: countField({
        label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' },
        measuredIn: 'vote',
        basis: [cite(decree61of2023, 10)],
      }),
      /** Earlier meeting short of the quorum on. @term ngày cuộc họp trước không đủ */
      failedMeetingOn: dayField({
        label: { vi: 'Ngày họp lần trước không đủ', en: 'Earlier meeting short of the quorum on' },
      }),
      /** File sent on. @term ngày gửi hồ sơ đề nghị công nhận @basis Decree 61/2023 Art. 11(3) */
      fileSentOn: dayField({
        label: { vi: 'Ngày gửi hồ sơ', en: 'File sent on' },
        basis: [cite(decree61of2023, 11, 3)],
      }),
      /** File received on. @term ngày nhận đủ hồ sơ */
      fileReceivedOn: dayField({ label: { vi: 'Ngày nhận hồ sơ', en: 'File received on' } }),
      /** Recognition. @term kết quả công nhận */
      recognition: choiceField({ label: { vi: 'Kết quả công nhận', en: 'Recognition' }, choices: recognition }),
      /** Recognised or refused on. @term ngày công nhận hoặc từ chối @basis Decree 61/2023 Art. 11(3) */
      recognisedOn: dayField({
        label: { vi: 'Ngày công nhận', en: 'Recognised or refused on' },
        basis: [cite(decree61of2023, 11, 3)],
      }),
      /** Recognised text sent on. @term ngày gửi quyết định công nhận @basis Decree 61/2023 Art. 18(1)(a) */
      textSentOn: dayField({
        label: { vi: 'Ngày gửi văn bản công nhận', en: 'Recognised text sent on' },
        basis: [cite(decree61of2023, 18, 1, 'a')],
      }),
      /** Yearly review on. @term ngày rà soát, đánh giá hằng năm @basis Decree 61/2023 Art. 15(4) */
      reviewedOn: dayField({
        label: { vi: 'Ngày rà soát hằng năm', en: 'Yearly review on' },
        basis: [cite(decree61of2023, 15, 4)],
      }),
      /** Day a report of a fault in the convention came in. @term ngày nhận báo cáo về sai phạm */
      suspensionReportedOn: dayField({
        label: { vi: 'Ngày nhận báo cáo sai phạm', en: 'Report of a fault received on' },
        description: {
          vi: 'Ngày nhận được báo cáo về nội dung sai phạm',
          en: 'Day a report of a fault in the convention came in',
        },
      }),
      /** Suspended or report refused on. @term ngày tạm ngừng thực hiện hoặc không chấp nhận @basis Decree 61/2023 Art. 12(2) */
      suspendedOn: dayField({
        label: { vi: 'Ngày tạm ngừng hoặc từ chối', en: 'Suspended or report refused on' },
        basis: [cite(decree61of2023, 12, 2)],
      }),
      /** Annulment proposed on. @term ngày nhận đề nghị bãi bỏ */
      annulmentProposedOn: dayField({ label: { vi: 'Ngày đề nghị bãi bỏ', en: 'Annulment proposed on' } }),
      /** Annulled on. @term ngày bãi bỏ @basis Decree 61/2023 Art. 14(3) */
      annulledOn: dayField({ label: { vi: 'Ngày bãi bỏ', en: 'Annulled on' }, basis: [cite(decree61of2023, 14, 3)] }),
      /** Counted by. @term tính theo hộ gia đình hoặc cử tri */
      countedBy: choiceField({
        label: { vi: 'Đơn vị tính phiếu', en: 'Counted by' },
        choices: {
          households: { vi: 'Hộ gia đình', en: 'Households' },
          voters: { vi: 'Cử tri', en: 'Voters' },
        },
      }),
      /** All voters, where votes were counted by voters (before 1 July 2023). @term tổng số cử tri @unit person */
      totalVoters: countField({
        label: { vi: 'Tổng số cử tri', en: 'Total voters' },
        measuredIn: 'person',
        description: {
          vi: 'Tổng số cử tri, nếu tính theo cử tri (trước ngày 01/7/2023)',
          en: 'All voters, where votes were counted by voters (before 1 July 2023)',
        },
      }),
    },
    relations: {
      within: [
        { part: 'present', whole: 'totalHouseholds', unless: { field: 'countedBy', is: 'voters' } },
        { part: 'approving', whole: 'totalHouseholds', unless: { field: 'countedBy', is: 'voters' } },
      ],
      inOrder: [
        { first: 'draftPostedOn', then: 'draftPostedUntil' },
        { first: 'date', then: 'fileSentOn' },
        { first: 'fileSentOn', then: 'fileReceivedOn' },
        { first: 'fileReceivedOn', then: 'recognisedOn' },
        { first: 'recognisedOn', then: 'textSentOn' },
      ],
    },
  }))();

/** The fields of {@link conventionRecognition}. */
export interface ConventionRecognitionFields extends FieldsOf<typeof area> {}

/**
 * One convention on its way from draft to recognition; its date is the day the community passed it.
 * @term thông qua, công nhận hương ước, quy ước
 */
export interface ConventionRecognition extends RecordOf<typeof area> {}

/** One convention on its way from draft to recognition; its date is the day the community passed it. @term thông qua, công nhận hương ước, quy ước */
export const conventionRecognition: Entity<
  'convention-recognition',
  'event',
  ConventionRecognitionFields,
  ConventionRecognition
> = area;
