import { DefinitionError } from '@qcdc/core';
import { amountOf } from './amount.ts';
import type { Condition } from './condition.ts';
import type { FactDeclaration, FactKind } from './fact-declaration.ts';
import type { Outline } from './outline.ts';
import type { Reading } from './reading.ts';
import type { Scale } from './scale.ts';
import type { Threshold } from './threshold.ts';

/** What names inside a sheet may refer to. */
export interface Names {
  /** Declared facts by id. */
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Lines of the sheet. */
  readonly outline: Outline;
  /** Lines that stand earlier, whose points are known already. */
  readonly earlier: ReadonlySet<string>;
  /** Known indicators; any id passes when left out. */
  readonly indicators?: ReadonlySet<string>;
  /** Known measures; any id passes when left out. */
  readonly measures?: ReadonlySet<string>;
  /** Id of the fact inside a `records` scale, where fields may be read; `null` outside. */
  readonly record: string | null;
}

/**
 * Checks that a fact is declared and of a kind that fits.
 *
 * @param fact - id of the fact
 * @param kinds - kinds that fit
 * @param names - what may be referred to
 * @param path - where it stands, for the error
 * @throws `DefinitionError` `emulation/unknown-fact`, `emulation/wrong-fact-kind`
 */
export function checkFact(fact: string, kinds: readonly FactKind[], names: Names, path: string): void {
  const declared = names.facts.get(fact);
  if (declared === undefined)
    throw new DefinitionError(
      'emulation/unknown-fact',
      `"${fact}" is not declared under facts; declare it or correct the name`,
      path,
    );
  if (!kinds.includes(declared.kind))
    throw new DefinitionError(
      'emulation/wrong-fact-kind',
      `"${fact}" is a fact of kind ${declared.kind}; expected ${kinds.join(' or ')}`,
      path,
    );
}

function checkField(field: string, names: Names, path: string): void {
  if (names.record === null)
    throw new DefinitionError('emulation/field-outside-records', 'a field is read only inside a records scale', path);
  const fields = names.facts.get(names.record)?.fields;
  if (fields !== undefined && !fields.some((f) => f.id === field))
    throw new DefinitionError(
      'emulation/unknown-field',
      `"${field}" is not a field of "${names.record}"; list it or correct the name`,
      path,
    );
}

/**
 * Checks that a threshold is an amount, or names one for every kind of unit.
 *
 * @param threshold - the threshold, if any
 * @param names - what may be referred to
 * @param path - where it stands, for the error
 * @throws `DefinitionError` `emulation/threshold-incomplete`
 */
export function checkThreshold(threshold: Threshold | undefined, names: Names, path: string): void {
  if (threshold === undefined) return;
  if (typeof threshold !== 'object') {
    amountOf(threshold, path);
    return;
  }
  checkFact(threshold.by, ['choice'], names, path);
  for (const { id } of names.facts.get(threshold.by)?.levels ?? [])
    if (!Object.hasOwn(threshold.values, id))
      throw new DefinitionError(
        'emulation/threshold-incomplete',
        `no threshold for "${id}" of "${threshold.by}"`,
        path,
      );
  for (const value of Object.values(threshold.values)) amountOf(value, path);
}

/**
 * Checks every name a reading uses.
 *
 * @param reading - the reading
 * @param names - what may be referred to
 * @param path - where it stands, for the error
 * @throws `DefinitionError` `emulation/unknown-fact`, `emulation/unknown-indicator`, `emulation/unknown-criterion` …
 */
export function checkReading(reading: Reading, names: Names, path: string): void {
  switch (reading.read) {
    case 'number':
      amountOf(reading.value, path);
      return;
    case 'indicator':
      if (names.indicators !== undefined && !names.indicators.has(reading.indicator))
        throw new DefinitionError(
          'emulation/unknown-indicator',
          `"${reading.indicator}" is not an indicator; correct the id`,
          path,
        );
      return;
    case 'figure':
      if (names.measures !== undefined && !names.measures.has(reading.measure))
        throw new DefinitionError(
          'emulation/unknown-measure',
          `"${reading.measure}" is not a measure; correct the id`,
          path,
        );
      return;
    case 'fact':
      checkFact(reading.fact, ['number', 'points'], names, path);
      return;
    case 'field':
      checkField(reading.field, names, path);
      return;
    case 'share':
      checkReading(reading.part, names, `${path}.part`);
      checkReading(reading.of, names, `${path}.of`);
      return;
    case 'sum':
      for (const [i, r] of reading.of.entries()) checkReading(r, names, `${path}.of[${i}]`);
      return;
    case 'difference':
      checkReading(reading.of, names, `${path}.of`);
      checkReading(reading.less, names, `${path}.less`);
      return;
    case 'events': {
      checkFact(reading.fact, ['events'], names, path);
      const levels = names.facts.get(reading.fact)?.levels ?? [];
      for (const level of reading.levels ?? [])
        if (!levels.some((l) => l.id === level))
          throw new DefinitionError('emulation/unknown-level', `"${level}" is not a level of "${reading.fact}"`, path);
      return;
    }
    case 'ballots': {
      checkFact(reading.fact, ['ballots'], names, path);
      const levels = names.facts.get(reading.fact)?.levels ?? [];
      if (reading.statistic === 'mean' && levels.some((l) => l.mark === undefined))
        throw new DefinitionError(
          'emulation/level-without-mark',
          `a mean needs a mark for each level of "${reading.fact}"`,
          path,
        );
      if (reading.statistic === 'share' && reading.levels === undefined)
        throw new DefinitionError('emulation/levels-missing', 'say which levels the share counts', path);
      return;
    }
    case 'marks':
      checkFact(reading.fact, ['marks'], names, path);
      return;
    case 'daysLate':
      checkFact(reading.fact, ['day'], names, path);
      return;
    case 'achieved':
      if (!names.outline.has(reading.criterion))
        throw new DefinitionError(
          'emulation/unknown-criterion',
          `"${reading.criterion}" is not a criterion of this sheet`,
          path,
        );
      if (!names.earlier.has(reading.criterion))
        throw new DefinitionError(
          'emulation/criterion-not-earlier',
          `"${reading.criterion}" is scored later; only earlier criteria can be read`,
          path,
        );
  }
}

/**
 * Checks every name a condition uses.
 *
 * @param condition - the condition
 * @param names - what may be referred to
 * @param path - where it stands, for the error
 * @throws `DefinitionError` as for readings, and `emulation/no-limit`
 */
export function checkCondition(condition: Condition, names: Names, path: string): void {
  switch (condition.if) {
    case 'flag':
      checkFact(condition.fact, ['flag'], names, path);
      return;
    case 'choice': {
      checkFact(condition.fact, ['choice'], names, path);
      const levels = names.facts.get(condition.fact)?.levels ?? [];
      for (const choice of condition.in)
        if (!levels.some((l) => l.id === choice))
          throw new DefinitionError(
            'emulation/unknown-level',
            `"${choice}" is not a choice of "${condition.fact}"`,
            path,
          );
      return;
    }
    case 'field':
      checkField(condition.field, names, path);
      return;
    case 'compare': {
      const { atLeast, above, atMost, below, equals } = condition;
      if ([atLeast, above, atMost, below, equals].every((limit) => limit === undefined))
        throw new DefinitionError('emulation/no-limit', 'a comparison needs at least one limit, such as atLeast', path);
      for (const limit of [atLeast, above, atMost, below, equals]) checkThreshold(limit, names, path);
      checkReading(condition.reading, names, `${path}.reading`);
      return;
    }
    case 'everyCriterion':
      amountOf(condition.atLeastPercent, path);
      if (typeof condition.of === 'object')
        for (const id of condition.of)
          if (!names.outline.has(id))
            throw new DefinitionError('emulation/unknown-criterion', `"${id}" is not a criterion of this sheet`, path);
      return;
    case 'all':
    case 'any':
      for (const [i, c] of condition.of.entries()) checkCondition(c, names, `${path}.of[${i}]`);
      return;
    case 'not':
      checkCondition(condition.of, names, `${path}.of`);
  }
}

/**
 * Checks every name a scale uses.
 *
 * @param scale - the scale
 * @param names - what may be referred to
 * @param path - where it stands, for the error
 * @throws `DefinitionError` as for readings and conditions
 */
export function checkScaleNames(scale: Scale, names: Names, path: string): void {
  switch (scale.give) {
    case 'allOrNothing':
      checkCondition(scale.when, names, `${path}.when`);
      return;
    case 'cases':
      for (const [i, c] of scale.cases.entries()) checkCondition(c.when, names, `${path}.cases[${i}].when`);
      return;
    case 'levels':
      checkFact(scale.fact, ['choice', 'ballots'], names, path);
      return;
    case 'event':
      checkFact(scale.fact, ['events'], names, path);
      return;
    case 'proportion':
      checkReading(scale.of, names, `${path}.of`);
      checkThreshold(scale.full, names, `${path}.full`);
      return;
    case 'bands':
    case 'points':
      checkReading(scale.of, names, `${path}.of`);
      return;
    case 'changes':
      for (const [i, change] of scale.changes.entries()) {
        const at = `${path}.changes[${i}]`;
        if ('count' in change) checkReading(change.count, names, `${at}.count`);
        else for (const [k, c] of change.cases.entries()) checkCondition(c.when, names, `${at}.cases[${k}].when`);
      }
      return;
    case 'target':
      checkReading(scale.actual, names, `${path}.actual`);
      checkReading(scale.target, names, `${path}.target`);
      return;
    case 'best':
      for (const [i, way] of scale.of.entries()) checkScaleNames(way, names, `${path}.of[${i}]`);
      return;
    case 'records':
      checkFact(scale.fact, ['records'], names, path);
      checkScaleNames(scale.each, { ...names, record: scale.fact }, `${path}.each`);
  }
}
