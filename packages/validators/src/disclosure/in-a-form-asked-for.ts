import type { RecordOf, Text } from '@qcdc/core';
import type { disclosurePosting } from '@qcdc/core/entities';
import type { BoundScope } from '@qcdc/core/law';

type Posting = RecordOf<typeof disclosurePosting>;

/** What a rule on the time to disclose says of records in a form the law does not ask for in their case. */
export interface InAFormAskedFor {
  /** Such a record fails nobody. */
  readonly only: readonly BoundScope[];
  /** Tells which they are. */
  readonly aspects: Readonly<Record<string, (posting: Posting) => unknown>>;
}

const why: Text = {
  vi: 'Trường hợp này không bắt buộc hình thức đã ghi; chưa rõ nội dung đã được công khai đúng hạn bằng hình thức bắt buộc hay chưa',
  en: 'The form is not one the law asks for in this case; nobody says whether the matter had been disclosed in time in one it asks for',
};
const where = (further: (posting: Posting) => boolean): InAFormAskedFor => ({
  only: [{ of: 'furtherForm', mayDiffer: [true], why }],
  aspects: { furtherForm: further },
});

/** Items a commune passes on by loudspeaker and through the heads of communities; of others that is more than is asked for. */
export const itemsPassedOn: readonly string[] = ['7', '8', '9', '10', '11', '12'];

/** Of a commune: the loudspeaker and the heads of communities for items that need not be passed on. */
export const askedOfACommune: InAFormAskedFor = /* @__PURE__ */ where(
  ({ form, item }) =>
    (form === 'loudspeaker' || form === 'communityHead') && item !== null && !itemsPassedOn.includes(item),
);

/** Of an agency, a unit or a state enterprise: posting where an internal site, or notice in writing to all, is what counts. */
export const askedOfAWorkplace: InAFormAskedFor = /* @__PURE__ */ where(
  ({ form, hasInternalSystem, allStaffNotified }) =>
    form === 'posting' && (hasInternalSystem === true || allStaffNotified === true),
);
