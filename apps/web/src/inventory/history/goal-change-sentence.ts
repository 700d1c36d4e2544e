import type { GoalChange } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Of<Kind extends GoalChange['kind']> = Extract<GoalChange, { kind: Kind }>['params'];

function answered({ goal: { key }, ...said }: Of<'goal.answered'>): MessageDescriptor {
  const { actor, answer, decided } = said;
  if (decided) return msg`„${actor}“ stimmt Ziel ${key} zu; es ist vereinbart.`;
  return answer === 'confirmed'
    ? msg`„${actor}“ stimmt Ziel ${key} zu.`
    : msg`„${actor}“ stimmt Ziel ${key} nicht zu.`;
}

function stepped({ goal: { key }, to }: Of<'goal.stepped'>): MessageDescriptor {
  const byState: Readonly<Record<typeof to, MessageDescriptor>> = {
    idea: msg`Ziel ${key} ist wieder eine Idee.`,
    'in-negotiation': msg`Ziel ${key} geht in die Aushandlung.`,
    decided: msg`Ziel ${key} ist vereinbart.`,
    'in-progress': msg`An Ziel ${key} wird gearbeitet.`,
    reached: msg`Ziel ${key} ist erreicht.`,
    adapted: msg`Ziel ${key} wird angepasst.`,
    dropped: msg`Ziel ${key} verworfen.`,
  };
  return byState[to];
}

function named({ goal: { key }, ...said }: Of<'goal.actors-named'>): MessageDescriptor {
  const { role, joined, left, reason } = said;
  const [more, less] = [joined.join(', '), left.join(', ')];
  if (role === 'supporter') {
    if (less === '') return msg`Ziel ${key} wird unterstützt von: ${more}.`;
    return more === ''
      ? msg`Ziel ${key} wird nicht mehr unterstützt von: ${less}.`
      : msg`Ziel ${key} wird unterstützt von: ${more}; nicht mehr von: ${less}.`;
  }
  if (reason === '') return msg`Ziel ${key} soll vereinbart werden mit: ${more}.`;
  if (less === '') return msg`Bei Ziel ${key} jetzt dabei: ${more}. Grund: ${reason}`;
  return more === ''
    ? msg`Bei Ziel ${key} nicht mehr dabei: ${less}. Grund: ${reason}`
    : msg`Bei Ziel ${key} jetzt dabei: ${more}; nicht mehr: ${less}. Grund: ${reason}`;
}

type Teller<Kind extends GoalChange['kind']> = (params: Of<Kind>) => MessageDescriptor;

const sentences: { readonly [Kind in GoalChange['kind']]: Teller<Kind> } = {
  'goal.added': ({ goal }) => msg`Ziel ${goal.key} „${goal.text}“ eingetragen.`,
  'goal.edited': ({ goal: { key }, takenBack }) =>
    takenBack
      ? msg`Worte von Ziel ${key} geändert; alle werden neu gefragt.`
      : msg`Ziel ${key} geändert.`,
  'goal.stepped': stepped,
  'goal.removed': ({ goal }) => msg`Ziel ${goal.key} „${goal.text}“ entfernt.`,
  'goal.answered': answered,
  'goal.decided': ({ goal: { key }, rule }) =>
    rule === ''
      ? msg`Ziel ${key} vereinbart.`
      : msg`Ziel ${key} vereinbart nach der Regel „${rule}“.`,
  'goal.actors-named': named,
  'goal.measured': ({ goal: { key } }) => msg`Messwert zu Ziel ${key} eingetragen.`,
  'goal.value-edited': ({ goal: { key } }) => msg`Messwert zu Ziel ${key} berichtigt.`,
  'goal.value-removed': ({ goal: { key } }) => msg`Messwert zu Ziel ${key} entfernt.`,
};

/** What somebody did about a goal; the history tells of every slice. */
export function goalChangeSentence<Change extends GoalChange>(change: Change): MessageDescriptor {
  // Each sentence is looked up by the kind whose parameters it gets, which the type of a union cannot say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const tell = sentences[change.kind] as (params: Change['params']) => MessageDescriptor;
  return tell(change.params);
}
