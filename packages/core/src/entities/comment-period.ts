import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choicesField, countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'comment-period',
    form: 'event',
    label: { vi: 'Lấy ý kiến Nhân dân', en: 'Comment period' },
    dayLabel: { vi: 'Ngày bắt đầu lấy ý kiến', en: 'First day of comments' },
    step: 'discuss',
    basis: [cite(law2022, 25), cite(law2022, 26), cite(law2022, 28)],
    fields: {
      /** Subject (code). @term nội dung Nhân dân tham gia ý kiến */
      subject: referenceField({ label: { vi: 'Nội dung (mã)', en: 'Subject (code)' }, refersTo: 'comment item' }),
      /** Summary. @term tóm tắt nội dung */
      summary: textField({ label: { vi: 'Tóm tắt', en: 'Summary' } }),
      /** Forms. @term hình thức tham gia ý kiến */
      forms: choicesField({
        label: { vi: 'Hình thức', en: 'Forms' },
        choices: {
          dialogue: { vi: 'Hội nghị trao đổi, đối thoại', en: 'Dialogue conference' },
          communityMeeting: { vi: 'Họp cộng đồng dân cư', en: 'Community meeting' },
          ballots: { vi: 'Phát phiếu lấy ý kiến', en: 'Ballots' },
          suggestionBox: { vi: 'Hòm thư góp ý, đường dây nóng', en: 'Suggestion box or hotline' },
          organisations: { vi: 'Qua Ban công tác Mặt trận, đoàn thể', en: 'Through the Front and organisations' },
          website: { vi: 'Cổng, trang thông tin điện tử', en: 'Website' },
          telecom: { vi: 'Mạng viễn thông, mạng xã hội', en: 'Telecom or social network' },
          hearing: { vi: 'Làm việc với đối tượng thi hành', en: 'Hearing of the addressees' },
          other: { vi: 'Hình thức khác', en: 'Other' },
        },
      }),
      /** Plan issued on. @term ngày ban hành kế hoạch lấy ý kiến */
      planOn: dayField({ label: { vi: 'Ngày ban hành kế hoạch', en: 'Plan issued on' } }),
      /** Plan sent on. @term ngày gửi kế hoạch đến HĐND, UBMTTQ */
      planSentOn: dayField({ label: { vi: 'Ngày gửi kế hoạch', en: 'Plan sent on' } }),
      /** Closed on. @term ngày kết thúc lấy ý kiến @basis Law 10/2022 Art. 28(2) */
      closedOn: dayField({ label: { vi: 'Ngày kết thúc', en: 'Closed on' }, basis: [cite(law2022, 28, 2)] }),
      /** Days the law of a sector allows for comments, where it says. @term thời hạn theo pháp luật chuyên ngành @unit day */
      sectorDays: countField({
        label: { vi: 'Thời hạn theo luật chuyên ngành', en: 'Days of sector law' },
        measuredIn: 'day',
        description: {
          vi: 'Số ngày lấy ý kiến theo pháp luật chuyên ngành, nếu có',
          en: 'Days the law of a sector allows for comments, where it says',
        },
      }),
      /** Households asked. @term số hộ được lấy ý kiến @unit household */
      householdsAsked: countField({ label: { vi: 'Số hộ được hỏi', en: 'Households asked' }, measuredIn: 'household' }),
      /** Opinions received. @term số ý kiến tham gia @unit opinion */
      opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions received' }, measuredIn: 'opinion' }),
      /** Opinions accepted. @term số ý kiến được tiếp thu @unit opinion */
      opinionsAccepted: countField({
        label: { vi: 'Số ý kiến tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
      /** The authority decided otherwise than most of the opinions asked. @term quyết định khác ý kiến của đa số @basis Law 10/2022 Art. 28(4) */
      differsFromMajority: flagField({
        label: { vi: 'Quyết định khác ý kiến đa số', en: 'Decided against the majority' },
        description: {
          vi: 'Cơ quan có thẩm quyền quyết định khác với ý kiến của đa số',
          en: 'The authority decided otherwise than most of the opinions asked',
        },
        basis: [cite(law2022, 28, 4)],
      }),
      /** Explained in writing. @term giải trình bằng văn bản @basis Law 10/2022 Art. 28(4) */
      explainedInWriting: flagField({
        label: { vi: 'Giải trình bằng văn bản', en: 'Explained in writing' },
        basis: [cite(law2022, 28, 4)],
      }),
      /** Explained on. @term ngày công khai kết quả tiếp thu, giải trình */
      explainedOn: dayField({ label: { vi: 'Ngày giải trình', en: 'Explained on' } }),
      /** Hearing requested. @term đối tượng thi hành đề nghị được trao đổi @basis Law 10/2022 Art. 27(1) */
      hearingRequested: flagField({
        label: { vi: 'Đối tượng thi hành yêu cầu được nghe', en: 'Hearing requested' },
        basis: [cite(law2022, 27, 1)],
      }),
      /** Hearing held on. @term ngày làm việc với đối tượng thi hành */
      hearingOn: dayField({ label: { vi: 'Ngày làm việc với đối tượng thi hành', en: 'Hearing held on' } }),
      /** Reported to the council on. @term ngày báo cáo HĐND cấp xã @basis Law 10/2022 Art. 28(5) */
      reportedToCouncilOn: dayField({
        label: { vi: 'Ngày báo cáo Hội đồng nhân dân', en: 'Reported to the council on' },
        alsoCalled: ['Ngày báo cáo HĐND'],
        basis: [cite(law2022, 28, 5)],
      }),
    },
    relations: {
      within: [{ part: 'opinionsAccepted', whole: 'opinions' }],
      inOrder: [
        { first: 'planOn', then: 'planSentOn' },
        { first: 'date', then: 'closedOn' },
        { first: 'closedOn', then: 'explainedOn' },
      ],
    },
  }))();

/** The fields of {@link commentPeriod}. */
export interface CommentPeriodFields extends FieldsOf<typeof area> {}

/**
 * One subject put to comment; its date is the day the subject was made public.
 * @term một đợt lấy ý kiến
 */
export interface CommentPeriod extends RecordOf<typeof area> {}

/** One subject put to comment; its date is the day the subject was made public. @term một đợt lấy ý kiến */
export const commentPeriod: Entity<'comment-period', 'event', CommentPeriodFields, CommentPeriod> = area;
