import { Trans, useLingui } from '@lingui/react/macro';
import { Children, type ReactNode, useId, useState } from 'react';
import { Button, Meaning } from '../../ui/index.ts';

interface GapSectionProps {
  readonly title: string;
  /** How many there are, of which the children are the first. */
  readonly count: number;
  /** What is so, before any figure. */
  readonly sentence: ReactNode;
  /** What is counted, and of how many. */
  readonly meaning: ReactNode;
  readonly children?: ReactNode;
}

/** As many as somebody takes up at once. */
const shownFirst = 5;

/** One kind of gap: a sentence, what it means, and the first entries. */
export function GapSection({ title, count, sentence, meaning, children }: GapSectionProps) {
  const { t } = useLingui();
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const entries = Children.toArray(children);
  const shown = isWhole ? entries : entries.slice(0, shownFirst);
  const known = entries.length;
  return (
    <section className="net-gap" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span className="quiet num">{count}</span>
      </h2>
      <p>{sentence}</p>
      <Meaning of={title}>
        <p>{meaning}</p>
      </Meaning>
      {shown.length > 0 && <ul className="net-gap__entries">{shown}</ul>}
      {shown.length < known && (
        <Button
          variant="plain"
          className="no-print"
          aria-label={t`Alle ${known} zeigen: ${title}`}
          onPress={() => setWhole(true)}
        >
          {t`Alle ${known} zeigen`}
        </Button>
      )}
      {isWhole && known < count && (
        <p className="small quiet">
          <Trans>
            Gezeigt werden die ersten {known} von {count}.
          </Trans>
        </p>
      )}
    </section>
  );
}
