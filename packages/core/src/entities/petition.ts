import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, flagField, referenceField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law02of2011, law25of2018, law42of2013 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'petition',
    form: 'event',
    label: { vi: 'Đơn thư', en: 'Petition' },
    dayLabel: { vi: 'Ngày tiếp nhận đơn', en: 'Day the petition came in' },
    step: 'supervise',
    basis: [cite(law02of2011), cite(law25of2018), cite(law42of2013)],
    fields: {
      /** Number. @term số hiệu đơn */
      number: referenceField({ label: { vi: 'Số hiệu đơn', en: 'Number' }, refersTo: 'petition' }),
      /** Kind. @term loại đơn */
      kind: choiceField({
        label: { vi: 'Loại đơn', en: 'Kind' },
        choices: {
          complaint: { vi: 'Khiếu nại', en: 'Complaint' },
          denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
          petition: { vi: 'Kiến nghị, phản ánh', en: 'Petition or feedback' },
        },
      }),
      /** Eligible. @term đủ điều kiện xử lý */
      eligible: flagField({ label: { vi: 'Đủ điều kiện xử lý', en: 'Eligible' } }),
      /** Taken on. @term ngày thụ lý */
      acceptedOn: dayField({ label: { vi: 'Ngày thụ lý', en: 'Accepted on' } }),
      /** Due on. @term thời hạn giải quyết */
      dueOn: dayField({ label: { vi: 'Hạn giải quyết', en: 'Due on' } }),
      /** Resolved on. @term ngày giải quyết */
      resolvedOn: dayField({ label: { vi: 'Ngày giải quyết', en: 'Resolved on' } }),
      /** Outcome. @term kết quả giải quyết */
      outcome: choiceField({
        label: { vi: 'Kết quả', en: 'Outcome' },
        choices: {
          upheld: { vi: 'Đúng', en: 'Upheld' },
          partlyUpheld: { vi: 'Đúng một phần', en: 'Upheld in part' },
          rejected: { vi: 'Sai', en: 'Rejected' },
          transferred: { vi: 'Chuyển cơ quan khác', en: 'Transferred' },
          withdrawn: { vi: 'Rút đơn', en: 'Withdrawn' },
          answered: { vi: 'Đã trả lời', en: 'Answered' },
        },
      }),
      /** Dialogue held. @term có tổ chức đối thoại */
      dialogueHeld: flagField({ label: { vi: 'Có đối thoại', en: 'Dialogue held' } }),
    },
    relations: { inOrder: [{ first: 'date', then: 'acceptedOn' }] },
  }))();

/** The fields of {@link petition}. */
export interface PetitionFields extends FieldsOf<typeof area> {}

/**
 * One letter; its date is the day it was received.
 * @term đơn khiếu nại, tố cáo, kiến nghị, phản ánh
 */
export interface Petition extends RecordOf<typeof area> {}

/** One letter; its date is the day it was received. @term đơn khiếu nại, tố cáo, kiến nghị, phản ánh */
export const petition: Entity<'petition', 'event', PetitionFields, Petition> = area;
