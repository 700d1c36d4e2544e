import { stocktakingMethodTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { StocktakingEntry } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ArrowRight, CalendarClock, Check, Clock, Pencil } from 'lucide-react';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Button, Icon, LinkButton, Tag } from '../../ui/index.ts';
import { methodWords } from './stocktaking-words.ts';

interface StocktakingCardProps {
  readonly slug: string;
  readonly entry: StocktakingEntry;
  /** `undefined`: this person reads only. */
  readonly onMark: (() => void) | undefined;
  /** Enters names, one a line; `undefined`: this person may not. */
  readonly onNames: (() => void) | undefined;
}

export function StocktakingCard({ slug, entry, onMark, onNames }: StocktakingCardProps) {
  const { t, i18n } = useLingui();
  const name = termLabel(stocktakingMethodTerms, entry.method, useLanguage());
  const words = methodWords[entry.method];
  return (
    <li className="method">
      <h2 className="method__name">{name}</h2>
      {words !== undefined && (
        <>
          <p className="small quiet method__effort">
            <Icon shape={Clock} /> {t`Aufwand: ${i18n._(words.effort)}`}
          </p>
          <p>{i18n._(words.purpose)}</p>
        </>
      )}
      {entry.mark !== null && <MethodMark mark={entry.mark} />}
      <p className="actions no-print method__actions">
        {typeof words?.leadsTo === 'string' && (
          <LinkButton size="small" iconAfter={ArrowRight} href={placePath(slug, words.leadsTo)}>
            {i18n._(words.step)}
          </LinkButton>
        )}
        {words?.leadsTo === null && onNames !== undefined && (
          <Button size="small" iconAfter={ArrowRight} onPress={onNames}>
            {i18n._(words.step)}
          </Button>
        )}
        {onMark !== undefined && (
          <Button
            size="small"
            variant="plain"
            icon={Pencil}
            aria-label={t`Vermerken: ${name}`}
            onPress={onMark}
          >
            {t`Vermerken`}
          </Button>
        )}
      </p>
    </li>
  );
}

function MethodMark({ mark }: { readonly mark: NonNullable<StocktakingEntry['mark']> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const day = mark.day === null ? '' : ` ${dayInWords(mark.day, language)}`;
  return (
    <p className="method__mark">
      {mark.state === 'done' ? (
        <Tag tone="good" icon={Check}>
          {t`gemacht`}
          {day}
        </Tag>
      ) : (
        <Tag tone="action" icon={CalendarClock}>
          {t`geplant`}
          {day}
        </Tag>
      )}
      {mark.note !== '' && <span className="small">{mark.note}</span>}
    </p>
  );
}
