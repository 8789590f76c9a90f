// Scores of units in and out, exactly.
export {
  scoresFormat,
  scoresToJson,
  type AdjustmentScoreJson,
  type CriterionScoreJson,
  type PointsJson,
  type ScoresJson,
  type UnitScoreJson,
} from './scores-json.ts';
export { readScores, writeScores } from './scores.ts';
