/** What the journal says of scenarios and intentions. */
export type ScenarioChange =
  | {
      readonly kind: 'scenario.added' | 'scenario.edited' | 'scenario.removed';
      /** `null` where the scenario is seen by its owner alone. */
      readonly params: { readonly name: string | null };
    }
  | { readonly kind: 'ties.intended'; readonly params: { readonly count: number } };
