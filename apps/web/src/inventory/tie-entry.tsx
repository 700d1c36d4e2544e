import { TieLevel } from '@augenhoehe/domain/catalogue';
import { addTie } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeftRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '../app/api.ts';
import { placeQuery } from '../app/session-query.ts';
import { useSending } from '../app/use-sending.ts';
import { ComboBox, Form, IconButton, Select, SubmitButton } from '../ui/index.ts';
import { speakableSides } from './speakable-sides.ts';
import { tieSentence } from './tie-sentence.ts';
import { useActorOptions } from './use-actor-options.ts';
import { useChangeTold } from './use-change-told.ts';
import { useOptions } from './use-options.ts';

interface Draft {
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string;
  readonly level: string;
}

const nothing: Draft = { from: null, to: null, type: 'kontakt', level: '1' };

/** One row to enter ties one after the other by keyboard; type and level stay for the next. */
export function TieEntry({ slug }: { readonly slug: string }) {
  const { t, i18n } = useLingui();
  const options = useOptions();
  const actors = useActorOptions(slug);
  const { show, tell } = useChangeTold(slug);
  const { data: place } = useQuery(placeQuery(slug));
  const sending = useSending();
  const [draft, setDraft] = useState(nothing);
  // On a phone the list comes first.
  const [isOpen] = useState(() => !window.matchMedia('(max-width: 640px)').matches);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  // A new key empties the field's own text after an entry.
  const [round, setRound] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) row.current?.querySelectorAll<HTMLElement>('[role="combobox"]')[1]?.focus();
  }, [round]);
  const { from, to, type, level } = draft;
  const ends = {
    from: actors.names.get(from ?? '') ?? '…',
    to: actors.names.get(to ?? '') ?? '…',
  };

  function change(part: Partial<Draft>): void {
    setDraft({ ...draft, ...part });
  }

  async function enter(): Promise<void> {
    setMissing({
      ...(from === null ? { from: t`Bitte wählen Sie den ersten Akteur.` } : {}),
      ...(to === null ? { to: t`Bitte wählen Sie den zweiten Akteur.` } : {}),
    });
    if (from === null || to === null) return;
    const [side = 'outside'] = speakableSides(place?.member, [from, to]);
    await sending.send(async () => {
      const reply = await call(addTie, {
        params: { slug },
        body: {
          from,
          to,
          type,
          statement: { side, level: TieLevel.parse(Number(level)), formality: null },
        },
      });
      show(reply);
      setDraft({ ...draft, to: null });
      setRound(round + 1);
      await tell(reply.changeSetId, t`Eingetragen: ${i18n._(tieSentence(type, ends))}`);
    });
  }

  return (
    <details className="tie-entry no-print" open={isOpen}>
      <summary>{t`Beziehung eintragen`}</summary>
      <Form
        onSubmit={enter}
        errors={{ ...sending.errors, ...missing }}
        label={t`Beziehung eintragen`}
      >
        <div className="tie-entry__row" ref={row}>
          <ComboBox
            name="from"
            label={t`Wer`}
            options={actors.options}
            value={from}
            onChange={(key) => change({ from: key })}
          />
          <Select
            name="type"
            label={t`Art`}
            options={options.tieTypes}
            value={type}
            onChange={(key) => change({ type: key })}
          />
          <ComboBox
            key={round}
            name="to"
            label={t`Mit wem`}
            options={actors.options.filter((option) => option.key !== from)}
            value={to}
            onChange={(key) => change({ to: key })}
          />
          <Select
            name="level"
            label={t`Wie eng`}
            options={options.levels}
            value={level}
            onChange={(key) => change({ level: key })}
          />
          <SubmitButton variant="primary" icon={Plus}>
            {t`Eintragen`}
          </SubmitButton>
        </div>
      </Form>
      <p className="tie-entry__sentence small quiet" aria-live="polite">
        <span>{from === null && to === null ? ' ' : i18n._(tieSentence(type, ends))}</span>
        {from !== null && to !== null && (
          <IconButton
            icon={ArrowLeftRight}
            tone="quiet"
            label={t`Richtung umkehren`}
            onPress={() => change({ from: to, to: from })}
          />
        )}
      </p>
    </details>
  );
}
