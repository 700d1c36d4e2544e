import type { Provenance } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import { ageOf } from '@augenhoehe/domain/inventory';

export interface SourceAgeWords {
  readonly text: string;
  readonly state: 'confirmed' | 'old' | 'unconfirmed';
}

type Confirmation = Pick<Provenance, 'confirmedAt' | 'confirmedBy'>;

/** „vor 4 Monaten, selbst bestätigt“: where facts come from and how old they are. */
export function useSourceAge() {
  const { t } = useLingui();
  const language = useLanguage();

  function confirmed({ confirmedBy }: Confirmation, age: string): string {
    return confirmedBy === 'actor' ? t`${age}, selbst bestätigt` : t`${age}, hier geprüft`;
  }

  function unconfirmed({ source, means, recordedAt }: Provenance): string {
    const age = ageInWords(recordedAt, language);
    if (source !== '') return t`unbestätigt, ${age}, Quelle: ${source}`;
    if (means === 'sample') return t`unbestätigt, ${age}, aus dem Beispiel`;
    return t`unbestätigt, ${age} eingetragen`;
  }

  function sourceAge(origin: Provenance | undefined): SourceAgeWords | null {
    if (origin === undefined) return null;
    if (origin.confirmedAt === null) return { text: unconfirmed(origin), state: 'unconfirmed' };
    const state = ageOf(origin.confirmedAt, new Date()) === 'stale' ? 'old' : 'confirmed';
    return { text: confirmed(origin, ageInWords(origin.confirmedAt, language)), state };
  }

  function shortAge(confirmedAt: string | null): SourceAgeWords {
    if (confirmedAt === null) return { text: t`unbestätigt`, state: 'unconfirmed' };
    const state = ageOf(confirmedAt, new Date()) === 'stale' ? 'old' : 'confirmed';
    return { text: ageInWords(confirmedAt, language), state };
  }

  return { sourceAge, shortAge };
}
