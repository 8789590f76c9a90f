// Figures to a DHIS2 server and back: messages, their answers, and a client.
export { defineDhis2Map, dhis2ValueTypes } from './map.ts';
export type { Dhis2Element, Dhis2Map, Dhis2MapDefinition, Dhis2Place, Dhis2ValueType } from './map.ts';
export type { Dhis2IdScheme } from './identifiers.ts';
export { dhis2PeriodOf, periodOfDhis2 } from './periods.ts';
export { dataValuesCsv, writeDataValues, type Dhis2WriteOptions } from './write-data-values.ts';
export type { Dhis2Body, Dhis2DataValue, Dhis2Group } from './data-values.ts';
export { readDataValues, type Dhis2ReadOptions } from './read-data-values.ts';
export { readSummary, type Dhis2Summary } from './read-summary.ts';
export type { Dhis2Server } from './ask-server.ts';
export { dhis2Client, type Dhis2Client, type Dhis2Query, type Dhis2SendOptions, type Dhis2Sent } from './client.ts';
