import { demand } from '@qcdc/core';

/** The bytes of a file. */
export const someBytes = /* @__PURE__ */ demand(
  (value) => value instanceof Uint8Array,
  'các byte của tệp (Uint8Array)',
  'the bytes of the file (Uint8Array)',
);
