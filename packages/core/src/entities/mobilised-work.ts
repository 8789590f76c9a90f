import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'mobilised-work',
    form: 'event',
    label: { vi: 'Công trình Nhân dân đóng góp', en: 'Works the people contributed to' },
    dayLabel: { vi: 'Ngày quyết toán', en: 'Day it was settled' },
    step: 'do',
    basis: [cite(law2022, 15)],
    fields: {
      /** Name. @term tên công trình, phong trào */
      name: textField({ label: { vi: 'Tên công trình', en: 'Name' } }),
      /** Number of the decision. @term số hiệu quyết định của cộng đồng */
      decision: referenceField({ label: { vi: 'Số hiệu quyết định', en: 'Number of the decision' }, refersTo: 'vote' }),
      /** Total value. @term tổng giá trị @unit VND */
      totalValue: countField({ label: { vi: 'Tổng giá trị', en: 'Total value' }, measuredIn: 'VND' }),
      /** Money of the people. @term tiền Nhân dân đóng góp @unit VND */
      peopleMoney: countField({
        label: { vi: 'Nhân dân đóng góp', en: "People's contributions in money" },
        measuredIn: 'VND',
      }),
      /** State support. @term ngân sách nhà nước hỗ trợ @unit VND */
      stateBudget: countField({ label: { vi: 'Nhà nước hỗ trợ', en: 'State support' }, measuredIn: 'VND' }),
      /** Other money. @term nguồn khác @unit VND */
      otherMoney: countField({ label: { vi: 'Nguồn khác', en: 'Other money' }, measuredIn: 'VND' }),
      /** Labour days. @term số ngày công @unit workday */
      labourDays: countField({ label: { vi: 'Ngày công', en: 'Labour days' }, measuredIn: 'workday' }),
      /** Land given. @term diện tích đất hiến @unit m2 */
      landGiven: countField({ label: { vi: 'Đất hiến', en: 'Land given' }, measuredIn: 'm2' }),
      /** Settlement made public on. @term ngày công khai quyết toán */
      settlementPublishedOn: dayField({ label: { vi: 'Ngày công khai quyết toán', en: 'Settlement made public on' } }),
    },
    relations: {
      partsOf: [{ total: 'totalValue', parts: ['peopleMoney', 'stateBudget', 'otherMoney'] }],
      inOrder: [{ first: 'date', then: 'settlementPublishedOn' }],
    },
  }))();

/** The fields of {@link mobilisedWork}. */
export interface MobilisedWorkFields extends FieldsOf<typeof area> {}

/**
 * One work or campaign the people paid for, wholly or in part; its date is the day it was settled.
 * @term công trình do Nhân dân đóng góp
 */
export interface MobilisedWork extends RecordOf<typeof area> {}

/** One work or campaign the people paid for, wholly or in part; its date is the day it was settled. @term công trình do Nhân dân đóng góp */
export const mobilisedWork: Entity<'mobilised-work', 'event', MobilisedWorkFields, MobilisedWork> = area;
