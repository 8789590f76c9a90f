import { basisShape } from '../basis/basis-shape.ts';
import { isPlain } from '../outcome/check-keys.ts';
import {
  aName,
  eachOf,
  leftOut,
  membersOf,
  eachMemberOf,
  bothLanguages,
  type Part,
} from '../outcome/check-definition.ts';
import { aText, demand, listOf, oneOf, orNull } from '../outcome/demand.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import { sixSteps } from './six-steps.ts';

// What reads values is a schema of zod, which is known by what it does.
const aSchema: Part = /* @__PURE__ */ demand(
  (value) => typeof value === 'object' && value !== null && '_zod' in value,
  'một lược đồ của zod, như figureField tạo ra',
  'a schema of zod, such as figureField makes',
);

const fieldShape: Part = (value, at, tell) => {
  // What is no field at all is told by the check of the fields, in its own words.
  if (!isPlain(value) || !isPlain(value['info'])) return null;
  const wrong = aSchema(value['schema'], at, tell);
  if (wrong !== null) tell(wrong, `${at}.schema`);
  return infoShape(value['info'], `${at}.info`, tell);
};

const infoShape: Part = /* @__PURE__ */ membersOf(
  {
    kind: /* @__PURE__ */ oneOf([
      'figure',
      'statedRatio',
      'count',
      'day',
      'text',
      'choice',
      'choices',
      'flag',
      'reference',
    ]),
    alsoCalled: /* @__PURE__ */ leftOut(listOf(aName)),
    basis: /* @__PURE__ */ leftOut(eachOf(basisShape)),
    description: /* @__PURE__ */ leftOut(bothLanguages),
    formerLabels: /* @__PURE__ */ leftOut(eachOf(membersOf({ label: bothLanguages, until: aText }, false))),
  },
  false,
);

const names: Part = /* @__PURE__ */ listOf(aName);
const unlessShape: Part = /* @__PURE__ */ membersOf({ field: aName, is: aText });

const relationsShape: Part = /* @__PURE__ */ membersOf({
  partsOf: /* @__PURE__ */ leftOut(eachOf(membersOf({ total: aName, parts: names }))),
  within: /* @__PURE__ */ leftOut(eachOf(membersOf({ part: aName, whole: aName, unless: leftOut(unlessShape) }))),
  balances: /* @__PURE__ */ leftOut(
    eachOf(membersOf({ opening: aName, inflows: names, outflows: names, closing: aName })),
  ),
  inOrder: /* @__PURE__ */ leftOut(eachOf(membersOf({ first: aName, then: aName }, false))),
});

/** What the parts of an entity have to be, beside what its check tells by itself. */
export const entityShape: Part = /* @__PURE__ */ membersOf(
  {
    description: /* @__PURE__ */ leftOut(bothLanguages),
    step: /* @__PURE__ */ leftOut(orNull(oneOf(Object.keys(sixSteps)))),
    basis: /* @__PURE__ */ leftOut(eachOf(basisShape)),
    collectedFrom: /* @__PURE__ */ leftOut(listOf(oneOf(Object.keys(unitKinds)), 1)),
    fields: /* @__PURE__ */ eachMemberOf(fieldShape),
    relations: /* @__PURE__ */ leftOut(relationsShape),
    identifiedBy: /* @__PURE__ */ leftOut(listOf(aText)),
  },
  false,
);
