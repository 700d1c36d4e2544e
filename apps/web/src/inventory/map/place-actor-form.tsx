import { editActor } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../app/api.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button, Checkbox, Form, SubmitButton } from '../../ui/index.ts';
import { PositionField } from '../position-field.tsx';
import { useAreaNames } from '../use-area-names.ts';
import { useChangeTold } from '../use-change-told.ts';
import { AddressSearchField } from './address-search-field.tsx';
import { areaAroundQuery } from './map-queries.ts';
import type { Placing } from './use-placing.ts';

interface PlaceActorFormProps {
  readonly slug: string;
  readonly placing: Placing;
  readonly hasAddressSearch: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Where an actor is: pointed at, or written down; its area follows if wanted. */
export function PlaceActorForm(props: PlaceActorFormProps) {
  const { slug, placing, hasAddressSearch, onDone, onCancel } = props;
  const { position, pointed } = placing;
  const { actor } = placing.sheet;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const areaName = useAreaNames(slug);
  const heading = useRef<HTMLHeadingElement>(null);
  const around = useQuery(areaAroundQuery(slug, position)).data?.areaId ?? null;
  const [wantsArea, setWantsArea] = useState(actor.areaId === null);
  const [isMissing, setMissing] = useState(false);
  const offersArea = position !== null && around !== null && around !== actor.areaId;
  useEffect(() => heading.current?.focus(), []);

  async function save(): Promise<void> {
    setMissing(position === null);
    if (position === null) return;
    const sent = await sending.send(async () => {
      const movesArea = offersArea && wantsArea;
      const reply = await call(editActor, {
        params: { slug, actorId: actor.id },
        body: {
          changes: { position, ...(movesArea ? { areaId: around } : {}) },
          was: { position: actor.position, ...(movesArea ? { areaId: actor.areaId } : {}) },
        },
      });
      await tell(reply.changeSetId, t`Lage gesetzt: ${actor.name}`);
    });
    if (sent) onDone();
  }

  const errors = isMissing
    ? { position: t`Zeigen Sie in die Karte, oder geben Sie Breite und Länge ein.` }
    : sending.errors;
  const address = [actor.street, [actor.postalCode, actor.city].join(' ').trim()]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <section className="place-actor" aria-labelledby="place-actor-heading">
      <h2 id="place-actor-heading" className="map-list__heading" tabIndex={-1} ref={heading}>
        <Trans>Wo ist {actor.name}?</Trans>
      </h2>
      {address !== '' && (
        <p className="quiet">
          <Trans>Adresse: {address}</Trans>
        </p>
      )}
      <p>
        <Trans>
          Zeigen Sie in die Karte. Mit der Tastatur: Karte mit den Pfeiltasten unter das Fadenkreuz
          schieben, dann die Eingabetaste.
        </Trans>
      </p>
      {hasAddressSearch && (
        <AddressSearchField slug={slug} address={address} onFound={placing.point} />
      )}
      <Form label={t`Lage setzen`} errors={errors} onSubmit={save}>
        <PositionField
          key={pointed}
          name="position"
          isOptional={false}
          label={t`Breite und Länge`}
          help={t`Zum Beispiel 52,5103; 13,4990, wie Karten sie ausgeben.`}
          value={position}
          onChange={placing.write}
        />
        {offersArea && (
          <Checkbox
            label={t`Liegt in ${areaName(around)}: auch als Gebiet eintragen`}
            isSelected={wantsArea}
            onChange={setWantsArea}
          />
        )}
        {position !== null && around !== null && around === actor.areaId && (
          <p className="quiet">
            <Trans>Liegt in {areaName(around)}, wie eingetragen.</Trans>
          </p>
        )}
        <div className="actions">
          <SubmitButton>{t`Lage speichern`}</SubmitButton>
          <Button variant="plain" onPress={onCancel}>
            <Trans>Abbrechen</Trans>
          </Button>
        </div>
      </Form>
    </section>
  );
}
