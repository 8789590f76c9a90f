import { describe, expect, it } from 'vitest';
import { practice, type LegalBasis } from '../basis/legal-basis.ts';
import { extendCatalogue, instruments, lawCatalogue, cite } from '../law/index.ts';
import { storedBasis } from './schema-parts.ts';

const { law2022, decree59of2023 } = instruments;

describe('a basis is read back as it was written', () => {
  it.each<readonly [string, LegalBasis]>([
    ['a place', cite(law2022, 21, 1, 'a')],
    ['a place another one amended', { ...cite(law2022, 21), amendedBy: cite(decree59of2023, 3) }],
    ['a place brought back', { ...cite(law2022, 21), amendedBy: { ...cite(decree59of2023, 3), revives: true } }],
    ['whose practice it is', practice({ vi: 'thông lệ', en: 'usual' }, { vi: 'một tỉnh', en: 'a province' })],
  ])('%s', (_what, basis) => {
    expect(storedBasis.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
  });
  it('every basis of the catalogue, amended ones among them', () => {
    const amendments = [{ duty: 'L-12.3', by: { instrument: 'law2022' }, from: '2027-01-01' }] as const;
    const { provisions } = extendCatalogue(lawCatalogue, { amendments });
    const all = provisions.map(({ basis }) => basis);
    expect(all.some(({ amendedBy }) => amendedBy !== undefined)).toBe(true);
    for (const basis of all) expect(storedBasis.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
  });
});
