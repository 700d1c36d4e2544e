import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { Cell, ColumnHead, DataTable, Link, Row, RowHead } from '../../ui/index.ts';
import { useFirstOf } from '../use-first-of.tsx';
import { FigurePart } from '../figures/figure-part.tsx';
import { useNamed } from '../figures/use-named.ts';
import type { PartProps } from './part-props.ts';
import { WholeGround } from './whole-ground.tsx';

const shownFirst = 10;

/** Without whom others would be cut off from the rest. */
export function IrreplaceablePart(part: PartProps) {
  const { positions } = part;
  const count = positions.irreplaceable.length;
  return (
    <FigurePart
      title={<Trans>Nadelöhre</Trans>}
      sentence={<IrreplaceableSentence count={count} />}
      ground={<WholeGround {...part} />}
      meaning={
        <Trans>
          Genannt werden Akteure, die allein andere mit dem größten zusammenhängenden Teil des
          Netzes verbinden. Fällt ein solcher Akteur aus, führt zu den anderen kein eingetragener
          Weg mehr. Das ist eine Schwachstelle des Netzes und keine Aussage darüber, wie wichtig
          jemand ist.
        </Trans>
      }
    >
      {count > 0 && (
        <>
          <IrreplaceableTable {...part} />
          <p className="figure-part__next">
            <Trans>
              Eine zweite Verbindung zu den Genannten genügt, damit nicht alles an einer Stelle
              hängt: Lassen Sie sich vorstellen, solange der Weg besteht.
            </Trans>
          </p>
        </>
      )}
    </FigurePart>
  );
}

function IrreplaceableSentence({ count }: { readonly count: number }) {
  const { t } = useLingui();
  if (count === 0) {
    return (
      <Trans>
        Fällt ein einzelner Akteur aus, verliert niemand sonst den Weg zum größten Teil des Netzes.
      </Trans>
    );
  }
  return t`${plural(count, {
    one: 'Ohne # Akteur wären andere vom Netz abgeschnitten.',
    other: 'Ohne jeweils einen von # Akteuren wären andere vom Netz abgeschnitten.',
  })}`;
}

function IrreplaceableTable({ slug, network, positions }: PartProps) {
  const { t } = useLingui();
  const { actorsOf } = useNamed(network);
  const { irreplaceable } = positions;
  const { shown, showAll } = useFirstOf(irreplaceable, shownFirst);
  return (
    <>
      <DataTable
        label={t`Nadelöhre`}
        head={
          <>
            <ColumnHead width="38%">{t`Fällt aus`}</ColumnHead>
            <ColumnHead>{t`Abgeschnitten wären`}</ColumnHead>
          </>
        }
      >
        {shown.map(({ actor, cutOff }) => (
          <Row key={actor.id}>
            <RowHead>
              <Link href={`${placePath(slug, 'schluesselstellen')}?ohne=${actor.id}`}>
                {actor.name}
              </Link>
            </RowHead>
            <Cell label={t`Abgeschnitten wären:`}>
              {actorsOf(cutOff.flat()).map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <Link href={placePath(slug, 'bestand', id)}>{name}</Link>
                </span>
              ))}
            </Cell>
          </Row>
        ))}
      </DataTable>
      {showAll}
    </>
  );
}
