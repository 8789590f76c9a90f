import { basisShape } from '../../basis/basis-shape.ts';
import type { LegalBasis } from '../../basis/legal-basis.ts';
import {
  aName,
  bothLanguages,
  checkDefinition,
  eachOf,
  leftOut,
  membersOf,
  type Part,
} from '../../outcome/check-definition.ts';
import { checkKeys } from '../../outcome/check-keys.ts';
import { blankText, endsBeforeItStarts, hasWords, notADay } from '../../outcome/definition-words.ts';
import { noSuchName } from '../../outcome/no-such-name.ts';
import { aDay, listOf, oneOf, orNull, truth, whole } from '../../outcome/demand.ts';
import { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import { isDay, type IsoDate } from '../../time/iso-date.ts';
import type { ScopeCondition } from '../scope.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import { unitKinds } from '../../unit/unit-labels.ts';

/** What a list is for. */
export type ChecklistKind = 'disclosure' | 'decision' | 'consultation' | 'supervision' | 'boardTasks';

/** One item of a list. */
export interface ChecklistItem {
  /** Number inside the list, as text: `7`. */
  readonly number: string;
  /** What it is, in own words. */
  readonly label: Text;
  /** Where it stands. */
  readonly basis: LegalBasis;
  /** `true` for items a local regulation added. */
  readonly local?: boolean;
}

/** One form of doing it, such as posting or a meeting. */
export interface ChecklistForm {
  /** Id of the form, as in the records. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** `true` for forms a local regulation added. */
  readonly local?: boolean;
}

/** Which items need which form, and for how long: one row of the matrix. */
export interface ChecklistRule {
  /** Id of the form. */
  readonly form: string;
  /** Numbers of the items. */
  readonly items: readonly string[];
  /** At least so many days one after another; `null` for no set time. */
  readonly atLeastDays: number | null;
  /** `true` when it must stay for good. */
  readonly permanent: boolean;
  /** `always`; only `whereThereIs` such a channel; or `insteadOf` another form that is not there. */
  readonly when: 'always' | 'whereThereIs' | 'insteadOf';
  /** The other form, for `insteadOf`. */
  readonly insteadOf?: string;
  /** `true` where the days are counted "since the day" (kể từ ngày); see the value of a duration. */
  readonly since?: boolean;
  /** Id of the duty the days come from; `checklistFor` takes them from its version in force. */
  readonly duty?: string;
  /** Further conditions and exceptions of that version, such as that all staff were told in writing, as rules apply them. */
  readonly scope?: readonly ScopeCondition[];
  /** Where the row stands. */
  readonly basis: LegalBasis;
}

/**
 * A list laid down by law, for some kinds of unit and some days.
 * @term danh mục
 */
export interface Checklist {
  /** Stable id, such as `commune-disclosure`. */
  readonly id: string;
  /** Id of the duty that lays it down; the list ends with it, and is cited as amended with it. */
  readonly duty?: string;
  /** Id of the list whose place it takes: that one ends the day before. */
  readonly replaces?: string;
  /** What it is for. */
  readonly kind: ChecklistKind;
  /** Kinds of unit it holds for. */
  readonly unitKinds: readonly UnitKind[];
  /** Name of the list. */
  readonly label: Text;
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive; open when left out. */
  readonly to?: IsoDate;
  /** From this day a later act may have changed its wording. */
  readonly mayHaveChangedFrom?: IsoDate;
  /** Where it stands. */
  readonly basis: LegalBasis;
  /** The items. */
  readonly items: readonly ChecklistItem[];
  /** Forms allowed; empty where the law names none. */
  readonly forms: readonly ChecklistForm[];
  /** Which items need which form. */
  readonly rules: readonly ChecklistRule[];
}

const keys = {
  id: 1,
  duty: 1,
  replaces: 1,
  kind: 1,
  unitKinds: 1,
  label: 1,
  from: 1,
  to: 1,
  mayHaveChangedFrom: 1,
  basis: 1,
  items: 1,
  forms: 1,
  rules: 1,
} satisfies Record<keyof Checklist, 1>;
const kinds = {
  disclosure: 1,
  decision: 1,
  consultation: 1,
  supervision: 1,
  boardTasks: 1,
} satisfies Record<ChecklistKind, 1>;

/** What lists are for. */
export const checklistKinds: readonly string[] = /* @__PURE__ */ Object.keys(kinds);

const occasions = { always: 1, whereThereIs: 1, insteadOf: 1 } satisfies Record<ChecklistRule['when'], 1>;

const aNumberOfDays: Part = /* @__PURE__ */ orNull(whole(1, 36_600));

const checklistShape: Part = /* @__PURE__ */ membersOf(
  {
    id: aName,
    duty: /* @__PURE__ */ leftOut(aName),
    replaces: /* @__PURE__ */ leftOut(aName),
    mayHaveChangedFrom: /* @__PURE__ */ leftOut(aDay),
    basis: basisShape,
    items: /* @__PURE__ */ eachOf(
      membersOf({ number: aName, label: bothLanguages, basis: basisShape, local: leftOut(truth) }),
    ),
    forms: /* @__PURE__ */ eachOf(membersOf({ id: aName, label: bothLanguages, local: leftOut(truth) })),
    rules: /* @__PURE__ */ eachOf(
      membersOf({
        form: aName,
        items: listOf(aName),
        atLeastDays: aNumberOfDays,
        permanent: truth,
        when: () => null,
        insteadOf: leftOut(aName),
        since: leftOut(truth),
        duty: leftOut(aName),
        scope: leftOut(eachOf(membersOf({}, false))),
        basis: basisShape,
      }),
    ),
  },
  false,
);

/**
 * Checks a list when it is defined: numbers and forms once, rules about items and forms that are there, words there are.
 *
 * @param checklist - the list
 * @returns the same list
 * @throws `DefinitionError` with everything that is wrong: `law/duplicate-item`, `law/duplicate-form`, `law/unknown-item`,
 * `law/unknown-form`, `law/unknown-term`, `law/unknown-key`, `law/bad-day`, `law/ends-before-it-starts`
 * @example
 * ```ts
 * const list = checklistFor('commune', '2024-01-01');
 * list && defineChecklist(list).items.length; // => 14
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineChecklist(checklist: Checklist): Checklist {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineChecklist', value: checklist, code: 'law/bad-part', shape: checklistShape },
    problems,
    () => {
      checkList(checklist, problems);
    },
  );
  problems.throwIfAny();
  return checklist;
}

function checkList(checklist: Checklist, problems: Problems): void {
  const { id, items, forms, rules, from, to } = checklist;
  const numbers = new Set(items.map((item) => item.number));
  const ids = new Set(forms.map((form) => form.id));
  checkKeys(checklist, Object.keys(keys), problems, 'law/unknown-key', id);
  const refuse = (code: string, vi: string, en: string) => {
    problems.add(`law/${code}`, { vi, en }, id);
  };
  if (numbers.size < items.length) refuse('duplicate-item', 'có hai mục cùng số', 'an item number is there twice');
  if (ids.size < forms.length) refuse('duplicate-form', 'một hình thức có hai lần', 'a form is there twice');
  for (const rule of rules) {
    for (const form of [rule.form, ...(rule.insteadOf === undefined ? [] : [rule.insteadOf])])
      if (!ids.has(form))
        problems.add(
          'law/unknown-form',
          noSuchName({ vi: 'hình thức của danh mục', en: 'a form of the list' }, form, ids),
          id,
        );
    for (const item of rule.items)
      if (!numbers.has(item))
        problems.add(
          'law/unknown-item',
          noSuchName({ vi: 'mục của danh mục', en: 'an item of the list' }, item, [...numbers].map(String)),
          id,
        );
  }
  for (const [name, wrong] of [
    ['kind', oneOf(Object.keys(kinds))(checklist.kind)],
    ['unitKinds', listOf(oneOf(Object.keys(unitKinds)), 1)(checklist.unitKinds)],
    ['label', hasWords(checklist.label) ? null : blankText],
    ...rules.map(({ when }, i) => [`rules[${i}].when`, oneOf(Object.keys(occasions))(when)] as const),
  ] as const)
    if (wrong !== null) problems.add('law/unknown-term', wrong, `${id}.${name}`);
  const days = [from, ...(to === undefined ? [] : [to])];
  for (const day of days) if (!isDay(day)) problems.add('law/bad-day', notADay(day), id);
  if (days.every(isDay) && to !== undefined && to < from)
    problems.add('law/ends-before-it-starts', endsBeforeItStarts(from, to), id);
}
