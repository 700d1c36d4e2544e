import { gapTerms, type Gap, type GapKind } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Grid3x3 } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { gapsQuery, useTerms } from '../../inventory/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { GapSection } from './gap-section.tsx';

const kinds: readonly GapKind[] = ['field', 'target', 'group'];

/** Nobody is entered, and nobody has said yet that there is none. */
function isOpen({ actors, standing }: Gap): boolean {
  return actors === 0 && standing !== 'absent';
}

/** Fields of action, target groups and groups of actors without anybody. */
export function EmptyTermsSection({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const { gaps } = useSuspenseQuery(gapsQuery(slug)).data;
  const open = gaps.filter(isOpen);
  const count = open.length;
  return (
    <GapSection
      title={t`Noch niemand eingetragen`}
      count={count}
      sentence={
        count === 0
          ? t`Zu jedem Handlungsfeld, jeder Zielgruppe und jeder Akteursgruppe ist jemand eingetragen oder geprüft, dass es niemanden gibt.`
          : t`Hier lohnt sich die Frage, wen es gibt und wen noch niemand gesucht hat.`
      }
      meaning={
        <Trans>
          Geprüft werden {gapTerms.field.length} Handlungsfelder, {gapTerms.target.length}{' '}
          Zielgruppen und {gapTerms.group.length} Akteursgruppen. Was als „Gibt es hier nicht“
          vermerkt ist, zählt nicht.
        </Trans>
      }
    >
      {kinds.flatMap((kind) => {
        const keys = open.filter((gap) => gap.kind === kind).map(({ key }) => key);
        return keys.length === 0 ? [] : [<EmptyTerms key={kind} {...{ slug, kind, keys }} />];
      })}
    </GapSection>
  );
}

interface EmptyTermsProps {
  readonly slug: string;
  readonly kind: GapKind;
  readonly keys: readonly string[];
}

function EmptyTerms({ slug, kind, keys }: EmptyTermsProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const list = useListWords();
  const count = keys.length;
  const said = {
    field: t`${plural(count, { one: '# Handlungsfeld ohne Akteur', other: '# Handlungsfelder ohne Akteur' })}`,
    target: t`${plural(count, { one: '# Zielgruppe ohne Akteur', other: '# Zielgruppen ohne Akteur' })}`,
    group: t`${plural(count, { one: '# Akteursgruppe ohne Akteur', other: '# Akteursgruppen ohne Akteur' })}`,
  }[kind];
  return (
    <li className="net-gap__entry net-gap__entry--plain">
      <div>
        <h3>{said}</h3>
        <p>{list(keys.map(terms[kind]))}</p>
        <p className="actions no-print">
          <LinkButton
            size="small"
            variant="plain"
            icon={Grid3x3}
            href={`${placePath(slug, 'vollstaendigkeit')}?view=gaps`}
            aria-label={t`Prüfen und vermerken: ${said}`}
          >
            {t`Prüfen und vermerken`}
          </LinkButton>
        </p>
      </div>
    </li>
  );
}
