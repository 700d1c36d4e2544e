import { findAddress, type FoundAddress, type Position } from '@augenhoehe/domain/inventory';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MapPin, Search } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button, Form, SubmitButton, TextField } from '../../ui/index.ts';

interface AddressSearchFieldProps {
  readonly slug: string;
  /** As recorded. */
  readonly address: string;
  readonly onFound: (position: Position) => void;
}

/** An address becomes a position, if the operator has named somebody to ask. */
export function AddressSearchField({ slug, address, onFound }: AddressSearchFieldProps) {
  const { t } = useLingui();
  const sending = useSending();
  const [q, setQ] = useState(address);
  const [found, setFound] = useState<readonly FoundAddress[] | null>(null);

  async function search(): Promise<void> {
    setFound(null);
    await sending.send(async () => {
      const reply = await call(findAddress, { params: { slug }, query: { q } });
      setFound(reply.found);
    });
  }

  return (
    <Form label={t`Adresse suchen`} errors={sending.errors} onSubmit={search}>
      <TextField
        name="q"
        label={t`Oder: Wie ist die Adresse?`}
        help={t`Was Sie hier eingeben, fragt unser Server beim eingestellten Kartendienst nach.`}
        autoComplete="off"
        maxLength={300}
        value={q}
        onChange={setQ}
      />
      <SubmitButton variant="outline" icon={Search}>{t`Adresse suchen`}</SubmitButton>
      <div role="status">
        {found?.length === 0 && (
          <Trans>
            Dazu wurde nichts gefunden. Vielleicht hilft es, Ort oder Postleitzahl zu ergänzen.
          </Trans>
        )}
        {found !== null && found.length > 0 && (
          <p>
            <Plural value={found.length} one="Ein Ort gefunden:" other="# Orte gefunden:" />
          </p>
        )}
      </div>
      {found !== null && found.length > 0 && (
        <ul>
          {found.map(({ label, position }) => (
            <li key={`${label} ${position.latitude} ${position.longitude}`}>
              <Button variant="plain" size="small" icon={MapPin} onPress={() => onFound(position)}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Form>
  );
}
