import { Trans } from '@lingui/react/macro';

/** What „dünn“ is, for areas and for fields. */
export function ThinMeaning({ ties }: { readonly ties: number }) {
  return (
    <Trans>
      Erwartet wird, was entstünde, wenn Beziehungen auf Gebiet und Feld keine Rücksicht nähmen:
      Enden der einen Seite mal Enden der anderen, geteilt durch die doppelte Zahl aller {ties}{' '}
      Beziehungen. Dünn heißt: weniger als die Hälfte davon, wo mindestens drei zu erwarten sind und
      niemand zu beiden gehört.
    </Trans>
  );
}
