import { markedParts, type QueryWord } from '@augenhoehe/domain/inventory';
import { Fragment } from 'react';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  readonly words: readonly QueryWord[];
}

/** A text in which the words somebody looks for stand out. */
export function MarkedText({ text, words }: MarkedTextProps) {
  let end = 0;
  return markedParts(text, words).map((part) => {
    end += part.text.length;
    return part.isMarked ? (
      <mark key={end} className="found-word">
        {part.text}
      </mark>
    ) : (
      <Fragment key={end}>{part.text}</Fragment>
    );
  });
}
