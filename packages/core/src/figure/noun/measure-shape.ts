import { basisShape } from '../../basis/basis-shape.ts';
import {
  aName,
  eachOf,
  leftOut,
  membersOf,
  eachMemberOf,
  bothLanguages,
  type Part,
} from '../../outcome/check-definition.ts';
import { aText, listOf, oneOf, truth } from '../../outcome/demand.ts';
import { unitKinds } from '../../unit/unit-labels.ts';

const splitShape: Part = /* @__PURE__ */ membersOf({
  by: /* @__PURE__ */ membersOf({ id: aText, label: bothLanguages, members: eachMemberOf(bothLanguages) }, false),
  members: /* @__PURE__ */ eachMemberOf(aText),
});

/** What the parts of a measure have to be, beside what its check tells by itself. */
export const measureShape: Part = /* @__PURE__ */ membersOf(
  {
    alsoCalled: /* @__PURE__ */ leftOut(listOf(aName)),
    nonNegative: /* @__PURE__ */ leftOut(truth),
    collectedFrom: /* @__PURE__ */ leftOut(listOf(oneOf(Object.keys(unitKinds)), 1)),
    from: /* @__PURE__ */ leftOut(membersOf({ entity: aName, field: aName })),
    splitBy: /* @__PURE__ */ leftOut(eachOf(splitShape)),
    basis: /* @__PURE__ */ leftOut(eachOf(basisShape)),
    ratioOf: /* @__PURE__ */ leftOut(membersOf({}, false)),
    fromEvents: /* @__PURE__ */ leftOut(membersOf({}, false)),
  },
  false,
);
