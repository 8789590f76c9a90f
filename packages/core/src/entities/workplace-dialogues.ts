import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField, statedRatioField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020, labourCode2019 } from '../law/instruments/neighbours.ts';
import { byOccasion } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'workplace-dialogues',
    form: 'period',
    label: { vi: 'Đối thoại tại nơi làm việc (tổng hợp)', en: 'Workplace dialogues (counts)' },
    sheetName: { vi: 'Đối thoại nơi làm việc (TH)', en: 'Workplace dialogues (counts)' },
    step: 'discuss',
    basis: [cite(labourCode2019, 63), cite(decree145of2020, 37), cite(law2022, 73)],
    fields: {
      /** Enterprises that must hold dialogue. @term số doanh nghiệp phải tổ chức đối thoại @unit enterprise */
      enterprisesDue: figureField({
        label: { vi: 'Doanh nghiệp phải đối thoại', en: 'Enterprises that must hold dialogue' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Enterprises that held dialogue. @term số doanh nghiệp đã tổ chức đối thoại @unit enterprise */
      enterprisesHeld: figureField({
        label: { vi: 'Doanh nghiệp đã đối thoại', en: 'Enterprises that held dialogue' },
        measuredIn: 'enterprise',
        overTime: 'last',
      }),
      /** Share held (as stated). @term tỷ lệ doanh nghiệp tổ chức đối thoại @unit percent */
      statedHeldShare: statedRatioField({
        label: { vi: 'Tỷ lệ đã đối thoại (nêu trong báo cáo)', en: 'Share held (as stated)' },
        ratioOf: { numerator: 'enterprisesHeld', denominator: 'enterprisesDue' },
      }),
      /** Dialogues held. @term số cuộc đối thoại @unit session */
      dialogues: figureField({
        label: { vi: 'Cuộc đối thoại', en: 'Dialogues held' },
        measuredIn: 'session',
        splitBy: [{ by: byOccasion, members: { periodic: 'periodic', onRequest: 'onRequest', onMatter: 'onMatter' } }],
      }),
      /** Periodic dialogues. @term đối thoại định kỳ @unit session */
      periodic: figureField({ label: { vi: 'Đối thoại định kỳ', en: 'Periodic dialogues' }, measuredIn: 'session' }),
      /** Dialogues on request. @term đối thoại khi có yêu cầu @unit session */
      onRequest: figureField({
        label: { vi: 'Đối thoại theo yêu cầu', en: 'Dialogues on request' },
        alsoCalled: ['Đối thoại khi có yêu cầu'],
        measuredIn: 'session',
      }),
      /** Dialogues on a matter. @term đối thoại khi có vụ việc @unit session */
      onMatter: figureField({
        label: { vi: 'Đối thoại theo vụ việc', en: 'Dialogues on a matter' },
        alsoCalled: ['Đối thoại khi có vụ việc'],
        measuredIn: 'session',
      }),
      /** Opinions of employees. @term số ý kiến, kiến nghị của người lao động @unit opinion */
      opinions: figureField({
        label: { vi: 'Ý kiến, kiến nghị của người lao động', en: 'Opinions of employees' },
        measuredIn: 'opinion',
      }),
      /** Opinions answered. @term số ý kiến được trả lời, giải quyết @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến được trả lời, giải quyết', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      partsOf: [{ total: 'dialogues', parts: ['periodic', 'onRequest', 'onMatter'] }],
      within: [
        { part: 'enterprisesHeld', whole: 'enterprisesDue' },
        { part: 'opinionsAnswered', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link workplaceDialogues}. */
export interface WorkplaceDialoguesFields extends FieldsOf<typeof area> {}

/**
 * Workplace dialogues, counted over one period.
 * @term đối thoại tại nơi làm việc
 */
export interface WorkplaceDialogues extends RecordOf<typeof area> {}

/** Workplace dialogues, counted over one period. @term đối thoại tại nơi làm việc */
export const workplaceDialogues: Entity<'workplace-dialogues', 'period', WorkplaceDialoguesFields, WorkplaceDialogues> =
  area;
