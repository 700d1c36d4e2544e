import {
  speakerInOneLine,
  type Example,
  type ExampleSheet,
  type PartyOfExample,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, FactGroup, Row, RowHead } from '../../ui/index.ts';
import { AnswerButtons } from '../answer-buttons.tsx';
import { consentWays } from './example-words.ts';

const ConsentDialog = lazyPart(async () => (await import('./consent-dialog.tsx')).ConsentDialog);

interface ConsentsPartProps {
  readonly slug: string;
  readonly sheet: ExampleSheet;
  readonly example: Example;
}

type Open = { readonly party: PartyOfExample; readonly isOwn: boolean };

/** What each party has said to these words, and the ways in which it can. */
export function ConsentsPart({ slug, sheet, example }: ConsentsPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <FactGroup title={t`Wer einverstanden ist`}>
      <p className="quiet example__intro">
        <Trans>
          Jede Seite sagt für sich Ja oder Nein, zu genau diesen Worten. Ein Nein gilt jederzeit und
          sofort. Namen von Menschen stehen nur hier.
        </Trans>
      </p>
      <DataTable
        label={t`Einverständnis`}
        head={
          <>
            <ColumnHead>{t({ message: 'Beteiligte', context: 'an einer Kooperation' })}</ColumnHead>
            <ColumnHead>{t`Antwort`}</ColumnHead>
          </>
        }
      >
        {sheet.parties.map((party) => (
          <Row key={party.id}>
            <RowHead>
              {party.actor.name}
              {!party.takesPart && <span className="quiet"> {t`(nicht mehr dabei)`}</span>}
            </RowHead>
            <Cell>
              <Word party={party} />
              <AnswerButtons
                name={party.actor.name}
                can={party.can}
                onOpen={(isOwn) => setOpen({ party, isOwn })}
              />
            </Cell>
          </Row>
        ))}
      </DataTable>
      {open !== null && (
        <ConsentDialog
          slug={slug}
          example={example}
          party={open.party}
          isOwn={open.isOwn}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

function Word({ party: { consent } }: { readonly party: PartyOfExample }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  if (consent === null) return <p className="quiet">{t`noch nicht gefragt`}</p>;
  const { answer, isCurrent, way, witness, reason } = consent;
  const speaker = speakerInOneLine(consent);
  const day = dayInWords(consent.givenOn, language);
  const how = i18n._(consentWays[way]);
  return (
    <div>
      <p>
        {answer === 'declined'
          ? t`Nicht einverstanden (${day}): ${speaker}`
          : isCurrent
            ? t`Einverstanden am ${day}: ${speaker}`
            : t`War am ${day} mit früheren Worten einverstanden; bitte neu fragen.`}
      </p>
      <p className="small quiet">{witness === '' ? how : t`${how}, geprüft mit: ${witness}`}</p>
      {reason !== '' && <p>{t`Grund: ${reason}`}</p>}
    </div>
  );
}
