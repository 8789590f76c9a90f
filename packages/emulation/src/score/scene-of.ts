import type { CriterionScore } from './criterion-score.ts';
import { openScene, type Scene } from './scene.ts';
import type { Scoreboard } from './scoreboard.ts';

/**
 * Opens the scene of a unit that has been scored, so that readings may look at what its criteria earned.
 *
 * @param board - the scores
 * @param unit - id of the unit
 * @returns the scene, all criteria known
 */
export function sceneOf(board: Scoreboard, unit: string): Scene {
  const scene = openScene(board.session, unit);
  const remember = (score: CriterionScore): void => {
    scene.scored.set(score.criterion, score);
    score.children.forEach(remember);
  };
  const score = board.get(unit);
  if (score !== null) remember(score.root);
  return scene;
}
