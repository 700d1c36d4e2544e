import type { SearchReply } from '@augenhoehe/domain/inventory';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ListFilter, Search, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useWritten } from '../../app/use-written.ts';
import {
  Button,
  Dialog,
  DialogBody,
  EmptyState,
  Link,
  Page,
  PageHead,
  SearchField,
  ShowMore,
} from '../../ui/index.ts';
import { actorBeside } from '../actor-beside.tsx';
import { bodyPath } from '../bodies/body-paths.ts';
import { SearchFacets } from './search-facets.tsx';
import { SearchResults } from './search-results.tsx';
import { searchQuery } from './search-queries.ts';
import type { SearchSearch } from './search-search.ts';
import './search-page.css';

const route = getRouteApi('/quartier/$slug/suche');
const perPage = 50;
const mostShown = 500;

/** Everything that was found for some words, why, and how old it is. */
export function SearchPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { akteur, ...search } = route.useSearch();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(perPage);
  const { data: found } = useQuery(searchQuery(slug, { ...search, limit }));
  const [text, setText] = useWritten(search.q ?? '', (q) => change({ q, akteur: undefined }));
  usePageTitle(t`Suche`, usePlace(slug).name);

  function change(changes: Partial<SearchSearch>): void {
    void navigate({
      href: `${placePath(slug, 'suche')}${stringifySearch({ ...search, akteur, ...changes })}`,
      replace: true,
      resetScroll: false,
    });
  }

  const isAsked = (search.q ?? '') !== '';
  return (
    <Page width="wide" panel={actorBeside(slug, 'suche', { ...search, akteur })}>
      <PageHead title={<Trans>Suche</Trans>} />
      <SearchField
        className="search-page__field no-print"
        label={t`Wen oder was suchen Sie?`}
        value={text}
        onChange={setText}
      />
      {!isAsked && <NothingAsked slug={slug} />}
      {isAsked && found !== undefined && (
        <Findings
          slug={slug}
          search={{ ...search, akteur }}
          found={found}
          onChange={change}
          onMore={() => setLimit(Math.min(mostShown, limit + perPage))}
        />
      )}
    </Page>
  );
}

interface FindingsProps {
  readonly slug: string;
  readonly search: SearchSearch;
  readonly found: SearchReply;
  readonly onChange: (changes: Partial<SearchSearch>) => void;
  readonly onMore: () => void;
}

function Findings({ slug, search, found, onChange, onMore }: FindingsProps) {
  const { t } = useLingui();
  const [isNarrowing, setNarrowing] = useState(false);
  const isNarrowed = [search.in, search.age, search.area, search.group].some(
    (chosen) => chosen !== undefined,
  );
  const isEmpty = found.actors.length === 0;
  const next = Math.min(perPage, found.complete + found.partial - found.actors.length);
  const facets = (
    <SearchFacets slug={slug} search={search} facets={found.facets} onChange={onChange} />
  );
  return (
    <div className="search-page">
      {(!isEmpty || isNarrowed) && (
        <aside className="search-page__facets wide-only no-print" aria-label={t`Eingrenzen`}>
          {facets}
        </aside>
      )}
      <div>
        <Summary found={found} />
        <FoundBodies slug={slug} found={found} />
        {(!isEmpty || isNarrowed) && (
          <Button
            className="phone-only no-print"
            size="small"
            icon={ListFilter}
            onPress={() => setNarrowing(true)}
          >
            <Trans>Eingrenzen</Trans>
          </Button>
        )}
        {isEmpty ? (
          <NothingFound slug={slug} isNarrowed={isNarrowed} onChange={onChange} />
        ) : (
          <SearchResults slug={slug} search={search} found={found} />
        )}
        <ShowMore
          {...(next > 0 && found.actors.length < mostShown
            ? { label: t`Weitere ${next} anzeigen` }
            : {})}
          onPress={onMore}
        />
      </div>
      {isNarrowing && (
        <Dialog isOpen onClose={() => setNarrowing(false)} title={t`Eingrenzen`}>
          <DialogBody>{facets}</DialogBody>
        </Dialog>
      )}
    </div>
  );
}

/** How many, and what was looked for where nothing is spelled as it was typed. */
function Summary({ found }: { readonly found: SearchReply }) {
  const spellings = found.instead.map((word) => `„${word}“`).join(', ');
  return (
    <p className="search-page__summary" role="status">
      <b className="num">
        <Plural value={found.complete} one="# Akteur gefunden" other="# Akteure gefunden" />
      </b>
      {found.instead.length > 0 && (
        <>
          {' · '}
          <Trans>So steht es nirgends, ähnlich geschrieben: {spellings}</Trans>
        </>
      )}
    </p>
  );
}

interface FoundBodiesProps {
  readonly slug: string;
  readonly found: SearchReply;
}

function FoundBodies({ slug, found: { bodies } }: FoundBodiesProps) {
  if (bodies.length === 0) return null;
  return (
    <p>
      <Plural value={bodies.length} one="Dazu ein Gremium:" other="Dazu # Gremien:" />{' '}
      {bodies.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link href={bodyPath(slug, id)}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

/** Before anything is typed: what the search is for. */
function NothingAsked({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const examples = [t`Wer kann dolmetschen?`, t`Raum für Gruppen`, t`Jugendliche Nachmittag`];
  return (
    <EmptyState
      icon={Search}
      title={t`Wer kann was, und wer weiß davon?`}
      example={
        <>
          <Trans>Zum Beispiel:</Trans>{' '}
          {examples.map((example, index) => (
            <span key={example}>
              {index > 0 && ' · '}
              <Link href={`${placePath(slug, 'suche')}${stringifySearch({ q: example })}`}>
                {example}
              </Link>
            </span>
          ))}
        </>
      }
    >
      <Trans>
        Fragen Sie, wie Sie sprechen. Gesucht wird in Namen, Angeboten, Bedarfen, Handlungsfeldern,
        Zielgruppen, Anschriften und in dem, was die Einrichtungen selbst geschrieben haben.
        Tippfehler und andere Schreibweisen werden verziehen.
      </Trans>
    </EmptyState>
  );
}

interface NothingFoundProps extends Pick<FindingsProps, 'slug' | 'onChange'> {
  readonly isNarrowed: boolean;
}

function NothingFound({ slug, isNarrowed, onChange }: NothingFoundProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={SearchX}
      title={t`Dazu steht noch nichts im Bestand`}
      action={
        isNarrowed ? (
          <Button
            onPress={() =>
              onChange({ in: undefined, age: undefined, area: undefined, group: undefined })
            }
          >
            <Trans>Nicht mehr eingrenzen</Trans>
          </Button>
        ) : (
          <Link href={placePath(slug, 'bestand')}>
            <Trans>Alle Akteure ansehen</Trans>
          </Link>
        )
      }
    >
      <Trans>
        Nehmen Sie ein anderes oder ein kürzeres Wort. Was niemand eingetragen hat, kann es trotzdem
        geben: Fragen Sie nach, und tragen Sie es dann ein.
      </Trans>
    </EmptyState>
  );
}
