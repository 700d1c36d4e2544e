import { groupOfActorType } from '@augenhoehe/domain/catalogue';
import type {
  FactChoice,
  FactName,
  ImportComparison,
  ImportEntry,
} from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { Table2 } from 'lucide-react';
import { GroupMark, Icon, SourceAge } from '../ui/index.ts';
import { DifferenceChoice } from './difference-choice.tsx';
import { factLabels } from './fact-label.ts';
import { isEmptyFact } from './merge-choices.ts';
import type { MergeChoices } from './merge-choices.ts';
import type { FactWords } from './use-fact-words.ts';
import { useConfirmationWords } from './use-confirmation-words.ts';

export interface DuplicateComparisonProps {
  readonly entry: ImportEntry;
  readonly comparison: ImportComparison;
  readonly choices: MergeChoices;
  readonly onChoose: (fact: FactName, choice: FactChoice) => void;
  readonly factInWords: FactWords;
}

/** Both sides beside each other; what is equal is said once. */
export function DuplicateComparison(props: DuplicateComparisonProps) {
  const { entry, comparison, choices, onChoose, factInWords } = props;
  const { i18n } = useLingui();
  const same = comparison.same.filter((fact) => !isEmptyFact(comparison.known[fact]));
  return (
    <div className="comparison">
      <ComparisonHead entry={entry} comparison={comparison} />
      {comparison.differences.map((difference) => (
        <DifferenceChoice
          key={difference.fact}
          difference={difference}
          choices={choices}
          onChoose={onChoose}
          factInWords={factInWords}
        />
      ))}
      {same.map((fact) => (
        <div className="comparison__row" key={fact}>
          <p className="comparison__fact">{i18n._(factLabels[fact])}</p>
          <p className="comparison__same">
            {factInWords(fact, comparison.known[fact])}{' '}
            <span className="quiet small">
              <Trans>in beiden gleich</Trans>
            </span>
          </p>
        </div>
      ))}
    </div>
  );
}

function ComparisonHead({
  entry,
  comparison,
}: Pick<DuplicateComparisonProps, 'entry' | 'comparison'>) {
  const confirmation = useConfirmationWords();
  const { candidate } = comparison;
  const inStock = candidate.actorId !== null;
  return (
    <div className="comparison__row comparison__row--head">
      <div className="comparison__known">
        <p>
          {inStock && comparison.type !== null ? (
            <GroupMark group={groupOfActorType(comparison.type)} size="small" />
          ) : (
            <Icon shape={Table2} />
          )}
          <b>
            {inStock ? (
              <Trans>Im Bestand</Trans>
            ) : (
              <Trans>In der Liste, Zeile {candidate.row}</Trans>
            )}
          </b>
        </p>
        {inStock && (
          <SourceAge state={comparison.confirmedAt === null ? 'unconfirmed' : 'confirmed'}>
            {confirmation(comparison)}
          </SourceAge>
        )}
      </div>
      <div>
        <p>
          <Icon shape={Table2} />
          <b>
            <Trans>In der Liste, Zeile {entry.row}</Trans>
          </b>
        </p>
        <SourceAge state="unconfirmed">
          <Trans>unbestätigt</Trans>
        </SourceAge>
      </div>
    </div>
  );
}
