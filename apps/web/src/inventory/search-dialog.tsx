import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { placePath } from '../app/place-path.ts';
import { useFirstField } from '../app/use-first-field.ts';
import { useSettled } from '../app/use-settled.ts';
import { Dialog, DialogBody, GroupMark, Icon, SearchField } from '../ui/index.ts';
import { searchQuery } from './queries.ts';
import {
  type SearchEntry,
  tagEntries,
  useActionEntries,
  usePageEntries,
} from './search-entries.ts';
import { useAbout } from './sheet-about.tsx';
import { groupOf } from './use-terms.ts';
import './search-dialog.css';

interface SearchDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onEntry: (() => void) | undefined;
}

interface Hit extends Omit<SearchEntry, 'icon'> {
  readonly mark: ReactNode;
  readonly about?: string;
}

interface HitGroup {
  readonly label: string;
  readonly hits: readonly Hit[];
}

const typingMs = 120;

function useHits(
  slug: string,
  text: string,
  onEntry: (() => void) | undefined,
): readonly HitGroup[] {
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const { data: found } = useQuery(searchQuery(slug, useSettled(text.trim(), typingMs)));
  const pages = usePageEntries(slug, text);
  const actions = useActionEntries(slug, text, onEntry);

  function marked({ icon, ...entry }: SearchEntry): Hit {
    return { ...entry, mark: <Icon shape={icon} /> };
  }

  const actors = text.trim() === '' ? [] : (found?.actors ?? []);
  const groups = [
    {
      label: t`Akteure`,
      hits: actors.map((actor) => ({
        key: actor.id,
        label: actor.name,
        about: about(actor),
        mark: <GroupMark group={groupOf(actor.type)} size="small" />,
        href: `${placePath(slug, 'bestand')}?akteur=${actor.id}`,
      })),
    },
    { label: t`Schlagwörter`, hits: text.trim() === '' ? [] : tagEntries(slug, found).map(marked) },
    { label: t`Handlungen`, hits: actions.map(marked) },
    { label: t`Seiten`, hits: pages.map(marked) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}

/** Actors, tags, actions and pages by a few letters; arrows choose, Enter opens. */
export function SearchDialog({ slug, onClose, onEntry }: SearchDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const place = useFirstField<HTMLParagraphElement>();
  const id = useId();
  const [text, setText] = useState('');
  const [position, setPosition] = useState(0);
  const groups = useHits(slug, text, onEntry);
  const hits = groups.flatMap((group) => group.hits);
  const current = hits[Math.min(position, hits.length - 1)];

  function open(hit: Hit): void {
    onClose();
    hit.onChoose?.();
    if (hit.href !== undefined) void navigate({ href: hit.href });
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setPosition(
        (Math.min(position, hits.length - 1) + step + hits.length) % Math.max(1, hits.length),
      );
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      open(current);
    }
  }

  return (
    <Dialog isOpen onClose={onClose} title={t`Suchen`}>
      <DialogBody>
        <SearchField
          label={t`Akteur, Seite oder Handlung suchen`}
          value={text}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.key}`}
          onChange={(next) => {
            setText(next);
            setPosition(0);
          }}
          onKeyDown={press}
        />
        <div className="hits" id={id} role="listbox" aria-label={t`Treffer`}>
          {groups.map((group) => (
            <HitList
              key={group.label}
              id={id}
              group={group}
              currentKey={current?.key}
              onOpen={open}
            />
          ))}
        </div>
        <p className="small quiet" role="status" ref={place}>
          {hits.length === 0 && <Trans>Nichts gefunden.</Trans>}
        </p>
      </DialogBody>
    </Dialog>
  );
}

interface HitListProps {
  readonly id: string;
  readonly group: HitGroup;
  readonly currentKey: string | undefined;
  readonly onOpen: (hit: Hit) => void;
}

function HitList({ id, group, currentKey, onOpen }: HitListProps) {
  return (
    <div role="group" aria-label={group.label}>
      <p className="hits__head" aria-hidden="true">
        {group.label}
      </p>
      {group.hits.map((hit) => (
        // The keys are the search field's; the pointer is the only other way in.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={hit.key}
          id={`${id}-${hit.key}`}
          role="option"
          aria-selected={hit.key === currentKey}
          className="hit"
          onClick={() => onOpen(hit)}
        >
          {hit.mark}
          <span>
            {hit.label}
            {hit.about !== undefined && <span className="hit__about"> {hit.about}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
