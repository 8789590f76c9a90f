// Two areas in DuckDB; all of them, and PostgreSQL, are asked with the real servers.
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdbEngine } from '@qcdc/adapter-sql';
import { communityConference, satisfactionSurvey } from '@qcdc/core/entities';
import { houseRulesSuite } from './databases/house-rules-suite.ts';

const inDuckDb = async () => duckdbEngine(await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect());

houseRulesSuite(inDuckDb, [communityConference, satisfactionSurvey]);
