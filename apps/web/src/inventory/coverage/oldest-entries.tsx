import { confirmActor, type OldEntry } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { call } from '../../app/api.ts';
import { placePath } from '../../app/place-path.ts';
import {
  Button,
  Cell,
  ColumnHead,
  DataTable,
  GroupMark,
  Link,
  Row,
  RowHead,
  RowLink,
  SourceAge,
} from '../../ui/index.ts';
import { useAbout } from '../sheet-about.tsx';
import { useChangeTold } from '../use-change-told.ts';
import { useSourceAge } from '../use-source-age.ts';
import { groupOf } from '../use-terms.ts';

interface OldestEntriesProps {
  readonly slug: string;
  readonly entries: readonly OldEntry[];
  /** How many there are; `entries` has the first of them. */
  readonly stale: number;
}

/** What was not confirmed for longest, with the one step that helps. */
export function OldestEntries({ slug, entries, stale }: OldestEntriesProps) {
  const { t } = useLingui();
  const mayConfirm = entries.some(({ can }) => can.confirm);
  return (
    <section className="coverage-part">
      <h2>
        <Trans>Seit mehr als 12 Monaten nicht bestätigt</Trans>
      </h2>
      {stale === 0 ? (
        <p className="quiet">
          <Trans>Zurzeit kein Eintrag.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Link href={`${placePath(slug, 'bestand')}?age=stale&sort=confirmed`}>
              {t`${plural(stale, { one: '# Eintrag', other: '# Einträge' })}`}
            </Link>
            {', '}
            <Trans>die ältesten zuerst. Rufen Sie kurz an, oder öffnen Sie den Eintrag.</Trans>
          </p>
          <DataTable
            label={t`Die ältesten Einträge`}
            head={
              <>
                <ColumnHead>{t`Akteur`}</ColumnHead>
                <ColumnHead>{t`Zuletzt bestätigt`}</ColumnHead>
                {mayConfirm && (
                  <ColumnHead>
                    <span className="visually-hidden">{t`Handlungen`}</span>
                  </ColumnHead>
                )}
              </>
            }
          >
            {entries.map((entry) => (
              <OldestRow key={entry.id} slug={slug} entry={entry} mayConfirm={mayConfirm} />
            ))}
          </DataTable>
        </>
      )}
    </section>
  );
}

interface OldestRowProps {
  readonly slug: string;
  readonly entry: OldEntry;
  readonly mayConfirm: boolean;
}

function OldestRow({ slug, entry, mayConfirm }: OldestRowProps) {
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const { shortAge } = useSourceAge();
  const { tell, refuse } = useChangeTold(slug);
  const age = shortAge(entry.confirmedAt);

  async function confirm(): Promise<void> {
    try {
      const params = { slug, actorId: entry.id };
      const reply = await call(confirmActor, { params, body: { groups: entry.groups } });
      await tell(reply.changeSetId, t`Bestätigt: ${entry.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <Row>
      <RowHead>
        <RowLink
          href={placePath(slug, 'bestand', entry.id)}
          mark={<GroupMark group={groupOf(entry.type)} />}
          name={entry.name}
          about={about(entry)}
        />
      </RowHead>
      <Cell label={t`Zuletzt bestätigt`}>
        <SourceAge state={age.state}>
          {age.text}
          {entry.confirmedBy === 'actor' ? `, ${t`selbst`}` : `, ${t`durch die Koordination`}`}
        </SourceAge>
      </Cell>
      {mayConfirm && (
        <Cell align="end">
          {entry.can.confirm && (
            <Button
              size="small"
              icon={Check}
              aria-label={t`Stimmt noch: ${entry.name}`}
              onPress={() => void confirm()}
            >
              {t`Stimmt noch`}
            </Button>
          )}
        </Cell>
      )}
    </Row>
  );
}
