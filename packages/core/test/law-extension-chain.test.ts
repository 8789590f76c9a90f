import { citation } from '@qcdc/core';
import { provision, type CatalogueExtension } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { by, extended, invented, workingDays } from './invented-law.ts';

const later = { instrument: 'second', article: 7 } as const;
const cited = (id: string, extension: CatalogueExtension, language: 'vi' | 'en' = 'vi') =>
  citation(provision(id, extended(extension)).basis, language);

describe('an article that was amended twice', () => {
  const first = { duty: 'L-12.3', by, value: workingDays(4) } as const;
  const amendments = [first, { duty: 'L-12.3', by: later, value: workingDays(3) }];
  const both =
    /^khoản 3 Điều 12 Luật .* số 10\/2022\/QH15, được sửa đổi, bổ sung bởi khoản 1 Điều 2 .* số first\/QH và Điều 7 .* số second\/QH$/;

  it('is cited with both, the first one first', () => {
    expect(cited('L-12.3@2056-01-01', { amendments })).toMatch(both);
    expect(cited('L-12.3@2056-01-01', { amendments }, 'en')).toMatch(/as amended by .* first\/QH and .* second\/QH$/);
    expect(cited('L-12.3@2055-07-01', { amendments })).not.toContain('second');
  });
  it('is found by the wording the first one made, as the second may name it', () => {
    const named = [first, { duty: 'L-12.3@2055-07-01', by: later, value: workingDays(3) }];
    expect(cited('L-12.3@2056-01-01', { amendments: named })).toMatch(both);
    expect(provision('L-12.3@2056-01-01', extended({ amendments: named }))).toEqual(
      provision('L-12.3@2056-01-01', extended({ amendments })),
    );
  });
  it('a third one, and one that brought it back, are told as what they are', () => {
    const third = invented('third', '2057-01-01');
    const fourth = invented('fourth', '2058-01-01');
    const said = cited('L-12.3@2058-01-01', {
      instruments: [third, fourth],
      amendments: [
        first,
        { duty: 'L-12.3', by: { instrument: 'third', article: 1 }, revives: true },
        { duty: 'L-12.3', by: { instrument: 'fourth', article: 2 }, value: workingDays(6) },
      ],
      repeals: [{ duty: 'L-12.3', by: later }],
    });
    expect(said).toMatch(
      /bổ sung bởi .*first\/QH, được khôi phục hiệu lực bởi .*third\/QH, được sửa đổi, bổ sung bởi .*fourth\/QH$/,
    );
  });
});

describe('what would last longer than what it stands in', () => {
  const old = invented('old', '2055-01-01', { to: '2055-12-31' });
  const duty = {
    id: 'OLD-1',
    at: { instrument: 'old', article: 1 },
    kinds: ['commune'],
    topic: 'disclosure',
    subject: { vi: 'giả định', en: 'invented' },
    value: { is: 'flag' },
  } as const;
  const refused = (extension: CatalogueExtension) => () => extended({ instruments: [old], ...extension });

  it('is refused with words: a provision', () => {
    expect(refused({ provisions: [{ ...duty, to: '2055-12-31' }] })).not.toThrow();
    expect(refused({ provisions: [{ ...duty, to: '2056-01-01' }] })).toThrow(
      /law\/outside-its-instrument\] provisions\[0\]\.to: on 1 January 2056 old\/QH is not in force/,
    );
    expect(refused({ provisions: [{ ...duty, from: '2055-06-01', to: '2055-05-31' }] })).toThrow(
      'law/ends-before-it-starts',
    );
  });
  it('the old wording beside the new one', () => {
    const amend = (oldMayHoldTo: '2055-06-30' | '2055-11-30' | '2056-06-30') =>
      refused({ provisions: [duty], amendments: [{ duty: 'OLD-1', by, oldMayHoldTo }] });
    expect(amend('2055-11-30')).not.toThrow();
    expect(amend('2056-06-30')).toThrow(/law\/outside-its-instrument\].*oldMayHoldTo/s);
    expect(amend('2055-06-30')).toThrow(/law\/outside-its-instrument\].*oldMayHoldTo/s);
  });
  it('an instrument that had ended before', () => {
    expect(refused({ endings: [{ instrument: 'old', endedBy: 'first' }] })).not.toThrow();
    expect(refused({ endings: [{ instrument: 'old', endedBy: 'second', to: '2056-03-31' }] })).toThrow(
      'law/outside-its-instrument',
    );
  });
});

describe('a condition on single units', () => {
  const only = (units: readonly unknown[]) => () =>
    extended({ amendments: [{ duty: 'L-12.3', by, scope: [{ of: 'unit', only: units as string[] }] }] });

  it('names them by id or code, as text', () => {
    expect(only(['01', '00004'])).not.toThrow();
    expect(only([1])).toThrow('law/unknown-value');
    expect(only([])).toThrow('law/bad-scope');
  });
});
