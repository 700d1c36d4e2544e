import {
  blockContactPerson,
  type ContactPersonView,
  orderContactPersons,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../use-change-told.ts';

interface ContactPersonWork {
  readonly moveUp: () => Promise<void>;
  /** Takes back the note of an objection or a withdrawal. */
  readonly unblock: () => Promise<void>;
}

/** With the one moved before the one that stands above it. */
function movedUp(among: readonly ContactPersonView[], { id }: ContactPersonView): string[] {
  const others = among.map((person) => person.id).filter((other) => other !== id);
  const at = among.findIndex((person) => person.id === id);
  return others.toSpliced(Math.max(0, at - 1), 0, id);
}

/** What is done with a contact person without a question. */
export function useContactPersonWork(
  slug: string,
  person: ContactPersonView,
  among: readonly ContactPersonView[],
): ContactPersonWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { block } = person;

  async function moveUp(): Promise<void> {
    try {
      const reply = await call(orderContactPersons, {
        params: { slug, actorId: person.actorId },
        body: { contactPersons: movedUp(among, person) },
      });
      await tell(reply.changeSetId, t`Reihenfolge geändert.`);
    } catch (error) {
      refuse(error);
    }
  }

  async function unblock(): Promise<void> {
    if (block === null) return;
    try {
      const params = { slug, contactPersonId: person.id };
      const body = { reason: block.reason, on: null };
      const reply = await call(blockContactPerson, { params, body });
      await tell(reply.changeSetId, t`Vermerk entfernt.`);
    } catch (error) {
      refuse(error);
    }
  }

  return { moveUp, unblock };
}
