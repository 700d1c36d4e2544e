import { type ApproachRow, removeApproach } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';
import { Check, Ellipsis, Mail, Pencil, Puzzle, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { lazyPart } from '../app/lazy-part.tsx';
import { newCooperationPath } from '../app/new-cooperation-path.ts';
import { usePlaceParts } from '../app/place-parts.ts';
import { usePlace } from '../app/use-place.ts';
import { useChangeTold } from '../inventory/index.ts';
import { Button, IconButton, Menu } from '../ui/index.ts';

const EditApproachDialog = lazyPart(
  async () => (await import('./edit-approach-dialog.tsx')).EditApproachDialog,
);

/** From „dabei“ on there is something to do together. */
const hasJoined: readonly string[] = ['p6.dabei', 'p7.traegt'];

interface ApproachToolsProps {
  readonly slug: string;
  readonly approach: ApproachRow;
}

/** What can be done with an approach. */
export function ApproachTools({ slug, approach }: ApproachToolsProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<'whole' | 'step' | 'letter' | null>(null);
  const { name } = approach.actor;
  const { can } = usePlace(slug);
  const { LetterDialog } = usePlaceParts();
  if (!approach.can.edit) return null;

  async function remove(): Promise<void> {
    try {
      const params = { slug, approachId: approach.id };
      const reply = await call(removeApproach, { params });
      await tell(reply.changeSetId, t`Ansprache entfernt: ${name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <span className="approach-tools no-print">
      <Button
        size="small"
        icon={Check}
        aria-label={t`Schritt erledigt: ${name}`}
        onPress={() => setOpen('step')}
      >
        {t`Erledigt`}
      </Button>
      <Menu
        label={t`Ansprache: ${name}`}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Ansprache: ${name}`} />}
        groups={[
          {
            key: 'approach',
            entries: [
              { key: 'edit', label: t`Ändern`, icon: Pencil, onAction: () => setOpen('whole') },
              {
                key: 'letter',
                label: t`Brief schreiben`,
                icon: Mail,
                onAction: () => setOpen('letter'),
              },
              ...(can['cooperation.edit'] && hasJoined.includes(approach.stage)
                ? [
                    {
                      key: 'cooperation',
                      label: t`Kooperation daraus machen`,
                      icon: Puzzle,
                      href: newCooperationPath(slug, {
                        party: approach.actor.id,
                        with: approach.onBehalfOf?.id,
                      }),
                    },
                  ]
                : []),
              {
                key: 'remove',
                label: t`Irrtümlich eingetragen: entfernen`,
                icon: Trash2,
                tone: 'attention',
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
      {open === 'letter' && (
        <LetterDialog
          slug={slug}
          actorId={approach.actor.id}
          approach={{ ...approach, onBehalfOf: approach.onBehalfOf?.name }}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'whole' || open === 'step') && (
        <EditApproachDialog
          slug={slug}
          approach={approach}
          how={open}
          onClose={() => setOpen(null)}
        />
      )}
    </span>
  );
}
