import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { ordinance2007 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'confidence-vote',
    form: 'event',
    label: { vi: 'Lấy phiếu tín nhiệm', en: 'Confidence vote' },
    dayLabel: { vi: 'Ngày lấy phiếu', en: 'Day of the vote' },
    step: 'supervise',
    basis: [cite(ordinance2007, 26)],
    fields: {
      /** Office. @term chức danh */
      office: choiceField({
        label: { vi: 'Chức danh', en: 'Office' },
        choices: {
          councilChair: { vi: 'Chủ tịch Hội đồng nhân dân', en: "Chair of the people's council" },
          councilViceChair: { vi: 'Phó Chủ tịch Hội đồng nhân dân', en: "Vice-chair of the people's council" },
          authorityChair: { vi: 'Chủ tịch Ủy ban nhân dân', en: "Chair of the people's committee" },
          authorityViceChair: { vi: 'Phó Chủ tịch Ủy ban nhân dân', en: "Vice-chair of the people's committee" },
        },
      }),
      /** People called to vote on the office holders. @term số người được triệu tập @unit person */
      votersSummoned: countField({
        label: { vi: 'Số người được triệu tập', en: 'Persons summoned' },
        measuredIn: 'person',
        description: { vi: 'Số người được triệu tập để lấy phiếu', en: 'People called to vote on the office holders' },
      }),
      /** Present. @term số người có mặt @unit person */
      present: countField({ label: { vi: 'Số người có mặt', en: 'Present' }, measuredIn: 'person' }),
      /** Votes of confidence. @term số phiếu tín nhiệm @unit vote */
      confidence: countField({ label: { vi: 'Số phiếu tín nhiệm', en: 'Votes of confidence' }, measuredIn: 'vote' }),
      /** Votes of no confidence. @term số phiếu không tín nhiệm @unit vote */
      noConfidence: countField({
        label: { vi: 'Số phiếu không tín nhiệm', en: 'Votes of no confidence' },
        measuredIn: 'vote',
      }),
      /** Vote before. @term ngày lấy phiếu lần trước @basis Ordinance 34/2007 Art. 26 */
      previousOn: dayField({
        label: { vi: 'Ngày lấy phiếu lần trước', en: 'Previous vote on' },
        basis: [cite(ordinance2007, 26)],
      }),
      /** Result sent on. @term ngày gửi kết quả */
      resultSentOn: dayField({ label: { vi: 'Ngày gửi kết quả', en: 'Result sent on' } }),
      /** First day of the council's term. @term ngày bắt đầu nhiệm kỳ Hội đồng nhân dân */
      councilTermFrom: dayField({
        label: { vi: 'Ngày bắt đầu nhiệm kỳ Hội đồng nhân dân', en: 'Term of the council from' },
        alsoCalled: ['Ngày bắt đầu nhiệm kỳ HĐND'],
      }),
    },
    relations: {
      within: [
        { part: 'present', whole: 'votersSummoned' },
        { part: 'confidence', whole: 'present' },
        { part: 'noConfidence', whole: 'present' },
      ],
      inOrder: [
        { first: 'previousOn', then: 'date' },
        { first: 'date', then: 'resultSentOn' },
      ],
    },
  }))();

/** The fields of {@link confidenceVote}. */
export interface ConfidenceVoteFields extends FieldsOf<typeof area> {}

/**
 * One confidence vote on holders of commune offices.
 * @term lấy phiếu tín nhiệm chức danh chủ chốt cấp xã
 */
export interface ConfidenceVote extends RecordOf<typeof area> {}

/** One confidence vote on holders of commune offices. @term lấy phiếu tín nhiệm chức danh chủ chốt cấp xã */
export const confidenceVote: Entity<'confidence-vote', 'event', ConfidenceVoteFields, ConfidenceVote> = area;
