import { askingStates, type GoalSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { Notice } from '../../ui/index.ts';

/** How the goal stands in a sentence, and what it waits for. */
export function GoalNext({ sheet }: { readonly sheet: GoalSheet }) {
  const { t } = useLingui();
  const language = useLanguage();
  const listWords = useListWords();
  const { goal, standing } = sheet;
  const parties = sheet.parties.filter(({ takesPart }) => takesPart);
  const { state, decision, stateReason, reviewOn } = goal;
  if (decision !== null) {
    const day = dayInWords(decision.on, language);
    return (
      <Notice tone="good">
        {decision.how === 'parties'
          ? t`Alle Beteiligten haben zugestimmt. Vereinbart am ${day}.`
          : t`Vereinbart am ${day} nach der Regel „${decision.rule}“. Nachzulesen: ${decision.source}.`}
      </Notice>
    );
  }
  if (state === 'dropped') return <Notice tone="info">{t`Verworfen: ${stateReason}`}</Notice>;
  if (!askingStates.includes(state)) return null;
  const waiting = parties.filter(({ id }) => standing.missing.includes(id)).map(({ name }) => name);
  const against = parties
    .filter(({ id }) => standing.declined.includes(id))
    .map(({ name }) => name);
  return (
    <Notice tone="hint">
      {state === 'adapted' && stateReason !== '' && <p>{t`Wird angepasst: ${stateReason}`}</p>}
      {reviewOn === null && (
        <p>{t`Bevor alle zustimmen können, braucht es einen Tag, an dem das Ziel überprüft wird.`}</p>
      )}
      {standing.isComplete && <p>{t`Alle Beteiligten haben zugestimmt.`}</p>}
      {waiting.length > 0 && <p>{t`Es fehlt die Zustimmung von ${listWords(waiting)}.`}</p>}
      {against.length > 0 && <p>{t`Nicht einverstanden: ${listWords(against)}.`}</p>}
      {parties.length === 1 && (
        <p>{t`Zu einem gemeinsamen Ziel gehören mindestens zwei Beteiligte.`}</p>
      )}
      {parties.length === 0 && <p>{t`Noch ist nicht gesagt, wer dem Ziel zustimmen soll.`}</p>}
    </Notice>
  );
}
