import { dayInGermany } from '@augenhoehe/domain/contract';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNow } from '../../../app/use-now.ts';
import { bodiesQuery, bodyQuery, useActorOptions } from '../../../inventory/index.ts';
import { cooperationQuery, cooperationsQuery } from '../../../structure/index.ts';
import { Mark, RadioGroup, Select, TagPicker, TextArea } from '../../../ui/index.ts';
import { DecisionDraft } from './decision-draft.ts';
import { electorateOfBody, electorateOfCooperation } from './electorate.ts';
import type { FieldsProps } from './fields-props.ts';
import { fitting } from './fitting.ts';
import { WeightFields } from './weight-fields.tsx';

/** Whose voices count, taken over from a body or a cooperation or picked by hand, and how they count. */
export function VoterFields({ slug, draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { options } = useActorOptions(slug);
  const bodies = useQuery(bodiesQuery(slug)).data?.bodies ?? [];
  const cooperations = useQuery(cooperationsQuery(slug)).data?.cooperations ?? [];
  const today = dayInGermany(useNow());

  async function takeBody(bodyId: string): Promise<void> {
    onChange({ bodyId, cooperationId: '' });
    if (bodyId === '') return;
    const sheet = await queryClient.ensureQueryData(bodyQuery(slug, bodyId));
    onChange(electorateOfBody(sheet, today));
  }

  async function takeCooperation(cooperationId: string): Promise<void> {
    onChange({ cooperationId, bodyId: '' });
    if (cooperationId === '') return;
    const sheet = await queryClient.ensureQueryData(cooperationQuery(slug, cooperationId));
    onChange(electorateOfCooperation(sheet, today));
  }

  const people = draft.persons.split('\n').filter((line) => line.trim() !== '').length;
  const voices = draft.actors.length + people;
  return (
    <>
      <Select
        label={t`Mitglieder eines Gremiums übernehmen`}
        placeholder={t`keines`}
        isOptional
        options={bodies.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.bodyId}
        onChange={(id) => void takeBody(id)}
      />
      <Select
        label={t`Beteiligte einer Kooperation übernehmen`}
        placeholder={t`keine`}
        isOptional
        options={cooperations.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.cooperationId}
        onChange={(id) => void takeCooperation(id)}
      />
      <TagPicker
        name="electorate"
        label={t`Welche Organisationen entscheiden?`}
        isOptional
        options={options}
        value={draft.actors}
        onChange={(actors) => onChange({ actors: [...actors] })}
      />
      <TextArea
        name="persons"
        label={t`Welche Personen entscheiden?`}
        help={t`Eine je Zeile, ein Platz genügt statt eines Namens. Nach einem Komma steht die Organisation oder die Bank: „Platz 1, Bewohnerschaft“.`}
        isOptional
        value={draft.persons}
        onChange={(persons) => onChange({ persons })}
      />
      <Mark tone="quiet" isBoxed>
        {voices === 0
          ? t`Noch ist niemand eingetragen, der entscheidet.`
          : t`Es ${plural(voices, { one: 'entscheidet # Stimme', other: 'entscheiden # Stimmen' })}.`}
      </Mark>
      <ModeField draft={draft} onChange={onChange} slug={slug} />
      <WeightFields draft={draft} onChange={onChange} slug={slug} />
    </>
  );
}

function ModeField({ draft: { method, voiceMode, secret }, onChange }: FieldsProps) {
  const { t } = useLingui();
  const isScale = method === 'consensing' || method === 'score';
  return (
    <RadioGroup
      name="voiceMode"
      label={t`Wie zählen die Stimmen?`}
      options={[
        {
          key: 'delegate',
          label: t`Jede Organisation hat eine Stimme`,
          help: t`Sie gibt sie durch ihre Vertretung ab.`,
        },
        {
          key: 'person',
          label: t`Jede Person hat eine Stimme`,
          help: t`Gleich, zu wem sie gehört.`,
        },
        ...(isScale
          ? [
              {
                key: 'mean',
                label: t`Der Mittelwert je Organisation zählt`,
                help: t`Mehrere Personen einer Organisation bewerten; sie zählen zusammen einmal.`,
              },
            ]
          : []),
        ...(method === 'yes_no'
          ? [
              {
                key: 'double',
                label: t`Doppelte Mehrheit`,
                help: t`Personen und Organisationen müssen beide zustimmen.`,
              },
            ]
          : []),
      ]}
      value={voiceMode}
      onChange={(key) =>
        onChange(fitting({ method, secret, voiceMode: DecisionDraft.shape.voiceMode.parse(key) }))
      }
    />
  );
}
