import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022, ordinance2007 } from '../law/instruments/grassroots.ts';
import { byVoteForm } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'direct-decisions',
    form: 'period',
    label: { vi: 'Nhân dân bàn và quyết định (tổng hợp)', en: 'Direct decisions (counts)' },
    sheetName: { vi: 'Nhân dân bàn và quyết định (TH)', en: 'Direct decisions (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 15), cite(ordinance2007, 10)],
    fields: {
      /** Matters put to decision. @term số việc đưa ra Nhân dân bàn và quyết định @unit matter */
      matters: figureField({
        label: { vi: 'Việc đưa ra bàn, quyết định', en: 'Matters put to decision' },
        measuredIn: 'matter',
        splitBy: [{ by: byVoteForm, members: { meeting: 'byMeeting', ballots: 'byBallots', online: 'byOnlineVote' } }],
      }),
      /** Matters passed. @term số việc được thông qua @unit matter */
      passed: figureField({ label: { vi: 'Việc được thông qua', en: 'Matters passed' }, measuredIn: 'matter' }),
      /** Matters not passed. @term số việc không được thông qua @unit matter */
      notPassed: figureField({
        label: { vi: 'Việc không được thông qua', en: 'Matters not passed' },
        measuredIn: 'matter',
      }),
      /** Decided in a meeting. @term hình thức tổ chức cuộc họp @unit matter */
      byMeeting: figureField({
        label: { vi: 'Quyết định tại cuộc họp', en: 'Decided in a meeting' },
        measuredIn: 'matter',
      }),
      /** Decided by ballot sheets. @term hình thức phát phiếu lấy ý kiến @unit matter */
      byBallots: figureField({
        label: { vi: 'Phát phiếu lấy ý kiến', en: 'Decided by ballot sheets' },
        measuredIn: 'matter',
      }),
      /** Decided online. @term hình thức biểu quyết trực tuyến @unit matter */
      byOnlineVote: figureField({ label: { vi: 'Biểu quyết trực tuyến', en: 'Decided online' }, measuredIn: 'matter' }),
      /** Matters of contributions. @term chủ trương, mức đóng góp @unit matter */
      contributionMatters: figureField({
        label: { vi: 'Việc về mức đóng góp', en: 'Matters of contributions' },
        measuredIn: 'matter',
      }),
      /** Votes of household representatives over all matters. @term lượt hộ gia đình biểu quyết @unit turn */
      householdVotes: figureField({
        label: { vi: 'Lượt hộ biểu quyết', en: 'Household votes' },
        measuredIn: 'turn',
        description: {
          vi: 'Tổng số lượt đại diện hộ biểu quyết ở tất cả các việc',
          en: 'Votes of household representatives over all matters',
        },
      }),
      /** Approving household votes. @term lượt hộ gia đình tán thành @unit turn */
      approvingVotes: figureField({
        label: { vi: 'Lượt hộ tán thành', en: 'Approving household votes' },
        measuredIn: 'turn',
      }),
      /** Decisions recognised. @term số quyết định được công nhận @unit matter */
      recognised: figureField({
        label: { vi: 'Quyết định được công nhận', en: 'Decisions recognised' },
        measuredIn: 'matter',
      }),
      /** Decisions annulled. @term số quyết định bị bãi bỏ @unit matter */
      annulled: figureField({ label: { vi: 'Quyết định bị bãi bỏ', en: 'Decisions annulled' }, measuredIn: 'matter' }),
    },
    relations: {
      partsOf: [
        { total: 'matters', parts: ['passed', 'notPassed'] },
        { total: 'matters', parts: ['byMeeting', 'byBallots', 'byOnlineVote'] },
      ],
      within: [
        { part: 'approvingVotes', whole: 'householdVotes' },
        { part: 'contributionMatters', whole: 'matters' },
      ],
    },
  }))();

/** The fields of {@link directDecisions}. */
export interface DirectDecisionsFields extends FieldsOf<typeof area> {}

/**
 * Matters the people decided themselves, counted over one period.
 * @term Nhân dân bàn và quyết định trực tiếp
 */
export interface DirectDecisions extends RecordOf<typeof area> {}

/** Matters the people decided themselves, counted over one period. @term Nhân dân bàn và quyết định trực tiếp */
export const directDecisions: Entity<'direct-decisions', 'period', DirectDecisionsFields, DirectDecisions> = area;
