import { useLingui } from '@lingui/react/macro';

/** Which sector each number means, where captions have no room in the picture. */
export function SectorKeys({ names }: { readonly names: readonly string[] }) {
  const { t } = useLingui();
  if (names.length < 2) return null;
  return (
    <ol className="sector-keys" aria-label={t`Sektoren, im Uhrzeigersinn von oben`}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  );
}
