import { lazyPart } from '../app/lazy-part.tsx';

/** Parts that other slices show when somebody asks for them. */
export const ActorPanel = lazyPart(async () => (await import('./actor-panel.tsx')).ActorPanel);
export const AddTieDialog = lazyPart(
  async () => (await import('./add-tie-dialog.tsx')).AddTieDialog,
);
export const DismissDialog = lazyPart(
  async () => (await import('./complement/dismiss-dialog.tsx')).DismissDialog,
);
