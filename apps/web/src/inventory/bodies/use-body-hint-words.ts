import { type BodyHint, workingGroupSize } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';

interface BodyHintWords {
  /** For a row of the list. */
  readonly short: string;
  /** What is so, and on what that rests. */
  readonly why: string;
  /** What would help. */
  readonly next: string;
}

type Quiet = Extract<BodyHint, { kind: 'quiet' }>;
type Chaired = Extract<BodyHint, { kind: 'one-hand' | 'partial-chair' }>;
type Size = Extract<BodyHint, { kind: 'size' }>;

/** A hint on a body in words. */
export function useBodyHintWords(): (hint: BodyHint) => BodyHintWords {
  const { t } = useLingui();
  const inOneList = useListWords();
  const quiet = useQuietWords();
  const chaired = useChairedWords();
  const size = useSizeWords();
  return (hint) => {
    switch (hint.kind) {
      case 'quiet':
        return quiet(hint);
      case 'size':
        return size(hint);
      case 'one-hand':
      case 'partial-chair':
        return chaired(hint);
      case 'no-newcomers': {
        return {
          short: t`seit ${plural(hint.months, { one: '# Monat', other: '# Monaten' })} niemand Neues`,
          why: t`Seit ${plural(hint.months, { one: '# Monat', other: '# Monaten' })} ist niemand Neues dazugekommen.`,
          next: t`Wissen andere, dass und wie man hier dazukommen kann?`,
        };
      }
      case 'vacant': {
        const count = hint.functions.length;
        const seats = inOneList(hint.functions);
        return {
          short: t`${plural(count, { one: '# Sitz unbesetzt', other: '# Sitze unbesetzt' })}`,
          why: t`Unbesetzt: ${seats}.`,
          next: t`Wer könnte dort sitzen?`,
        };
      }
    }
  };
}

function useQuietWords(): (hint: Quiet) => BodyHintWords {
  const { t } = useLingui();
  const language = useLanguage();
  return ({ missing, lastMetOn, lastMinutesOn, meetingsPerYear }) => {
    const met = lastMetOn === null ? '' : dayInWords(lastMetOn, language);
    const written = lastMinutesOn === null ? '' : dayInWords(lastMinutesOn, language);
    const basis =
      meetingsPerYear === null
        ? t`Wie oft es sich trifft, ist nicht bekannt; ein halbes Jahr gilt hier als lang.`
        : t`Bei ${plural(meetingsPerYear, { one: '# Treffen im Jahr', other: '# Treffen im Jahr' })} sind das mehr als zwei Turnusse.`;
    switch (missing) {
      case 'meeting':
        return {
          short: t`seit zwei Turnussen kein Treffen`,
          why: t`Das letzte Treffen war am ${met}. ${basis}`,
          next: t`Braucht es das Gremium noch, und wer lädt ein?`,
        };
      case 'minutes':
        return {
          short: t`seit zwei Turnussen kein Protokoll`,
          why: t`Das letzte Protokoll ist vom ${written}. ${basis}`,
          next: t`Wer schreibt das nächste?`,
        };
      case 'both':
        return {
          short: t`seit zwei Turnussen weder Treffen noch Protokoll`,
          why: t`Das letzte Treffen war am ${met}, das letzte Protokoll ist vom ${written}. ${basis}`,
          next: t`Braucht es das Gremium noch, und wer lädt ein?`,
        };
    }
  };
}

function useSizeWords(): (hint: Size) => BodyHintWords {
  const { t } = useLingui();
  const { from, to } = workingGroupSize.good;
  return ({ fit, members }) => {
    const count = t`${plural(members, { one: '# Mitglied', other: '# Mitglieder' })}`;
    if (fit === 'large') {
      return {
        short: t`große Arbeitsgruppe: ${count}`,
        why: t`${count} sind viele für eine Arbeitsgruppe; ${from} bis ${to} arbeiten meist gut zusammen.`,
        next: t`Helfen kleinere Gruppen für einzelne Aufgaben?`,
      };
    }
    return {
      short: t`kleine Arbeitsgruppe: ${count}`,
      why: t`Hier sind ${count} eingetragen; ${from} bis ${to} arbeiten in einer Arbeitsgruppe meist gut zusammen.`,
      next: t`Fehlt jemand?`,
    };
  };
}

function useChairedWords(): (hint: Chaired) => BodyHintWords {
  const { t } = useLingui();
  const inOneList = useListWords();

  function holdsOver({ holds }: Chaired): string {
    const kinds = [
      { type: 'finanzierung', words: (names: string) => t`finanziert ${names}` },
      { type: 'traeger', words: (names: string) => t`ist Träger von ${names}` },
      { type: 'auftrag', words: (names: string) => t`beauftragt ${names}` },
    ];
    return inOneList(
      kinds.flatMap(({ type, words }) => {
        const names = holds.filter((hold) => hold.type === type).map(({ over }) => over.name);
        return names.length === 0 ? [] : [words(inOneList(names))];
      }),
    );
  }

  return (hint) => {
    const { name } = hint.chair;
    const basis = holdsOver(hint);
    if (hint.kind === 'one-hand') {
      return {
        short: t`Leitung und Entscheidung bei Förderer oder Träger`,
        why: t`${name} leitet und entscheidet hier, und ${basis}.`,
        next: t`Könnte jemand moderieren, von dem niemand am Tisch abhängt?`,
      };
    }
    return {
      short: t`Moderation ist nicht unabhängig`,
      why: t`${name} leitet hier, und ${basis}.`,
      next: t`Was hält die Moderation aus der Sache heraus?`,
    };
  };
}
