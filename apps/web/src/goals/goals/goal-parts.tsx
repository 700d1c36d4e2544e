import { participationTerms } from '@augenhoehe/domain/catalogue';
import type { GoalSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useAreaNames, useTerms } from '../../inventory/index.ts';
import { EditPartButton } from '../../structure/index.ts';
import { DescriptionList, FactGroup, Link } from '../../ui/index.ts';
import { amountInWords } from './amount-words.ts';
import { smartQuestions } from './goal-words.ts';

interface PartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly onEdit: (() => void) | undefined;
}

interface Said {
  readonly key: string;
  readonly term: ReactNode;
  readonly detail: ReactNode;
}

/** What is said; what is not is one quiet line. */
function Facts({ entries }: { readonly entries: readonly Said[] }) {
  const { t } = useLingui();
  const said = entries.filter(({ detail }) => detail !== '');
  if (said.length === 0) return <p className="quiet">{t`Noch nichts gesagt.`}</p>;
  return <DescriptionList layout="columns" entries={said} />;
}

/** For whom and where something changes, and what they have from it. */
export function AboutPart({ slug, sheet: { goal }, onEdit }: PartProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const listWords = useListWords();
  const areaName = useAreaNames(slug);
  const level = participationTerms.find((term) => term.level === goal.participation);
  return (
    <FactGroup
      title={t`Was sich für wen ändert`}
      aside={<EditPartButton label={t`Worte ändern`} onEdit={onEdit} />}
    >
      <Facts
        entries={[
          { key: 'for', term: t`Für wen`, detail: listWords(goal.targetGroups.map(terms.target)) },
          {
            key: 'where',
            term: t`Wo`,
            detail: goal.areaId === null ? t`Im ganzen Quartier` : areaName(goal.areaId),
          },
          { key: 'changes', term: t`Was sich ändert`, detail: goal.changes },
          { key: 'benefit', term: t`Was sie davon haben`, detail: goal.benefit },
          {
            key: 'participation',
            term: t`Wie weit sie mitreden`,
            detail: level === undefined ? '' : `${level.level} · ${level[terms.language]}`,
          },
          {
            key: 'fields',
            term: t`Handlungsfelder`,
            detail: listWords(goal.fields.map(terms.field)),
          },
          {
            key: 'contributions',
            term: t`Was es braucht`,
            detail: listWords(goal.contributions.map(terms.resource)),
          },
        ]}
      />
    </FactGroup>
  );
}

const smart = ['specific', 'measurable', 'attractive', 'realistic', 'timed'] as const;

/** The SMART answers and the indicator. */
export function CheckPart({ sheet: { goal }, onEdit }: Omit<PartProps, 'slug'>) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { indicator, unit, baseline, target, targetOn } = goal;
  function amount(value: number | null): string {
    return value === null ? '' : amountInWords(value, unit, language);
  }
  return (
    <FactGroup
      title={t`Woran man es erkennt`}
      aside={<EditPartButton label={t`Prüfung ändern`} onEdit={onEdit} />}
    >
      <Facts
        entries={[
          ...smart.map((name) => ({
            key: name,
            term: i18n._(smartQuestions[name]),
            detail: goal[name],
          })),
          { key: 'indicator', term: t`Was gezählt wird`, detail: indicator },
          { key: 'baseline', term: t`Ausgangswert`, detail: amount(baseline) },
          { key: 'target', term: t`Zielwert`, detail: amount(target) },
          {
            key: 'targetOn',
            term: t`Bis wann`,
            detail: targetOn === null ? '' : dayInWords(targetOn, language),
          },
        ]}
      />
    </FactGroup>
  );
}

/** Whose goal it is, and when it is looked at again. */
export function PlacePart({ slug, sheet, onEdit }: PartProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { goal, context, proposedBy } = sheet;
  const page = context?.kind === 'body' ? 'gremien' : 'kooperationen';
  return (
    <FactGroup
      title={t`Einordnung`}
      aside={<EditPartButton label={t`Einordnung ändern`} onEdit={onEdit} />}
    >
      <Facts
        entries={[
          {
            key: 'context',
            term: t`Wessen Ziel`,
            detail:
              context === null ? (
                goal.theme
              ) : (
                <Link href={placePath(slug, page, context.id)}>{context.name}</Link>
              ),
          },
          {
            key: 'review',
            term: t`Überprüfung`,
            detail: goal.reviewOn === null ? '' : dayInWords(goal.reviewOn, language),
          },
          {
            key: 'proposed',
            term: t`Vorgeschlagen von`,
            detail: proposedBy?.name ?? t`denen, die den Prozess leiten`,
          },
        ]}
      />
    </FactGroup>
  );
}
