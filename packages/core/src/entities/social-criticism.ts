import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law75of2015 } from '../law/instruments/neighbours.ts';
import { decision217 } from '../law/instruments/party.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'social-criticism',
    form: 'event',
    label: { vi: 'Giám sát, phản biện xã hội của Mặt trận Tổ quốc', en: 'Supervision or social criticism' },
    sheetName: { vi: 'Giám sát, phản biện của MTTQ', en: 'Supervision or social criticism' },
    dayLabel: { vi: 'Ngày tổ chức', en: 'Day it was held' },
    step: 'supervise',
    basis: [cite(decision217), cite(law75of2015)],
    fields: {
      /** Kind. @term giám sát hoặc phản biện xã hội */
      kind: choiceField({
        label: { vi: 'Loại', en: 'Kind' },
        choices: {
          supervision: { vi: 'Giám sát', en: 'Supervision' },
          socialCriticism: { vi: 'Phản biện xã hội', en: 'Social criticism' },
        },
      }),
      /** Organiser. @term tổ chức chủ trì */
      organiser: textField({ label: { vi: 'Tổ chức chủ trì', en: 'Organiser' } }),
      /** Subject. @term nội dung */
      subject: textField({ label: { vi: 'Nội dung', en: 'Subject' } }),
      /** Opinions sent. @term số ý kiến, kiến nghị gửi đi @unit opinion */
      opinionsSent: countField({ label: { vi: 'Số ý kiến gửi đi', en: 'Opinions sent' }, measuredIn: 'opinion' }),
      /** Sent on. @term ngày gửi kiến nghị */
      sentOn: dayField({ label: { vi: 'Ngày gửi', en: 'Sent on' } }),
      /** Answered on. @term ngày được trả lời */
      answeredOn: dayField({ label: { vi: 'Ngày trả lời', en: 'Answered on' } }),
      /** Opinions accepted. @term số ý kiến được tiếp thu @unit opinion */
      opinionsAccepted: countField({
        label: { vi: 'Số ý kiến tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      within: [{ part: 'opinionsAccepted', whole: 'opinionsSent' }],
      inOrder: [
        { first: 'date', then: 'sentOn' },
        { first: 'sentOn', then: 'answeredOn' },
      ],
    },
  }))();

/** The fields of {@link socialCriticism}. */
export interface SocialCriticismFields extends FieldsOf<typeof area> {}

/**
 * One supervision or social-criticism conference.
 * @term cuộc giám sát hoặc hội nghị phản biện xã hội
 */
export interface SocialCriticism extends RecordOf<typeof area> {}

/** One supervision or social-criticism conference. @term cuộc giám sát hoặc hội nghị phản biện xã hội */
export const socialCriticism: Entity<'social-criticism', 'event', SocialCriticismFields, SocialCriticism> = area;
