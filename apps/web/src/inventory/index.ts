export { ActorSearch, filtersOf } from './actor-search.ts';
export { bodiesQuery, bodyQuery } from './bodies/body-queries.ts';
export { percent } from './bodies/percent.ts';
export { FacetGroup } from './facet-group.tsx';
export { DismissedList } from './complement/dismissed-list.tsx';
export { gapsQuery } from './coverage/coverage-queries.ts';
export {
  ActorBrief,
  ActorPanel,
  ActorProfile,
  AddTieDialog,
  DismissDialog,
  RelationsPart,
} from './lazy-parts.ts';
export { groupNames } from './fact-words.ts';
export { EntryHistory } from './entry-history.tsx';
export {
  cooperationFactNames,
  cooperationPhaseNames,
  cooperationStateNames,
  partyFactNames,
} from './history/cooperation-names.ts';
export { useCooperationDifferenceWords } from './history/use-cooperation-difference-words.ts';
export { AreaField } from './area-field.tsx';
export { lookOfTie } from './look-of-tie.ts';
export { NotOnPaper } from './not-on-paper.tsx';
export { OvertakenNotice } from './overtaken-notice.tsx';
export { PartnerLink } from './partner-link.tsx';
export { actorQuery, areasQuery } from './queries.ts';
export { SavedSearchMenu } from './saved-search/saved-search-menu.tsx';
export { SavedSearchText } from './saved-search/saved-search-text.tsx';
export { shownColumns } from './shown-columns.ts';
export { standingMeanings, standingWords } from './standing-words.ts';
export { TieActions } from './tie-actions.tsx';
export { TieLook } from './tie-look.tsx';
export { tieSentence } from './tie-sentence.ts';
export type { TieSearch } from './tie-search.ts';
export { TieStatements } from './tie-statements.tsx';
export { useActorOptions } from './use-actor-options.ts';
export { useAbout } from './sheet-about.tsx';
export { useAreaNames } from './use-area-names.ts';
export { warningTitle } from './history/warning-title.ts';
export { useBodyHintWords } from './bodies/use-body-hint-words.ts';
export { useChangeTold } from './use-change-told.ts';
export { useColumnNames } from './use-column-names.ts';
export { useOptions } from './use-options.ts';
export { useSourceAge } from './use-source-age.ts';
export { groupOf, useTerms } from './use-terms.ts';
export { useVisibilityWords } from './use-visibility-words.ts';
export { VisibilityTag } from './visibility-tag.tsx';
