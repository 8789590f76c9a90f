import { demand } from '@qcdc/core/checks';

/** The bytes of a file. */
export const someBytes = /* @__PURE__ */ demand(
  // Not by its class: a frame of a page has classes of its own.
  (value) => ArrayBuffer.isView(value) && 'subarray' in value,
  'các byte của tệp (Uint8Array)',
  'the bytes of the file (Uint8Array)',
);
