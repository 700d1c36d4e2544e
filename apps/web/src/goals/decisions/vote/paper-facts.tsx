import type { BallotPaper } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Clock, Eye, EyeOff, Scale, User } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type IconShape } from '../../../ui/index.ts';
import { methodWords } from '../method-words.ts';
import { useRuleWords } from '../use-rule-words.ts';
import { useTimeWords } from './use-time-words.ts';
import './vote.css';

interface PaperFactsProps {
  readonly paper: BallotPaper;
  /** For whom one votes here, where that is one voice. */
  readonly voice?: string | undefined;
}

/** Until when, for whom, who sees it, and what decides. */
export function PaperFacts({ paper, voice }: PaperFactsProps) {
  const { t } = useLingui();
  const time = useTimeWords();
  const rule = useRuleSentence();
  const { closesAt, secret } = paper;
  return (
    <dl className="paper-facts">
      {closesAt !== null && (
        <Fact icon={Clock} term={t`Frist`}>
          {time(closesAt)}
        </Fact>
      )}
      {voice !== undefined && (
        <Fact icon={User} term={t`Ihre Stimme`}>
          {voice}
        </Fact>
      )}
      <Fact icon={secret ? EyeOff : Eye} term={t`Einsicht`}>
        {secret
          ? t`Geheim: Niemand sieht, wer wie gestimmt hat.`
          : t`Offen: Die Beteiligten sehen, wer wie gestimmt hat.`}
      </Fact>
      <Fact icon={Scale} term={t`Regel`}>
        {rule(paper)}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly icon: IconShape;
  readonly term: string;
  readonly children: ReactNode;
}

function Fact({ icon, term, children }: FactProps) {
  return (
    <div>
      <dt>
        <Icon shape={icon} />
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What decides, whose voices count how, and how many have to take part. */
export function useRuleSentence(): (paper: BallotPaper) => string {
  const { t, i18n } = useLingui();
  const { share, majority } = useRuleWords();
  return (paper) => {
    const { method, voices, voiceMode, quorum } = paper;
    const agreed = paper.majority ?? { num: 1, den: 2 };
    const ofVotes = majority(agreed, paper.base);
    const needed =
      agreed.num * 2 === agreed.den
        ? t`Zur Annahme nötig: ${ofVotes}; bei Gleichstand abgelehnt.`
        : t`Zur Annahme nötig: ${ofVotes}.`;
    const decides = method === 'yes_no' ? needed : i18n._(methodWords[method].rule);
    const counted = {
      delegate: t`${plural(voices, { one: '# Stimme', other: '# Stimmen' })}, jede Organisation hat eine.`,
      person: t`${plural(voices, { one: '# Stimme', other: '# Stimmen' })}, jede Person hat eine.`,
      mean: t`${plural(voices, { one: '# Stimme', other: '# Stimmen' })}; je Organisation zählt der Mittelwert.`,
      double: t`${plural(voices, { one: '# Stimme', other: '# Stimmen' })}; Personen und Organisationen müssen beide zustimmen.`,
    }[voiceMode];
    const enough = quorum === null ? '' : t`Mindestbeteiligung: ${share(quorum)}.`;
    return [decides, counted, enough].filter((words) => words !== '').join(' ');
  };
}
