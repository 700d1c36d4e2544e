import { ActorId } from '@augenhoehe/domain/contract';

function keyOf(slug: string): string {
  return `augenhoehe.position.${slug}`;
}

/** Whose position was looked at last in this browser. */
export function readLastActor(slug: string): ActorId | undefined {
  return ActorId.safeParse(localStorage.getItem(keyOf(slug))).data;
}

export function storeLastActor(slug: string, id: ActorId): void {
  localStorage.setItem(keyOf(slug), id);
}
