import type { Where } from '@qcdc/core';
import { demand } from '@qcdc/core/checks';
import { plainData } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';

/** One value as DHIS2 takes it; every number is a text. */
export interface Dhis2DataValue {
  /** Data element. */
  readonly dataElement: string;
  /** Period, in the codes of DHIS2. */
  readonly period: string;
  /** Organisation unit. */
  readonly orgUnit: string;
  /** Category option combination. */
  readonly categoryOptionCombo?: string;
  /** Attribute option combination. */
  readonly attributeOptionCombo?: string;
  /** The value. */
  readonly value: string;
  /** What a value cannot say, such as its bound, in words and for reading back. */
  readonly comment?: string;
}

/** The body of one message. */
export interface Dhis2Body {
  /** Data set, where the values belong to one. */
  readonly dataSet?: string;
  /** The values. */
  readonly dataValues: readonly Dhis2DataValue[];
}

/** What is sent in one message: the values of one period, so that what is refused as a group takes nothing else with it. */
export interface Dhis2Group {
  /** Period, in the codes of DHIS2. */
  readonly period: string;
  /** The body, as JSON. */
  readonly body: Dhis2Body;
  /** Query parameters that belong to it: by what the server finds its objects. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Where each value comes from, in the order of the values. */
  readonly rows: readonly Where[];
}

/** Names of the columns of a CSV, in their order. */
export const csvColumns = [
  'dataelement',
  'period',
  'orgunit',
  'catoptcombo',
  'attroptcombo',
  'value',
  'storedby',
  'lastupdated',
  'comment',
  'followup',
  'deleted',
] as const;

/** A message, as `writeDataValues` makes it. */
export const aDhis2Group = /* @__PURE__ */ demand(
  (value) => {
    const { body, rows } = (plainData(value) ?? {}) as Partial<Dhis2Group>;
    const values: unknown = body?.dataValues;
    if (!Array.isArray(values) || !Array.isArray(rows)) return false;
    const isText = (one: unknown): boolean => one === undefined || typeof one === 'string';
    return rows.every(isObject) && values.every((one) => isObject(one) && Object.values(one).every(isText));
  },
  'một thông điệp của writeDataValues',
  'a message made by writeDataValues',
);
