import type {
  ConfirmableGroup,
  FactGroup as Group,
  Provenance,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Check, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, FactGroup, IconButton, SourceAge } from '../ui/index.ts';
import { groupNames } from './fact-words.ts';
import { NotOnPaper } from './not-on-paper.tsx';
import { useSourceAge } from './use-source-age.ts';

/** What the reader may do; `undefined`: not allowed. */
export interface FactPartActions {
  readonly edit: ((group: Group) => void) | undefined;
  readonly confirm: ((groups: readonly ConfirmableGroup[]) => void) | undefined;
}

interface FactPartProps {
  readonly group: Group;
  readonly origin?: Provenance | undefined;
  readonly actions: FactPartActions;
  /** Nothing is known yet. */
  readonly isEmpty?: boolean;
  readonly children?: ReactNode;
}

/** A part of the sheet: its heading with source and age at the right, and what can be done with it. */
export function FactPart({ group, origin, actions, isEmpty = false, children }: FactPartProps) {
  const { t, i18n } = useLingui();
  const { sourceAge } = useSourceAge();
  const name = i18n._(groupNames[group]);
  const age = isEmpty ? null : sourceAge(origin);
  const { edit } = actions;
  if (isEmpty && edit === undefined) return null;
  return (
    <FactGroup
      title={name}
      aside={
        <>
          {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
          {edit !== undefined && (
            <IconButton
              className="sheet__edit no-print"
              icon={Pencil}
              tone="quiet"
              label={isEmpty ? t`${name} ergänzen` : t`${name} bearbeiten`}
              onPress={() => edit(group)}
            />
          )}
        </>
      }
    >
      {(isEmpty || group === 'working') && <NotOnPaper />}
      {isEmpty ? <p className="quiet small no-print">{t`Noch nicht bekannt.`}</p> : children}
      {age !== null && age.state !== 'confirmed' && (
        <ConfirmButton group={group} name={name} confirm={actions.confirm} />
      )}
    </FactGroup>
  );
}

interface ConfirmButtonProps {
  readonly group: Group;
  readonly name: string;
  readonly confirm: FactPartActions['confirm'];
}

function ConfirmButton({ group, name, confirm }: ConfirmButtonProps) {
  const { t } = useLingui();
  // The coordination's own notes have no source but itself, and nothing to confirm.
  if (confirm === undefined || group === 'working') return null;
  return (
    <Button
      className="sheet__confirm no-print"
      variant="plain"
      size="small"
      icon={Check}
      aria-label={t`${name}: stimmt so`}
      onPress={() => confirm([group])}
    >
      {t`Stimmt so`}
    </Button>
  );
}
