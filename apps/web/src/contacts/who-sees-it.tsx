import { Trans } from '@lingui/react/macro';
import { usePlace } from '../app/use-place.ts';
import { Mark } from '../ui/index.ts';

/** Who reads what is written about an approach, and what does not belong there. */
export function WhoSeesIt({ slug }: { readonly slug: string }) {
  const { member } = usePlace(slug);
  return (
    <Mark tone="quiet">
      {member.role === 'coordination' ? (
        <Trans>
          Das sieht nur die Koordination. Schreiben Sie trotzdem keine Namen von Privatpersonen
          hinein; eine Funktion genügt.
        </Trans>
      ) : (
        <Trans>
          Das sehen nur Sie und die Koordination. Schreiben Sie trotzdem keine Namen von
          Privatpersonen hinein; eine Funktion genügt.
        </Trans>
      )}
    </Mark>
  );
}
