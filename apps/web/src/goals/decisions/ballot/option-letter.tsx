import { classes, Icon } from '../../../ui/index.ts';
import type { BallotOption } from './ballot-paper.ts';
import { optionMark } from './option-mark.ts';

interface OptionLetterProps {
  readonly options: readonly BallotOption[];
  readonly id: string;
  readonly isFirst?: boolean;
}

/** The letter under which a round speaks of an option. */
export function OptionLetter({ options, id, isFirst = false }: OptionLetterProps) {
  const mark = optionMark(options, id);
  return (
    <span className={classes('letter-mark', isFirst && 'letter-mark--first')} aria-hidden="true">
      {typeof mark === 'string' ? mark : <Icon shape={mark} />}
    </span>
  );
}
