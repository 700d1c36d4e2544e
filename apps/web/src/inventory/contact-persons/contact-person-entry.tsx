import type { ContactPersonView } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Tag } from '../../ui/index.ts';
import { VisibilityTag } from '../visibility-tag.tsx';
import { ContactPersonActions } from './contact-person-actions.tsx';
import { isForPaper } from './is-for-paper.ts';
import { InformingNote } from './informing-note.tsx';

interface ContactPersonEntryProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly among: readonly ContactPersonView[];
}

export function ContactPersonEntry({ slug, person, among }: ContactPersonEntryProps) {
  const { state, duty, name, isDeputy, visibility } = person;
  return (
    <li className={isForPaper(person) ? undefined : 'no-print'}>
      <header>
        <span>
          {state === 'former' ? (
            <Trans>Ehemalige Ansprechperson</Trans>
          ) : (
            [name, duty].filter((part) => part !== '').join(', ')
          )}{' '}
          {isDeputy && state === 'active' && (
            <Tag>
              <Trans>Vertretung</Trans>
            </Tag>
          )}
        </span>
        {state === 'active' && (
          <span className="no-print">
            <VisibilityTag level={visibility} />
          </span>
        )}
        <ContactPersonActions slug={slug} person={person} among={among} />
      </header>
      {state === 'active' && <Reaching person={person} />}
      <BlockNote person={person} />
      {state === 'active' && <InformingNote slug={slug} keeping={person.keeping} />}
    </li>
  );
}

function Reaching({ person: { phone, email, availability } }: { person: ContactPersonView }) {
  return (
    <p className="contact__ways">
      {phone !== '' && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      {email !== '' && <a href={`mailto:${email}`}>{email}</a>}
      {availability !== '' && <span className="quiet">{availability}</span>}
    </p>
  );
}

function BlockNote({ person: { block } }: { person: ContactPersonView }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (block === null) return null;
  const day = dayInWords(block.on, language);
  return (
    <p>
      <Tag tone="attention">
        {block.reason === 'objection' ? t`Widerspruch vom ${day}` : t`Widerruf vom ${day}`}
      </Tag>
    </p>
  );
}
