import { lazyPart } from '../app/lazy-part.tsx';

/** Parts that other slices show when somebody asks for them. */
export const ActorBrief = lazyPart(async () => (await import('./actor-brief.tsx')).ActorBrief);
export const ActorProfile = lazyPart(
  async () => (await import('./actor-profile.tsx')).ActorProfile,
);
export const RelationsPart = lazyPart(
  async () => (await import('./complement/relations-part.tsx')).RelationsPart,
);
export const ActorPanel = lazyPart(async () => (await import('./actor-panel.tsx')).ActorPanel);
export const AddTieDialog = lazyPart(
  async () => (await import('./add-tie-dialog.tsx')).AddTieDialog,
);
export const DismissDialog = lazyPart(
  async () => (await import('./complement/dismiss-dialog.tsx')).DismissDialog,
);
