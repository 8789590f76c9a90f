import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decision218 } from '../law/instruments/party.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'party-building-opinions',
    form: 'period',
    label: { vi: 'Góp ý xây dựng Đảng, xây dựng chính quyền (tổng hợp)', en: 'Party, State opinions (counts)' },
    sheetName: { vi: 'Góp ý Đảng, chính quyền (TH)', en: 'Party, State opinions (counts)' },
    description: {
      vi: 'Mặt trận, các đoàn thể và Nhân dân góp ý xây dựng Đảng, xây dựng chính quyền',
      en: 'Opinions of the Front, organisations and the people on building the Party and the authority',
    },
    step: 'discuss',
    askedFrom: '2027-01-01',
    basis: [cite(decision218)],
    fields: {
      /** Occasions. @term số cuộc, hội nghị góp ý @unit session */
      occasions: figureField({ label: { vi: 'Cuộc góp ý', en: 'Occasions' }, measuredIn: 'session' }),
      /** Opinions. @term số ý kiến góp ý @unit opinion */
      opinions: figureField({ label: { vi: 'Ý kiến góp ý', en: 'Opinions' }, measuredIn: 'opinion' }),
      /** Opinions to Party committees. @term số ý kiến góp ý với cấp ủy, tổ chức đảng @unit opinion */
      toParty: figureField({
        label: { vi: 'Góp ý với cấp ủy', en: 'Opinions to Party committees' },
        measuredIn: 'opinion',
      }),
      /** Opinions to the authority. @term số ý kiến góp ý với chính quyền @unit opinion */
      toAuthority: figureField({
        label: { vi: 'Góp ý với chính quyền', en: 'Opinions to the authority' },
        measuredIn: 'opinion',
      }),
      /** Opinions answered. @term số ý kiến góp ý được trả lời, giải trình @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
      /** Opinions accepted. @term số ý kiến góp ý được tiếp thu @unit opinion */
      opinionsAccepted: figureField({
        label: { vi: 'Ý kiến được tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      within: [
        { part: 'toParty', whole: 'opinions' },
        { part: 'toAuthority', whole: 'opinions' },
        { part: 'opinionsAnswered', whole: 'opinions' },
        { part: 'opinionsAccepted', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link partyBuildingOpinions}. */
export interface PartyBuildingOpinionsFields extends FieldsOf<typeof area> {}

/**
 * Opinions of the Front, organisations and the people on building the Party and the authority, counted over one period.
 * @term góp ý xây dựng Đảng, xây dựng chính quyền
 */
export interface PartyBuildingOpinions extends RecordOf<typeof area> {}

/** Opinions of the Front, organisations and the people on building the Party and the authority, counted over one period. @term góp ý xây dựng Đảng, xây dựng chính quyền */
export const partyBuildingOpinions: Entity<
  'party-building-opinions',
  'period',
  PartyBuildingOpinionsFields,
  PartyBuildingOpinions
> = area;
