import {
  type CooperationSheet,
  countReadiness,
  isBefore,
  readinessQuestions,
} from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ListChecks } from 'lucide-react';
import { NotOnPaper } from '../../inventory/index.ts';
import { FactGroup, LinkButton } from '../../ui/index.ts';
import { preparationPath } from './cooperation-paths.ts';
import { answerWords, principleNames, questionWords } from './readiness-words.ts';

interface ReadinessPartProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** How far the twelve questions are settled, and which are open, by principle. */
export function ReadinessPart({ slug, sheet }: ReadinessPartProps) {
  const { t } = useLingui();
  const { cooperation, can } = sheet;
  const { answered, of, open } = countReadiness(cooperation.readiness);
  if (!isBefore(cooperation) && answered === 0) return null;
  return (
    <FactGroup title={t`Vorbereitung`}>
      {!isBefore(cooperation) && <NotOnPaper />}
      <p>
        <Trans>
          {answered} von {of} Fragen beantwortet.
        </Trans>{' '}
        {open.length === 0
          ? t`Nichts ist offen.`
          : t`${plural(open.length, { one: 'Ein Punkt ist offen:', other: '# Punkte sind offen:' })}`}
      </p>
      {open.length > 0 && <OpenPoints sheet={sheet} />}
      {can.edit && (
        <p className="actions sheet__below no-print">
          <LinkButton
            variant="plain"
            size="small"
            icon={ListChecks}
            href={preparationPath(slug, cooperation.id)}
          >
            <Trans>Fragen beantworten</Trans>
          </LinkButton>
        </p>
      )}
    </FactGroup>
  );
}

function OpenPoints({ sheet }: Pick<ReadinessPartProps, 'sheet'>) {
  const { i18n } = useLingui();
  const { readiness } = sheet.cooperation;
  const { open } = countReadiness(readiness);
  const byPrinciple = Map.groupBy(
    readinessQuestions.filter(({ key }) => open.includes(key)),
    ({ principle }) => principle,
  );
  return (
    <dl className="readiness-open">
      {[...byPrinciple].map(([principle, questions]) => (
        <div key={principle}>
          <dt>{i18n._(principleNames[principle])}</dt>
          {questions.map(({ key }) => {
            const answer = readiness[key];
            return (
              <dd key={key}>
                {i18n._(questionWords[key])}
                {answer !== undefined && (
                  <span className="quiet">
                    {' '}
                    {i18n._(answerWords[answer.answer])}
                    {answer.reason !== '' && `: ${answer.reason}`}
                  </span>
                )}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
