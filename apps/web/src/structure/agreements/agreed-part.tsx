import type { AgreementPart, AgreementParty } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DescriptionList } from '../../ui/index.ts';
import { Difference, PartWords } from './part-words.tsx';

export interface NamedParty {
  readonly id: AgreementParty['id'];
  readonly actor: { readonly name: string };
}

interface AgreedPartProps {
  readonly part: AgreementPart;
  /** As it was in the version before. */
  readonly before: AgreementPart | null;
  readonly showsChange: boolean;
  readonly parties: readonly NamedParty[];
}

/** One part with what each party says in it; changes to the version before are marked. */
export function AgreedPart({ part, before, showsChange, parties }: AgreedPartProps): ReactNode {
  const { t } = useLingui();
  const own = new Map(part.byParty.map(({ partyId, text }) => [partyId, text]));
  const was = new Map((before?.byParty ?? []).map(({ partyId, text }) => [partyId, text]));
  const said = parties.filter(({ id }) => own.has(id));
  return (
    <>
      {showsChange && before !== null ? (
        <Difference before={before.text} after={part.text} />
      ) : (
        <PartWords text={part.text} />
      )}
      {said.length > 0 && (
        <DescriptionList
          layout="columns"
          entries={said.map(({ id, actor }) => {
            const text = own.get(id) ?? '';
            const old = was.get(id) ?? '';
            return {
              key: id,
              term: actor.name,
              detail:
                showsChange && old !== text ? (
                  <Difference before={old} after={text} />
                ) : text === '' ? (
                  <span className="quiet">{t`Noch nicht gesagt.`}</span>
                ) : (
                  <PartWords text={text} />
                ),
            };
          })}
        />
      )}
    </>
  );
}
