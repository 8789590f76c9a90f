import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'consultations',
    form: 'period',
    label: { vi: 'Nhân dân tham gia ý kiến (tổng hợp)', en: 'Consultations (counts)' },
    sheetName: { vi: 'Nhân dân tham gia ý kiến (TH)', en: 'Consultations (counts)' },
    step: 'discuss',
    basis: [cite(law2022, 25), cite(law2022, 53), cite(law2022, 71)],
    fields: {
      /** Matters put to comment. @term số việc đưa ra lấy ý kiến @unit matter */
      matters: figureField({
        label: { vi: 'Việc lấy ý kiến', en: 'Matters put out for comment' },
        measuredIn: 'matter',
      }),
      /** Opinions received. @term số ý kiến tham gia @unit opinion */
      opinions: figureField({ label: { vi: 'Ý kiến tham gia', en: 'Opinions received' }, measuredIn: 'opinion' }),
      /** Opinions accepted. @term số ý kiến được tiếp thu @unit opinion */
      opinionsAccepted: figureField({
        label: { vi: 'Ý kiến được tiếp thu', en: 'Opinions accepted' },
        measuredIn: 'opinion',
      }),
      /** Opinions explained. @term số ý kiến được giải trình @unit opinion */
      opinionsExplained: figureField({
        label: { vi: 'Ý kiến được giải trình', en: 'Opinions answered with reasons' },
        measuredIn: 'opinion',
      }),
      /** Hearings of addressees. @term lấy ý kiến đối tượng thi hành quyết định hành chính @unit session */
      hearings: figureField({
        label: { vi: 'Cuộc làm việc với đối tượng thi hành', en: 'Hearings of addressees' },
        measuredIn: 'session',
      }),
      /** Drafts commented on. @term số dự thảo được góp ý @unit document */
      draftsCommented: figureField({
        label: { vi: 'Dự thảo được góp ý', en: 'Drafts commented on' },
        measuredIn: 'document',
      }),
    },
    relations: {
      within: [
        { part: 'opinionsAccepted', whole: 'opinions' },
        { part: 'opinionsExplained', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link consultations}. */
export interface ConsultationsFields extends FieldsOf<typeof area> {}

/**
 * Matters people commented on before the authority decided, counted over one period.
 * @term Nhân dân tham gia ý kiến trước khi cơ quan có thẩm quyền quyết định
 */
export interface Consultations extends RecordOf<typeof area> {}

/** Matters people commented on before the authority decided, counted over one period. @term Nhân dân tham gia ý kiến trước khi cơ quan có thẩm quyền quyết định */
export const consultations: Entity<'consultations', 'period', ConsultationsFields, Consultations> = area;
