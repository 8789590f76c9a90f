// ClickHouse itself, in process: what the quick tests ask of every engine, and what only an engine without transactions has to prove.
import { deliveriesSuite } from '../../../adapter-sql/test/suites/deliveries-suite.ts';
import { eventsSuite } from '../../../adapter-sql/test/suites/events-suite.ts';
import { figuresSuite } from '../../../adapter-sql/test/suites/figures-suite.ts';
import { loadsSuite } from '../../../adapter-sql/test/suites/loads-suite.ts';
import { rulesSuite } from '../../../adapter-sql/test/suites/rules-suite.ts';
import { inClickHouse } from './in-process.ts';

figuresSuite(inClickHouse, 8);
eventsSuite(inClickHouse, 5);
loadsSuite(inClickHouse);
rulesSuite(inClickHouse, 5_003);
deliveriesSuite(inClickHouse, 3);
