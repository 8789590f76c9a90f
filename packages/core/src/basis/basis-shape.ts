import { aName, leftOut, membersOf, bothLanguages, type Part } from '../outcome/check-definition.ts';
import { oneOf, orNull, truth } from '../outcome/demand.ts';

const aboveAnother: Part = (value, at, tell) => basisShape(value, at, tell);

/**
 * What a definition rests on, with all amendments of it.
 *
 * @param value - what was written
 * @param at - where it stands
 * @param tell - takes what is wrong inside
 * @returns `null`, or what is wrong with the whole
 */
export const basisShape: Part = /* @__PURE__ */ membersOf({
  kind: /* @__PURE__ */ oneOf(['law', 'party', 'practice', 'arithmetic']),
  number: /* @__PURE__ */ orNull(aName),
  title: bothLanguages,
  by: /* @__PURE__ */ leftOut(bothLanguages),
  article: /* @__PURE__ */ leftOut(aName),
  clause: /* @__PURE__ */ leftOut(aName),
  point: /* @__PURE__ */ leftOut(aName),
  amendedBy: /* @__PURE__ */ leftOut(aboveAnother),
  revives: /* @__PURE__ */ leftOut(oneOf([true, false])),
  confirmed: truth,
});
