import { AgreementId } from '@augenhoehe/domain/contract';
import { Rhythm, type TaskList, TaskOrigin } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ComboBox, Select, TextField } from '../../ui/index.ts';
import { agreementsQuery } from '../agreements/agreement-queries.ts';
import type { TaskDraft } from './task-draft.ts';
import { useOriginWords } from './use-origin-words.ts';
import { useRhythmWords } from './use-rhythm-words.ts';

export interface TaskFieldsProps {
  readonly slug: string;
  readonly list: Pick<TaskList, 'contexts'>;
  /** Before the names of fields in what the server says of them. */
  readonly prefix: '' | 'changes.';
  readonly draft: TaskDraft;
  readonly onChange: (changes: Partial<TaskDraft>) => void;
}

/** What is to be done, and what it belongs to. */
export function AboutFields({ list, prefix, draft, onChange }: TaskFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${prefix}title`}
        label={t`Was ist zu tun?`}
        maxLength={200}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <Select
        name={`${prefix}cooperationId`}
        label={t`Wozu gehört sie?`}
        isOptional
        placeholder={t`Zum ganzen Quartier`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.context}
        onChange={(context) => onChange({ context })}
      />
    </>
  );
}

/** Until when, and how often again. */
export function DayFields({ prefix, draft, onChange }: TaskFieldsProps) {
  const { t } = useLingui();
  const rhythmWords = useRhythmWords();
  const own = draft.rhythm === 'own' ? [{ key: 'own', label: rhythmWords(null) }] : [];
  return (
    <>
      <TextField
        name={`${prefix}dueOn`}
        type="date"
        label={t`Bis wann?`}
        isOptional
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      {draft.dueOn !== '' && (
        <Select
          name={`${prefix}rule`}
          label={t`Kommt sie wieder?`}
          isOptional
          placeholder={t`Nein, einmal`}
          options={[...own, ...Rhythm.options.map((key) => ({ key, label: rhythmWords(key) }))]}
          value={draft.rhythm}
          onChange={(key) =>
            onChange({ rhythm: key === 'own' ? key : (Rhythm.safeParse(key).data ?? '') })
          }
        />
      )}
    </>
  );
}

/** Where it was decided: of what kind, and in words. */
export function OriginFields(props: TaskFieldsProps) {
  const { prefix, draft, onChange } = props;
  const { t } = useLingui();
  const originWords = useOriginWords();
  return (
    <>
      <Select
        name={`${prefix}origin`}
        label={t`Woher kommt sie?`}
        options={TaskOrigin.options.map((key) => ({ key, label: originWords(key) }))}
        value={draft.origin}
        onChange={(key) => onChange({ origin: TaskOrigin.parse(key) })}
      />
      {draft.origin === 'agreement' && <AgreementField {...props} />}
      {draft.origin !== 'idea' && (
        <TextField
          name={`${prefix}originNote`}
          label={draft.origin === 'agreement' ? t`Woraus genau?` : t`Aus welcher?`}
          help={
            draft.origin === 'agreement'
              ? t`Zum Beispiel „Teil 4“, oder der Name einer Vereinbarung, die nicht hier liegt.`
              : t`Zum Beispiel „Sitzung vom 12. Oktober“.`
          }
          isOptional
          maxLength={300}
          value={draft.originNote}
          onChange={(originNote) => onChange({ originNote })}
        />
      )}
    </>
  );
}

/** Those that the writer may read; one that they may not read stays as it is, without its title. */
function AgreementField({ slug, prefix, draft, onChange }: TaskFieldsProps) {
  const { t } = useLingui();
  const { data } = useQuery(agreementsQuery(slug));
  const options = (data?.agreements ?? []).map(({ id, title }) => ({ key: id, label: title }));
  const { agreementId } = draft;
  const isHidden = agreementId !== null && !options.some(({ key }) => key === agreementId);
  return (
    <ComboBox
      name={`${prefix}agreementId`}
      label={t`Aus welcher Vereinbarung?`}
      help={t`Bleibt das leer, liegt sie nicht hier.`}
      isOptional
      options={
        isHidden
          ? [...options, { key: agreementId, label: t`Eine Vereinbarung, die Sie nicht sehen` }]
          : options
      }
      value={agreementId}
      onChange={(key) => onChange({ agreementId: AgreementId.nullable().catch(null).parse(key) })}
    />
  );
}
