import { type NeutralityQuestion, neutralityQuestions } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useMemo } from 'react';
import { tieSentence } from '../../inventory/index.ts';
import { Notice } from '../../ui/index.ts';
import { useNamed } from '../figures/use-named.ts';
import type { PositionPartProps } from './position-part-props.ts';

/** Asks what a dependency or a competition may look like to others, and says why it asks. */
export function Neutrality({ network, me }: PositionPartProps) {
  const { t } = useLingui();
  const questions = useMemo(() => neutralityQuestions(me.id, network.ties), [me, network]);
  if (questions.length === 0) return null;
  return (
    <div className="position-question">
      <Notice
        tone="hint"
        icon={MessageCircleQuestionMark}
        title={t`Wie wirkt das auf Ihre Neutralität?`}
      >
        <ul>
          {questions.map((question, place) => (
            <li key={place}>
              <QuestionWords question={question} network={network} me={me} />
            </li>
          ))}
        </ul>
        <p>
          <Trans>
            Sagen Sie es selbst, bevor andere es vermuten: zu Beginn eines Gesprächs und in
            Vereinbarungen.
          </Trans>
        </p>
      </Notice>
    </div>
  );
}

interface QuestionWordsProps extends Pick<PositionPartProps, 'network' | 'me'> {
  readonly question: NeutralityQuestion;
}

function QuestionWords({ question, network, me }: QuestionWordsProps) {
  const { i18n } = useLingui();
  const { inWords } = useNamed(network);
  const { name } = me;
  const rival = inWords([question.rival]);
  if (question.reason === 'own') {
    return i18n._(tieSentence(question.contest, { from: name, to: rival }));
  }
  const on = inWords([question.on]);
  const depends = i18n._(tieSentence(question.kind, { from: on, to: name }));
  const contest = i18n._(tieSentence(question.contest, { from: on, to: rival }));
  return (
    <Trans>
      {depends} {contest} {rival} ist zugleich Partner von {name}.
    </Trans>
  );
}
