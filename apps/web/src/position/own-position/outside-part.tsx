import { outsideViews, type OutsideView } from '@augenhoehe/domain/position';
import type { TieOfActor } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ageInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useTerms } from '../../inventory/index.ts';
import { Link } from '../../ui/index.ts';
import { useFirstOf } from '../use-first-of.tsx';
import { FigureGround } from '../figures/figure-ground.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import type { PositionPartProps } from './position-part-props.ts';

const shownFirst = 8;
/** So many views from outside make a picture. */
const fewestViews = 2;

/** What the partners say of their ties, where it is not what we say. */
export function OutsidePart({ slug, me, sheet, ground, tiesHref }: PositionPartProps) {
  const { t } = useLingui();
  const { heard, differing } = useMemo(() => outsideViews(me.id, sheet.ties), [me, sheet]);
  const { shown, showAll } = useFirstOf(differing, shownFirst);
  const { length } = differing;
  const heardTies = t`${plural(heard, { one: '# Beziehung', other: '# Beziehungen' })}`;
  return (
    <FigurePart
      title={<Trans>Wie andere es sehen</Trans>}
      sentence={
        heard === 0 ? (
          <Trans>Noch hat keine andere Seite etwas zu ihrer Beziehung zu {me.name} gesagt.</Trans>
        ) : length === 0 ? (
          <Trans>
            Zu {heardTies} hat sich auch die andere Seite geäußert, überall so wie {me.name}.
          </Trans>
        ) : (
          <Trans>
            Zu {heardTies} hat sich auch die andere Seite geäußert, bei <b>{length}</b> anders als{' '}
            {me.name}.
          </Trans>
        )
      }
      ground={<FigureGround ground={ground} href={tiesHref} />}
      meaning={
        <Trans>
          Jede Seite sagt für sich, wie eng eine Beziehung ist. Wo die Stufen verschieden sind,
          sieht es niemand falsch: Es lohnt sich, darüber zu sprechen. Zuerst stehen die größten
          Unterschiede.
        </Trans>
      }
    >
      {length > 0 && (
        <ul className="position-list">
          {shown.map((view) => (
            <ViewRow key={view.tie.id} slug={slug} name={me.name} view={view} />
          ))}
        </ul>
      )}
      {showAll}
      {heard < fewestViews && (
        <p className="figure-part__next">
          <Trans>Fragen Sie mindestens zwei Partner, wie sie die Zusammenarbeit sehen.</Trans>
        </p>
      )}
    </FigurePart>
  );
}

interface ViewRowProps {
  readonly slug: string;
  readonly name: string;
  readonly view: OutsideView<TieOfActor>;
}

function ViewRow({ slug, name, view: { tie, ours, theirs } }: ViewRowProps) {
  const terms = useTerms();
  const partner = tie.partner.name;
  const type = terms.shortTieType(tie.type);
  const age = ageInWords(theirs.statedAt, terms.language);
  const [said, own] = [terms.level(theirs.level), ours === null ? null : terms.level(ours.level)];
  return (
    <li>
      <Link href={placePath(slug, 'bestand', tie.partner.id)}>{partner}</Link>{' '}
      <span className="small quiet">{type}</span>
      <p>
        {own === null ? (
          <Trans>
            {partner} sagt: „{said}“. {name} hat noch nichts dazu gesagt.
          </Trans>
        ) : (
          <Trans>
            {partner} sagt: „{said}“, {name} sagt: „{own}“.
          </Trans>
        )}{' '}
        <span className="small quiet">{age}</span>
      </p>
    </li>
  );
}
