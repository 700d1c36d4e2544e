import type { ReactNode } from 'react';
import { classes } from '../../../ui/index.ts';
import type { BallotOption } from '../ballot/ballot-paper.ts';
import { OptionLetter } from '../ballot/option-letter.tsx';

interface ResultEntryProps {
  readonly options: readonly BallotOption[];
  readonly option: BallotOption;
  readonly isFirst: boolean;
  readonly figure: string;
  readonly unit: string;
  /** What the figure rests on. */
  readonly basis?: string | undefined;
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}

/** An option with what was said of it, the drawing and the figure. */
export function ResultEntry(props: ResultEntryProps) {
  const { options, option, isFirst, figure, unit, basis, picture, children } = props;
  return (
    <li className={classes('result', isFirst && 'result--first')}>
      <div className="result__say">
        <h3>
          <OptionLetter options={options} id={option.id} isFirst={isFirst} />
          {option.text}
        </h3>
        <div className="result__words">{children}</div>
      </div>
      <div className="result__picture">{picture}</div>
      <p className="result__figure">
        <b>{figure}</b>
        <span>{unit}</span>
        {basis !== undefined && <span>{basis}</span>}
      </p>
    </li>
  );
}
