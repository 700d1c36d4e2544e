import { Balance, ExpectationOutcome } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextArea } from '../../ui/index.ts';
import type { WrittenWords } from './review-draft.ts';
import { balanceWords, outcomeWords } from './review-words.ts';

interface ReviewedPartyProps {
  readonly name: string;
  readonly expectation: string;
  readonly words: WrittenWords;
  readonly onChange: (words: WrittenWords) => void;
}

const unsaid = 'unsaid';

/** One party at a review: its expectation, what became of it, how giving and getting weigh. */
export function ReviewedParty({ name, expectation, words, onChange }: ReviewedPartyProps) {
  const { t, i18n } = useLingui();
  const open = { key: unsaid, label: t`nicht gesagt` };
  return (
    <fieldset className="reviewed">
      <legend>{name}</legend>
      <p>
        {expectation === '' ? (
          <span className="quiet">
            <Trans>Eine Erwartung ist nicht notiert.</Trans>
          </span>
        ) : (
          <Trans>Erwartet war: „{expectation}“</Trans>
        )}
      </p>
      <SegmentedControl
        label={t`Ist das eingetreten?`}
        segments={[
          ...ExpectationOutcome.options.map((key) => ({ key, label: i18n._(outcomeWords[key]) })),
          open,
        ]}
        value={words.outcome ?? unsaid}
        onChange={(key) =>
          onChange({ ...words, outcome: ExpectationOutcome.nullable().catch(null).parse(key) })
        }
      />
      <TextArea
        label={t`Was kam?`}
        isOptional
        rows={2}
        maxLength={500}
        value={words.came}
        onChange={(came) => onChange({ ...words, came })}
      />
      <SegmentedControl
        label={t`Wie stehen Geben und Nehmen zueinander?`}
        segments={[
          ...Balance.options.map((key) => ({ key, label: i18n._(balanceWords[key]) })),
          open,
        ]}
        value={words.balance ?? unsaid}
        onChange={(key) =>
          onChange({ ...words, balance: Balance.nullable().catch(null).parse(key) })
        }
      />
    </fieldset>
  );
}
