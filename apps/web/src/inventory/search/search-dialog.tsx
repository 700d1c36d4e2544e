import { queryWords } from '@augenhoehe/domain/inventory';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useFirstField } from '../../app/use-first-field.ts';
import { Dialog, DialogBody, SearchField } from '../../ui/index.ts';
import { type Hit, HitList } from './hit-list.tsx';
import { type Hits, useHits } from './use-hits.tsx';
import './search-dialog.css';

interface SearchDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onEntry: (() => void) | undefined;
}

/** Actors, tags, actions and pages by a few letters; arrows choose, Enter opens. */
export function SearchDialog({ slug, onClose, onEntry }: SearchDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const place = useFirstField<HTMLParagraphElement>();
  const id = useId();
  const [text, setText] = useState('');
  const [position, setPosition] = useState(0);
  const { groups, found } = useHits(slug, text, onEntry);
  const hits = groups.flatMap((group) => group.hits);
  const current = hits[Math.min(position, hits.length - 1)];

  function open(hit: Hit): void {
    onClose();
    hit.onChoose?.();
    if (hit.href !== undefined) void navigate({ href: hit.href });
  }

  function move(step: 1 | -1): void {
    const next = (Math.min(position, hits.length - 1) + step + hits.length) % hits.length;
    setPosition(next);
    document.getElementById(`${id}-${hits[next]?.key}`)?.scrollIntoView({ block: 'nearest' });
  }

  function press(event: KeyboardEvent): void {
    if (hits.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
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
              words={queryWords(text)}
              currentKey={current?.key}
              onOpen={open}
            />
          ))}
        </div>
        <p className="hits__told small quiet" role="status" ref={place}>
          <HitsTold found={found} isEmpty={hits.length === 0} />
        </p>
      </DialogBody>
    </Dialog>
  );
}

interface HitsToldProps {
  readonly found: Hits['found'];
  readonly isEmpty: boolean;
}

/** How many were found, for those who do not see the list grow; and what was taken for a typing error. */
function HitsTold({ found, isEmpty }: HitsToldProps) {
  if (found === undefined) {
    return <Trans>Fragen Sie, wie Sie sprechen: „Wer kann dolmetschen?“</Trans>;
  }
  if (isEmpty) {
    return <Trans>Nichts gefunden. Nehmen Sie ein anderes oder ein kürzeres Wort.</Trans>;
  }
  const spellings = found.instead.map((word) => `„${word}“`).join(', ');
  return (
    <>
      <Plural value={found.complete} one="# Akteur gefunden" other="# Akteure gefunden" />
      {spellings !== '' && (
        <>
          {' · '}
          <Trans>So steht es nirgends, ähnlich geschrieben: {spellings}</Trans>
        </>
      )}
    </>
  );
}
