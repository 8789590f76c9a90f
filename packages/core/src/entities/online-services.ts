import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'online-services',
    form: 'period',
    label: { vi: 'Thủ tục hành chính, dịch vụ công trực tuyến', en: 'Procedures and online services' },
    sheetName: { vi: 'Thủ tục, dịch vụ trực tuyến', en: 'Procedures and online services' },
    step: 'benefit',
    basis: [
      cite(law2022, 11, 13),
      practice(
        {
          vi: 'Thủ tục và dịch vụ công trực tuyến được báo cáo mỗi kỳ',
          en: 'Procedures and online services are reported every period',
        },
        {
          vi: 'tỉnh Hưng Yên, huyện An Minh, theo báo cáo các năm 2021, 2024',
          en: 'Hưng Yên and An Minh, by reports of 2021 and 2024',
        },
      ),
    ],
    fields: {
      /** Procedures published. @term số thủ tục hành chính được công bố @unit procedure */
      procedures: figureField({
        label: { vi: 'Thủ tục hành chính công bố', en: 'Procedures published' },
        alsoCalled: ['Số thủ tục hành chính được công bố'],
        measuredIn: 'procedure',
        overTime: 'last',
      }),
      /** At level 2. @term thủ tục mức độ 2 @unit procedure */
      proceduresLevel2: figureField({
        label: { vi: 'Mức độ 2', en: 'At level 2' },
        alsoCalled: ['Thủ tục mức độ 2'],
        measuredIn: 'procedure',
        overTime: 'last',
      }),
      /** At level 3. @term thủ tục mức độ 3 @unit procedure */
      proceduresLevel3: figureField({
        label: { vi: 'Mức độ 3', en: 'At level 3' },
        alsoCalled: ['Thủ tục mức độ 3'],
        measuredIn: 'procedure',
        overTime: 'last',
      }),
      /** At level 4. @term thủ tục mức độ 4 @unit procedure */
      proceduresLevel4: figureField({
        label: { vi: 'Mức độ 4', en: 'At level 4' },
        alsoCalled: ['Thủ tục mức độ 4'],
        measuredIn: 'procedure',
        overTime: 'last',
      }),
      /** Online services. @term số dịch vụ công trực tuyến @unit service */
      services: figureField({
        label: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
        alsoCalled: ['Số dịch vụ công trực tuyến'],
        measuredIn: 'service',
        overTime: 'last',
      }),
      /** Of the district. @term dịch vụ công trực tuyến cấp huyện @unit service */
      districtServices: figureField({
        label: { vi: 'Cấp huyện', en: 'Of the district' },
        alsoCalled: ['Dịch vụ công trực tuyến cấp huyện'],
        measuredIn: 'service',
        overTime: 'last',
      }),
      /** Of communes. @term dịch vụ công trực tuyến cấp xã @unit service */
      communeServices: figureField({
        label: { vi: 'Cấp xã', en: 'Of communes' },
        alsoCalled: ['Dịch vụ công trực tuyến cấp xã'],
        measuredIn: 'service',
        overTime: 'last',
      }),
    },
    relations: {
      partsOf: [
        { total: 'procedures', parts: ['proceduresLevel2', 'proceduresLevel3', 'proceduresLevel4'] },
        { total: 'services', parts: ['districtServices', 'communeServices'] },
      ],
    },
  }))();

/** The fields of {@link onlineServices}. */
export interface OnlineServicesFields extends FieldsOf<typeof area> {}

/**
 * Administrative procedures published and services offered online, at the end of one period.
 * @term thủ tục hành chính, dịch vụ công trực tuyến
 */
export interface OnlineServices extends RecordOf<typeof area> {}

/** Administrative procedures published and services offered online, at the end of one period. @term thủ tục hành chính, dịch vụ công trực tuyến */
export const onlineServices: Entity<'online-services', 'period', OnlineServicesFields, OnlineServices> = area;
