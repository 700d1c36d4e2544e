import type { BodyRow } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import {
  Cell,
  ColumnHead,
  DataTable,
  Link,
  Row,
  RowHead,
  RowLink,
  SourceAge,
} from '../../ui/index.ts';
import { useSourceAge } from '../use-source-age.ts';
import { useTerms } from '../use-terms.ts';
import { bodyPath, membersPath } from './body-paths.ts';
import { HintMarks } from './hint-marks.tsx';
import { useNewcomerWords } from './use-newcomer-words.ts';
import { useWhoDecidesWords } from './use-who-decides-words.ts';

interface BodyTableProps {
  readonly slug: string;
  readonly bodies: readonly BodyRow[];
}

export function BodyTable({ slug, bodies }: BodyTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Gremien`}
      head={
        <>
          <ColumnHead>{t`Gremium`}</ColumnHead>
          <ColumnHead>{t`Rhythmus`}</ColumnHead>
          <ColumnHead>{t`Mitglieder`}</ColumnHead>
          <ColumnHead>{t`Wer entscheidet`}</ColumnHead>
          <ColumnHead>{t`Zuletzt neu`}</ColumnHead>
          <ColumnHead>{t`Bestätigt`}</ColumnHead>
        </>
      }
    >
      {bodies.map((body) => (
        <BodyTableRow key={body.id} slug={slug} body={body} />
      ))}
    </DataTable>
  );
}

function BodyTableRow({ slug, body }: { readonly slug: string; readonly body: BodyRow }) {
  const { t } = useLingui();
  const whoDecides = useWhoDecidesWords();
  const terms = useTerms();
  const { shortAge } = useSourceAge();
  const { short } = useNewcomerWords();
  const age = shortAge(body.provenance.confirmedAt);
  const answer = whoDecides(body);
  return (
    <Row>
      <RowHead>
        <RowLink href={bodyPath(slug, body.id)} name={body.name} about={terms.rowType(body.type)} />
      </RowHead>
      <Cell label={t`Rhythmus`}>{body.rhythm === '' ? <Unknown /> : body.rhythm}</Cell>
      <Cell>
        <MemberCount slug={slug} body={body} />
        <HintMarks slug={slug} bodyId={body.id} hints={body.hints} />
      </Cell>
      <Cell label={t`Wer entscheidet`}>
        <span className={answer.isKnown ? undefined : 'quiet'}>{answer.sentence}</span>
      </Cell>
      <Cell label={t`Zuletzt neu`}>{short(body) ?? <Unknown />}</Cell>
      <Cell onPhone="end">
        <SourceAge state={age.state} isIconQuiet>
          {age.text}
        </SourceAge>
      </Cell>
    </Row>
  );
}

function Unknown() {
  const { t } = useLingui();
  return <span className="quiet">{t`nicht bekannt`}</span>;
}

function MemberCount({ slug, body }: { readonly slug: string; readonly body: BodyRow }) {
  const { t } = useLingui();
  const { members } = body.newcomers;
  return (
    <>
      {members === 0 ? (
        t`noch niemand`
      ) : (
        <Link
          href={membersPath(slug, body.id)}
          aria-label={t`${body.name}: ${members} Mitglieder als Liste`}
        >
          {t`${plural(members, { one: '# Mitglied', other: '# Mitglieder' })}`}
        </Link>
      )}
    </>
  );
}
