import { type ActorSheet, FactGroup, isCoordinationGroup } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { Button, Menu } from '../ui/index.ts';
import { groupNames } from './fact-words.ts';

interface EditMenuProps {
  readonly sheet: ActorSheet;
  readonly onEdit: (group: FactGroup) => void;
}

/** „Bearbeiten“: first which part. */
export function EditMenu({ sheet, onEdit }: EditMenuProps) {
  const { t, i18n } = useLingui();
  const { actor, can } = sheet;
  const groups = FactGroup.options.filter(
    (group) => !actor.hidden.includes(group) && (can.workingNotes || !isCoordinationGroup(group)),
  );
  return (
    <Menu
      label={t`Was möchten Sie bearbeiten?`}
      placement="bottom start"
      trigger={
        <Button size="small" icon={Pencil}>
          <Trans>Bearbeiten</Trans>
        </Button>
      }
      groups={[
        {
          key: 'groups',
          entries: groups.map((group) => ({
            key: group,
            label: i18n._(groupNames[group]),
            onAction: () => onEdit(group),
          })),
        },
      ]}
    />
  );
}
