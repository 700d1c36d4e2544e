import { ActorId } from '@augenhoehe/domain/contract';
import { emptyRole } from '@augenhoehe/domain/structure';
import type { RoleSheet } from '../role-sheet.ts';
import { idOf } from './id-of.ts';

/** Somebody who moderates, with as many tasks as names, all saying the same. */
export function roleSheetOf(names: readonly string[], text: string): RoleSheet {
  return {
    role: {
      ...emptyRole('moderation', ActorId.parse(idOf(100))),
      holder: text.slice(0, 160),
      deputy: text.slice(0, 160),
      since: '2026-01-01',
      hoursPerWeek: 1,
      mandate: text.slice(0, 1000),
      neutrality: text.slice(0, 1000),
      handoverNote: text.slice(0, 1000),
    },
    actor: names[0] ?? '',
    deputyActor: names.at(-1) ?? '',
    context: text.slice(0, 200),
    tasks: names.map((name) => ({
      title: text.slice(0, 200),
      dueOn: '2026-12-24',
      rule: 'FREQ=WEEKLY',
      doneBy: text.slice(0, 160),
      deputy: name,
      isAsked: true,
    })),
    day: '2026-11-22',
  };
}
