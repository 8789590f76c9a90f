import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { deputyElectionPractice } from './practice/deputy-election-practice.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'deputy-elections',
    form: 'period',
    label: { vi: 'Bầu cử đại biểu (tổng hợp)', en: 'Elections of deputies (counts)' },
    description: {
      vi: 'Bầu cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân: hiệp thương, hội nghị cử tri, tiếp xúc cử tri',
      en: "Elections of deputies to the National Assembly and the People's Councils: consultations, voter conferences, meetings with voters",
    },
    step: 'discuss',
    askedFrom: '2027-01-01',
    basis: deputyElectionPractice,
    fields: {
      /** Consultation conferences. @term số hội nghị hiệp thương @unit conference */
      consultations: figureField({
        label: { vi: 'Hội nghị hiệp thương', en: 'Consultation conferences' },
        measuredIn: 'conference',
      }),
      /** Voter conferences. @term số hội nghị cử tri lấy ý kiến về người ứng cử @unit conference */
      voterConferences: figureField({
        label: { vi: 'Hội nghị cử tri', en: 'Voter conferences' },
        measuredIn: 'conference',
      }),
      /** Meetings with voters. @term số cuộc tiếp xúc cử tri @unit session */
      voterContacts: figureField({
        label: { vi: 'Cuộc tiếp xúc cử tri', en: 'Meetings with voters' },
        measuredIn: 'session',
      }),
      /** Attendances of voters. @term lượt cử tri tham dự @unit turn */
      attendances: figureField({ label: { vi: 'Lượt cử tri dự', en: 'Attendances of voters' }, measuredIn: 'turn' }),
      /** Opinions of voters. @term số ý kiến, kiến nghị của cử tri @unit opinion */
      opinions: figureField({
        label: { vi: 'Ý kiến, kiến nghị của cử tri', en: 'Opinions of voters' },
        measuredIn: 'opinion',
      }),
      /** Opinions answered. @term số ý kiến cử tri được trả lời, giải quyết @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời, giải quyết', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
    },
    relations: { within: [{ part: 'opinionsAnswered', whole: 'opinions' }] },
  }))();

/** The fields of {@link deputyElections}. */
export interface DeputyElectionsFields extends FieldsOf<typeof area> {}

/**
 * Consultations, voter conferences and meetings with voters about deputies, counted over one period.
 * @term hiệp thương, hội nghị cử tri, tiếp xúc cử tri trong bầu cử và hoạt động của đại biểu
 */
export interface DeputyElections extends RecordOf<typeof area> {}

/** Consultations, voter conferences and meetings with voters about deputies, counted over one period. @term hiệp thương, hội nghị cử tri, tiếp xúc cử tri trong bầu cử và hoạt động của đại biểu */
export const deputyElections: Entity<'deputy-elections', 'period', DeputyElectionsFields, DeputyElections> = area;
