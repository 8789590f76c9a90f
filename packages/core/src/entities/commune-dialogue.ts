import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, choicesField, countField, dayField, flagField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { law72of2025 } from '../law/instruments/neighbours.ts';
import { regulation11 } from '../law/instruments/party.ts';
import { dialoguePartner } from './choice/dialogue-partner.ts';
import { regularity } from './choice/regularity.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'commune-dialogue',
    form: 'event',
    label: { vi: 'Hội nghị đối thoại', en: 'Commune dialogue' },
    dayLabel: { vi: 'Ngày đối thoại', en: 'Day of the dialogue' },
    step: 'supervise',
    basis: [cite(law2022, 32, 1)],
    fields: {
      /** Kind. @term định kỳ hoặc đột xuất */
      kind: choiceField({ label: { vi: 'Loại', en: 'Kind' }, choices: regularity }),
      /** With whom. @term đối tượng đối thoại */
      withWhom: textField({ label: { vi: 'Đối tượng đối thoại', en: 'With whom' } }),
      /** Topic. @term nội dung, chuyên đề */
      topic: textField({ label: { vi: 'Chuyên đề', en: 'Topic' } }),
      /** Notice given on. @term ngày thông báo */
      noticeOn: dayField({ label: { vi: 'Ngày thông báo', en: 'Notice given on' } }),
      /** Held with the Front. @term phối hợp với UBMTTQ cấp xã */
      jointWithFront: flagField({
        label: { vi: 'Phối hợp với Ủy ban Mặt trận Tổ quốc', en: 'Held with the Front' },
        alsoCalled: ['Phối hợp với UBMTTQ'],
      }),
      /** Attendees. @term số người tham dự @unit person */
      attendees: countField({ label: { vi: 'Số người dự', en: 'Attendees' }, measuredIn: 'person' }),
      /** Opinions raised. @term số ý kiến @unit opinion */
      opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions raised' }, measuredIn: 'opinion' }),
      /** Answered at once. @term số ý kiến trả lời tại hội nghị @unit opinion */
      answeredAtOnce: countField({ label: { vi: 'Trả lời tại chỗ', en: 'Answered at once' }, measuredIn: 'opinion' }),
      /** Answered later. @term số ý kiến trả lời sau @unit opinion */
      answeredLater: countField({ label: { vi: 'Trả lời sau', en: 'Answered later' }, measuredIn: 'opinion' }),
      /** Conclusion issued on. @term ngày thông báo kết luận */
      conclusionOn: dayField({ label: { vi: 'Ngày thông báo kết luận', en: 'Conclusion issued on' } }),
      /** Voters who asked for the dialogue. @term số cử tri yêu cầu đối thoại @unit person @basis Law 72/2025 Art. 43 */
      votersAsking: countField({
        label: { vi: 'Số cử tri yêu cầu đối thoại', en: 'Voters asking for it' },
        measuredIn: 'person',
        basis: [cite(law72of2025, 43)],
      }),
      /** All voters of the commune. @term tổng số cử tri của xã @unit person */
      totalVoters: countField({ label: { vi: 'Tổng số cử tri', en: 'Total voters' }, measuredIn: 'person' }),
      /** The dialogue was held; a request nobody followed is recorded on its day with "no". @term đã tổ chức đối thoại */
      held: flagField({
        label: { vi: 'Đã tổ chức', en: 'Held' },
        description: {
          vi: 'Yêu cầu không được tổ chức thì ghi theo ngày yêu cầu và chọn “không”',
          en: 'A request nobody followed is recorded on its day with "no"',
        },
      }),
      /** Partners. @term đối thoại với Nhân dân, doanh nghiệp, người lao động */
      partners: choicesField({
        label: { vi: 'Đối thoại với', en: 'Partners' },
        askedFrom: '2027-01-01',
        choices: dialoguePartner,
      }),
      /** Level that held it. @term cấp tổ chức đối thoại */
      level: choiceField({
        label: { vi: 'Cấp tổ chức', en: 'Level that held it' },
        askedFrom: '2027-01-01',
        choices: {
          commune: { vi: 'Cấp xã', en: 'Commune' },
          district: { vi: 'Cấp huyện', en: 'District', askedUntil: '2025-06-30' },
          province: { vi: 'Cấp tỉnh', en: 'Province' },
        },
      }),
      /** Led by the heads of. @term người đứng đầu cấp ủy, chính quyền chủ trì đối thoại @basis Party Regulation 11-QĐi/TW */
      leaders: choicesField({
        label: { vi: 'Người đứng đầu chủ trì', en: 'Led by the heads of' },
        askedFrom: '2027-01-01',
        choices: {
          partyCommittee: { vi: 'Cấp ủy', en: 'Party committee' },
          authority: { vi: 'Chính quyền', en: 'Authority' },
        },
        basis: [cite(regulation11)],
      }),
    },
    relations: {
      inOrder: [
        { first: 'noticeOn', then: 'date' },
        { first: 'date', then: 'conclusionOn' },
      ],
    },
  }))();

/** The fields of {@link communeDialogue}. */
export interface CommuneDialogueFields extends FieldsOf<typeof area> {}

/**
 * One dialogue conference.
 * @term hội nghị trao đổi, đối thoại của UBND cấp xã với Nhân dân
 */
export interface CommuneDialogue extends RecordOf<typeof area> {}

/** One dialogue conference. @term hội nghị trao đổi, đối thoại của UBND cấp xã với Nhân dân */
export const communeDialogue: Entity<'commune-dialogue', 'event', CommuneDialogueFields, CommuneDialogue> = area;
