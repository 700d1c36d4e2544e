import type { ScenarioId } from '@augenhoehe/domain/contract';
import type { Scenarios } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bookmark, BookmarkPlus, FolderOpen, Pencil, Save, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, Menu, type MenuGroup, Tag } from '../../ui/index.ts';
import type { DraftOfNetwork } from './use-draft-of-network.ts';
import { useScenarioWork } from './use-scenario-work.ts';

const KeepScenarioDialog = lazyPart(
  async () => (await import('./scenario-dialog.tsx')).KeepScenarioDialog,
);
const EditScenarioDialog = lazyPart(
  async () => (await import('./scenario-dialog.tsx')).EditScenarioDialog,
);

type Kept = Scenarios['scenarios'][number];

interface ScenarioBarProps {
  readonly slug: string;
  readonly list: Scenarios;
  readonly opened: Kept | undefined;
  readonly draft: DraftOfNetwork;
  readonly onOpen: (id: ScenarioId | undefined) => void;
}

/** Which scenario is open, what can be done with it, and the others. */
export function ScenarioBar({ slug, list, opened, draft, onOpen }: ScenarioBarProps) {
  const { t } = useLingui();
  const work = useScenarioWork(slug);
  const [dialog, setDialog] = useState<'keep' | 'edit' | null>(null);
  const isChanged =
    opened !== undefined && JSON.stringify(opened.steps) !== JSON.stringify(draft.steps);
  const groups = useScenarioGroups(list, opened, onOpen);
  return (
    <div className="what-if__scenario">
      {opened !== undefined && <OpenedName scenario={opened} isChanged={isChanged} />}
      <div className="actions no-print">
        {isChanged && opened.canEdit && (
          <Button size="small" icon={Save} onPress={() => void work.save(opened, draft.steps)}>
            <Trans>Änderungen speichern</Trans>
          </Button>
        )}
        {list.can.keep && draft.steps.length > 0 && (opened === undefined || isChanged) && (
          <Button size="small" icon={BookmarkPlus} onPress={() => setDialog('keep')}>
            <Trans>Als Szenario behalten</Trans>
          </Button>
        )}
        {groups.length > 0 && (
          <Menu
            label={t`Szenarien`}
            groups={groups}
            placement="bottom start"
            trigger={
              <Button size="small" variant="plain" icon={FolderOpen}>
                <Trans>Szenarien</Trans>
              </Button>
            }
          />
        )}
        {opened?.canEdit === true && (
          <OwnTools
            slug={slug}
            scenario={opened}
            onEdit={() => setDialog('edit')}
            onRemoved={() => onOpen(undefined)}
          />
        )}
      </div>
      {dialog === 'keep' && (
        <KeepScenarioDialog
          slug={slug}
          steps={draft.steps}
          canShare={list.can.share}
          onKept={onOpen}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'edit' && opened !== undefined && (
        <EditScenarioDialog
          slug={slug}
          scenario={opened}
          canShare={list.can.share}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

interface OpenedNameProps {
  readonly scenario: Kept;
  readonly isChanged: boolean;
}

function OpenedName({ scenario: { name, text }, isChanged }: OpenedNameProps) {
  const { t } = useLingui();
  return (
    <p className="what-if__scenario-name">
      <Trans>Szenario:</Trans> <b>{name}</b>{' '}
      {isChanged && <Tag>{t`nicht gespeicherte Änderungen`}</Tag>}
      {text !== '' && <span className="quiet what-if__text">{text}</span>}
    </p>
  );
}

interface OwnToolsProps {
  readonly slug: string;
  readonly scenario: Kept;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

function OwnTools({ slug, scenario, onEdit, onRemoved }: OwnToolsProps) {
  const work = useScenarioWork(slug);

  async function remove(): Promise<void> {
    if (await work.remove(scenario)) onRemoved();
  }

  return (
    <>
      <Button size="small" variant="plain" icon={Pencil} onPress={onEdit}>
        <Trans>Bearbeiten</Trans>
      </Button>
      <Button size="small" variant="plain" icon={Trash2} onPress={() => void remove()}>
        <Trans>Szenario entfernen</Trans>
      </Button>
    </>
  );
}

function useScenarioGroups(
  list: Scenarios,
  opened: Kept | undefined,
  onOpen: (id: ScenarioId) => void,
): readonly MenuGroup[] {
  const { t } = useLingui();
  function group(key: string, label: string, isShared: boolean): MenuGroup {
    const entries = list.scenarios
      .filter((scenario) => scenario.isShared === isShared)
      .map((scenario) => ({
        key: scenario.id,
        label: scenario.name,
        icon: isShared ? UsersRound : Bookmark,
        isSelected: scenario.id === opened?.id,
        onAction: () => onOpen(scenario.id),
      }));
    return { key, label, entries };
  }
  return [
    group('own', t`Nur für mich`, false),
    group('shared', t`Für alle Beteiligten`, true),
  ].filter(({ entries }) => entries.length > 0);
}
