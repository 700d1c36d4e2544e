import { ActorChanges, type ActorFactName, ActorFacts } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApiProblem } from '../../app/api-problem.ts';
import { Notice, RadioGroup } from '../../ui/index.ts';
import type { FactDraft } from '../fact-draft.ts';
import { factNames } from '../fact-words.ts';
import { useFactInWords } from '../use-fact-in-words.ts';

interface MeanwhileChoiceProps {
  readonly slug: string;
  readonly problem: ApiProblem;
  readonly draft: FactDraft;
  readonly onChoose: (draft: FactDraft) => void;
}

type Choice = 'mine' | 'theirs';

/** The facts that somebody else changed meanwhile: before, theirs and mine side by side, to choose from. */
export function MeanwhileChoice({ slug, problem, draft, onChoose }: MeanwhileChoiceProps) {
  const { t, i18n } = useLingui();
  const inWords = useFactInWords(slug);
  const [before] = useState(draft);
  const [chosen, setChosen] = useState<Partial<Record<ActorFactName, Choice>>>({});
  const theirs = ActorChanges.safeParse(problem.params['current']).data ?? {};
  const facts = ActorFacts.keyof().options.filter((fact) => theirs[fact] !== undefined);

  function choose(fact: ActorFactName, choice: Choice): void {
    const value = choice === 'mine' ? before.facts[fact] : theirs[fact];
    setChosen({ ...chosen, [fact]: choice });
    onChoose({
      ...draft,
      facts: { ...draft.facts, [fact]: value },
      was: { ...draft.was, [fact]: theirs[fact] },
    });
  }

  if (facts.length === 0) return null;

  function said(text: string): string {
    return text === '' ? t`nicht bekannt` : text;
  }

  return (
    <Notice tone="hint">
      <p>
        <Trans>Was soll gelten? Die andere Angabe bleibt in jedem Fall im Verlauf.</Trans>
      </p>
      {facts.map((fact) => {
        const was = said(inWords(fact, before.was[fact]));
        return (
          <RadioGroup
            key={fact}
            name={`meanwhile.${fact}`}
            label={i18n._(factNames[fact])}
            help={t`Vorher: ${was}`}
            value={chosen[fact] ?? null}
            onChange={(key) => choose(fact, key === 'mine' ? 'mine' : 'theirs')}
            options={[
              {
                key: 'theirs',
                label: said(inWords(fact, theirs[fact])),
                help: t`inzwischen eingetragen`,
              },
              {
                key: 'mine',
                label: said(inWords(fact, before.facts[fact])),
                help: t`Ihre Eingabe`,
              },
            ]}
          />
        );
      })}
    </Notice>
  );
}
