import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup } from '../../ui/index.ts';
import { NotOnPaper } from '../not-on-paper.tsx';
import { ContactPersonEntry } from './contact-person-entry.tsx';
import { contactPersonsQuery } from './contact-queries.ts';
import { isForPaper } from './is-for-paper.ts';
import './contact-persons.css';

const AddDialog = lazyPart(
  async () => (await import('./add-contact-person-dialog.tsx')).AddContactPersonDialog,
);

interface SheetContactPersonsProps {
  readonly slug: string;
  readonly actor: { readonly id: string; readonly name: string };
}

/** Whom to ask at the actor, as far as the reader may see them. */
export function SheetContactPersons({ slug, actor }: SheetContactPersonsProps) {
  const { t } = useLingui();
  const [isAdding, setAdding] = useState(false);
  const { data } = useQuery(contactPersonsQuery(slug, actor.id));
  if (data === undefined || (data.contactPersons.length === 0 && !data.can.add)) return null;
  const { contactPersons } = data;
  return (
    <FactGroup title={t`Ansprechpersonen`} count={contactPersons.length}>
      {!contactPersons.some(isForPaper) && <NotOnPaper />}
      {contactPersons.length === 0 && (
        <p className="quiet small">
          <Trans>Wen kann man hier fragen? Eine Funktion genügt, etwa „Geschäftsstelle“.</Trans>
        </p>
      )}
      <ul className="sheet__tie-list contacts">
        {contactPersons.map((person) => (
          <ContactPersonEntry key={person.id} slug={slug} person={person} among={contactPersons} />
        ))}
      </ul>
      {data.can.add && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setAdding(true)}>
            <Trans>Ansprechperson eintragen</Trans>
          </Button>
        </p>
      )}
      {isAdding && (
        <AddDialog
          slug={slug}
          actor={actor}
          usualBasis={data.usualBasis}
          onClose={() => setAdding(false)}
        />
      )}
    </FactGroup>
  );
}
