import type { Problems } from '../../outcome/problems.ts';
import type { Text } from '../../outcome/text.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { printDay } from '../../time/print-period.ts';
import type { Provision } from '../provision.ts';
import type { ProvisionValue } from '../provision-value.ts';
import { amended, changedVersion, repealed, revivedVersion, type DatedChange } from './change-duty.ts';
import type { Amendment, Repeal } from './extension.ts';
import { checkWithin, noFirstDay, notADuty } from './law-words.ts';
import { basisAt, type FindInstrument } from './new-provision.ts';

// Rules ask for the kind of a value, its parts by name and the side a term runs to; an amendment changes the rest.
function hasShapeOf(old: ProvisionValue, next: ProvisionValue): boolean {
  if (old.is === 'parts' && next.is === 'parts') {
    const names = Object.keys(old.parts);
    return names.every((name) => {
      const [a, b] = [old.parts[name], next.parts[name]];
      return a !== undefined && b !== undefined && hasShapeOf(a, b);
    });
  }
  return old.is === next.is && (old.is !== 'term' || next.is !== 'term' || old.side === next.side);
}

/**
 * Applies amendments and repeals to provisions, the oldest change first.
 *
 * @param provisions - every version of every duty
 * @param amendments - new wordings
 * @param repeals - ends
 * @param find - finds the changing instruments
 * @param problems - takes what is wrong
 * @returns the provisions, versions of one duty side by side
 */
export function changedDuties(
  provisions: readonly Provision[],
  amendments: readonly Amendment[],
  repeals: readonly Repeal[],
  find: FindInstrument,
  problems: Problems,
): readonly Provision[] {
  const all = [
    ...amendments.map((amendment, i) => ({ amendment, what: amendment, path: `amendments[${i}]` })),
    ...repeals.map((what, i) => ({ amendment: null, what, path: `repeals[${i}]` })),
  ].flatMap((one) => {
    const days = daysOf(one.what, find, problems, one.path);
    return days === null ? [] : [{ ...one, days }];
  });
  const byDuty = new Map<string, readonly Provision[]>();
  for (const p of provisions) byDuty.set(p.duty, [...(byDuty.get(p.duty) ?? []), p]);
  // Oldest first, so that an amendment finds what the one before it made.
  for (const { amendment, what, path, days } of all.sort((a, b) =>
    a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0,
  )) {
    // A later amendment may name the wording an earlier one made.
    const [duty = ''] = what.duty.split('@', 1);
    const versions = byDuty.get(duty);
    if (versions === undefined) {
      problems.add('law/unknown-duty', notADuty(what.duty, byDuty.keys()), path);
      continue;
    }
    if (versions.some(({ from }) => from === days.from)) {
      problems.add(
        'law/overlap',
        {
          vi: `"${what.duty}" đã bắt đầu hoặc thay đổi vào ngày ${printDay(days.from, 'vi')}`,
          en: `"${what.duty}" begins or changes on ${printDay(days.from, 'en')} already`,
        },
        path,
      );
      continue;
    }
    const later = versions.find(({ from, basis }) => from > days.from && basis.amendedBy !== undefined);
    if (later !== undefined) {
      problems.add('law/changed-later', changedLater(what.duty, later.from), path);
      continue;
    }
    const revives = amendment?.revives === true;
    const old = revives ? revivedVersion(versions, days.from) : changedVersion(versions, days.from);
    if (old === null) {
      problems.add(
        revives ? 'law/nothing-to-revive' : 'law/nothing-to-change',
        revives ? stillInForce(what.duty, days.from) : notInForce(what.duty, days.from),
        path,
      );
      continue;
    }
    if (amendment?.value !== undefined && !hasShapeOf(old.value, amendment.value))
      problems.add(
        'law/other-kind-of-value',
        {
          vi: `giá trị mới phải cùng loại, cùng các phần và cùng chiều với giá trị cũ: ${JSON.stringify(old.value)}`,
          en: `the new value must have the kind, parts and side of the old one: ${JSON.stringify(old.value)}`,
        },
        path,
      );
    // The old wording goes on for some from the day of the new one, and no longer than it would have lasted itself.
    checkWithin(amendment?.oldMayHoldTo, { ...old, number: old.id, from: days.from }, problems, `${path}.oldMayHoldTo`);
    byDuty.set(duty, amendment === null ? repealed(versions, old, days) : amended(versions, old, amendment, days));
  }
  const told = new Set<string>();
  return provisions.flatMap(({ duty }) => {
    if (told.has(duty)) return [];
    told.add(duty);
    return byDuty.get(duty) ?? [];
  });
}

// What the later amendment left out was taken from the wording before this change: it would drop it without a word.
const changedLater = (duty: string, from: IsoDate): Text => ({
  vi: `"${duty}" đã được sửa đổi từ ngày ${printDay(from, 'vi')}, sau thay đổi này; bổ sung thay đổi sớm trước, hoặc cả hai cùng một lần`,
  en: `"${duty}" is amended already from ${printDay(from, 'en')}, after this change; hand in the earlier change first, or both at once`,
});

const notInForce = (duty: string, from: IsoDate): Text => ({
  vi: `"${duty}" không có hiệu lực vào ngày liền trước ngày ${printDay(from, 'vi')}; nếu được khôi phục hiệu lực thì ghi revives: true`,
  en: `"${duty}" is not in force the day before ${printDay(from, 'en')}; where it is brought back, write revives: true`,
});

const stillInForce = (duty: string, from: IsoDate): Text => ({
  vi: `"${duty}" chưa hết hiệu lực trước ngày ${printDay(from, 'vi')}; bỏ revives để sửa đổi`,
  en: `"${duty}" had not ended before ${printDay(from, 'en')}; leave revives out to amend it`,
});

function daysOf(what: Repeal, find: FindInstrument, problems: Problems, path: string): DatedChange | null {
  const instrument = find(what.by.instrument, `${path}.by`);
  if (instrument === null) return null;
  const from = what.from ?? instrument.from;
  if (from === null) {
    problems.add('law/no-start', noFirstDay(instrument.id, what.duty), path);
    return null;
  }
  checkWithin(what.from, instrument, problems, path);
  const { surelyFrom } = instrument;
  return {
    from,
    ...(what.from !== undefined || surelyFrom === undefined ? {} : { surelyFrom }),
    by: basisAt(instrument, what.by, what.confirmed),
  };
}
