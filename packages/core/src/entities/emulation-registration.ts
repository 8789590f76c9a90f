import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law06of2022 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'emulation-registration',
    form: 'event',
    label: { vi: 'Đăng ký thi đua', en: 'Emulation registration' },
    step: 'do',
    basis: [cite(law06of2022)],
    fields: {
      /** Number. @term số đăng ký */
      number: referenceField({ label: { vi: 'Số đăng ký', en: 'Number' }, refersTo: 'registration' }),
      /** Name of the model. @term tên mô hình, điển hình */
      name: textField({ label: { vi: 'Tên mô hình', en: 'Name of the model' } }),
      /** Field. @term lĩnh vực */
      field: choiceField({
        label: { vi: 'Lĩnh vực', en: 'Field' },
        choices: {
          economy: { vi: 'Phát triển kinh tế', en: 'Economy' },
          society: { vi: 'Văn hóa - xã hội', en: 'Culture and society' },
          security: { vi: 'Quốc phòng - an ninh', en: 'Defence and security' },
          politicalSystem: { vi: 'Xây dựng hệ thống chính trị', en: 'Political system' },
          other: { vi: 'Khác', en: 'Other' },
        },
      }),
      /** Registrant. @term tập thể hoặc cá nhân */
      registrant: choiceField({
        label: { vi: 'Đối tượng', en: 'Registrant' },
        choices: {
          collective: { vi: 'Tập thể', en: 'Collective' },
          individual: { vi: 'Cá nhân', en: 'Individual' },
        },
      }),
      /** Stage. @term giai đoạn */
      stage: textField({ label: { vi: 'Giai đoạn', en: 'Stage' } }),
      /** Registered with. @term cơ quan tiếp nhận đăng ký */
      registeredWith: textField({ label: { vi: 'Nơi đăng ký', en: 'Registered with' } }),
    },
  }))();

/** The fields of {@link emulationRegistration}. */
export interface EmulationRegistrationFields extends FieldsOf<typeof area> {}

/**
 * One model or unit registered for emulation.
 * @term đăng ký mô hình, điển hình "Dân vận khéo"
 */
export interface EmulationRegistration extends RecordOf<typeof area> {}

/** One model or unit registered for emulation. @term đăng ký mô hình, điển hình "Dân vận khéo" */
export const emulationRegistration: Entity<
  'emulation-registration',
  'event',
  EmulationRegistrationFields,
  EmulationRegistration
> = area;
