import { Language } from '@augenhoehe/domain/contract';
import type { ToInform } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Check, Mail, Printer } from 'lucide-react';
import { useState } from 'react';
import { CopyButton } from '../../app/copy-button.tsx';
import { languageNames, wordsIn } from '../../app/language.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { languageTag } from '../../app/language-tag.ts';
import { Button, LinkButton, SegmentedControl } from '../../ui/index.ts';
import { informLetter, type Writing } from './inform-letter.ts';

const InformedDialog = lazyPart(async () => (await import('./informed-dialog.tsx')).InformedDialog);

interface LetterPartProps {
  readonly slug: string;
  readonly place: string;
  readonly persons: readonly ToInform[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The text to send or print, one for each person, in their language. */
export function LetterPart({ slug, place, persons, language, onLanguage }: LetterPartProps) {
  const { t } = useLingui();
  const { data: i18n } = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsIn(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (i18n === undefined) return null;
  return (
    <section className="inform" aria-labelledby="letters">
      <h2 id="letters" className="no-print">
        <Trans>Text zum Informieren</Trans>
      </h2>
      <div className="actions no-print inform__tools">
        <SegmentedControl
          label={t`Sprache des Textes`}
          segments={Language.options.map((key) => ({ key, label: languageNames[key] }))}
          value={language}
          onChange={(key) => onLanguage(Language.parse(key))}
        />
        <Button icon={Printer} onPress={() => window.print()}>
          <Trans>Drucken</Trans>
        </Button>
      </div>
      {persons.map((person) => (
        <LetterTo key={person.id} slug={slug} person={person} writing={{ i18n, language, place }} />
      ))}
    </section>
  );
}

interface LetterToProps {
  readonly slug: string;
  readonly person: ToInform;
  readonly writing: Writing;
}

function LetterTo({ slug, person, writing }: LetterToProps) {
  const { t } = useLingui();
  const [isInformed, setInformed] = useState(false);
  const { keeping } = person;
  if (keeping === null) return null;
  const { subject, text } = informLetter({ ...person, keeping }, writing);
  const mail = new URLSearchParams({ subject, body: text }).toString().replaceAll('+', '%20');
  return (
    <article className="inform letter-each" aria-label={person.name}>
      <div className="letter" lang={languageTag(writing.language)}>
        <p>
          <b>{subject}</b>
        </p>
        {text}
      </div>
      <p className="actions no-print">
        <CopyButton text={`${subject}\n\n${text}`} label={t`Text kopieren`} />
        {person.email !== '' && (
          <LinkButton icon={Mail} href={`mailto:${person.email}?${mail}`}>
            <Trans>E-Mail schreiben</Trans>
          </LinkButton>
        )}
        <Button icon={Check} onPress={() => setInformed(true)}>
          <Trans>Als informiert vermerken</Trans>
        </Button>
      </p>
      {isInformed && (
        <InformedDialog slug={slug} persons={[person]} onClose={() => setInformed(false)} />
      )}
    </article>
  );
}
