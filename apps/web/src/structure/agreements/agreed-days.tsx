import type { AgreementContent } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';

type Days = Pick<AgreementContent, 'startsOn' | 'endsOn' | 'reviewOn'>;

interface AgreedDaysProps {
  readonly content: Days;
  readonly before: Days | null;
}

/** From when and until when an agreement holds and when it is looked at again; a changed day also as it was. */
export function AgreedDays({ content, before }: AgreedDaysProps): ReactNode {
  const now = useDayWords(content);
  const earlier = useDayWords(before ?? content);
  const days = now.flatMap((words, at) => {
    const was = earlier[at] ?? null;
    if (words === was) return words === null ? [] : [<span key={at}>{words}</span>];
    return [
      <span key={at}>
        {was !== null && <del>{was}</del>}
        {was !== null && words !== null && ' '}
        {words !== null && <ins>{words}</ins>}
      </span>,
    ];
  });
  if (days.length === 0) return null;
  return <p className="small quiet agreement__days">{days}</p>;
}

function useDayWords({ startsOn, endsOn, reviewOn }: Days): (string | null)[] {
  const { t } = useLingui();
  const language = useLanguage();
  return [
    startsOn === null ? null : t`gilt ab ${dayInWords(startsOn, language)}`,
    endsOn === null ? null : t`endet am ${dayInWords(endsOn, language)}`,
    reviewOn === null ? null : t`Überprüfung am ${dayInWords(reviewOn, language)}`,
  ];
}
