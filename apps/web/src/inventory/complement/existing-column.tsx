import type { ExistingRelation } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { GroupMark, Link, TieLine } from '../../ui/index.ts';
import { standingWords } from '../standing-words.ts';
import { groupOf, useTerms } from '../use-terms.ts';

interface ExistingColumnProps {
  readonly slug: string;
  readonly existing: readonly ExistingRelation[];
}

/** Whom we are tied to, the closest first. */
export function ExistingColumn({ slug, existing }: ExistingColumnProps) {
  const { i18n } = useLingui();
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
        {existing.map(({ partner, level, ties }) => (
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
    </section>
  );
}
