import { having } from '@qcdc/core/checks';

/** An indicator as `defineIndicator` makes it. */
export const anIndicator = /* @__PURE__ */ having(
  ['id', 'versions', 'inputs'],
  'một chỉ số, tạo bằng defineIndicator',
  'an indicator, made with defineIndicator',
);
