import { type ExampleSheet, evidenceInWords } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { principleNames } from '../cooperations/readiness-words.ts';
import { principleStandings } from './example-words.ts';

/** What the entries of the cooperation show of each principle, and what is not entered. Nobody else reads it. */
export function PrinciplesPart({ principles }: Pick<ExampleSheet, 'principles'>) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  return (
    <div className="example">
      <FactGroup title={t`Was die Einträge dazu zeigen`}>
        <p className="quiet example__intro">
          <Trans>
            Eine Hilfe beim Schreiben. Veröffentlicht wird davon nichts; was hier fehlt, sagen Sie
            in Ihren Worten.
          </Trans>
        </p>
        <DescriptionList
          layout="columns"
          entries={principles.map(({ principle, standing, evidence }) => ({
            key: principle,
            term: (
              <>
                {i18n._(principleNames[principle])}
                <span className="example__standing">{i18n._(principleStandings[standing])}</span>
              </>
            ),
            detail: (
              <ul className="plain-list example__evidence">
                {evidence.map((each) => (
                  <li key={each.key} className={each.state === 'open' ? 'quiet' : undefined}>
                    {evidenceInWords(each, language)}
                  </li>
                ))}
              </ul>
            ),
          }))}
        />
      </FactGroup>
    </div>
  );
}
