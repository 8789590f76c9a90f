export { mediation, type MediationResults } from './mediation.ts';
