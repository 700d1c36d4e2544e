import type { AreaId } from '@augenhoehe/domain/contract';
import type { Visibility } from '@augenhoehe/domain/access';
import type { ActorRow, FactGroup } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { ComboBox, RadioGroup, Select, TextField } from '../ui/index.ts';
import { AreaField } from './area-field.tsx';
import { ManyLevels } from './many-levels.tsx';
import { type ManyChange, useManyChange } from './use-many-change.ts';
import { useOptions } from './use-options.ts';

type Kind = 'tag' | 'area' | 'type' | 'stage' | 'level';

interface ChangeManyDialogProps {
  readonly slug: string;
  readonly kind: Kind;
  readonly actors: readonly ActorRow[];
  readonly onClose: () => void;
}

interface Values {
  readonly tag: string;
  readonly isTagAdded: boolean;
  readonly areaId: AreaId | null;
  readonly type: string | null;
  readonly stage: string;
  readonly groups: readonly FactGroup[];
  readonly level: Visibility;
}

const nothing: Values = {
  tag: '',
  isTagAdded: true,
  areaId: null,
  type: null,
  stage: 'p0.entdeckt',
  groups: ['contact'],
  level: 'netzwerk',
};

function changeOf(kind: Kind, values: Values): ManyChange {
  switch (kind) {
    case 'tag':
      return { kind: values.isTagAdded ? 'add-tag' : 'remove-tag', tag: values.tag.trim() };
    case 'area':
      return { kind: 'set-area', areaId: values.areaId };
    case 'type':
      return { kind: 'set-type', type: values.type };
    case 'stage':
      return { kind: 'set-stage', stage: values.stage };
    case 'level':
      return { kind: 'set-level', groups: [...values.groups], level: values.level };
  }
}

/** The same for many actors: a keyword, an area, a type, a stage or who sees it. */
export function ChangeManyDialog({ slug, kind, actors, onClose }: ChangeManyDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const { changeMany } = useManyChange(slug, actors, onClose);
  const [values, setValues] = useState(nothing);
  const titles: Readonly<Record<Kind, string>> = {
    tag: t`Welches Schlagwort?`,
    area: t`Welches Gebiet?`,
    type: t`Welche Art?`,
    stage: t`Welcher Stand der Ansprache?`,
    level: t`Wer soll was sehen?`,
  };

  async function send(): Promise<void> {
    const accepted = await sending.send(() => changeMany(changeOf(kind, values)));
    if (accepted) onClose();
  }

  return (
    <FormDialog
      title={titles[kind]}
      lead={t`${plural(actors.length, { one: 'Gilt für # Akteur.', other: 'Gilt für # Akteure.' })}`}
      sendLabel={t`Übernehmen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <ManyField
        slug={slug}
        kind={kind}
        values={values}
        known={[...new Set(actors.flatMap((actor) => actor.tags))]}
        onChange={(part) => setValues({ ...values, ...part })}
      />
    </FormDialog>
  );
}

interface ManyFieldProps {
  readonly slug: string;
  readonly kind: Kind;
  readonly values: Values;
  /** Keywords that some of them have. */
  readonly known: readonly string[];
  readonly onChange: (part: Partial<Values>) => void;
}

function ManyField({ slug, kind, values, known, onChange }: ManyFieldProps) {
  const { t } = useLingui();
  const options = useOptions();
  switch (kind) {
    case 'tag':
      return (
        <>
          <TextField
            name="change.tag"
            label={t`Schlagwort`}
            {...(known.length > 0 ? { help: t`Schon vergeben: ${known.join(', ')}` } : {})}
            autoComplete="off"
            maxLength={60}
            value={values.tag}
            onChange={(tag) => onChange({ tag })}
          />
          {known.length > 0 && (
            <RadioGroup
              label={t`Was soll damit geschehen?`}
              options={[
                { key: 'add', label: t`Ergänzen` },
                { key: 'remove', label: t`Entfernen` },
              ]}
              value={values.isTagAdded ? 'add' : 'remove'}
              onChange={(key) => onChange({ isTagAdded: key === 'add' })}
            />
          )}
        </>
      );
    case 'area':
      return (
        <AreaField slug={slug} value={values.areaId} onChange={(areaId) => onChange({ areaId })} />
      );
    case 'type':
      return (
        <ComboBox
          name="change.type"
          label={t`Was ist es?`}
          isOptional
          options={options.types}
          value={values.type}
          onChange={(type) => onChange({ type })}
        />
      );
    case 'stage':
      return (
        <Select
          name="change.stage"
          label={t`Wie weit sind Sie miteinander?`}
          options={options.stages}
          value={values.stage}
          onChange={(stage) => onChange({ stage })}
        />
      );
    case 'level':
      return (
        <ManyLevels slug={slug} groups={values.groups} level={values.level} onChange={onChange} />
      );
  }
}
