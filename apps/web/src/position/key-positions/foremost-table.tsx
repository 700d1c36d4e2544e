import type { Foremost } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Waypoints } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { Cell, ColumnHead, DataTable, Link, LinkIconButton, Row, RowHead } from '../../ui/index.ts';
import { useGroundWords } from '../figures/use-ground-words.ts';
import { networkPath } from '../network-path.ts';
import type { PartProps } from './part-props.ts';

interface ForemostTableProps extends Pick<PartProps, 'slug' | 'groundOfActor'> {
  readonly label: string;
  readonly foremost: Foremost;
  readonly column: string;
  readonly words: (figure: number) => string;
}

/** The actors with the highest figures, what each figure rests on, and the way into the net. */
export function ForemostTable(props: ForemostTableProps) {
  const { slug, label, foremost, column, words, groundOfActor } = props;
  const { t } = useLingui();
  const ground = useGroundWords();
  const { entries, alsoAsMany } = foremost;
  return (
    <>
      <DataTable
        label={label}
        head={
          <>
            <ColumnHead>{t`Akteur`}</ColumnHead>
            <ColumnHead>{column}</ColumnHead>
            <ColumnHead>{t`Worauf es sich stützt`}</ColumnHead>
            <ColumnHead width="3rem">
              <span className="visually-hidden">{t`Im Netz`}</span>
            </ColumnHead>
          </>
        }
      >
        {entries.map(({ actor: { id, name }, figure }) => (
          <Row key={id}>
            <RowHead>
              <Link href={placePath(slug, 'bestand', id)}>{name}</Link>
            </RowHead>
            <Cell>{words(figure)}</Cell>
            <Cell>
              <Link href={`${placePath(slug, 'beziehungen')}?actor=${id}`}>
                {ground(groundOfActor(id))}
              </Link>
            </Cell>
            <Cell onPhone="hidden">
              <LinkIconButton
                icon={Waypoints}
                label={t`Im Netz zeigen: ${name}`}
                href={networkPath(slug, { fokus: id })}
              />
            </Cell>
          </Row>
        ))}
      </DataTable>
      {alsoAsMany > 0 && (
        <p className="small quiet">
          {t`${plural(alsoAsMany, {
            one: '# weiterer Akteur hat ebenso viele wie der letzte hier.',
            other: '# weitere Akteure haben ebenso viele wie der letzte hier.',
          })}`}
        </p>
      )}
    </>
  );
}
