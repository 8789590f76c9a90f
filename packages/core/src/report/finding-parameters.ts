import { checkCall } from '../outcome/check-call.ts';
import { aFinding } from './a-finding.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Printed } from '../outcome/text.ts';
import type { UnitNames } from './unit-names.ts';

/**
 * Returns everything a finding can be told with, by name: the parameters of its message, what was expected and found, and
 * where. It is what words of your own, and words in a further language, are filled in from. What a finding does not have is an
 * empty text, so that one wording serves all findings of a code.
 *
 * @param finding - the finding
 * @param units - how the unit is called; as the finding calls it when left out
 * @returns `code`, `message`, `hint`, `expected`, `actual`, `source`, `sheet`, `cell`, `line`, `unit`, `period`, `area`, `field`,
 * and the parameters of the message, such as `a` and `b`
 * @example
 * ```ts
 * const where = { unit: '00123', cell: 'D4' };
 * const message = { vi: 'Sai', en: 'Wrong' };
 * findingParameters({ code: 'x/y', severity: 'error', state: 'failed', message, where, basis: [] })['cell']; // => 'D4'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function findingParameters(finding: Finding, units?: UnitNames): Readonly<Record<string, Printed>> {
  checkCall('findingParameters', { finding: [finding, aFinding] });
  const { code, message, hint = '', expected = '', actual = '', where, params = {} } = finding;
  const { source = '', sheet = '', cell = '', line, unit = '', period = '', area = '', field = '' } = where;
  return {
    a: '',
    b: '',
    ...params,
    code,
    message,
    hint,
    expected,
    actual,
    source,
    sheet,
    cell,
    line: line === undefined ? '' : String(line),
    unit: unit === '' || units === undefined ? unit : units.nameOf(unit, finding),
    period,
    area,
    field,
  };
}
