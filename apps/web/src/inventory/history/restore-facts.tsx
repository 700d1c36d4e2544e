import {
  ActorFacts,
  type ChangeEntry,
  editActor,
  type ActorChanges,
} from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { dayInWords } from '../../app/age-in-words.ts';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Button } from '../../ui/index.ts';
import { actorQuery } from '../queries.ts';
import { useChangeTold } from '../use-change-told.ts';
import { factsToRestore } from './facts-to-restore.ts';

interface RestoreFactsProps {
  readonly slug: string;
  readonly actorId: string;
  readonly change: z.infer<typeof ChangeEntry>;
}

/** Brings back what the facts were before a change, whatever has happened since; a change of its own. */
export function RestoreFacts({ slug, actorId, change }: RestoreFactsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { tell, refuse } = useChangeTold(slug);
  const { data } = useQuery(actorQuery(slug, actorId));
  const [isBusy, setBusy] = useState(false);
  if (data === undefined || !data.can.edit) return null;
  const { actor } = data;
  const seen = ActorFacts.partial().parse({
    ...actor,
    stage: actor.stage ?? undefined,
    notes: actor.notes ?? undefined,
  });
  const restored = factsToRestore(change.entries, seen);
  if (restored === null) return null;
  const day = dayInWords(change.at, language);

  async function restore(changes: ActorChanges, was: ActorChanges): Promise<void> {
    setBusy(true);
    try {
      const reply = await call(editActor, {
        params: { slug, actorId: actor.id },
        body: { changes, was, source: t`Stand vor dem ${day}` },
      });
      await tell(reply.changeSetId, t`Frühere Angaben gelten wieder.`);
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button
      className="change__restore"
      variant="plain"
      size="small"
      icon={History}
      isBusy={isBusy}
      onPress={() => void restore(restored.changes, restored.was)}
    >
      <Trans>Stand davor wiederherstellen</Trans>
    </Button>
  );
}
