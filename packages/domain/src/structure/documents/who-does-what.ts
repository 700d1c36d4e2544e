import type { ActorId } from '../../contract/index.ts';

const dictionary = new Intl.Collator('de');

/** Somebody who takes part, whether with a task or without. */
export interface Doer {
  /** `null`: a seat that nobody has taken. */
  readonly actorId: ActorId | null;
  readonly name: string;
}

interface OwnedTask {
  readonly owner: { readonly id: ActorId; readonly name: string } | null;
}

/** A line of „who does what“: somebody with one task, somebody without any, or a task that nobody has. */
export interface DoingRow<Who extends Doer, Task> {
  readonly who: Who | null;
  /** Of whoever takes part, or has a task without taking part. */
  readonly name: string | null;
  readonly task: Task | null;
  /** Whether it is the first line of whoever it tells of. */
  readonly isFirst: boolean;
}

/**
 * Who does what: those who take part in their order, each with all their tasks in the order given; then whoever has a
 * task without taking part, by name; then what nobody has.
 */
export function whoDoesWhat<Who extends Doer, Task extends OwnedTask>(
  doers: readonly Who[],
  tasks: readonly Task[],
): DoingRow<Who, Task>[] {
  const known = new Set(doers.map(({ actorId }) => actorId));
  const owned = Map.groupBy(tasks, ({ owner }) => owner?.id ?? null);
  const others = tasks
    .flatMap(({ owner }) => (owner === null || known.has(owner.id) ? [] : [owner]))
    .toSorted((a, b) => dictionary.compare(a.name, b.name));
  const otherNames = new Map(others.map(({ id, name }) => [id, name]));
  return [
    ...doers.flatMap((who) =>
      rowsOf(who, who.name, who.actorId === null ? [] : (owned.get(who.actorId) ?? [])),
    ),
    ...[...otherNames].flatMap(([id, name]) => rowsOf<Who, Task>(null, name, owned.get(id) ?? [])),
    ...(owned.get(null) ?? []).map((task) => ({ who: null, name: null, task, isFirst: true })),
  ];
}

function rowsOf<Who extends Doer, Task>(
  who: Who | null,
  name: string,
  tasks: readonly Task[],
): DoingRow<Who, Task>[] {
  if (tasks.length === 0) return [{ who, name, task: null, isFirst: true }];
  return tasks.map((task, at) => ({ who, name, task, isFirst: at === 0 }));
}
