import * as grassroots from './instruments/grassroots.ts';
import * as neighbours from './instruments/neighbours.ts';
import * as party from './instruments/party.ts';
import * as services from './instruments/services.ts';

/**
 * All instruments by id: `instruments.law2022`, `instruments.decree59of2023`, `instruments.directive30` …
 *
 * @example
 * ```ts
 * instruments.ordinance2007.to; // => '2023-06-30'
 * ```
 */
export const instruments = { ...grassroots, ...neighbours, ...services, ...party } as const;
