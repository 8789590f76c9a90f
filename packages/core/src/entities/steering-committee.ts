import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';

/** What the Steering Committee and those above it did in one period. @term kết quả lãnh đạo, chỉ đạo thực hiện QCDC */
export const steeringCommittee = defineEntity({
  id: 'steering-committee',
  form: 'period',
  label: { vi: 'Lãnh đạo, chỉ đạo', en: 'Steering' },
  step: null,
  fields: {
    /** Documents issued. @term tổng số văn bản lãnh đạo, chỉ đạo @unit document */
    documentsIssued: figureField({ label: { vi: 'Văn bản ban hành', en: 'Documents issued' }, measuredIn: 'document' }),
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
    /** Steering Committees in being. @term số Ban Chỉ đạo thực hiện QCDC @unit board */
    committees: figureField({
      label: { vi: 'Ban Chỉ đạo hiện có', en: 'Steering Committees in being' },
      measuredIn: 'board',
      overTime: 'last',
    }),
    /** Steering Committees consolidated. @term số Ban Chỉ đạo được kiện toàn @unit board */
    committeesConsolidated: figureField({
      label: { vi: 'Ban Chỉ đạo được kiện toàn', en: 'Steering Committees consolidated' },
      measuredIn: 'board',
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
  },
  relations: {
    partsOf: [{ total: 'documentsIssued', parts: ['partyDocuments', 'authorityDocuments', 'committeeDocuments'] }],
    within: [{ part: 'committeesConsolidated', whole: 'committees' }],
  },
});

/**
 * What the Steering Committee and those above it did in one period.
 * @term kết quả lãnh đạo, chỉ đạo thực hiện QCDC
 * @interface
 */
export type SteeringCommittee = RecordOf<typeof steeringCommittee>;
