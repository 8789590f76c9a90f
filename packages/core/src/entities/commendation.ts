import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law06of2022 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'commendation',
    form: 'event',
    label: { vi: 'Khen thưởng', en: 'Commendation' },
    step: 'do',
    basis: [cite(law06of2022)],
    fields: {
      /** Number of the registration. @term số đăng ký */
      registration: referenceField({
        label: { vi: 'Số đăng ký', en: 'Number of the registration' },
        refersTo: 'registration',
      }),
      /** Form. @term hình thức khen thưởng */
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices: {
          certificate: { vi: 'Giấy khen', en: 'Certificate of merit' },
          provincialCertificate: { vi: 'Bằng khen', en: 'Diploma of merit' },
          primeMinisterCertificate: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Diploma of the Prime Minister' },
          flag: { vi: 'Cờ thi đua', en: 'Emulation flag' },
          title: { vi: 'Danh hiệu thi đua', en: 'Emulation title' },
          other: { vi: 'Hình thức khác', en: 'Other' },
        },
      }),
      /** Decision number. @term số quyết định */
      decisionNumber: textField({ label: { vi: 'Số quyết định', en: 'Decision number' } }),
      /** Issuer. @term cơ quan quyết định khen thưởng */
      issuer: textField({ label: { vi: 'Cơ quan quyết định', en: 'Issuer' } }),
      /** Collectives. @term số tập thể @unit organisation */
      collectives: countField({ label: { vi: 'Số tập thể', en: 'Collectives' }, measuredIn: 'organisation' }),
      /** Individuals. @term số cá nhân @unit person */
      individuals: countField({ label: { vi: 'Số cá nhân', en: 'Individuals' }, measuredIn: 'person' }),
    },
  }))();

/** The fields of {@link commendation}. */
export interface CommendationFields extends FieldsOf<typeof area> {}

/**
 * One decision of commendation.
 * @term khen thưởng
 */
export interface Commendation extends RecordOf<typeof area> {}

/** One decision of commendation. @term khen thưởng */
export const commendation: Entity<'commendation', 'event', CommendationFields, Commendation> = area;
