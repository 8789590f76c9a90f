import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { conclusion120, directive30 } from '../law/instruments/party.ts';
import { byIssuer } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'steering-committee',
    form: 'period',
    label: { vi: 'Lãnh đạo, chỉ đạo', en: 'Leadership and steering' },
    step: null,
    basis: [cite(directive30), cite(conclusion120)],
    fields: {
      /** Documents issued. @term tổng số văn bản lãnh đạo, chỉ đạo @unit document */
      documentsIssued: figureField({
        label: { vi: 'Văn bản ban hành', en: 'Documents issued' },
        measuredIn: 'document',
        splitBy: [
          {
            by: byIssuer,
            members: { party: 'partyDocuments', authority: 'authorityDocuments', committee: 'committeeDocuments' },
          },
        ],
      }),
      /** Documents of Party committees. @term văn bản của cấp ủy @unit document */
      partyDocuments: figureField({
        label: { vi: 'Văn bản của cấp ủy', en: 'Documents of Party committees' },
        measuredIn: 'document',
      }),
      /** Documents of authorities. @term văn bản của chính quyền @unit document */
      authorityDocuments: figureField({
        label: { vi: 'Văn bản của chính quyền', en: 'Documents of authorities' },
        measuredIn: 'document',
      }),
      /** Documents of Steering Committees. @term văn bản của Ban Chỉ đạo @unit document */
      committeeDocuments: figureField({
        label: { vi: 'Văn bản của Ban Chỉ đạo', en: 'Documents of Steering Committees' },
        measuredIn: 'document',
      }),
      /** Steering Committees of the unit and of all units below it at the end of the period. @term số Ban Chỉ đạo thực hiện QCDC @unit committee */
      committees: figureField({
        label: { vi: 'Ban Chỉ đạo hiện có', en: 'Existing Steering Committees' },
        measuredIn: 'committee',
        overTime: 'last',
        description: {
          vi: 'Ban Chỉ đạo của đơn vị và các đơn vị cấp dưới tại thời điểm cuối kỳ',
          en: 'Steering Committees of the unit and of all units below it at the end of the period',
        },
      }),
      /** Steering Committees set up anew or given new members in the period. @term số Ban Chỉ đạo được kiện toàn @unit committee */
      committeesConsolidated: figureField({
        label: { vi: 'Ban Chỉ đạo được kiện toàn', en: 'Steering Committees consolidated' },
        measuredIn: 'committee',
        description: {
          vi: 'Ban Chỉ đạo được thành lập mới hoặc kiện toàn trong kỳ',
          en: 'Steering Committees set up anew or given new members in the period',
        },
      }),
      /** Members of Steering Committees. @term số thành viên Ban Chỉ đạo @unit person */
      committeeMembers: figureField({
        label: { vi: 'Thành viên Ban Chỉ đạo', en: 'Members of Steering Committees' },
        measuredIn: 'person',
        overTime: 'last',
      }),
      /** Meetings of Steering Committees. @term số cuộc họp Ban Chỉ đạo @unit session */
      meetings: figureField({
        label: { vi: 'Cuộc họp Ban Chỉ đạo', en: 'Meetings of Steering Committees' },
        measuredIn: 'session',
      }),
      /** Review conferences. @term hội nghị sơ kết, tổng kết @unit conference */
      reviewConferences: figureField({
        label: { vi: 'Hội nghị sơ kết, tổng kết', en: 'Review conferences' },
        measuredIn: 'conference',
      }),
      /** Briefings. @term số cuộc giao ban @unit session */
      briefings: figureField({
        label: { vi: 'Cuộc giao ban', en: 'Briefings' },
        measuredIn: 'session',
        askedFrom: '2027-01-01',
      }),
    },
    relations: {
      partsOf: [{ total: 'documentsIssued', parts: ['partyDocuments', 'authorityDocuments', 'committeeDocuments'] }],
      within: [{ part: 'committeesConsolidated', whole: 'committees' }],
    },
  }))();

/** The fields of {@link steeringCommittee}. */
export interface SteeringCommitteeFields extends FieldsOf<typeof area> {}

/**
 * What the Steering Committee and those above it did in one period.
 * @term kết quả lãnh đạo, chỉ đạo thực hiện QCDC
 */
export interface SteeringCommittee extends RecordOf<typeof area> {}

/** What the Steering Committee and those above it did in one period. @term kết quả lãnh đạo, chỉ đạo thực hiện QCDC */
export const steeringCommittee: Entity<'steering-committee', 'period', SteeringCommitteeFields, SteeringCommittee> =
  area;
