import { SharedVisibility } from '@augenhoehe/domain/access';
import { roleTerms } from '@augenhoehe/domain/catalogue';
import { ActorId } from '@augenhoehe/domain/contract';
import type { RoleList } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useVisibilityWords } from '../../inventory/index.ts';
import { ComboBox, type Option, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import type { RoleDraft } from './role-draft.ts';
import { useRoleWords } from './use-role-words.ts';

interface RoleFieldsProps {
  /** Before the name of each field, as the request has it. */
  readonly prefix: '' | 'changes.';
  readonly list: RoleList;
  readonly actors: readonly Option[];
  readonly mayAssign: boolean;
  readonly isNew: boolean;
  readonly draft: RoleDraft;
  readonly onChange: (draft: Partial<RoleDraft>) => void;
}

/** Which role, where and who; then what is known of it. */
export function RoleFields(props: RoleFieldsProps) {
  const { t } = useLingui();
  const visibility = useVisibilityWords();
  const { prefix, actors, isNew, draft, onChange } = props;
  return (
    <>
      {props.mayAssign && <PlaceFields {...props} />}
      {isNew && (
        <ComboBox
          name="actorId"
          label={t`Wer hat sie?`}
          options={actors}
          value={draft.actorId}
          onChange={(key) => onChange({ actorId: ActorId.nullable().catch(null).parse(key) })}
        />
      )}
      <TextField
        name={`${prefix}holder`}
        label={t`Wer ist das dort?`}
        help={t`Die Funktion, kein Name, zum Beispiel „Hausleitung“.`}
        isOptional
        maxLength={160}
        value={draft.holder}
        onChange={(holder) => onChange({ holder })}
      />
      <TextField
        name={`${prefix}deputy`}
        label={t`Wer springt ein?`}
        help={t`Auch hier die Funktion.`}
        isOptional
        maxLength={160}
        value={draft.deputy}
        onChange={(deputy) => onChange({ deputy })}
      />
      <ComboBox
        name={`${prefix}deputyId`}
        label={t`Vertretung bei`}
        help={t`Leer heißt: beim selben Akteur.`}
        isOptional
        options={actors}
        value={draft.deputyId}
        onChange={(key) => onChange({ deputyId: ActorId.nullable().catch(null).parse(key) })}
      />
      <MandateFields {...props} />
      <RadioGroup
        name={`${prefix}visibility`}
        label={t`Wer soll die Rolle sehen?`}
        options={SharedVisibility.options.map((key) => ({
          key,
          label: visibility.name(key),
          help: visibility.scope(key),
        }))}
        value={draft.visibility}
        onChange={(key) => onChange({ visibility: SharedVisibility.parse(key) })}
      />
    </>
  );
}

function PlaceFields({ prefix, list, draft, onChange }: RoleFieldsProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  return (
    <>
      <Select
        name={`${prefix}role`}
        label={t`Welche Rolle?`}
        placeholder={t`Bitte wählen`}
        {...(draft.role === '' ? {} : { help: words.task(draft.role) })}
        options={roleTerms.map(({ key }) => ({ key, label: words.name(key) }))}
        value={draft.role}
        onChange={(role) => onChange({ role })}
      />
      <Select
        name={`${prefix}cooperationId`}
        label={t`Wo?`}
        isOptional
        placeholder={t`Im ganzen Quartier`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.context}
        onChange={(context) => onChange({ context })}
      />
    </>
  );
}

function MandateFields({ prefix, draft, onChange }: RoleFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${prefix}since`}
        type="date"
        label={t`Seit wann?`}
        isOptional
        value={draft.since}
        onChange={(since) => onChange({ since })}
      />
      <TextField
        name={`${prefix}hoursPerWeek`}
        label={t`Stunden die Woche`}
        help={t`Ungefähr, in halben Stunden.`}
        inputMode="decimal"
        isOptional
        value={draft.hours}
        onChange={(hours) => onChange({ hours })}
      />
      <TextArea
        name={`${prefix}mandate`}
        label={t`Was darf die Rolle, und von wem?`}
        help={t`Was sie entscheidet, für wen sie spricht, wer sie beauftragt hat.`}
        isOptional
        rows={3}
        maxLength={1000}
        value={draft.mandate}
        onChange={(mandate) => onChange({ mandate })}
      />
      {draft.role === 'moderation' && (
        <TextArea
          name={`${prefix}neutrality`}
          label={t`Was hat sie selbst mit der Sache zu tun?`}
          help={t`Zum Beispiel: Stellt keine Anträge und stimmt nicht ab.`}
          isOptional
          rows={2}
          maxLength={1000}
          value={draft.neutrality}
          onChange={(neutrality) => onChange({ neutrality })}
        />
      )}
    </>
  );
}
