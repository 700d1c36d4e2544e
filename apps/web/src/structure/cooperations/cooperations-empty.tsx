import { Trans } from '@lingui/react/macro';
import { Puzzle, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { cooperationsPath } from './cooperation-paths.ts';

/** Why cooperations are worth writing down, the first step, an example. */
export function NoCooperationsYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState
      icon={Puzzle}
      title={<Trans>Wer arbeitet hier zusammen?</Trans>}
      action={action}
      example={
        <Trans>
          So sieht es in Hafergraben aus: Fünf Einrichtungen tragen das Elterncafé, ohne Vertrag und
          mit viel Einsatz. Jede hat gesagt, was sie sich erhofft, und einmal im Jahr sehen alle
          nach.
        </Trans>
      }
    >
      <Trans>
        Eine Kooperation hält, wenn jede Seite weiß, was sie einbringt, was sie davon hat und wann
        gemeinsam nachgesehen wird. Ein Name und wer dabei ist, genügen für den Anfang.
      </Trans>
    </EmptyState>
  );
}

export function NoCooperationMatches({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>Keine passt zu dieser Auswahl</Trans>}
      action={
        <LinkButton href={cooperationsPath(slug)}>
          <Trans>Alle Kooperationen zeigen</Trans>
        </LinkButton>
      }
    >
      <Trans>Nehmen Sie einen Filter weg, oder suchen Sie mit einem anderen Wort.</Trans>
    </EmptyState>
  );
}
