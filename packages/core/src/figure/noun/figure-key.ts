import type { Text } from '../../outcome/text.ts';
import type { Figure } from './figure.ts';

/** Place of a figure in a table. */
export interface FigureKey {
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
}

/** Which figures to keep; what is left out keeps all. */
export interface FigureFilter {
  /** Ids of measures. */
  readonly measures?: Iterable<string>;
  /** Ids of units. */
  readonly units?: Iterable<string>;
  /** Ids of periods. */
  readonly periods?: Iterable<string>;
  /** Figures that were read, or totals that were computed. */
  readonly origin?: 'read' | 'computed';
}

/** The figures a figure was made from, and how. */
export interface DerivedParts {
  /** The figures. */
  readonly parts: readonly Figure[];
  /** How they became one. */
  readonly how: Text;
}
