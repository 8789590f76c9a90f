import type { Count } from '../entity/field.ts';
import type { BoundScope, CaseValue, SizeLimit } from '../law/scope.ts';
import type { Text } from '../outcome/text.ts';
import type { TriState } from '../outcome/tri-state.ts';
import { triAll, triNot } from '../outcome/tri-state.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import { atLeast, atMost, lessThan, moreThan, sameCount } from './compare-counts.ts';

/** What follows from several fields of the input, where a condition of law asks for it. */
export interface AspectFrom<Input> {
  /** Fields it follows from: they are named where it is open. */
  readonly fields: readonly string[];
  /**
   * Tells it: `null` where nobody can tell, `undefined` where the condition does not concern the input.
   * @param input - what the rule looks at
   */
  readonly tell: (input: Input) => unknown;
}

/** Where a rule finds in its input what conditions of law ask for: the field of another name, or what follows from the input. */
export type Aspects = Readonly<Record<string, string | AspectFrom<never> | ((input: never) => unknown)>>;

/** Who reports, as far as it is known. */
export interface Reporting {
  /** Kind of the unit; `null` when nobody knows, which frees nobody. */
  readonly kind: UnitKind | null;
  /** Ids and codes of the unit and of all above it on the day; left out where nobody knows. */
  readonly within?: (() => readonly string[]) | undefined;
}

/** Whether conditions are met. */
export interface ScopeAnswer {
  /** Yes, no, or nobody can tell. */
  readonly answer: TriState;
  /** Fields that leave it open because nothing was reported. */
  readonly fields: readonly string[];
  /** Why it is open though everything was reported; `null` where something was not. */
  readonly why: Text | null;
}

const met: ScopeAnswer = { answer: 'yes', fields: [], why: null };
const notMet: ScopeAnswer = { answer: 'no', fields: [], why: null };

const otherLaw: Text = {
  vi: 'Luật khác có thể quy định khác cho trường hợp này',
  en: 'Another law may lay down something else for this case',
};

/**
 * Asks whether a case lies within the conditions under which a provision binds. One that is not met decides, whatever else
 * is open.
 *
 * @param scope - the conditions
 * @param input - the case
 * @param aspects - where the input holds what conditions ask for, when it goes by another name
 * @param reporting - the unit that reports
 * @returns the answer
 */
export function withinScope(
  scope: readonly BoundScope[],
  input: unknown,
  aspects: Aspects,
  { kind, within }: Reporting,
): ScopeAnswer {
  const open: string[] = [];
  let why: Text | null = null;
  for (const condition of scope) {
    const { of } = condition;
    const place = aspects[of] ?? of;
    const value = of === 'unitKind' ? (kind ?? undefined) : of === 'unit' ? within?.() : valueAt(place, input);
    if (value === undefined) continue;
    const told = condition.unlessTold === undefined ? null : (valueAt(condition.unlessTold, input) ?? null);
    const answer = isMet(condition, value, !isBlank(told));
    if (answer === 'no') return notMet;
    if (answer === 'cannotTell') {
      if (isBlank(value) || condition.mayDiffer === undefined) open.push(...fieldsAt(place, of));
      else why ??= condition.why ?? otherLaw;
    }
  }
  return open.length === 0 && why === null ? met : { answer: 'cannotTell', fields: open, why };
}

// `undefined`: the area has nothing of the kind, and so settles it itself; `null`: not reported.
function valueAt(place: Aspects[string], input: unknown): unknown {
  if (typeof place === 'string') return (input as Readonly<Record<string, unknown>>)[place];
  return ((typeof place === 'function' ? place : place.tell) as (input: unknown) => unknown)(input);
}

function fieldsAt(place: Aspects[string], of: string): readonly string[] {
  if (typeof place === 'string') return [place];
  return typeof place === 'function' ? [of] : place.fields;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'object' && 'state' in value && value.state === 'missing');
}

function isMet({ only, except, mayDiffer, bound, freed }: BoundScope, value: unknown, told: boolean): TriState {
  if (isBlank(value)) return 'cannotTell';
  return triAll(
    only === undefined ? 'yes' : isOneOf(value, only),
    except === undefined ? 'yes' : triNot(isOneOf(value, except)),
    mayDiffer !== undefined && !told && isOneOf(value, mayDiffer) !== 'no' ? 'cannotTell' : 'yes',
    bound === undefined ? 'yes' : obeysLimit(value as Count, bound),
    freed === undefined ? 'yes' : triNot(obeysLimit(value as Count, freed)),
  );
}

function isOneOf(value: unknown, listed: readonly CaseValue[]): TriState {
  if (typeof value !== 'object' || value === null) return listed.includes(value as CaseValue) ? 'yes' : 'no';
  if (Array.isArray(value)) return value.some((one) => listed.includes(one as CaseValue)) ? 'yes' : 'no';
  const answers = listed.map((one) => (typeof one === 'number' ? sameCount(value as Count, one) : 'no'));
  return answers.includes('yes') ? 'yes' : answers.includes('cannotTell') ? 'cannotTell' : 'no';
}

/**
 * Asks whether a number obeys a limit.
 *
 * @param count - the number
 * @param limit - the limit
 * @returns the answer
 */
export function obeysLimit(count: Count, { op, n }: SizeLimit): TriState {
  if (op === '>=') return atLeast(count, n);
  if (op === '>') return moreThan(count, n);
  if (op === '<=') return atMost(count, n);
  return op === '<' ? lessThan(count, n) : sameCount(count, n);
}
