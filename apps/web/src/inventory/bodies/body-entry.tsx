import type { BodyFactName } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyFactNames } from './body-words.ts';

/** An entry of a list of facts: several parts one below the other; unknown is said. */
export function useBodyEntry() {
  const { i18n } = useLingui();
  return (fact: BodyFactName, parts: readonly ReactNode[]) => {
    const known = parts.filter((part) => part !== '' && part !== null);
    return { key: fact, term: i18n._(bodyFactNames[fact]), detail: <Known parts={known} /> };
  };
}

function Known({ parts }: { readonly parts: readonly ReactNode[] }) {
  if (parts.length === 0) {
    return (
      <span className="quiet">
        <Trans>Noch nicht bekannt.</Trans>
      </span>
    );
  }
  return parts.map((part, place) => (
    <span key={place} className="seat__words">
      {part}
    </span>
  ));
}
