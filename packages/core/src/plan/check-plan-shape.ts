import { checkKeys, isPlain } from '../outcome/check-keys.ts';
import { aText, listOf, optional, type Demand } from '../outcome/demand.ts';
import { shown } from '../outcome/definition-words.ts';
import type { Problems } from '../outcome/problems.ts';
import type { ReportExemption, ReportPlan } from './report-plan.ts';

type Shape = Readonly<Record<string, Demand>>;

const anObject: Demand = (value) =>
  isPlain(value)
    ? null
    : {
        vi: `${shown(value)} không dùng được; cần một đối tượng`,
        en: `${shown(value)} cannot be used; give an object`,
      };
const bothLanguages: Demand = (value) =>
  isPlain(value) ? (aText(value['vi']) ?? aText(value['en'])) : anObject(value);
const texts = /* @__PURE__ */ listOf(aText);
const aBasis: Demand = (value) =>
  isPlain(value) ? (aText(value['kind']) ?? anObject(value['title'])) : anObject(value);

const shape: Shape = {
  id: aText,
  label: bothLanguages,
  areas: texts,
  kinds: /* @__PURE__ */ optional(texts),
  units: /* @__PURE__ */ optional(texts),
  periods: texts,
  due: /* @__PURE__ */ optional(anObject),
  exempt: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(() => null)),
  basis: aBasis,
} satisfies Record<keyof ReportPlan, Demand>;

const ofExemption: Shape = {
  unit: aText,
  period: /* @__PURE__ */ optional(aText),
  reason: bothLanguages,
  basis: aBasis,
} satisfies Record<keyof ReportExemption, Demand>;

/** Names of the parts of a plan. */
export const planKeys: readonly string[] = /* @__PURE__ */ Object.keys(shape);

/**
 * Notes every part of a plan that is missing or of the wrong kind: what a part is has to be known before one can say what is
 * wrong with what it says.
 *
 * @param plan - whatever was handed over
 * @param problems - takes `plan/bad-shape`, and `plan/unknown-key` for the parts of exemptions
 */
export function checkPlanShape(plan: unknown, problems: Problems): void {
  checkParts(plan, shape, '', problems);
  const { exempt } = isPlain(plan) ? plan : {};
  for (const [i, one] of (Array.isArray(exempt) ? (exempt as readonly unknown[]) : []).entries()) {
    checkParts(one, ofExemption, `exempt[${i}]`, problems);
    if (isPlain(one)) checkKeys(one, Object.keys(ofExemption), problems, 'plan/unknown-key', `exempt[${i}]`);
  }
}

function checkParts(value: unknown, parts: Shape, path: string, problems: Problems): void {
  const refused = anObject(value);
  if (refused !== null) problems.add('plan/bad-shape', refused, path);
  if (!isPlain(value)) return;
  for (const [name, wanted] of Object.entries(parts)) {
    const wrong = wanted(value[name]);
    if (wrong !== null) problems.add('plan/bad-shape', wrong, path === '' ? name : `${path}.${name}`);
  }
}
