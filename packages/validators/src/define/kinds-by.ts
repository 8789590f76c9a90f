import type { KindsBy } from './law-from.ts';

/** The kind of an inspection board says for which kinds of unit its record speaks. */
export const boardKind: KindsBy = {
  field: 'kind',
  kinds: { commune: ['commune'], agency: ['agency', 'publicUnit'], stateEnterprise: ['stateEnterprise'] },
};

/** The ownership of an enterprise says for which kinds of unit its record speaks. */
export const ownership: KindsBy = {
  field: 'ownership',
  kinds: { state: ['stateEnterprise'], nonState: ['nonStateEmployer'], foreign: ['nonStateEmployer'] },
};
