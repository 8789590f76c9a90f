import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, referenceField, textField } from '../entity/field.ts';

/** One item disclosed in one form; its date is the first day of the disclosure. @term một lần công khai một nội dung bằng một hình thức */
export const disclosurePosting = defineEntity({
  id: 'disclosure-posting',
  form: 'event',
  label: { vi: 'Công khai', en: 'Disclosure' },
  step: 'know',
  fields: {
    /** Item (code). @term nội dung công khai */
    item: referenceField({ label: { vi: 'Nội dung (mã)', en: 'Item (code)' }, refersTo: 'disclosure item' }),
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
    /** Form of a local regulation (code). @term hình thức theo quy chế của địa phương */
    localForm: referenceField({
      label: { vi: 'Hình thức theo quy chế địa phương (mã)', en: 'Form of a local regulation (code)' },
      refersTo: 'local disclosure form',
    }),
    /** Disclosing body. @term cơ quan thực hiện công khai */
    discloser: textField({ label: { vi: 'Cơ quan công khai', en: 'Disclosing body' } }),
    /** Document number. @term số, ký hiệu văn bản */
    documentNumber: textField({ label: { vi: 'Số văn bản', en: 'Document number' } }),
    /** Day of the document. @term ngày ban hành văn bản */
    documentOn: dayField({ label: { vi: 'Ngày văn bản', en: 'Day of the document' } }),
    /** Document of superiors received on. @term ngày nhận được văn bản của cấp trên */
    receivedOn: dayField({ label: { vi: 'Ngày nhận văn bản cấp trên', en: 'Document of superiors received on' } }),
    /** Deadline of sector law. @term thời hạn theo pháp luật chuyên ngành */
    sectorDeadlineOn: dayField({ label: { vi: 'Hạn theo luật chuyên ngành', en: 'Deadline of sector law' } }),
    /** Permanent. @term công khai thường xuyên */
    permanent: flagField({ label: { vi: 'Công khai thường xuyên', en: 'Permanent' } }),
    /** Last day. @term ngày kết thúc công khai */
    until: dayField({ label: { vi: 'Ngày kết thúc', en: 'Last day' } }),
    /** Days of interruption. @term số ngày gián đoạn @unit day */
    interruptedDays: countField({ label: { vi: 'Số ngày gián đoạn', en: 'Days of interruption' }, measuredIn: 'day' }),
    /** Places. @term số điểm niêm yết @unit place */
    places: countField({ label: { vi: 'Số điểm niêm yết', en: 'Places' }, measuredIn: 'place' }),
    /** Updated on. @term ngày cập nhật */
    updatedOn: dayField({ label: { vi: 'Ngày cập nhật', en: 'Updated on' } }),
    /** All staff notified in writing. @term đã thông báo bằng văn bản đến toàn thể người lao động */
    allStaffNotified: flagField({
      label: { vi: 'Đã thông báo bằng văn bản tới toàn thể', en: 'All staff notified in writing' },
    }),
  },
  relations: {
    inOrder: [
      { first: 'documentOn', then: 'date' },
      { first: 'date', then: 'until' },
    ],
  },
});

/**
 * One item disclosed in one form; its date is the first day of the disclosure.
 * @term một lần công khai một nội dung bằng một hình thức
 * @interface
 */
export type DisclosurePosting = RecordOf<typeof disclosurePosting>;
