import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { problemMessage } from '../app/problem-message.ts';
import { Notice } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';

interface LinkFaultProps {
  readonly title: string;
  /** `null`: a part of the address is missing. */
  readonly error: unknown;
  /** What to do instead, where asking for a new link is not it. */
  readonly children?: ReactNode;
}

/** All that is sent is what stands in the address. */
function isCut(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'invalid-input';
}

/** Why a personal link leads nowhere. */
export function LinkFault({ title, error, children }: LinkFaultProps): ReactNode {
  const { i18n } = useLingui();
  return (
    <NarrowPage title={title}>
      <Notice tone="attention">
        <p>
          {error === null || isCut(error) ? (
            <Trans>
              Diesem Link fehlt ein Teil. Bitte öffnen Sie ihn so, wie Sie ihn bekommen haben.
            </Trans>
          ) : (
            i18n._(problemMessage(error))
          )}
        </p>
        <p>
          {children ?? (
            <Trans>Bitten Sie die Stelle, die Ihnen den Link gab, um einen neuen.</Trans>
          )}
        </p>
      </Notice>
    </NarrowPage>
  );
}
