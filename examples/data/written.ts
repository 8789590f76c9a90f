import type { Entity } from '@qcdc/core';

/** What a person may write into a cell. */
type Cell = string | number | boolean | readonly string[] | null;

/** A record as a person writes it: who and when are required, of the fields only what is known. */
export type Written<E> =
  E extends Entity
    ? { readonly unit: string } & (E['form'] extends 'period' ? { readonly period: string } : { readonly date: string }) & {
          readonly [K in keyof E['fields']]?: Cell;
        }
    : never;

/** One worksheet of a workbook: an area and its rows. */
export interface WrittenSheet {
  readonly entity: Entity;
  readonly rows: readonly unknown[];
}

/** Puts the rows of one area together; a field that does not exist is a compile error. */
export function sheet<E extends Entity>(entity: E, rows: readonly Written<E>[]): WrittenSheet {
  return { entity, rows };
}
