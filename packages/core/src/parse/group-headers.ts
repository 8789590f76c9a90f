import { fold, foldTones } from '../words/fold.ts';

const whole = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('^(?:tổng số|tổng|tổng cộng|cộng|số lượng|tổng số lượng|chung)(?: ?\\([^()]*\\))?$'),
);

/**
 * Tells whether the label below a group stands for the whole group: Tổng số, Cộng, Số lượng.
 *
 * @param label - the label, folded
 * @returns `true` when the group names the column
 */
export function isWholeOfGroup(label: string): boolean {
  return whole.test(label);
}

/**
 * Finds the field a label below a group stands for where only both together say it: "Hồ sơ đã giải quyết / Quá hạn" is
 * "Giải quyết quá hạn". The label must end the name of the field, and the group must hold every other word of that name.
 *
 * @param byHeader - names of fields by folded header
 * @param header - groups and label, joined with ` / `
 * @returns the field; `undefined` where none fits, or several do
 */
export function nameInGroup(byHeader: ReadonlyMap<string, string>, header: string): string | undefined {
  const parts = header.split(' / ').map((part) => fold(part).replace(/ ?\([^()]*\)$/, ''));
  const label = parts.at(-1) ?? '';
  if (label === '' || isWholeOfGroup(label)) return undefined;
  const said = new Set(parts.slice(0, -1).join(' ').split(/[ ,]+/));
  const fits = new Set<string>();
  for (const [known, name] of byHeader) {
    if (!known.endsWith(` ${label}`)) continue;
    const before = known.slice(0, -label.length).trim().split(/[ ,]+/);
    if (before.every((word) => said.has(word) || fillers.has(word))) fits.add(name);
  }
  const [only, ...others] = fits;
  return others.length === 0 ? only : undefined;
}

const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(['số', 'tổng', 'đã'].map(foldTones));
