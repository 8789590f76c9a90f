import {
  agencyBoardTasks,
  agencyConsultation,
  agencyDecision,
  agencyDisclosure,
  agencyDisclosure2015,
} from './agencies.ts';
import type { Checklist } from './checklist.ts';
import {
  communeBoardTasks,
  communeConsultation,
  communeDecision,
  communeDisclosure,
  communeDisclosure2007,
} from './commune.ts';
import { workplaceLists } from './workplaces.ts';

/**
 * Puts together every list this library knows.
 *
 * @returns the lists, communes first
 */
export const allChecklists = (): readonly Checklist[] => [
  communeDisclosure2007(),
  communeDisclosure(),
  communeDecision(),
  communeConsultation(),
  communeBoardTasks(),
  agencyDisclosure2015(),
  agencyDisclosure(),
  agencyDecision(),
  agencyConsultation(),
  agencyBoardTasks(),
  ...workplaceLists(),
];
