import type { Sourced } from '../dataset/sourced.ts';

/** A record of any area. */
export type AnyRecord = Sourced<Readonly<Record<string, unknown>>>;
