// SAMPLE DATA, invented: what the appraisal example scores. One share is stated that its parts do not give.
import { directDecisions, emulation, mediation, oneStop } from '@qcdc/core/entities';
import { sheet } from '../written.ts';

const who = { unit: 'MAU-H2', period: '2023–2024' };

/** The sheets of `sample-district-2023-2024.xlsx`: an invented district, appraised for two years. */
export const sampleDistrict = [
  sheet(oneStop, [
    { ...who, received: 6400, receivedOnline: 6304, statedOnlineShare: '99,1%', resolved: 6200, onTime: 6076 },
  ]),
  sheet(mediation, [{ ...who, received: 290, settled: 264 }]),
  sheet(directDecisions, [{ ...who, annulled: 0 }]),
  sheet(emulation, [{ ...who, modelsRecognised: 1 }]),
];
