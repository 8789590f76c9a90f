// The neutral form of a report, for agencies' platforms: who, to whom, of when, which version, signed when.
export { agencyIdentifierForm, type AgencyIdentifierForm } from './agency-identifier.ts';
export {
  exchangeFormat,
  type ExchangeFigure,
  type ExchangeJson,
  type ExchangeParty,
  type ExchangePeriod,
  type ExchangeUnit,
} from './exchange-shape.ts';
export { writeExchange, type ExchangeOptions } from './write-exchange.ts';
export { readExchange, type ExchangeRead, type ReadExchangeOptions } from './read-exchange.ts';
export { exchangeCsv } from './write-csv.ts';
export { exchangeOfCsv } from './read-csv.ts';
export { newestMessages } from './newest.ts';
