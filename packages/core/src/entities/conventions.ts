import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree61of2023 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'conventions',
    form: 'period',
    label: { vi: 'Hương ước, quy ước (tổng hợp)', en: 'Conventions (counts)' },
    step: 'discuss',
    basis: [cite(decree61of2023, 16)],
    fields: {
      /** Total communities. @term tổng số thôn, tổ dân phố @unit community */
      communities: figureField({
        label: { vi: 'Tổng số thôn, tổ dân phố', en: 'Total communities' },
        measuredIn: 'community',
        overTime: 'last',
      }),
      /** Conventions in force at the end of the period. @term số hương ước, quy ước đang thực hiện @unit convention */
      inForce: figureField({
        label: { vi: 'Hương ước, quy ước đang thực hiện', en: 'Conventions in force' },
        measuredIn: 'convention',
        overTime: 'last',
        description: {
          vi: 'Số hương ước, quy ước còn hiệu lực ở cuối kỳ',
          en: 'Conventions in force at the end of the period',
        },
      }),
      /** Recognised. @term số hương ước, quy ước được công nhận @unit convention */
      recognised: figureField({ label: { vi: 'Được công nhận', en: 'Recognised' }, measuredIn: 'convention' }),
      /** Not recognised. @term số hương ước, quy ước không được công nhận @unit convention */
      notRecognised: figureField({
        label: { vi: 'Không được công nhận', en: 'Not recognised' },
        measuredIn: 'convention',
      }),
      /** Amended. @term số hương ước, quy ước được sửa đổi, bổ sung @unit convention */
      amended: figureField({ label: { vi: 'Được sửa đổi, bổ sung', en: 'Amended' }, measuredIn: 'convention' }),
      /** Replaced. @term số hương ước, quy ước được thay thế @unit convention */
      replaced: figureField({ label: { vi: 'Được thay thế', en: 'Replaced' }, measuredIn: 'convention' }),
      /** Suspended. @term số hương ước, quy ước bị tạm ngừng @unit convention */
      suspended: figureField({ label: { vi: 'Bị tạm ngừng thực hiện', en: 'Suspended' }, measuredIn: 'convention' }),
      /** Annulled. @term số hương ước, quy ước bị bãi bỏ @unit convention */
      annulled: figureField({ label: { vi: 'Bị bãi bỏ', en: 'Annulled' }, measuredIn: 'convention' }),
    },
  }))();

/** The fields of {@link conventions}. */
export interface ConventionsFields extends FieldsOf<typeof area> {}

/**
 * Conventions of communities in one period.
 * @term xây dựng, thực hiện hương ước, quy ước
 */
export interface Conventions extends RecordOf<typeof area> {}

/** Conventions of communities in one period. @term xây dựng, thực hiện hương ước, quy ước */
export const conventions: Entity<'conventions', 'period', ConventionsFields, Conventions> = area;
