import type { RecordOf, Text } from '@qcdc/core';
import type { disclosurePosting } from '@qcdc/core/entities';
import type { BoundScope } from '@qcdc/core/law';

type Disclosure = RecordOf<typeof disclosurePosting>;

const why: Text = {
  vi: 'Ghi là không có hệ thống nội bộ nhưng lại công khai trên hệ thống nội bộ',
  en: 'It is said that there is no internal system, and that the matter was made public on it',
};

/** What was made public on a system that is said not to be there fails nobody: two fields disagree, and nobody knows which is right. */
export const onASystemOfItsOwn: {
  readonly only: readonly BoundScope[];
  readonly aspects: Readonly<Record<string, (disclosure: Disclosure) => unknown>>;
} = {
  only: [{ of: 'onNoSystem', mayDiffer: [true], why }],
  aspects: { onNoSystem: ({ form, hasInternalSystem }) => form === 'internalSystem' && hasInternalSystem === false },
};
