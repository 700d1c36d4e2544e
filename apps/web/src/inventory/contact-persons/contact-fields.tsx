import { ContactVisibility, unfitWord } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, RadioGroup, TextField } from '../../ui/index.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import type { FactsDraft } from './contact-draft.ts';

interface ContactFieldsProps {
  /** Where the request has the facts: `facts` or `changes`. */
  readonly path: string;
  readonly facts: FactsDraft;
  readonly onChange: (facts: FactsDraft) => void;
}

/** What is recorded of somebody who can be reached at work. There is no question about anything else. */
export function ContactFields({ path, facts, onChange }: ContactFieldsProps) {
  const { t } = useLingui();
  function field(name: 'name' | 'duty' | 'phone' | 'email') {
    return {
      name: `${path}.${name}`,
      value: facts[name],
      onChange: (value: string) => onChange({ ...facts, [name]: value }),
      autoComplete: 'off',
      isOptional: true,
    };
  }
  return (
    <>
      <TextField
        {...field('duty')}
        label={t`Welche Funktion?`}
        help={t`Zum Beispiel „Leitung“, „Geschäftsstelle“ oder „Vorsitz“.`}
        maxLength={160}
      />
      <TextField
        {...field('name')}
        label={t`Welcher Name?`}
        help={t`Leer lassen, wenn die Funktion genügt. Dann muss niemand informiert werden. Eine andere Person tragen Sie bitte neu ein.`}
        maxLength={160}
      />
      <TextField {...field('phone')} type="tel" label={t`Telefon bei der Arbeit`} maxLength={60} />
      <TextField
        {...field('email')}
        type="email"
        label={t`E-Mail bei der Arbeit`}
        maxLength={254}
      />
      <AvailabilityField path={path} facts={facts} onChange={onChange} />
      <Checkbox
        label={t`Ist die Vertretung`}
        isSelected={facts.isDeputy}
        onChange={(isDeputy) => onChange({ ...facts, isDeputy })}
      />
      <VisibilityField path={path} facts={facts} onChange={onChange} />
    </>
  );
}

function AvailabilityField({ path, facts, onChange }: ContactFieldsProps) {
  const { t } = useLingui();
  const unfit = unfitWord(facts.availability);
  const word = unfit?.word ?? '';
  return (
    <TextField
      name={`${path}.availability`}
      label={t`Wann und wo erreichbar?`}
      help={t`Nur dienstlich, zum Beispiel „Di 9–12, Büro im Anbau“.`}
      isOptional
      autoComplete="off"
      maxLength={200}
      value={facts.availability}
      onChange={(availability) => onChange({ ...facts, availability })}
      hint={
        unfit === null
          ? null
          : t`„${word}“ klingt nach Privatem oder nach einem Einzelfall. Das gehört nicht hierher.`
      }
    />
  );
}

function VisibilityField({ path, facts, onChange }: ContactFieldsProps) {
  const { t } = useLingui();
  const words = useVisibilityWords();
  return (
    <RadioGroup
      name={`${path}.visibility`}
      label={t`Wer soll das sehen?`}
      options={ContactVisibility.options.map((level) => ({
        key: level,
        label: words.name(level),
        help:
          level === 'team' ? t`die Koordination und diese Einrichtung selbst` : words.scope(level),
      }))}
      value={facts.visibility}
      onChange={(key) => onChange({ ...facts, visibility: ContactVisibility.parse(key) })}
    />
  );
}
