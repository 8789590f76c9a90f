import { ok, type Entity, type Finding, type Outcome, type Quantity } from '@qcdc/core';
import type { RecordsByArea } from '@qcdc/core/flow';
import type { ProposedFigure } from '../proposal.ts';
import { textFinding } from '../text-findings.ts';
import { checkAccepted, type AcceptedFigure, type RecordsFromOptions } from './accepted.ts';
import { inUnit } from './in-unit.ts';

interface Entered {
  readonly area: string;
  readonly field: string;
  readonly figure: ProposedFigure;
  readonly quantity: Quantity;
  contradicted: boolean;
}

/**
 * Makes plain records of what was accepted, for `parseRecords` and so for every rule. Nothing gets into a record but what is
 * handed in here.
 *
 * @param accepted - the figures, each with its field
 * @param options - unit and period, narrative items
 * @returns records by area; what contradicts itself or is measured in something else is left out and told
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `text/unknown-area`,
 *   `text/unknown-field`
 * @example
 * ```ts
 * const { value } = await text.read('Các tổ hòa giải tiếp nhận 40 vụ.', { source: 'bao-cao.txt' });
 * const records = recordsFrom(likeliest(value.figures), { unit: '00001', period: '2024' });
 * const parsed = parseRecords(records.value, [mediation]);
 *
 * parsed.value.get(mediation)[0]?.data.received.value?.toString(); // => '40'
 * ```
 */
export function recordsFrom(accepted: readonly AcceptedFigure[], options: RecordsFromOptions): Outcome<RecordsByArea> {
  const areas = checkAccepted(accepted, options);
  const { unit, period, items = [], source } = options;
  const findings: Finding[] = [];
  const entered = enter(accepted, areas, source === undefined ? {} : { source }, findings);
  const head = { unit, period: typeof period === 'string' ? period : period.id };
  const records = new Map<string, Record<string, unknown>>();
  for (const { area, field, quantity, contradicted } of entered.values()) {
    const record = records.get(area) ?? { ...head };
    records.set(area, record);
    if (!contradicted) record[field] = quantity;
  }
  const lists = [...records].map(([area, record]): [string, unknown[]] => [area, [record]]);
  if (items.length > 0)
    lists.push([
      'narrative-item',
      items.map(({ section, number, words: text }) => ({ ...head, section, number, text })),
    ]);
  return ok(Object.fromEntries(lists), findings);
}

function enter(
  accepted: readonly AcceptedFigure[],
  areas: readonly Entity[],
  source: { readonly source?: string },
  findings: Finding[],
): ReadonlyMap<string, Entered> {
  const entered = new Map<string, Entered>();
  for (const { figure, area, field } of accepted) {
    const name = `${area}.${field}`;
    const where = { ...source, line: figure.span.line, area, field };
    const own = areas.find(({ id }) => id === area)?.fields[field]?.info.measuredIn ?? '';
    const quantity = inUnit(figure, own);
    if (quantity === null) {
      const trouble = figure.quantity === null ? 'no-number' : 'other-unit-of-measure';
      findings.push(textFinding(trouble, where, { a: figure.words, b: own }));
      continue;
    }
    if (figure.role === 'change' || figure.role === 'comparison')
      findings.push(textFinding('no-result', where, { a: figure.words }));
    const first = entered.get(name);
    if (first === undefined) entered.set(name, { area, field, figure, quantity, contradicted: false });
    else if (!isSame(first.quantity, quantity)) {
      first.contradicted = true;
      findings.push(textFinding('said-differently', where, { a: name, b: `${first.figure.words}; ${figure.words}` }));
    }
  }
  return entered;
}

function isSame(a: Quantity, b: Quantity): boolean {
  const same = (x: Quantity['value'], y: Quantity['value']): boolean =>
    x === null || y === null ? x === y : x.equals(y);
  return a.bound === b.bound && same(a.value, b.value) && same(a.upper, b.upper);
}
