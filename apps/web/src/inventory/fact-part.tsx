import {
  ConfirmableGroup,
  type FactGroup as Group,
  type VisibleActor,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Check, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, FactGroup, IconButton, SourceAge } from '../ui/index.ts';
import { groupNames } from './fact-words.ts';
import { isGroupEmpty } from './is-group-empty.ts';
import { NotOnPaper } from './not-on-paper.tsx';
import { isPrinted } from './printed-levels.ts';
import { useSourceAge } from './use-source-age.ts';
import { VisibilityTag } from './visibility-tag.tsx';

/** What the reader may do; `undefined`: not allowed. */
export interface FactPartActions {
  readonly edit: ((group: Group) => void) | undefined;
  readonly confirm: ((groups: readonly ConfirmableGroup[]) => void) | undefined;
}

interface FactPartProps {
  readonly group: Group;
  readonly actor: VisibleActor;
  readonly actions: FactPartActions;
  readonly children?: ReactNode;
}

/** A part of the sheet: its heading with who sees it, source and age, and what can be done with it. */
export function FactPart({ group, actor, actions, children }: FactPartProps) {
  const { i18n } = useLingui();
  const { sourceAge } = useSourceAge();
  if (actor.hidden.includes(group)) return <HiddenPart group={group} />;
  const name = i18n._(groupNames[group]);
  const isEmpty = isGroupEmpty(actor, group);
  const confirmable = ConfirmableGroup.safeParse(group).data;
  const age =
    isEmpty || confirmable === undefined ? null : sourceAge(actor.provenance[confirmable]);
  const level = actor.levels[group];
  if (isEmpty && actions.edit === undefined) return null;
  return (
    <FactGroup
      title={name}
      beside={level !== undefined && !isEmpty && <VisibilityTag level={level} />}
      aside={
        <>
          {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
          <EditButton group={group} isEmpty={isEmpty} edit={actions.edit} />
        </>
      }
    >
      {(isEmpty || !isPrinted(level)) && <NotOnPaper />}
      {isEmpty ? <NothingKnown /> : children}
      {confirmable !== undefined && age !== null && age.state !== 'confirmed' && (
        <ConfirmButton group={confirmable} name={name} confirm={actions.confirm} />
      )}
    </FactGroup>
  );
}

function NothingKnown() {
  const { t } = useLingui();
  return <p className="quiet small no-print">{t`Noch nicht bekannt.`}</p>;
}

/** Whether there is anything in it, nobody learns from this. */
function HiddenPart({ group }: { readonly group: Group }) {
  const { t, i18n } = useLingui();
  return (
    <FactGroup title={i18n._(groupNames[group])}>
      <NotOnPaper />
      <p className="quiet small no-print">{t`Für Sie nicht sichtbar.`}</p>
    </FactGroup>
  );
}

interface EditButtonProps {
  readonly group: Group;
  readonly isEmpty: boolean;
  readonly edit: FactPartActions['edit'];
}

function EditButton({ group, isEmpty, edit }: EditButtonProps) {
  const { t, i18n } = useLingui();
  if (edit === undefined) return null;
  const name = i18n._(groupNames[group]);
  return (
    <IconButton
      className="sheet__edit no-print"
      icon={Pencil}
      tone="quiet"
      label={isEmpty ? t`${name} ergänzen` : t`${name} bearbeiten`}
      onPress={() => edit(group)}
    />
  );
}

interface ConfirmButtonProps {
  readonly group: ConfirmableGroup;
  readonly name: string;
  readonly confirm: FactPartActions['confirm'];
}

function ConfirmButton({ group, name, confirm }: ConfirmButtonProps) {
  const { t } = useLingui();
  if (confirm === undefined) return null;
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
