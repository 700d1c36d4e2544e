import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import {
  Cell,
  ColumnHead,
  DataTable,
  GroupMark,
  Icon,
  Link,
  Row,
  RowHead,
  RowLink,
} from '../../ui/index.ts';
import { useOpenActor } from '../use-open-actor.ts';
import { groupOf } from '../use-terms.ts';
import { bodyPath } from './body-paths.ts';

interface SeatingTableProps {
  readonly slug: string;
  readonly bodies: SeatingReply['bodies'];
  readonly actors: SeatingReply['actors'];
}

/** On a phone each actor becomes a card that names its bodies. */
export function SeatingTable({ slug, bodies, actors }: SeatingTableProps) {
  const { t } = useLingui();
  const hrefOf = useOpenActor(slug);
  return (
    <div className="seating">
      <DataTable
        label={t`Wer sitzt wo`}
        head={
          <>
            <ColumnHead>{t`Akteur`}</ColumnHead>
            {bodies.map((body) => (
              <ColumnHead key={body.id}>
                <Link className="seating__body" href={bodyPath(slug, body.id)}>
                  {body.name}
                </Link>
              </ColumnHead>
            ))}
            <ColumnHead align="end">{t`Anzahl`}</ColumnHead>
          </>
        }
      >
        {actors.map((actor) => (
          <Row key={actor.id}>
            <RowHead>
              <RowLink
                href={hrefOf(actor.id)}
                mark={<GroupMark group={groupOf(actor.type)} />}
                name={actor.name}
              />
            </RowHead>
            {bodies.map((body) => (
              <Cell key={body.id}>
                {actor.bodies.includes(body.id) && (
                  <>
                    <Icon shape={Check} className="seating__seat" />
                    <span className="seating__name">{body.name}</span>
                  </>
                )}
              </Cell>
            ))}
            <Cell align="end" onPhone="hidden">
              {actor.bodies.length}
            </Cell>
          </Row>
        ))}
      </DataTable>
    </div>
  );
}
