import type { Rubric } from '../rubric/rubric.ts';
import { cityClusterRubric } from './city-cluster-form.ts';
import { civilServantLeaders2026, civilServants2026 } from './civil-servants-2026.ts';
import { cooperatives2017 } from './cooperatives-2017.ts';
import {
  corruptionDamage2014,
  corruptionPrevalence2014,
  corruptionSeverity2014,
} from './corruption-assessment-2014.ts';
import { corruptionWorkQuality2014 } from './corruption-work-quality-2014.ts';
import { environmentIndex2016 } from './environment-index-2016.ts';
import { friendlyGovernmentRubric } from './friendly-government.ts';
import { legalAccess2017, legalAccess2022 } from './legal-access.ts';
import { legalAidQuality2018 } from './legal-aid-quality-2018.ts';
import { publicUnitClasses2026, publicUnitStaff2026 } from './public-unit-classes-2026.ts';
import { qcdcCommuneModel } from './qcdc-commune-model.ts';
import { qcdcAgencyModel, qcdcCommitteeModel, qcdcEnterpriseModel } from './qcdc-other-models.ts';
import { serviceRating2018, serviceRatingOfOfficial2018 } from './service-rating-2018.ts';

/** Every rubric of the library: models first, then rubrics of instruments. */
export const allRubrics: readonly Rubric[] = [
  qcdcCommuneModel,
  qcdcAgencyModel,
  qcdcEnterpriseModel,
  qcdcCommitteeModel,
  friendlyGovernmentRubric,
  serviceRating2018,
  serviceRatingOfOfficial2018,
  environmentIndex2016,
  corruptionPrevalence2014,
  corruptionDamage2014,
  corruptionSeverity2014,
  corruptionWorkQuality2014,
  legalAccess2017,
  legalAccess2022,
  publicUnitClasses2026,
  publicUnitStaff2026,
  civilServants2026,
  civilServantLeaders2026,
  legalAidQuality2018,
  cooperatives2017,
  cityClusterRubric,
];
