import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitKind } from '../../unit/reporting-unit.ts';
import { cite, unconfirmed, type Instrument } from '../instrument.ts';
import {
  defineChecklist,
  type Checklist,
  type ChecklistForm,
  type ChecklistKind,
  type ChecklistRule,
} from './checklist.ts';

/** An item as a line: Vietnamese, English, and `?` where it is not confirmed. */
export type ItemLine = readonly [vi: string, en: string, mark?: '?'];
/** A row of the matrix as a line: form, items (all when `null`), days (`null` unset, `0` for good), when, instead of, duty. */
export type RuleLine = readonly [
  form: string,
  items: readonly number[] | null,
  days: number | null,
  when: ChecklistRule['when'],
  place: readonly [article: string, clause: string],
  duty?: string | null,
  insteadOf?: string,
];

/** What makes a list. */
export interface ListDraft {
  /** Stable id. */
  readonly id: string;
  /** What it is for. */
  readonly kind: ChecklistKind;
  /** Kinds of unit. */
  readonly unitKinds: readonly UnitKind[];
  /** Name, Vietnamese and English. */
  readonly label: readonly [string, string];
  /** Id of the duty that lays it down. */
  readonly duty?: string;
  /** Instrument it stands in. */
  readonly instrument: Instrument;
  /** Article. */
  readonly article: string;
  /** Clause, where the items are its points. */
  readonly clause?: string;
  /** Items. */
  readonly items: readonly ItemLine[];
  /** Forms as id, Vietnamese, English. */
  readonly forms?: readonly (readonly [string, string, string])[];
  /** Matrix. */
  readonly rules?: readonly RuleLine[];
  /** Day from which the wording may have changed. */
  readonly mayHaveChangedFrom?: IsoDate;
  /** Last day, where it is earlier than the instrument's. */
  readonly to?: IsoDate;
}

// Points of Vietnamese law go a, b, c, d, đ, e, g, h: "f" is not used.
const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];

/**
 * Makes a list from its lines.
 *
 * @param draft - the lines
 * @returns the checked list
 */
// @__NO_SIDE_EFFECTS__
export function listOf(draft: ListDraft): Checklist {
  const { id, kind, unitKinds, instrument, article, clause, mayHaveChangedFrom } = draft;
  const [vi, en] = draft.label;
  const text = (a: string, b: string): Text => ({ vi: a, en: b.charAt(0).toUpperCase() + b.slice(1) });
  const to = draft.to ?? instrument.surelyTo ?? instrument.to;
  return defineChecklist({
    id,
    kind,
    unitKinds,
    label: { vi, en },
    ...(draft.duty === undefined ? {} : { duty: draft.duty }),
    from: instrument.surelyFrom ?? instrument.from ?? '9999-12-31',
    ...(to === undefined ? {} : { to }),
    ...(mayHaveChangedFrom === undefined ? {} : { mayHaveChangedFrom }),
    basis: cite(instrument, article, clause),
    items: draft.items.map(([a, b, mark], i) => {
      const basis =
        clause === undefined ? cite(instrument, article, i + 1) : cite(instrument, article, clause, points[i]);
      return { number: String(i + 1), label: text(a, b), basis: mark === '?' ? unconfirmed(basis) : basis };
    }),
    forms: (draft.forms ?? []).map(([form, a, b]): ChecklistForm => ({ id: form, label: text(a, b) })),
    rules: (draft.rules ?? []).map(([form, items, days, when, place, duty, insteadOf]): ChecklistRule => ({
      form,
      items: (items ?? draft.items.map((_, i) => i + 1)).map(String),
      atLeastDays: days === 0 ? null : days,
      permanent: days === 0,
      when,
      ...(insteadOf === undefined ? {} : { insteadOf }),
      ...(typeof duty === 'string' ? { duty } : {}),
      basis: cite(instrument, ...place),
    })),
  });
}

/**
 * Makes lines for items of which only the number is known.
 *
 * @param n - how many
 * @param vi - what they are, in Vietnamese
 * @param en - what they are, in English
 * @returns the lines, numbered
 */
// @__NO_SIDE_EFFECTS__
export function numberedItems(n: number, vi: string, en: string): readonly ItemLine[] {
  return Array.from({ length: n }, (_, i): ItemLine => [`${vi} ${i + 1}`, `${en} ${i + 1}`]);
}
