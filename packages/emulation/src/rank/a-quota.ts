import type { Text } from '@qcdc/core';
import type { Demand } from '@qcdc/core/checks';
import { compareFractions, hundred, zero } from '@qcdc/core/exact';
import { amountOf, amountSchema } from '../rubric/amount.ts';

const isShare = (given: unknown): given is number | string => {
  const amount = amountSchema.safeParse(given);
  if (!amount.success) return false;
  const share = amountOf(amount.data);
  return compareFractions(share, zero) >= 0 && compareFractions(share, hundred) <= 0;
};

const partsOf = (given: unknown): Partial<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? given : {};

const shown = (given: unknown): string => (given === undefined ? '—' : JSON.stringify(given));

type Part = readonly [name: string, fits: (quota: Partial<Record<string, unknown>>) => boolean, asked: Text];

const parts: readonly Part[] = [
  ['percent', ({ percent }) => isShare(percent), { vi: 'một số từ 0 đến 100', en: 'a number from 0 to 100' }],
  [
    'raisedPercent',
    ({ percent, raisedPercent }) =>
      raisedPercent === undefined ||
      (isShare(raisedPercent) && isShare(percent) && compareFractions(amountOf(raisedPercent), amountOf(percent)) >= 0),
    { vi: 'một số không nhỏ hơn percent, đến 100', en: 'a number no less than percent, to 100' },
  ],
  [
    'base',
    ({ base }) =>
      base === 'all' || (Array.isArray(base) && base.length > 0 && base.every((id) => typeof id === 'string')),
    { vi: '"all" hoặc danh sách mức xếp loại', en: '"all" or a list of classes' },
  ],
  [
    'rounding',
    ({ rounding }) => ['down', 'nearest', 'up'].includes(String(rounding)),
    { vi: 'down, nearest hoặc up', en: 'down, nearest or up' },
  ],
  [
    'few',
    ({ few }) => {
      if (few === undefined) return true;
      const { below, most } = partsOf(few);
      return [below, most].every(Number.isInteger) && Number(most) >= 0 && Number(most) < Number(below);
    },
    { vi: '{ below, most }, most nhỏ hơn below', en: '{ below, most }, most less than below' },
  ],
  ['basis', ({ basis }) => Array.isArray(basis), { vi: 'danh sách căn cứ', en: 'what it rests on' }],
];

/**
 * What a quota has to be. A share of 120 %, or a raised share below the plain one, would limit nothing in silence.
 *
 * @param value - what was handed in
 * @returns `null` for a quota, else the first part that is wrong and what to write there
 */
export const aQuota: Demand = (value) => {
  const quota = partsOf(value);
  const wrong = parts.find(([, fits]) => !fits(quota));
  if (wrong === undefined) return null;
  const [name, , { vi, en }] = wrong;
  const given = shown(quota[name]);
  return { vi: `${name}: ${given} không dùng được; cần ${vi}`, en: `${name}: ${given} cannot be used; give ${en}` };
};

const quotaKeys = ['class', 'quota', 'groupOf', 'raised', 'over'];

/**
 * What a limit on a class has to be: nothing in it that nobody knows, and over it one of what may become of the others.
 *
 * @param value - what was handed in
 * @returns `null` for a limit, else the words
 */
export const aClassQuota: Demand = (value) => {
  const given = partsOf(value);
  const unknown = Object.keys(given).find((key) => !quotaKeys.includes(key));
  const { over, groupOf, raised } = given;
  const functions = [groupOf, raised].every((one) => one === undefined || typeof one === 'function');
  const known = over === undefined || over === 'nextBelow' || over === 'authority';
  if ('class' in given && 'quota' in given && unknown === undefined && functions && known) return null;
  return {
    vi: 'cần { class, quota } và nếu có: groupOf, raised là hàm, over là "nextBelow" hoặc "authority"',
    en: 'give { class, quota } and, where wanted, functions groupOf and raised, over "nextBelow" or "authority"',
  };
};
