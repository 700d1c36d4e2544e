import { z } from 'zod';
import type { Language } from '../contract/index.ts';
import actorTypes from './lists/actor-types.json' with { type: 'json' };
import agreementParts from './lists/agreement-parts.json' with { type: 'json' };
import channels from './lists/channels.json' with { type: 'json' };
import contributionForms from './lists/contribution-forms.json' with { type: 'json' };
import decisionRules from './lists/decision-rules.json' with { type: 'json' };
import declineReasons from './lists/decline-reasons.json' with { type: 'json' };
import earlyWarnings from './lists/early-warnings.json' with { type: 'json' };
import fields from './lists/fields.json' with { type: 'json' };
import formalityLevels from './lists/formality-levels.json' with { type: 'json' };
import participationLevels from './lists/participation-wright.json' with { type: 'json' };
import pipeline from './lists/pipeline.json' with { type: 'json' };
import relationLevels from './lists/relation-levels.json' with { type: 'json' };
import relationTypes from './lists/relation-types.json' with { type: 'json' };
import resources from './lists/resources.json' with { type: 'json' };
import roles from './lists/roles.json' with { type: 'json' };
import stocktakingMethods from './lists/stocktaking-methods.json' with { type: 'json' };
import targetGroups from './lists/target-groups.json' with { type: 'json' };
import votingEligibility from './lists/voting-eligibility.json' with { type: 'json' };
import visibility from './lists/visibility.json' with { type: 'json' };

/** One word of the field's vocabulary, in the languages of the interface. */
export interface Term {
  readonly key: string;
  readonly de: string;
  readonly en: string;
}

export interface StageTerm extends Term {
  /** When to look at it again: „30 T“ days, „12 M“ months, „Wv.“ on a day to be named, „–“ never. */
  readonly reminder: string;
}

export interface ActorTypeGroup extends Term {
  readonly types: readonly Term[];
}

export interface Resource extends Term {
  /** Room, material, money, time, knowledge, access, service or legitimacy. */
  readonly class: string;
}

export interface LevelTerm extends Term {
  readonly level: number;
}

export interface AgreementPartTerm extends Term {
  /** P: belongs in, E: recommended, B: where the matter calls for it. */
  readonly status: string;
}

export interface ParticipationTerm {
  readonly level: number;
  readonly de: string;
  readonly en: string;
  /** No participation, a step towards it, participation, or beyond; in German. */
  readonly range_de: string;
}

export interface TieLevelTerm extends LevelTerm {
  readonly def_de: string;
  readonly def_en: string;
}

export interface TieTypeTerm extends Term {
  readonly directed: boolean;
}

export interface VisibilityTerm extends Term {
  /** Who sees it, in German. */
  readonly scope_de: string;
}

export interface StocktakingMethod extends Term {
  /** Time it takes, in German. */
  readonly effort_de: string;
}

export interface EarlyWarningTerm extends Term {
  /** P1–P5: a principle, X1–X3: an aspect that cuts across them, „offen“: openness. */
  readonly relates_to: string;
}

export interface DecisionRuleTerm extends Term {
  readonly core_de: string;
  readonly hint_de: string;
}

export interface RoleTerm extends Term {
  /** What somebody in this role does. */
  readonly task_de: string;
  readonly task_en: string;
}

/** 17 groups with 113 types of actors. */
export const actorTypeGroups: readonly ActorTypeGroup[] = actorTypes;
/** 25 fields of action. */
export const fieldsOfAction: readonly Term[] = fields;
/** 29 target groups. */
export const targetGroupTerms: readonly Term[] = targetGroups;
/** 40 kinds of offers and needs. */
export const resourceTerms: readonly Resource[] = resources;
/** Stages of approach, from spotted to carrying. */
export const stageTerms: readonly StageTerm[] = pipeline;
/** Ten reasons why somebody declines. */
export const declineReasonTerms: readonly Term[] = declineReasons;
/** Eleven ways in which to approach somebody. */
export const channelTerms: readonly Term[] = channels;
/** Levels 0–5 of a tie, from no contact to joint responsibility. */
export const tieLevelTerms: readonly TieLevelTerm[] = relationLevels;
/** Levels 0–4 of formality, from spontaneous to contract. */
export const formalityTerms: readonly LevelTerm[] = formalityLevels;
/** 14 types of ties. */
export const tieTypeTerms: readonly TieTypeTerm[] = relationTypes.map((type) => ({
  key: type.key,
  de: type.de,
  en: type.en,
  directed: type.direction === 'gerichtet',
}));

/** Five levels, from public to protected. */
export const visibilityTerms: readonly VisibilityTerm[] = visibility;
/** Ten ways of taking stock, with the time they take. */
export const stocktakingMethodTerms: readonly StocktakingMethod[] = stocktakingMethods;
/** Nine rules by which a body decides. */
export const decisionRuleTerms: readonly DecisionRuleTerm[] = decisionRules;

/** 20 rules by which to see early that something needs a look. */
export const earlyWarningTerms: readonly EarlyWarningTerm[] = earlyWarnings;

/** Seven answers to who may vote. */
export const voterTerms: readonly Term[] = votingEligibility;

/** Levels 1–9 of taking part, from being used to organising oneself; after Wright, von Unger, Block. */
export const participationTerms: readonly ParticipationTerm[] = participationLevels;

/** 25 parts that an agreement can have, in their order. */
export const agreementPartTerms: readonly AgreementPartTerm[] = agreementParts;
/** 18 roles that somebody can have in a network, a body or a cooperation. */
export const roleTerms: readonly RoleTerm[] = roles;
/** Eleven ways to contribute. */
export const contributionFormTerms: readonly Term[] = contributionForms;

/** What the catalogue calls `key` in the language, or the key itself where the catalogue has no such word. */
export function termLabel(terms: readonly Term[], key: string, language: Language): string {
  return terms.find((term) => term.key === key)?.[language] ?? key;
}

export const actorTypeTerms: readonly Term[] = actorTypeGroups.flatMap((group) => group.types);

/** The group of a type, `bild` of `bild.vhs`. */
export function groupOfActorType(type: string): string {
  return type.slice(0, type.indexOf('.'));
}

function keyOf(terms: readonly Term[]) {
  const keys = new Set(terms.map((term) => term.key));
  return z.string().refine((key) => keys.has(key), { error: 'unknown-key' });
}

export const ActorTypeKey = keyOf(actorTypeTerms);
export const ActorGroupKey = keyOf(actorTypeGroups);
export const FieldKey = keyOf(fieldsOfAction);
export const TargetGroupKey = keyOf(targetGroupTerms);
export const ResourceKey = keyOf(resourceTerms);
export const StageKey = keyOf(stageTerms);
export const ChannelKey = keyOf(channelTerms);
export const DeclineReasonKey = keyOf(declineReasonTerms);
export const TieTypeKey = keyOf(tieTypeTerms);
export const ContributionFormKey = keyOf(contributionFormTerms);
export const NetworkRoleKey = keyOf(roleTerms);
export const DecisionRuleKey = keyOf(decisionRuleTerms);
export const VoterKey = keyOf(voterTerms);
export const StocktakingMethodKey = keyOf(stocktakingMethodTerms);
export const TieLevel = z.literal([0, 1, 2, 3, 4, 5]);
export type TieLevel = z.infer<typeof TieLevel>;
export const Formality = z.literal([0, 1, 2, 3, 4]);
export type Formality = z.infer<typeof Formality>;
export const ParticipationLevel = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
export type ParticipationLevel = z.infer<typeof ParticipationLevel>;
