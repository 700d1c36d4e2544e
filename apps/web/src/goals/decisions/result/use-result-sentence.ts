import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../../app/use-list-words.ts';
import type { Counted } from './counted.ts';

/** What counting says, in one sentence; what people make of it is theirs. */
export function useResultSentence(): (counted: Counted) => string {
  const { t } = useLingui();
  const listed = useListWords();
  const unfinished = useUnfinishedWords();
  const rejected = useRejectedWords();

  function none({ record, tally, options }: Counted): string {
    if (!tally.quorum.met) return t`Keine Entscheidung: Es haben zu wenige mitgemacht.`;
    const tied = options.filter(({ id }) => tally.winners.includes(id)).map(({ text }) => text);
    if (tied.length > 1) return t`Gleichauf: ${listed(tied)}. Das Gespräch geht weiter.`;
    if (record.method === 'gradients') return t`Noch keine tragfähige Zustimmung.`;
    return record.method === 'yes_no'
      ? t`Keine Entscheidung: Niemand hat Ja oder Nein gesagt.`
      : t`Keine Entscheidung: Kein Vorschlag ist ausreichend bewertet.`;
  }

  function accepted({ record, tally, options }: Counted): string {
    const figures = Object.values(tally.options)[0];
    if (figures !== undefined && 'yes' in figures) {
      const { organisations } = figures;
      if (organisations !== undefined) {
        return t`Angenommen von Personen (${figures.yes} Ja, ${figures.no} Nein) und Organisationen (${organisations.yes} Ja, ${organisations.no} Nein).`;
      }
      return t`Angenommen mit ${figures.yes} Ja gegen ${figures.no} Nein.`;
    }
    if (record.method === 'gradients') return t`Der Vorschlag wird breit getragen.`;
    const first = options.find(({ id }) => tally.winners.includes(id))?.text ?? '';
    return record.method === 'consensing'
      ? t`Am wenigsten Widerstand löst „${first}“ aus.`
      : t`Vorn liegt „${first}“.`;
  }

  return (counted) => {
    switch (counted.tally.outcome) {
      case 'accepted':
        return accepted(counted);
      case 'rejected':
        return rejected(counted);
      case 'adopted':
        return t`Konsent: Es steht kein Einwand mehr im Raum.`;
      case 'integrating':
      case 'open':
        return unfinished(counted);
      case 'passive_leads':
        return t`Kein Vorschlag ist leichter zu tragen als alles so zu lassen, wie es ist.`;
      case 'not_computable':
        return t`Nicht zu berechnen: Dafür fehlen Bewertungen.`;
      case 'no_decision':
        return none(counted);
    }
  };
}

function useUnfinishedWords(): (counted: Counted) => string {
  const { t } = useLingui();
  return ({ tally }) => {
    const figures = Object.values(tally.options)[0];
    const objections = figures !== undefined && 'objection' in figures ? figures.objection : 0;
    return tally.outcome === 'integrating'
      ? t`Noch kein Konsent: ${plural(objections, { one: 'Ein Einwand ist', other: '# Einwände sind' })} aufzunehmen.`
      : t`Noch offen: Es haben nicht genug gesprochen.`;
  };
}

function useRejectedWords(): (counted: Counted) => string {
  const { t } = useLingui();
  return ({ tally }) => {
    const figures = Object.values(tally.options)[0];
    if (figures === undefined || !('yes' in figures)) return t`Abgelehnt.`;
    const { yes, no, organisations } = figures;
    if (organisations !== undefined) {
      return t`Abgelehnt: Nötig sind Personen (${yes} Ja, ${no} Nein) und Organisationen (${organisations.yes} Ja, ${organisations.no} Nein).`;
    }
    if (yes === no) return t`Abgelehnt: Gleichstand mit ${yes} Ja und ${no} Nein.`;
    return t`Abgelehnt mit ${yes} Ja und ${no} Nein.`;
  };
}
