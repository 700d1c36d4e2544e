import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { placePath } from '../app/place-path.ts';
import { LinkButton } from '../ui/index.ts';

export interface TakenBackProps {
  readonly slug: string;
  readonly source: string;
  /** Entries that stayed because somebody has worked on them since. */
  readonly kept: number;
}

/** After an undo: what is so now. */
export function TakenBack({ slug, source, kept }: TakenBackProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="import-result">
      <h2 ref={heading} tabIndex={-1}>
        <Trans>Der Import ist rückgängig gemacht.</Trans>
      </h2>
      <p className="measure">
        {kept === 0 ? (
          <Trans>Der Bestand ist wieder so wie vor „{source}“.</Trans>
        ) : (
          <Trans>
            {plural(kept, {
              one: 'Ein Eintrag bleibt, weil er seither geändert wurde.',
              other: '# Einträge bleiben, weil sie seither geändert wurden.',
            })}
          </Trans>
        )}
      </p>
      <div className="actions">
        <LinkButton variant="primary" href={placePath(slug, 'bestand')}>
          <Trans>Zum Bestand</Trans>
        </LinkButton>
        <LinkButton href={placePath(slug, 'import')}>
          <Trans>Liste einlesen</Trans>
        </LinkButton>
      </div>
    </section>
  );
}
