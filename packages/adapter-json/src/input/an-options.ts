import { having } from '@qcdc/core/checks';

/** Options that are taken apart before their members are looked at. */
export const anOptions = /* @__PURE__ */ having([], 'một đối tượng tùy chọn', 'an object of options');
