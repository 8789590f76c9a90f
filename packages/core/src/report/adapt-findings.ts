import { aFinding } from './a-finding.ts';
import { groupedCount } from '../outcome/counted.ts';
import { checkCall } from '../outcome/check-call.ts';
import { DefinitionError } from '../outcome/errors.ts';
import { aFunction, having, listOf } from '../outcome/demand.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Printed, Text } from '../outcome/text.ts';
import { isPlain } from '../outcome/check-keys.ts';
import { findingParameters } from './finding-parameters.ts';
import type { UnitNames } from './unit-names.ts';

/** Words of your own for a kind of finding; `{actual}`, `{expected}`, `{unit}` and the other parameters are filled in. */
export interface OwnWords {
  /** What is unexpected; the words of the library when left out. */
  readonly message?: Text;
  /** What to do about it. */
  readonly hint?: Text;
}

/** How findings are adapted before they are shown. */
export interface AdaptFindingsOptions {
  /** How units are found: every finding then calls its unit by one id. Made by `unitNames`. */
  readonly units?: UnitNames;
  /** Words of your own, by code of the finding. */
  readonly words?: Readonly<Record<string, OwnWords>>;
  /** Which findings are not shown: codes, or a question asked of each. */
  readonly hide?: readonly string[] | ((finding: Finding) => boolean);
}

/** Findings as they are shown, and what is not. */
export interface AdaptedFindings {
  /** What is shown; where something is hidden, a note at the end says how much. */
  readonly shown: readonly Finding[];
  /** What is not shown, untouched. A hidden error has withheld its record all the same. */
  readonly hidden: readonly Finding[];
}

/**
 * Adapts findings to an office: other words, one id for a unit, some kinds of finding left out. It looks only at what is shown.
 * What the steps did stays done: a record that a failed error withheld is withheld, hidden or not, and the note that counts
 * what is hidden says how many errors are among them. To judge by other rules, hand other rules to `validate`.
 *
 * @param findings - findings of any step
 * @param options - names of units, words, what is hidden
 * @returns what is shown and what is not; together they are all of them
 * @throws `DefinitionError` `call/…`; `findings/unknown-parameter` where words ask for a parameter that no finding has
 * @example
 * ```ts
 * adaptFindings([], { hide: ['validate/no-register'] }).shown; // => []
 * ```
 */
export function adaptFindings(findings: readonly Finding[], options: AdaptFindingsOptions = {}): AdaptedFindings {
  checkCall('adaptFindings', { findings: [findings, listOf(aFinding)] }, options, {
    units: having(['unitOf', 'nameOf'], 'kết quả của unitNames', 'what unitNames gives'),
    words: (value) => (isPlain(value) ? null : { vi: 'cần các câu chữ theo mã phát hiện', en: 'give words by code' }),
    hide: (value) => (Array.isArray(value) ? listOf(aCode)(value) : aFunction(value)),
  });
  const { units, words = {}, hide = [] } = options;
  const isHidden = typeof hide === 'function' ? hide : ({ code }: Finding) => hide.includes(code);
  const shown: Finding[] = [];
  const hidden: Finding[] = [];
  for (const finding of findings)
    if (isHidden(finding)) hidden.push(finding);
    else shown.push(reworded(named(finding, units), words, units));
  return { shown: hidden.length === 0 ? shown : [...shown, hiddenNote(hidden)], hidden };
}

const aCode = (value: unknown): Text | null =>
  typeof value === 'string' ? null : { vi: 'cần mã phát hiện', en: 'give codes of findings' };

function named(finding: Finding, units: UnitNames | undefined): Finding {
  const { unit, period } = finding.where;
  if (units === undefined || unit === undefined) return finding;
  const id = units.unitOf(unit, period)?.id ?? unit;
  return id === unit ? finding : { ...finding, where: { ...finding.where, unit: id } };
}

function reworded(finding: Finding, words: Readonly<Record<string, OwnWords>>, units: UnitNames | undefined): Finding {
  const own = Object.hasOwn(words, finding.code) ? words[finding.code] : undefined;
  if (own === undefined) return finding;
  const parameters = findingParameters(finding, units);
  const fill = (text: Text): Text => ({
    vi: filled(text.vi, parameters, 'vi', finding.code),
    en: filled(text.en, parameters, 'en', finding.code),
  });
  return {
    ...finding,
    ...(own.message === undefined ? {} : { message: fill(own.message) }),
    ...(own.hint === undefined ? {} : { hint: fill(own.hint) }),
  };
}

/**
 * Fills parameters into words.
 *
 * @param text - words with parameters in braces
 * @param parameters - what they stand for
 * @param language - in which language
 * @param code - code of the finding, for the error
 * @returns the words
 * @throws `DefinitionError` `findings/unknown-parameter`
 */
export function filled(
  text: string,
  parameters: Readonly<Record<string, Printed>>,
  language: 'vi' | 'en',
  code: string,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) {
      const names = Object.keys(parameters).join(', ');
      throw new DefinitionError(
        'findings/unknown-parameter',
        {
          vi: `“{${name}}” không có trong phát hiện này; có: ${names}`,
          en: `the finding has no "{${name}}"; it has ${names}`,
        },
        code,
      );
    }
    return typeof value === 'string' ? value : value[language];
  });
}

function hiddenNote(hidden: readonly Finding[]): Finding {
  const errors = hidden.filter(({ state, severity }) => state === 'failed' && severity === 'error').length;
  const codes = [...new Set(hidden.map(({ code }) => code))].sort();
  return {
    code: 'findings/hidden',
    severity: 'info',
    state: 'failed',
    message: {
      vi: `${groupedCount(hidden.length, 'vi')} phát hiện không được hiển thị theo yêu cầu, trong đó ${groupedCount(errors, 'vi')} lỗi; bản ghi có lỗi vẫn bị giữ lại như thường`,
      en: `${groupedCount(hidden.length, 'en')} findings are not shown, as was asked; ${groupedCount(errors, 'en')} of them are errors, whose records stay withheld`,
    },
    where: {},
    actual: codes.join(', '),
    basis: [],
  };
}
