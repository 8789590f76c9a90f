import type { Fraction } from '@qcdc/core/exact';
import type { ExactValue } from './exact-value.ts';

/** What a bound rests on: rules and stated fields, by name. */
export type Reasons = readonly string[];

/** An end of what a value may be. */
export interface SystemBound {
  /** Where it lies. */
  readonly at: ExactValue;
  /** What it rests on; empty for what is always so. */
  readonly because: Reasons;
}

/** A number that is looked for. */
export interface Unknown {
  /** Its name. */
  readonly name: string;
  /** `true` where it can only be a whole number. */
  readonly whole: boolean;
  /** Smallest it may be; open when left out. */
  readonly low?: SystemBound;
  /** Largest it may be; open when left out. */
  readonly high?: SystemBound;
}

/** A sum of multiples that lies between two ends. */
export interface LinearForm {
  /** Multiples by name of the unknown; whole numbers where all unknowns are. */
  readonly terms: ReadonlyMap<string, Fraction>;
  /** Smallest it may be. */
  readonly low?: SystemBound;
  /** Largest it may be. */
  readonly high?: SystemBound;
}

/** Numbers that are looked for, and what must hold between them. */
export interface LinearSystem {
  /** The numbers. */
  readonly unknowns: readonly Unknown[];
  /** What must hold. */
  readonly forms: readonly LinearForm[];
}

/** What solving a system gives. */
export type Solved =
  | {
      /** There are numbers for which all holds. */
      readonly state: 'possible';
      /** One such set of numbers, by name. */
      readonly values: ReadonlyMap<string, ExactValue>;
    }
  | {
      /** There are none. */
      readonly state: 'impossible';
      /** What contradicts one another. */
      readonly because: Reasons;
    }
  | {
      /** It took more steps than were allowed. */
      readonly state: 'notFound';
    };

/** Counts the steps that may still be made; shared by all systems of one question. */
export interface StepsLeft {
  /** How many. */
  left: number;
}
