import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';
import { cite, unconfirmed } from '../law/instrument.ts';
import { law2022, ordinance2007 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'disclosure-posting',
    form: 'event',
    label: { vi: 'Công khai', en: 'Disclosure' },
    dayLabel: { vi: 'Ngày công khai', en: 'Day of disclosure' },
    step: 'know',
    basis: [
      cite(law2022, 12),
      cite(law2022, 13),
      cite(law2022, 47),
      cite(law2022, 65),
      unconfirmed(cite(ordinance2007, 6)),
    ],
    fields: {
      /** Number of the item in the checklist that applies to the unit on the day. @term nội dung công khai */
      item: referenceField({
        label: { vi: 'Nội dung (mã)', en: 'Item (code)' },
        refersTo: 'disclosure item',
        description: {
          vi: 'Số thứ tự nội dung trong danh mục công khai áp dụng cho đơn vị tại ngày công khai',
          en: 'Number of the item in the checklist that applies to the unit on the day',
        },
      }),
      /** Summary. @term tóm tắt nội dung công khai */
      summary: textField({ label: { vi: 'Tóm tắt nội dung', en: 'Summary' } }),
      /** Form. @term hình thức công khai */
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices: {
          posting: { vi: 'Niêm yết', en: 'Posting' },
          website: { vi: 'Cổng, trang thông tin điện tử', en: 'Website' },
          loudspeaker: { vi: 'Hệ thống truyền thanh', en: 'Loudspeaker' },
          communityHead: { vi: 'Qua Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Through the head of the community' },
          writtenNotice: { vi: 'Gửi văn bản', en: 'Written notice' },
          dialogue: { vi: 'Hội nghị trao đổi, đối thoại', en: 'Dialogue conference' },
          receptionOrPress: { vi: 'Tiếp công dân, tiếp xúc cử tri, họp báo', en: 'Reception, voter meeting, press' },
          organisations: { vi: 'Qua tổ chức chính trị, đoàn thể', en: 'Through organisations' },
          telecom: { vi: 'Mạng viễn thông, mạng xã hội', en: 'Telecom or social network' },
          internalSystem: { vi: 'Hệ thống thông tin nội bộ', en: 'Internal information system' },
          conference: { vi: 'Hội nghị của cơ quan, đơn vị, doanh nghiệp', en: 'Conference of the unit' },
          sectionHeads: { vi: 'Qua người phụ trách bộ phận', en: 'Through section heads' },
          partyAndUnion: { vi: 'Gửi cấp ủy, Công đoàn để thông báo', en: 'Through Party committee and union' },
          other: { vi: 'Hình thức khác', en: 'Other' },
        },
      }),
      /** Code of a form a local regulation adds; blank for the forms of the law. @term hình thức theo quy chế của địa phương */
      localForm: referenceField({
        label: { vi: 'Hình thức theo quy chế địa phương (mã)', en: 'Form of a local regulation (code)' },
        refersTo: 'local disclosure form',
        description: {
          vi: 'Mã hình thức do quy chế địa phương bổ sung; để trống nếu là hình thức theo luật',
          en: 'Code of a form a local regulation adds; blank for the forms of the law',
        },
      }),
      /** Disclosing body. @term cơ quan thực hiện công khai */
      discloser: textField({ label: { vi: 'Cơ quan công khai', en: 'Disclosing body' } }),
      /** Document number. @term số, ký hiệu văn bản */
      documentNumber: textField({ label: { vi: 'Số văn bản', en: 'Document number' } }),
      /** Day of the decision or document that is disclosed; the time to disclose runs from here. @term ngày ban hành văn bản @basis Law 10/2022 Art. 12(3); Law 10/2022 Art. 47(2); Law 10/2022 Art. 65(2) */
      documentOn: dayField({
        label: { vi: 'Ngày văn bản', en: 'Day of the document' },
        description: {
          vi: 'Ngày ban hành văn bản, quyết định được công khai; thời hạn công khai tính từ ngày này',
          en: 'Day of the decision or document that is disclosed; the time to disclose runs from here',
        },
        basis: [cite(law2022, 12, 3), cite(law2022, 47, 2), cite(law2022, 65, 2)],
      }),
      /** Document of superiors received on. @term ngày nhận được văn bản của cấp trên */
      receivedOn: dayField({ label: { vi: 'Ngày nhận văn bản cấp trên', en: 'Document of superiors received on' } }),
      /** Last day to disclose where the law of a sector sets one of its own. @term thời hạn theo pháp luật chuyên ngành */
      sectorDeadlineOn: dayField({
        label: { vi: 'Hạn theo luật chuyên ngành', en: 'Deadline of sector law' },
        description: {
          vi: 'Ngày cuối phải công khai nếu pháp luật chuyên ngành quy định riêng',
          en: 'Last day to disclose where the law of a sector sets one of its own',
        },
      }),
      /** Posted without end and kept up to date. @term công khai thường xuyên @basis Law 10/2022 Art. 13(2) */
      permanent: flagField({
        label: { vi: 'Công khai thường xuyên', en: 'Permanent' },
        description: {
          vi: 'Niêm yết thường xuyên, cập nhật khi có thay đổi',
          en: 'Posted without end and kept up to date',
        },
        basis: [cite(law2022, 13, 2)],
      }),
      /** Last day of the disclosure, inclusive; blank while it goes on. @term ngày kết thúc công khai @basis Law 10/2022 Art. 13(2); Law 10/2022 Art. 13(3); Law 10/2022 Art. 48 */
      until: dayField({
        label: { vi: 'Ngày kết thúc', en: 'Last day' },
        description: {
          vi: 'Ngày cuối cùng còn công khai (tính cả ngày này); đang công khai thì để trống',
          en: 'Last day of the disclosure, inclusive; blank while it goes on',
        },
        basis: [cite(law2022, 13, 2), cite(law2022, 13, 3), cite(law2022, 48)],
      }),
      /** Days on which the disclosure was taken down; 0 when it never was. @term số ngày gián đoạn @unit day */
      interruptedDays: countField({
        label: { vi: 'Số ngày gián đoạn', en: 'Days of interruption' },
        measuredIn: 'day',
        description: {
          vi: 'Số ngày bị gỡ xuống; ghi 0 nếu liên tục',
          en: 'Days on which the disclosure was taken down; 0 when it never was',
        },
      }),
      /** Places. @term số điểm niêm yết @unit place */
      places: countField({ label: { vi: 'Số điểm niêm yết', en: 'Places' }, measuredIn: 'place' }),
      /** Updated on. @term ngày cập nhật */
      updatedOn: dayField({ label: { vi: 'Ngày cập nhật', en: 'Updated on' } }),
      /** All staff notified in writing. @term đã thông báo bằng văn bản đến toàn thể người lao động @basis Law 10/2022 Art. 48(2) */
      allStaffNotified: flagField({
        label: { vi: 'Đã thông báo bằng văn bản tới toàn thể', en: 'All staff notified in writing' },
        basis: [cite(law2022, 48, 2)],
      }),
      /** The agency, unit or enterprise has an internal site or system: then posting is not what binds it. @term có trang thông tin hoặc hệ thống nội bộ @basis Law 10/2022 Art. 48 */
      hasInternalSystem: flagField({
        label: { vi: 'Có trang thông tin, hệ thống nội bộ', en: 'Has an internal site or system' },
        basis: [cite(law2022, 48)],
      }),
      /** Days of posting another law lays down for the matter; they take the place of those of the law of 2022. @term số ngày niêm yết theo pháp luật khác @unit day @basis Law 10/2022 Arts 13(2), 48(6), 66(6) */
      sectorPostingDays: countField({
        label: { vi: 'Số ngày niêm yết theo luật khác', en: 'Days of posting by another law' },
        measuredIn: 'day',
        description: {
          vi: 'Số ngày niêm yết pháp luật khác quy định cho nội dung này, nếu có',
          en: 'Days of posting another law lays down for the matter, if any',
        },
        basis: [cite(law2022, 13, 2), cite(law2022, 48, 6), cite(law2022, 66, 6)],
      }),
    },
    relations: {
      inOrder: [
        { first: 'documentOn', then: 'date' },
        { first: 'date', then: 'until' },
      ],
    },
  }))();

/** The fields of {@link disclosurePosting}. */
export interface DisclosurePostingFields extends FieldsOf<typeof area> {}

/**
 * One item disclosed in one form; its date is the first day of the disclosure.
 * @term một lần công khai một nội dung bằng một hình thức
 */
export interface DisclosurePosting extends RecordOf<typeof area> {}

/** One item disclosed in one form; its date is the first day of the disclosure. @term một lần công khai một nội dung bằng một hình thức */
export const disclosurePosting: Entity<'disclosure-posting', 'event', DisclosurePostingFields, DisclosurePosting> =
  area;
