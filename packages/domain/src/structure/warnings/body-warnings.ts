import { type BodyHint, warningOfBodyHint } from '../../inventory/index.ts';
import type { EarlyWarning } from './early-warning.ts';
import type { BodyWarnedOf, WarningRule } from './warning-rule.ts';

function chairAndHeld({ chair, holds }: Extract<BodyHint, { kind: 'one-hand' }>) {
  const actors = [chair, ...holds.map(({ over }) => over)];
  const once = new Map(actors.map((actor) => [actor.id, actor]));
  return [...once.values()].map((actor) => ({ kind: 'actor' as const, ...actor }));
}

function warningOf({ id, name }: BodyWarnedOf, hint: BodyHint): EarlyWarning | null {
  const about = { subject: { kind: 'body' as const, id, name }, entries: [] };
  switch (hint.kind) {
    case 'quiet':
      return { key: 'w06', ...about, hint };
    case 'size':
      return warningOfBodyHint(hint) === null ? null : { key: 'w11', ...about, hint };
    case 'one-hand':
      return { key: 'w19', ...about, entries: chairAndHeld(hint), hint };
    case 'no-newcomers':
      return { key: 'w20', ...about, hint };
    case 'partial-chair':
    case 'vacant':
      return null;
  }
}

function alikeWarning({ id, name, alike }: BodyWarnedOf): EarlyWarning[] {
  if (alike.length === 0) return [];
  const entries = alike.map((other) => ({ kind: 'body' as const, ...other }));
  return [{ key: 'bodies-alike', subject: { kind: 'body', id, name }, entries }];
}

/** What stands as a hint on a single body and is of the catalogue, w06, w11, w19 and w20; and which bodies are alike. */
export const bodyWarnings: WarningRule = ({ bodies }) =>
  bodies.flatMap((body) => [
    ...body.hints.flatMap((hint) => warningOf(body, hint) ?? []),
    ...alikeWarning(body),
  ]);
