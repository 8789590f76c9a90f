import type { AnyRule } from '@qcdc/core';
import { agencyBoardAnswered } from './agency-board-answered.ts';
import { agencyBoardDeputies } from './agency-board-deputies.ts';
import { agencyBoardManagers } from './agency-board-managers.ts';
import { agencyBoardRecognised } from './agency-board-recognised.ts';
import { agencyBoardSize } from './agency-board-size.ts';
import { agencyBoardTerm } from './agency-board-term.ts';
import { agencyCheckPlanned } from './agency-check-planned.ts';
import { communeBoardAnswered } from './commune-board-answered.ts';
import { communeBoardByElection } from './commune-board-by-election.ts';
import { communeBoardDeputies } from './commune-board-deputies.ts';
import { communeBoardEveryCommunity } from './commune-board-every-community.ts';
import { communeBoardOfficeHolders } from './commune-board-office-holders.ts';
import { agencyBoardReportsQuarterly } from './agency-board-reports-quarterly.ts';
import { enterpriseBoardReportsQuarterly } from './enterprise-board-reports-quarterly.ts';
import { communeBoardReportsQuarterly } from './commune-board-reports-quarterly.ts';
import { communeBoardResidents } from './commune-board-residents.ts';
import { communeBoardSize } from './commune-board-size.ts';
import { communeBoardSizeBefore2023 } from './commune-board-size-before-2023.ts';
import { communeCheckPlanned } from './commune-check-planned.ts';
import { enterpriseBoardAnswered } from './enterprise-board-answered.ts';
import { enterpriseBoardDeputies } from './enterprise-board-deputies.ts';
import { enterpriseBoardRecognised } from './enterprise-board-recognised.ts';
import { enterpriseBoardSize } from './enterprise-board-size.ts';
import { enterpriseBoardTerm } from './enterprise-board-term.ts';
import { enterpriseCheckPlanned } from './enterprise-check-planned.ts';
import { investmentBoardAnswered } from './investment-board-answered.ts';
import { investmentBoardDeputies } from './investment-board-deputies.ts';
import { investmentBoardOfficeHolders } from './investment-board-office-holders.ts';
import { investmentBoardOwnerNotified } from './investment-board-owner-notified.ts';
import { investmentBoardRelatedMembers } from './investment-board-related-members.ts';
import { investmentBoardResidentMembers } from './investment-board-resident-members.ts';
import { investmentBoardSize } from './investment-board-size.ts';
import { smallUnitNoBoard } from './small-unit-no-board.ts';

/** People's inspection and investment supervision boards. */
export const boardRules: readonly AnyRule[] = [
  communeBoardSize,
  communeBoardSizeBefore2023,
  communeBoardEveryCommunity,
  communeBoardByElection,
  communeBoardReportsQuarterly,
  agencyBoardReportsQuarterly,
  enterpriseBoardReportsQuarterly,
  communeBoardDeputies,
  communeBoardOfficeHolders,
  communeBoardResidents,
  agencyBoardSize,
  enterpriseBoardSize,
  agencyBoardDeputies,
  enterpriseBoardDeputies,
  agencyBoardManagers,
  smallUnitNoBoard,
  agencyBoardTerm,
  enterpriseBoardTerm,
  agencyBoardRecognised,
  enterpriseBoardRecognised,
  communeCheckPlanned,
  agencyCheckPlanned,
  enterpriseCheckPlanned,
  communeBoardAnswered,
  investmentBoardAnswered,
  agencyBoardAnswered,
  enterpriseBoardAnswered,
  investmentBoardSize,
  investmentBoardResidentMembers,
  investmentBoardDeputies,
  investmentBoardOfficeHolders,
  investmentBoardRelatedMembers,
  investmentBoardOwnerNotified,
];
