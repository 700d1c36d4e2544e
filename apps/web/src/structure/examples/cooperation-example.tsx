import type { CooperationSheet } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Sprout } from 'lucide-react';
import { FactGroup, Link, LinkButton } from '../../ui/index.ts';
import { examplePath } from './example-paths.ts';
import { examplesQuery } from './example-queries.ts';
import { ExampleStateTag } from './example-state-tag.tsx';
import { exampleAddressFor } from './example-address-for.ts';

interface CooperationExampleProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** On a cooperation's page: what others may learn from it. */
export function CooperationExample({ slug, sheet }: CooperationExampleProps) {
  const { t } = useLingui();
  const { id } = sheet.cooperation;
  const { data: list } = useQuery(examplesQuery(slug, id));
  if (list === undefined) return null;
  const { examples, can } = list;
  const [example] = examples;
  if (example === undefined && !can.add) return null;
  return (
    <FactGroup title={t`Gutes Beispiel`}>
      {example === undefined ? (
        <>
          <p className="quiet">
            <Trans>Noch keins. Auf einer Seite erzählt, hilft es anderen, anzufangen.</Trans>
          </p>
          <p className="actions sheet__below no-print">
            <LinkButton variant="plain" size="small" icon={Sprout} href={examplePath(slug, id)}>
              <Trans>Als Beispiel erzählen</Trans>
            </LinkButton>
          </p>
        </>
      ) : (
        <>
          <p className="example__entry">
            <Link href={exampleAddressFor(slug, example)}>{example.title}</Link>
            <ExampleStateTag state={example.state} />
          </p>
          {example.state === 'draft' && (
            <p className="small quiet">
              {t`Einverstanden: ${example.agreed} von ${example.parties.length}`}
            </p>
          )}
        </>
      )}
    </FactGroup>
  );
}
