import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decision218 } from '../law/instruments/party.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'party-building-opinion',
    form: 'event',
    label: { vi: 'Góp ý xây dựng Đảng, xây dựng chính quyền', en: 'Opinions on Party and State' },
    sheetName: { vi: 'Góp ý Đảng, chính quyền', en: 'Opinions on Party and State' },
    dayLabel: { vi: 'Ngày góp ý', en: 'Day of the opinion' },
    step: 'discuss',
    askedFrom: '2027-01-01',
    basis: [cite(decision218)],
    fields: {
      /** Addressed to. @term góp ý với cấp ủy hay chính quyền */
      addressee: choiceField({
        label: { vi: 'Góp ý với', en: 'Addressed to' },
        choices: {
          party: { vi: 'Cấp ủy, tổ chức đảng', en: 'Party committee' },
          authority: { vi: 'Chính quyền', en: 'Authority' },
          both: { vi: 'Cấp ủy và chính quyền', en: 'Both' },
        },
      }),
      /** Form. @term hình thức góp ý */
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices: {
          conference: { vi: 'Hội nghị', en: 'Conference' },
          writing: { vi: 'Bằng văn bản', en: 'In writing' },
          directly: { vi: 'Trực tiếp', en: 'In person' },
          other: { vi: 'Khác', en: 'Other' },
        },
      }),
      /** Organiser. @term tổ chức chủ trì góp ý */
      organiser: textField({ label: { vi: 'Tổ chức chủ trì', en: 'Organiser' } }),
      /** Subject. @term nội dung góp ý */
      subject: textField({ label: { vi: 'Nội dung', en: 'Subject' } }),
      /** Opinions. @term số ý kiến góp ý @unit opinion */
      opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions' }, measuredIn: 'opinion' }),
      /** Opinions accepted. @term số ý kiến góp ý được tiếp thu @unit opinion */
      opinionsAccepted: countField({
        label: { vi: 'Số ý kiến tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
      /** Sent on. @term ngày gửi văn bản góp ý */
      sentOn: dayField({ label: { vi: 'Ngày gửi', en: 'Sent on' } }),
      /** Answered on. @term ngày trả lời, giải trình */
      answeredOn: dayField({ label: { vi: 'Ngày trả lời', en: 'Answered on' } }),
    },
    relations: {
      within: [{ part: 'opinionsAccepted', whole: 'opinions' }],
      inOrder: [
        { first: 'date', then: 'sentOn' },
        { first: 'sentOn', then: 'answeredOn' },
      ],
    },
  }))();

/** The fields of {@link partyBuildingOpinion}. */
export interface PartyBuildingOpinionFields extends FieldsOf<typeof area> {}

/**
 * One occasion on which opinions on the Party or the authority were given.
 * @term một cuộc góp ý xây dựng Đảng, xây dựng chính quyền
 */
export interface PartyBuildingOpinion extends RecordOf<typeof area> {}

/** One occasion on which opinions on the Party or the authority were given. @term một cuộc góp ý xây dựng Đảng, xây dựng chính quyền */
export const partyBuildingOpinion: Entity<
  'party-building-opinion',
  'event',
  PartyBuildingOpinionFields,
  PartyBuildingOpinion
> = area;
