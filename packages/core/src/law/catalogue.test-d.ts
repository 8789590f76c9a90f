import { expectTypeOf, it } from 'vitest';
import type { Version } from '../basis/version.ts';
import { provisionsFor, versionOf } from './catalogue/provision-by-id.ts';
import { dueDate, type DueDate } from './deadlines/due-date.ts';
import type { Provision } from './provision.ts';
import type { ShareValue, TermValue } from './provision-value.ts';

it('a version taken from the catalogue has the value of the kind asked for', () => {
  expectTypeOf(versionOf<'share'>).returns.toEqualTypeOf<Version<ShareValue>>();
  expectTypeOf(versionOf<'term'>).returns.toEqualTypeOf<Version<TermValue>>();
  // @ts-expect-error there is no such kind of value
  versionOf('L-21.1a', 'percentage');
});

it('a day is not any text, and a kind of unit not any word', () => {
  // @ts-expect-error a day is written YYYY-MM-DD
  provisionsFor('commune', 'first of July');
  // @ts-expect-error the kind is called commune
  provisionsFor('xã', '2023-07-01');
});

it('a due date may be unknown, and a provision need not set one', () => {
  expectTypeOf(dueDate).returns.toEqualTypeOf<DueDate | null>();
  expectTypeOf<Provision['mayHaveChangedFrom']>().toEqualTypeOf<`${number}-${number}-${number}` | undefined>();
});
