import { ActorId } from '@augenhoehe/domain/contract';
import { type Network, partnerIn, tiesByActor } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { tieSentence, useOptions, useTerms } from '../../inventory/index.ts';
import { ComboBox, type Option, Select } from '../../ui/index.ts';
import type { StepEntry } from './step-entry.ts';

interface StepFieldsProps {
  readonly network: Network;
  readonly entry: StepEntry;
  readonly onChange: (entry: StepEntry) => void;
}

/** The questions that this kind of step asks. */
export function StepFields(props: StepFieldsProps) {
  const { network, entry, onChange } = props;
  const { t } = useLingui();
  const actors = useActorChoices(network);
  const labels: Readonly<Record<StepEntry['kind'], string>> = {
    'remove-actor': t`Wer fällt weg?`,
    'add-tie': t`Wer wäre verbunden?`,
    'change-level': t`Wessen Beziehung?`,
    'end-tie': t`Wessen Beziehung?`,
  };
  return (
    <>
      <ComboBox
        name="actor"
        label={labels[entry.kind]}
        options={actors}
        value={entry.actor}
        onChange={(actor) => onChange({ ...entry, actor, tie: '' })}
      />
      {entry.kind === 'add-tie' && <NewTieFields {...props} actors={actors} />}
      {(entry.kind === 'change-level' || entry.kind === 'end-tie') && <TieField {...props} />}
      {(entry.kind === 'add-tie' || entry.kind === 'change-level') && (
        <DraftLevelField {...props} />
      )}
    </>
  );
}

function useActorChoices({ actors }: Network): readonly Option[] {
  const terms = useTerms();
  return actors.map(({ id, name, type }) => ({
    key: id,
    label: name,
    help: type === null ? '' : terms.shortType(type),
  }));
}

interface NewTieFieldsProps extends StepFieldsProps {
  readonly actors: readonly Option[];
}

function NewTieFields({ entry, onChange, actors }: NewTieFieldsProps) {
  const { t, i18n } = useLingui();
  const options = useOptions();

  function nameOf(key: string | null): string {
    return actors.find((option) => option.key === key)?.label ?? t`(noch offen)`;
  }
  const ends = { from: nameOf(entry.actor), to: nameOf(entry.partner) };
  return (
    <>
      <ComboBox
        name="partner"
        label={t`Mit wem?`}
        options={actors.filter(({ key }) => key !== entry.actor)}
        value={entry.partner}
        onChange={(partner) => onChange({ ...entry, partner })}
      />
      <Select
        label={t`Welcher Art wäre die Beziehung?`}
        help={i18n._(tieSentence(entry.type, ends))}
        options={options.tieTypes.filter(({ key }) => key !== 'wunsch')}
        value={entry.type}
        onChange={(type) => onChange({ ...entry, type })}
      />
    </>
  );
}

/** The ties there are at the chosen actor. */
function TieField({ network, entry, onChange }: StepFieldsProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const id = ActorId.safeParse(entry.actor).data;
  const ties = id === undefined ? [] : (tiesByActor(network.ties).get(id) ?? []);
  const names = new Map(network.actors.map((actor) => [actor.id, actor.name]));
  return (
    <Select
      name="tie"
      label={t`Welche Beziehung?`}
      placeholder={t`Bitte wählen`}
      options={ties.map((tie) => ({
        key: tie.id,
        label: [
          id === undefined ? '' : (names.get(partnerIn(tie, id)) ?? '…'),
          terms.shortTieType(tie.type),
          terms.level(tie.level),
        ].join(' · '),
      }))}
      value={entry.tie}
      onChange={(tie) => onChange({ ...entry, tie })}
    />
  );
}

function DraftLevelField({ entry, onChange }: StepFieldsProps) {
  const { t } = useLingui();
  const options = useOptions();
  return (
    <Select
      label={t`Wie eng wäre sie?`}
      options={options.levels.filter(({ key }) => key !== '0')}
      value={entry.level}
      onChange={(level) => onChange({ ...entry, level })}
    />
  );
}
