import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { conclusion120, directive30 } from '../law/instruments/party.ts';
import { steeringCommittees } from './practice/steering-committees.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'directives',
    form: 'period',
    label: { vi: 'Thực hiện chỉ thị, kết luận', en: 'Directives carried out (counts)' },
    step: null,
    basis: [
      cite(directive30),
      cite(conclusion120),
      practice(
        {
          vi: 'Việc thực hiện chỉ thị, kết luận được báo cáo mỗi kỳ',
          en: 'The carrying out of directives is reported every period',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Directives received. @term số văn bản chỉ đạo tiếp nhận @unit document */
      received: figureField({
        label: { vi: 'Văn bản cấp trên tiếp nhận', en: 'Directives received' },
        measuredIn: 'document',
      }),
      /** Plans issued. @term số kế hoạch ban hành @unit document */
      plansIssued: figureField({ label: { vi: 'Kế hoạch ban hành', en: 'Plans issued' }, measuredIn: 'document' }),
      /** Party organisations due to review. @term số tổ chức đảng phải sơ kết, tổng kết @unit organisation */
      organisationsDue: figureField({
        label: { vi: 'Tổ chức đảng phải sơ kết, tổng kết', en: 'Party organisations due to review' },
        measuredIn: 'organisation',
        overTime: 'last',
      }),
      /** Party organisations that reviewed how a directive was carried out. @term số tổ chức đảng đã sơ kết, tổng kết @unit organisation */
      organisationsReviewed: figureField({
        label: { vi: 'Tổ chức đảng đã sơ kết, tổng kết', en: 'Party organisations that reviewed' },
        measuredIn: 'organisation',
        overTime: 'last',
        description: {
          vi: 'Số tổ chức đảng đã sơ kết, tổng kết việc thực hiện chỉ thị, kết luận',
          en: 'Party organisations that reviewed how a directive was carried out',
        },
      }),
      /** Share reviewed (as stated). @term tỷ lệ tổ chức đảng đã sơ kết, tổng kết @unit percent */
      statedReviewedShare: statedRatioField({
        label: { vi: 'Tỷ lệ đã sơ kết, tổng kết (nêu trong báo cáo)', en: 'Share reviewed (as stated)' },
        ratioOf: { numerator: 'organisationsReviewed', denominator: 'organisationsDue' },
      }),
      /** Tasks given. @term số nhiệm vụ được giao @unit task */
      tasksDue: figureField({ label: { vi: 'Nhiệm vụ được giao', en: 'Tasks given' }, measuredIn: 'task' }),
      /** Tasks completed. @term số nhiệm vụ đã hoàn thành @unit task */
      tasksDone: figureField({ label: { vi: 'Nhiệm vụ đã hoàn thành', en: 'Tasks completed' }, measuredIn: 'task' }),
    },
    relations: {
      within: [
        { part: 'organisationsReviewed', whole: 'organisationsDue' },
        { part: 'tasksDone', whole: 'tasksDue' },
      ],
    },
  }))();

/** The fields of {@link directives}. */
export interface DirectivesFields extends FieldsOf<typeof area> {}

/**
 * How directives of superiors were studied, planned and reviewed in one period.
 * @term quán triệt, thực hiện chỉ thị, kết luận
 */
export interface Directives extends RecordOf<typeof area> {}

/** How directives of superiors were studied, planned and reviewed in one period. @term quán triệt, thực hiện chỉ thị, kết luận */
export const directives: Entity<'directives', 'period', DirectivesFields, Directives> = area;
