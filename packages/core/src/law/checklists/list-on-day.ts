import type { LegalBasis } from '../../basis/legal-basis.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { lawCatalogue } from '../catalogue/built-in.ts';
import { versionsOfDuty } from '../catalogue/lookup.ts';
import { versionOn, type DutyOnDay, type DutyOptions } from '../catalogue/version-on.ts';
import { unconfirmed } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import type { Checklist, ChecklistItem, ChecklistRule } from './checklist.ts';

/**
 * Brings a list to a day: rows that rest on a duty ask for what its version in force that day asks for, or are gone with it;
 * the list and its items are cited as amended.
 *
 * @param list - the list
 * @param day - the day
 * @param options - kind of unit and catalogue of law
 * @returns the list as it was that day; `null` where the duty it rests on had ended
 */
export function listOnDay(list: Checklist, day: IsoDate, options: DutyOptions): Checklist | null {
  const whole = list.duty === undefined ? null : dutyOn(list.duty, day, options);
  if (whole?.state === 'none') return null;
  const [newest] = whole === null ? [] : candidatesOf(whole);
  const sure = whole?.state !== 'undecided';
  return {
    ...list,
    basis: newest === undefined ? list.basis : citedAs(list.basis, newest, sure),
    items: newest === undefined ? list.items : list.items.map((item) => itemOn(item, newest, sure)),
    rules: list.rules.flatMap((rule) => rowOn(rule, day, options) ?? []),
  };
}

// A list may hold for more kinds of unit than the duty names, such as communes beside their communities.
function dutyOn(duty: string, day: IsoDate, { unitKind, catalogue = lawCatalogue }: DutyOptions): DutyOnDay {
  const named = unitKind !== undefined && versionsOfDuty(duty, catalogue).some(({ kinds }) => kinds.includes(unitKind));
  return versionOn(duty, day, named ? { unitKind, catalogue } : { catalogue });
}

function candidatesOf(found: DutyOnDay): readonly Provision[] {
  return found.state === 'none' ? [] : found.state === 'inForce' ? [found.version] : found.candidates;
}

function citedAs(basis: LegalBasis, { basis: { amendedBy } }: Provision, sure: boolean): LegalBasis {
  const cited = amendedBy === undefined ? basis : { ...basis, amendedBy };
  return sure ? cited : unconfirmed(cited);
}

function itemOn(item: ChecklistItem, version: Provision, sure: boolean): ChecklistItem {
  return item.local === true ? item : { ...item, basis: citedAs(item.basis, version, sure) };
}

function rowOn(rule: ChecklistRule, day: IsoDate, options: DutyOptions): ChecklistRule | null {
  if (rule.duty === undefined) return rule;
  const found = dutyOn(rule.duty, day, options);
  const durations = candidatesOf(found).flatMap(({ value, basis, scope = [] }) => {
    const ofItems = scope.find(({ of, only }) => of === 'item' && only !== undefined);
    // The row says itself which form it is about, and sizes are not told of a disclosure.
    const further = scope.filter(
      (one) => one !== ofItems && one.of !== 'form' && one.boundBy === undefined && one.freedBy === undefined,
    );
    return value.is === 'duration' ? [{ value, basis, items: ofItems?.only, further }] : [];
  });
  // Where nobody can tell which version held, the row asks for the longest: enough by it is enough by all of them.
  const [strictest] = [...durations].sort((a, b) => (b.value.atLeast ?? Infinity) - (a.value.atLeast ?? Infinity));
  if (strictest === undefined) return null;
  const { value, basis, items, further } = strictest;
  return {
    ...rule,
    ...(items === undefined ? {} : { items: items.map(String) }),
    atLeastDays: value.atLeast,
    permanent: value.atLeast === null,
    ...(value.since === true ? { since: true } : {}),
    ...(further.length === 0 ? {} : { scope: further }),
    basis: found.state === 'inForce' ? basis : unconfirmed(basis),
  };
}
