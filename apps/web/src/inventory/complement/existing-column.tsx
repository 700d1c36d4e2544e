import type { ExistingRelation } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { placePath } from '../../app/place-path.ts';
import { Button, GroupMark, Link, TieLine } from '../../ui/index.ts';
import { standingWords } from '../standing-words.ts';
import { groupOf, useTerms } from '../use-terms.ts';

interface ExistingColumnProps {
  readonly slug: string;
  readonly existing: readonly ExistingRelation[];
  /** Only the closest at first. */
  readonly isShort: boolean;
}

/** As many as possible relations show at first. */
const shownFirst = 8;

/** Whom we are tied to, the closest first. */
export function ExistingColumn({ slug, existing, isShort }: ExistingColumnProps) {
  const { t, i18n } = useLingui();
  const [isWhole, setWhole] = useState(!isShort);
  const shown = isWhole ? existing : existing.slice(0, shownFirst);
  const terms = useTerms();
  return (
    <section className="relations__column">
      <h2>
        <Trans>Mit wem arbeiten wir schon?</Trans>
        <span className="quiet num"> {existing.length}</span>
      </h2>
      {existing.length === 0 && (
        <p className="quiet">
          <Trans>Noch keine Beziehung eingetragen.</Trans>
        </p>
      )}
      <ul>
        {shown.map(({ partner, level, ties }) => (
          <li key={partner.id} className="relation">
            <GroupMark group={groupOf(partner.type)} />
            <div>
              <Link href={placePath(slug, 'bestand', partner.id)}>{partner.name}</Link>
              <p className="small quiet relation__level">
                <TieLine level={level} /> {terms.level(level)}
              </p>
              <p className="small quiet">
                {ties
                  .map(({ type, standing }) =>
                    [terms.shortTieType(type), i18n._(standingWords[standing])].join(', '),
                  )
                  .join('; ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < existing.length && (
        <Button variant="plain" onPress={() => setWhole(true)}>
          {t`Alle ${existing.length} zeigen`}
        </Button>
      )}
    </section>
  );
}
