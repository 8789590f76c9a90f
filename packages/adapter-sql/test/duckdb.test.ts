import { inDuckDb } from './duckdb.ts';
import { deliveriesSuite } from './suites/deliveries-suite.ts';
import { eventsSuite } from './suites/events-suite.ts';
import { figuresSuite } from './suites/figures-suite.ts';
import { loadsSuite } from './suites/loads-suite.ts';
import { rulesSuite } from './suites/rules-suite.ts';

figuresSuite(inDuckDb, 8);
eventsSuite(inDuckDb, 4);
loadsSuite(inDuckDb);
rulesSuite(inDuckDb, 30);
deliveriesSuite(inDuckDb, 6);
