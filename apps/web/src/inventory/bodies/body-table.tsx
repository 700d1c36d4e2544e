import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { BodyRow } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import {
  Cell,
  ColumnHead,
  DataTable,
  Link,
  Row,
  RowHead,
  RowLink,
  SourceAge,
  Tag,
} from '../../ui/index.ts';
import { useSourceAge } from '../use-source-age.ts';
import { useTerms } from '../use-terms.ts';
import { bodyPath, membersPath } from './body-paths.ts';
import { useNewcomerWords } from './use-newcomer-words.ts';

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
          <ColumnHead>{t`Entscheidet`}</ColumnHead>
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
  const language = useLanguage();
  const terms = useTerms();
  const { shortAge } = useSourceAge();
  const { short } = useNewcomerWords();
  const age = shortAge(body.provenance.confirmedAt);
  const { decisionRule } = body;
  return (
    <Row>
      <RowHead>
        <RowLink href={bodyPath(slug, body.id)} name={body.name} about={terms.rowType(body.type)} />
      </RowHead>
      <Cell label={t`Rhythmus`}>{body.rhythm === '' ? <Unknown /> : body.rhythm}</Cell>
      <Cell>
        <MemberCount slug={slug} body={body} />
      </Cell>
      <Cell label={t`Entscheidet`}>
        {decisionRule === null ? <Unknown /> : termLabel(decisionRuleTerms, decisionRule, language)}
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
      {body.vacant > 0 && (
        <>
          {' '}
          <Tag tone="hint">
            {t`${plural(body.vacant, { one: '# Sitz unbesetzt', other: '# Sitze unbesetzt' })}`}
          </Tag>
        </>
      )}
    </>
  );
}
