// Rules of the house and rules written as data, asked inside ClickHouse; what they are made of, each area asks in its own measure.
import { eventAreas, houseRulesSuite } from '../databases/house-rules-suite.ts';
import { inClickHouse } from './in-process.ts';

houseRulesSuite(
  inClickHouse,
  eventAreas.filter((_, i) => i % 4 === 0),
);
