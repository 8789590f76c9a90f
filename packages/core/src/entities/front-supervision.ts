import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law75of2015 } from '../law/instruments/neighbours.ts';
import { decision217 } from '../law/instruments/party.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'front-supervision',
    form: 'period',
    label: { vi: 'Giám sát, phản biện xã hội của Mặt trận Tổ quốc (tổng hợp)', en: 'Front supervision (counts)' },
    sheetName: { vi: 'Giám sát, phản biện xã hội (TH)', en: 'Front supervision (counts)' },
    step: 'supervise',
    basis: [cite(decision217), cite(law75of2015)],
    fields: {
      /** Supervisions. @term số cuộc giám sát @unit session */
      programmes: figureField({ label: { vi: 'Cuộc giám sát', en: 'Supervisions' }, measuredIn: 'session' }),
      /** Social-criticism conferences. @term số hội nghị phản biện xã hội @unit conference */
      criticismConferences: figureField({
        label: { vi: 'Hội nghị phản biện xã hội', en: 'Social-criticism conferences' },
        measuredIn: 'conference',
      }),
      /** Drafts criticised. @term số dự thảo được phản biện @unit document */
      draftsCriticised: figureField({
        label: { vi: 'Dự thảo được phản biện', en: 'Drafts criticised' },
        measuredIn: 'document',
      }),
      /** Opinions sent. @term số ý kiến, kiến nghị gửi cơ quan có thẩm quyền @unit opinion */
      opinionsSent: figureField({
        label: { vi: 'Ý kiến, kiến nghị gửi đi', en: 'Opinions sent' },
        measuredIn: 'opinion',
      }),
      /** Opinions answered. @term số ý kiến, kiến nghị được trả lời @unit opinion */
      opinionsAnswered: figureField({
        label: { vi: 'Ý kiến, kiến nghị được trả lời', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
      /** Opinions accepted. @term số ý kiến, kiến nghị được tiếp thu @unit opinion */
      opinionsAccepted: figureField({
        label: { vi: 'Ý kiến, kiến nghị được tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      within: [
        { part: 'opinionsAnswered', whole: 'opinionsSent' },
        { part: 'opinionsAccepted', whole: 'opinionsSent' },
      ],
    },
  }))();

/** The fields of {@link frontSupervision}. */
export interface FrontSupervisionFields extends FieldsOf<typeof area> {}

/**
 * Supervision and social criticism by the Fatherland Front and its members, counted over one period.
 * @term giám sát, phản biện xã hội của MTTQ và các tổ chức chính trị - xã hội
 */
export interface FrontSupervision extends RecordOf<typeof area> {}

/** Supervision and social criticism by the Fatherland Front and its members, counted over one period. @term giám sát, phản biện xã hội của MTTQ và các tổ chức chính trị - xã hội */
export const frontSupervision: Entity<'front-supervision', 'period', FrontSupervisionFields, FrontSupervision> = area;
