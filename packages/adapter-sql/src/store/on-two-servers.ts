import { AdapterError } from '@qcdc/core';

/**
 * Says that what belongs together was put on two servers.
 *
 * @param what - the unit or the figure
 * @returns the error, to be thrown
 */
export function onTwoServers(what: string): AdapterError {
  return new AdapterError(
    'adapter/sql-on-two-servers',
    `${what} stands on two servers of the cluster and would count twice; cut figures and events by unit, each unit on one server`,
  );
}
