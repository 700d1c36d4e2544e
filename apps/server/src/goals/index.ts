export { composeDecisionMails } from './decisions/compose-decision-mails.ts';
export { decisionWorker } from './decisions/decision-worker.ts';
export { decisionsFollow } from './decisions/follow-actors.ts';
export {
  bodyHeldByDecisions,
  cooperationHeldByDecisions,
  decisionsFollowBody,
} from './decisions/follow-bodies.ts';
export { insertSettledDecision } from './decisions/insert-settled-decision.ts';
export { toldDecisions } from './decisions/told-decisions.ts';
export { feedbackInDigest } from './digest/feedback-in-digest.ts';
export { bodyHeldByGoals, cooperationHeldByGoals } from './goals/require-no-goals.ts';
export { goalsFollow } from './goals/follow-actors.ts';
export { goalsFollowBody } from './goals/follow-bodies.ts';
export { measuresFollow } from './measures/follow-actors.ts';
export { insertWholeMeasures } from './measures/insert-whole-measures.ts';
export { insertWholeGoals } from './goals/insert-whole-goals.ts';
export { keptGoals, interestsSeen } from './kept-goals.ts';
export { workshopsFollow } from './workshops/follow-actors.ts';
export { goalsMigrations } from './migrations.ts';
export { isPublicPageOff } from './public-page/read-public-page.ts';
export { goalsRoutes } from './routes.ts';
export { toldGoals } from './told-goals.ts';
