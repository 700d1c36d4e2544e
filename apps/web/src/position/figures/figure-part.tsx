import { type ReactNode, useId } from 'react';
import { Meaning } from '../../ui/index.ts';
import './figure-part.css';

interface FigurePartProps {
  readonly title: ReactNode;
  /** What is seen, before any number. */
  readonly sentence: ReactNode;
  /** What the figure counts and what it does not say. */
  readonly meaning: ReactNode;
  /** `FigureGround`: on what it rests. */
  readonly ground?: ReactNode;
  readonly children?: ReactNode;
}

/** One figure: the sentence first, then the numbers, what they rest on and what they mean. */
export function FigurePart({ title, sentence, meaning, ground, children }: FigurePartProps) {
  const id = useId();
  return (
    <section className="figure-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="figure-part__sentence">{sentence}</p>
      {children}
      {ground}
      <Meaning of={title}>
        <p>{meaning}</p>
      </Meaning>
    </section>
  );
}
