import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law06of2022 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'emulation',
    form: 'period',
    label: { vi: 'Thi đua "Dân vận khéo" (tổng hợp)', en: 'Emulation (counts)' },
    sheetName: { vi: 'Thi đua "Dân vận khéo" (TH)', en: 'Emulation (counts)' },
    step: 'do',
    basis: [cite(law06of2022)],
    fields: {
      /** Models registered. @term số mô hình "Dân vận khéo" đăng ký @unit model */
      modelsRegistered: figureField({ label: { vi: 'Mô hình đăng ký', en: 'Models registered' }, measuredIn: 'model' }),
      /** Models recognised. @term số mô hình "Dân vận khéo" được công nhận @unit model */
      modelsRecognised: figureField({
        label: { vi: 'Mô hình được công nhận', en: 'Models recognised' },
        measuredIn: 'model',
      }),
      /** Collectives commended. @term số tập thể được khen thưởng @unit organisation */
      collectives: figureField({
        label: { vi: 'Tập thể được khen thưởng', en: 'Collectives commended' },
        measuredIn: 'organisation',
      }),
      /** Individuals commended. @term số cá nhân được khen thưởng @unit person */
      individuals: figureField({
        label: { vi: 'Cá nhân được khen thưởng', en: 'Individuals commended' },
        measuredIn: 'person',
      }),
      /** Units registered. @term số đơn vị đăng ký thi đua @unit unit */
      unitsRegistered: figureField({
        label: { vi: 'Đơn vị đăng ký thi đua', en: 'Units registered' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
    },
    relations: { within: [{ part: 'modelsRecognised', whole: 'modelsRegistered' }] },
  }))();

/** The fields of {@link emulation}. */
export interface EmulationFields extends FieldsOf<typeof area> {}

/**
 * Models and commendations in one period.
 * @term phong trào thi đua "Dân vận khéo"
 */
export interface Emulation extends RecordOf<typeof area> {}

/** Models and commendations in one period. @term phong trào thi đua "Dân vận khéo" */
export const emulation: Entity<'emulation', 'period', EmulationFields, Emulation> = area;
