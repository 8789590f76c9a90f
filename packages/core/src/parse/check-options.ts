import { checkCall, type Demands } from '../outcome/check-call.ts';
import {
  aDay,
  aFunction,
  aText,
  having,
  listOf,
  oneOf,
  orNull,
  whole,
  withOnly,
  type Demand,
} from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import { quantityStates } from '../quantity/quantity.ts';
import { regimes } from '../time/parse-period.ts';
import type { ParseOptions, ParseRecordsOptions } from './parse-options.ts';

/** Through which door data come: tables with sheets, columns and rows, or plain records with areas, fields and paths. */
type Door = 'tables' | 'records';

/**
 * Checks the options of a run. With a language nobody knows, `1.234` would be read by the marks of the other one.
 *
 * @param options - options of the caller
 * @param door - through which door the data comes
 * @throws `DefinitionError` with everything that is wrong: `call/unknown-option`, `call/bad-option`
 */
export function checkParseOptions(options: ParseRecordsOptions, door: Door): void {
  const { source, lineOf, ...ofBoth } = demands();
  if (door === 'records') checkCall('parseRecords', {}, options, { source, lineOf, ...ofBoth });
  else checkCall<ParseOptions>('parse', {}, options, { ...ofBoth, mostCells: whole(1, Number.MAX_SAFE_INTEGER) });
}

/**
 * Checks the options of parsing among those of a step that has more of its own.
 *
 * @param step - name of the step
 * @param options - options of the caller; what parsing does not know is left to the step
 * @throws `DefinitionError` with everything that is wrong: `call/bad-option`
 */
export function checkParsingOf(step: string, options: object): void {
  const known = demands();
  const ours = Object.entries(options).filter(([name]) => Object.hasOwn(known, name));
  checkCall<ParseRecordsOptions>(step, {}, Object.fromEntries(ours), known);
}

const aLayout: Demand = /* @__PURE__ */ having(
  ['read'],
  'mô tả bố cục, tạo bằng defineLayout hoặc layoutFromJson',
  'a layout, made with defineLayout or layoutFromJson',
);

const demands = (): Demands<ParseRecordsOptions> => ({
  units: aRegister,
  expected: listOf(aText),
  locale: orNull(oneOf(['vi', 'en'])),
  dash: oneOf(quantityStates.filter((state) => state !== 'reported')),
  defaults: withOnly({ unit: aText, period: aText }),
  regime: oneOf(regimes),
  layouts: listOf(aLayout),
  asOf: aDay,
  source: aText,
  lineOf: aFunction,
});
