import { describe, expect, it } from 'vitest';
import { counted } from './counted.ts';
import { AdapterError, DefinitionError, FindingsError } from './errors.ts';
import { Problems } from './problems.ts';
import type { Finding } from './finding.ts';
import { ok, unwrap } from './outcome.ts';

const finding = (severity: Finding['severity'], state: Finding['state']): Finding => ({
  code: 'test/case',
  severity,
  state,
  message: { vi: 'Số liệu chưa khớp', en: 'Figures do not agree' },
  where: { sheet: 'Hòa giải ở cơ sở', cell: 'D4' },
  basis: [],
});

it('a count stands before one thing in the singular, before none and several in the plural', () => {
  expect([0, 1, 2].map((n) => counted(n, 'unit'))).toEqual(['0 units', '1 unit', '2 units']);
  expect([1, 11].map((n) => counted(n, 'criterion', 'criteria'))).toEqual(['1 criterion', '11 criteria']);
});

describe('unwrap', () => {
  it('returns the value when nothing failed', () => {
    expect(unwrap(ok(7))).toBe(7);
  });

  it('throws on a failed error and carries the findings', () => {
    const outcome = ok(7, [finding('error', 'failed'), finding('info', 'failed')]);
    expect(() => unwrap(outcome)).toThrow(FindingsError);
    try {
      unwrap(outcome);
    } catch (e) {
      expect((e as FindingsError).code).toBe('outcome/findings');
      expect((e as FindingsError).findings).toEqual([finding('error', 'failed')]);
    }
  });

  it('lets a failed warning pass unless the caller is stricter', () => {
    const outcome = ok(7, [finding('warning', 'failed')]);
    expect(unwrap(outcome)).toBe(7);
    expect(() => unwrap(outcome, { failOn: 'warning' })).toThrow('Figures do not agree');
  });

  it('never throws on an undecided finding, however strict the caller', () => {
    expect(unwrap(ok(7, [finding('error', 'undecided')]), { failOn: 'info' })).toBe(7);
  });
});

describe('errors', () => {
  const twoVersions = { vi: 'hai phiên bản', en: 'two versions' };

  it('carry a code to branch on, because both builds may be loaded and instanceof may lie', () => {
    expect(new DefinitionError('law/overlap', twoVersions, 'law[1]')).toMatchObject({
      code: 'law/overlap',
      path: 'law[1]',
    });
    expect(new DefinitionError('law/overlap', twoVersions).message).toBe('[law/overlap] two versions');
    const cause = new Error('disk');
    expect(new AdapterError('xlsx/unreadable', 'the file cannot be opened', { cause })).toMatchObject({
      code: 'xlsx/unreadable',
      cause,
    });
  });
});

describe('problems of a definition', () => {
  const blank = { vi: 'thiếu nhãn', en: 'the label is missing' };
  const noPoints = { vi: 'thiếu điểm', en: 'the points are missing' };

  it('come all at once, in both languages, each with code and path', () => {
    const problems = new Problems();
    problems.add('sample/no-label', blank, 'label');
    expect(problems.attempt(() => 7)).toBe(7);
    expect(
      problems.attempt((): number => {
        throw new DefinitionError('sample/no-points', noPoints, 'points');
      }),
    ).toBeNull();
    expect(() => {
      problems.throwIfAny();
    }).toThrow(
      expect.objectContaining({
        code: 'sample/no-label',
        path: 'label',
        message: '[sample/no-label] label: the label is missing\n[sample/no-points] points: the points are missing',
        problems: [
          { code: 'sample/no-label', text: blank, path: 'label' },
          {
            code: 'sample/no-points',
            text: noPoints,
            path: 'points',
          },
        ],
      }),
    );
  });

  it('an error that stands alone goes on as it is', () => {
    const alone = new DefinitionError('sample/no-points', noPoints, 'points');
    const problems = new Problems();
    problems.attempt(() => {
      throw alone;
    });
    expect(() => {
      problems.throwIfAny();
    }).toThrow(alone);
  });

  it('are none when nothing was found, and hide no other trouble', () => {
    const problems = new Problems();
    expect(() => {
      problems.throwIfAny();
    }).not.toThrow();
    expect(() =>
      problems.attempt(() => {
        throw new RangeError('not a matter of definitions');
      }),
    ).toThrow(RangeError);
  });
});
