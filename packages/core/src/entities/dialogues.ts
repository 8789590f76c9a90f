import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { byLeader, byLevel, byPartner, byRegularity } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'dialogues',
    form: 'period',
    label: { vi: 'Đối thoại với Nhân dân (tổng hợp)', en: 'Dialogues with people (counts)' },
    sheetName: { vi: 'Đối thoại với Nhân dân (TH)', en: 'Dialogues with people (counts)' },
    step: 'supervise',
    basis: [cite(law2022, 32)],
    fields: {
      /** Dialogues held. @term số hội nghị, cuộc đối thoại @unit conference */
      dialogues: figureField({
        label: { vi: 'Hội nghị, cuộc đối thoại', en: 'Dialogues held' },
        alsoCalled: ['Số hội nghị, cuộc đối thoại'],
        measuredIn: 'conference',
        splitBy: [
          { by: byRegularity, members: { periodic: 'periodicDialogues', unscheduled: 'unscheduledDialogues' } },
          { by: byLevel, members: { commune: 'heldByCommunes', higher: 'heldByHigherLevels' } },
          {
            by: byPartner,
            members: { people: 'withPeople', enterprises: 'withEnterprises', employees: 'withEmployees' },
          },
          { by: byLeader, members: { partyCommittee: 'ledByPartyHeads', authority: 'ledByAuthorityHeads' } },
        ],
      }),
      /** Periodic dialogues. @term đối thoại định kỳ @unit conference */
      periodicDialogues: figureField({
        label: { vi: 'Đối thoại định kỳ', en: 'Periodic dialogues' },
        measuredIn: 'conference',
      }),
      /** Unscheduled dialogues. @term đối thoại đột xuất, chuyên đề @unit conference */
      unscheduledDialogues: figureField({
        label: { vi: 'Đối thoại đột xuất, chuyên đề', en: 'Unscheduled dialogues' },
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
      /** Opinions answered. @term số ý kiến được trả lời, giải quyết @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời, giải quyết', en: 'Opinions answered' },
        alsoCalled: ['Số ý kiến được trả lời, giải quyết'],
        measuredIn: 'opinion',
      }),
      /** Communes due. @term số xã phải tổ chức đối thoại @unit unit */
      communesDue: figureField({
        label: { vi: 'Số xã phải tổ chức', en: 'Communes due' },
        alsoCalled: ['Số xã phải tổ chức đối thoại'],
        measuredIn: 'commune',
        overTime: 'last',
      }),
      /** Communes that held at least one dialogue in the year so far. @term số xã đã tổ chức đối thoại @unit unit */
      communesHeld: figureField({
        label: { vi: 'Số xã đã tổ chức', en: 'Communes that held one' },
        alsoCalled: ['Số xã đã tổ chức đối thoại'],
        measuredIn: 'commune',
        overTime: 'last',
        description: {
          vi: 'Số xã đã tổ chức ít nhất một hội nghị đối thoại trong năm, tính đến cuối kỳ',
          en: 'Communes that held at least one dialogue in the year so far',
        },
      }),
      /** Dialogues with the people. @term số cuộc đối thoại với Nhân dân @unit conference */
      withPeople: figureField({
        label: { vi: 'Đối thoại với Nhân dân', en: 'Dialogues with the people' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Dialogues with enterprises. @term số cuộc đối thoại với doanh nghiệp @unit conference */
      withEnterprises: figureField({
        label: { vi: 'Đối thoại với doanh nghiệp', en: 'Dialogues with enterprises' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Dialogues with employees. @term số cuộc đối thoại với người lao động @unit conference */
      withEmployees: figureField({
        label: { vi: 'Đối thoại với người lao động', en: 'Dialogues with employees' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Led by heads of Party committees. @term số cuộc người đứng đầu cấp ủy chủ trì @unit conference */
      ledByPartyHeads: figureField({
        label: { vi: 'Người đứng đầu cấp ủy chủ trì', en: 'Led by heads of Party committees' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Led by heads of authorities. @term số cuộc người đứng đầu chính quyền chủ trì @unit conference */
      ledByAuthorityHeads: figureField({
        label: { vi: 'Người đứng đầu chính quyền chủ trì', en: 'Led by heads of authorities' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Held by communes. @term số cuộc do cấp xã tổ chức @unit conference */
      heldByCommunes: figureField({
        label: { vi: 'Cấp xã tổ chức', en: 'Held by communes' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
      /** Held by higher levels. @term số cuộc do cấp huyện, cấp tỉnh tổ chức @unit conference */
      heldByHigherLevels: figureField({
        label: { vi: 'Cấp trên tổ chức', en: 'Held by higher levels' },
        measuredIn: 'conference',
        askedFrom: '2027-01-01',
      }),
    },
    relations: {
      partsOf: [
        { total: 'dialogues', parts: ['periodicDialogues', 'unscheduledDialogues'] },
        { total: 'dialogues', parts: ['heldByCommunes', 'heldByHigherLevels'] },
      ],
      within: [
        { part: 'opinionsAnswered', whole: 'opinions' },
        { part: 'withPeople', whole: 'dialogues' },
        { part: 'withEnterprises', whole: 'dialogues' },
        { part: 'withEmployees', whole: 'dialogues' },
        { part: 'ledByPartyHeads', whole: 'dialogues' },
        { part: 'ledByAuthorityHeads', whole: 'dialogues' },
        { part: 'communesHeld', whole: 'communesDue' },
      ],
    },
  }))();

/** The fields of {@link dialogues}. */
export interface DialoguesFields extends FieldsOf<typeof area> {}

/**
 * Dialogue conferences of heads with the people, counted over one period.
 * @term đối thoại trực tiếp với Nhân dân
 */
export interface Dialogues extends RecordOf<typeof area> {}

/** Dialogue conferences of heads with the people, counted over one period. @term đối thoại trực tiếp với Nhân dân */
export const dialogues: Entity<'dialogues', 'period', DialoguesFields, Dialogues> = area;
