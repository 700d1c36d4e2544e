import { Trans, useLingui } from '@lingui/react/macro';
import { useListWords } from '../../../app/use-list-words.ts';
import { Button, Notice } from '../../../ui/index.ts';
import type { DecisionDraft } from './decision-draft.ts';

interface OvertakenDraftProps {
  readonly mine: DecisionDraft;
  /** As somebody else saved it meanwhile. */
  readonly theirs: DecisionDraft;
  readonly names: ReadonlyMap<string, string>;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody else was faster: both states are to be seen, and whoever writes chooses. */
export function OvertakenDraft({ mine, theirs, names, onKeep, onTake }: OvertakenDraftProps) {
  const { t } = useLingui();
  const listed = useListWords();

  function fieldsOf(draft: DecisionDraft): readonly [label: string, words: string][] {
    const { proposal, options, passive, persons } = draft;
    const lines = [proposal, ...options, passive].flatMap(({ text, detail }) =>
      text === '' ? [] : [detail === '' ? text : `${text} (${detail})`],
    );
    return [
      [t`Frage`, draft.question],
      [t`Was alle vorher wissen sollten`, draft.explanation],
      [t`Möglichkeiten`, listed(lines)],
      [t`Organisationen`, listed(draft.actors.map((id) => names.get(id) ?? ''))],
      [t`Personen`, listed(persons.split('\n').filter((line) => line !== ''))],
      [t`Ende`, draft.closesAt.replace('T', ' ')],
    ];
  }

  const here = new Map(fieldsOf(mine));
  const other = fieldsOf(theirs).filter(([label, words]) => here.get(label) !== words);
  return (
    <Notice
      tone="hint"
      title={t`Jemand anderes hat diesen Entwurf inzwischen geändert`}
      actions={
        <>
          <Button size="small" onPress={onKeep}>
            <Trans>Mein Stand soll gelten</Trans>
          </Button>
          <Button size="small" variant="plain" onPress={onTake}>
            <Trans>Den anderen Stand übernehmen</Trans>
          </Button>
        </>
      }
    >
      {other.length === 0 ? (
        <p>{t`Anders als hier sind dort nur Regeln. Ihr Text ist noch da.`}</p>
      ) : (
        <>
          <p>{t`Ihr Text ist noch da. Anders als hier steht dort jetzt:`}</p>
          <ul>
            {other.map(([label, words]) => (
              <li key={label}>
                {label}: {words === '' ? t`nichts` : words}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
