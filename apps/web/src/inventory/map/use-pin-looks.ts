import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useNow } from '../../app/use-now.ts';
import { useTerms } from '../use-terms.ts';
import type { LookWords } from './looks-by-colour.ts';
import type { MapColour } from './map-search.ts';
import { type PinLooks, pinLooks } from './pin-looks.ts';

function useLookWords(): LookWords {
  const { t } = useLingui();
  const { group } = useTerms();
  return {
    group,
    unknownType: t`Art noch nicht bekannt`,
    unconfirmed: t`noch nicht bestätigt`,
    fresh: t`in den letzten 12 Monaten bestätigt`,
    stale: t`vor mehr als 12 Monaten bestätigt`,
    found: t`noch nicht angesprochen`,
    approached: t`auf dem Weg`,
    aboard: t`dabei oder trägt mit`,
    aside: t`später, nein oder ruht`,
  };
}

/** The same as long as colour and language are. */
export function usePinLooks(colour: MapColour): PinLooks {
  const words = useLookWords();
  const terms = useTerms();
  const now = useNow();
  // The words change with the language alone, as the terms do.
  // oxlint-disable-next-line react/exhaustive-deps -- see above
  return useMemo(() => pinLooks(colour, words, now), [colour, terms, now]);
}
