import type { FactChoice, FactDifference, FactName } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { factLabels } from './fact-label.ts';
import { choicesFor, chosenFor, isEmptyFact } from './merge-choices.ts';
import type { MergeChoices } from './merge-choices.ts';
import type { FactWords } from './use-fact-words.ts';

const sideNames: Readonly<Record<FactChoice, MessageDescriptor>> = {
  known: msg`Bisher`,
  list: msg`Liste`,
  both: msg`Beides`,
};

export interface DifferenceChoiceProps {
  readonly difference: FactDifference;
  readonly choices: MergeChoices;
  readonly onChoose: (fact: FactName, choice: FactChoice) => void;
  readonly factInWords: FactWords;
}

/** A fact in which both differ, with a choice between them. */
export function DifferenceChoice(props: DifferenceChoiceProps) {
  const { difference, choices, onChoose, factInWords } = props;
  const { i18n } = useLingui();
  const group = useId();
  const { fact } = difference;
  const chosen = chosenFor(difference, choices);
  return (
    <div className="comparison__row" role="radiogroup" aria-labelledby={group}>
      <p className="comparison__fact" id={group}>
        {i18n._(factLabels[fact])}
      </p>
      {choicesFor(difference).map((choice) => (
        <label key={choice} className={choice === 'both' ? 'comparison__both' : 'comparison__side'}>
          <input
            type="radio"
            name={`${group}-choice`}
            checked={chosen === choice}
            onChange={() => onChoose(fact, choice)}
          />
          <span>
            {choice === 'both' ? (
              i18n._(sideNames.both)
            ) : (
              <>
                <span className="comparison__name">{i18n._(sideNames[choice])}: </span>
                {isEmptyFact(difference[choice]) ? (
                  <span className="quiet">
                    <Trans>nichts eingetragen</Trans>
                  </span>
                ) : (
                  factInWords(fact, difference[choice])
                )}
              </>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
