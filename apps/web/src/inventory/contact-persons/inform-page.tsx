import type { ToInform } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Check, MailCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, Page, SelectionBar } from '../../ui/index.ts';
import { InventoryHead } from '../inventory-head.tsx';
import { toInformQuery } from './contact-queries.ts';
import { LetterPart } from './letter-part.tsx';
import { ToErasePart } from './to-erase-part.tsx';
import { ToInformTable } from './to-inform-table.tsx';
import './contact-persons.css';

const InformedDialog = lazyPart(async () => (await import('./informed-dialog.tsx')).InformedDialog);
const route = getRouteApi('/quartier/$slug/informieren');

/** Who has to learn that we keep their data, by when, and the text for it. */
export function InformPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { sprache } = route.useSearch();
  const place = usePlace(slug);
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(toInformQuery(slug));
  const { toInform, toErase, today } = data;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const selected = toInform.filter(({ id }) => picked.has(id));
  const first = toInform.slice(0, 1);
  usePageTitle(t`Informieren`, place.name);
  return (
    <Page>
      <div className="inform">
        <div className="no-print">
          <InventoryHead slug={slug} current="informieren" />
          <Lead persons={toInform} today={today} informed={data.informed} />
        </div>
        {toInform.length === 0 ? (
          <Nobody informed={data.informed} />
        ) : (
          <>
            <div className="no-print">
              <Selected slug={slug} persons={selected} onDone={() => setPicked(new Set())} />
              <ToInformTable
                slug={slug}
                today={today}
                persons={toInform}
                selected={new Set(selected.map(({ id }) => id))}
                onSelect={setPicked}
              />
            </div>
            <LetterPart
              slug={slug}
              place={place.name}
              persons={selected.length === 0 ? first : selected}
              language={sprache ?? place.language}
              onLanguage={(language) =>
                void navigate({
                  to: '/quartier/$slug/informieren',
                  params: { slug },
                  search: { sprache: language },
                  replace: true,
                })
              }
            />
          </>
        )}
        <ToErasePart slug={slug} today={today} persons={toErase} />
      </div>
    </Page>
  );
}

interface LeadProps {
  readonly persons: readonly ToInform[];
  readonly today: string;
  readonly informed: number;
}

function Lead({ persons, today, informed }: LeadProps) {
  const { t } = useLingui();
  if (persons.length === 0) return null;
  const overdue = persons.filter(({ informBy }) => informBy < today).length;
  const sentences = [
    t`${plural(persons.length, { one: '# Person ist noch zu informieren.', other: '# Personen sind noch zu informieren.' })}`,
    ...(overdue === 0
      ? []
      : [
          t`${plural(overdue, { one: '# davon ist überfällig.', other: '# davon sind überfällig.' })}`,
        ]),
    ...(informed === 0
      ? []
      : [t`${plural(informed, { one: '# ist informiert.', other: '# sind informiert.' })}`]),
  ];
  return <p className="lead">{sentences.join(' ')}</p>;
}

function Nobody({ informed }: { readonly informed: number }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={MailCheck}
      title={<Trans>Gerade ist niemand zu informieren</Trans>}
      example={
        informed > 0
          ? t`${plural(informed, { one: '# Person ist informiert.', other: '# Personen sind informiert.' })}`
          : undefined
      }
    >
      <Trans>
        Wer mit Namen als Ansprechperson eingetragen wird, muss davon erfahren: spätestens nach
        einem Monat, beim ersten Kontakt oder sobald andere den Eintrag sehen. Dann steht die Person
        hier, mit einem Text zum Verschicken. Eine Funktion ohne Namen, etwa „Geschäftsstelle“,
        braucht das nicht.
      </Trans>
    </EmptyState>
  );
}

interface SelectedProps {
  readonly slug: string;
  readonly persons: readonly ToInform[];
  readonly onDone: () => void;
}

function Selected({ slug, persons, onDone }: SelectedProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (persons.length === 0) return null;
  const count = t`${plural(persons.length, { one: '# ausgewählt', other: '# ausgewählt' })}`;
  return (
    <SelectionBar label={t`Auswahl`} count={<b className="num">{count}</b>}>
      <Button size="small" icon={Check} onPress={() => setOpen(true)}>
        <Trans>Als informiert vermerken</Trans>
      </Button>
      <Button size="small" variant="plain" onPress={onDone}>
        <Trans>Auswahl aufheben</Trans>
      </Button>
      {isOpen && <InformedDialog slug={slug} persons={persons} onClose={() => setOpen(false)} />}
    </SelectionBar>
  );
}
