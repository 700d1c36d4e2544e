import { diffWordsWithSpace } from 'diff';
import type { ReactNode } from 'react';

/** The words of a passage in their paragraphs. */
export function PartWords({ text }: { readonly text: string }): ReactNode {
  return <p className="agreement__words">{text}</p>;
}

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** What was taken out is struck through, what came is underlined: no colour is needed to read it. */
export function Difference({ before, after }: DifferenceProps): ReactNode {
  return (
    <p className="agreement__words">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
        const key = `${at}-${value.slice(0, 12)}`;
        if (added) return <ins key={key}>{value}</ins>;
        if (removed) return <del key={key}>{value}</del>;
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
}
