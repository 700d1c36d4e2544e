import { useParams } from '@tanstack/react-router';
import { usePlace } from '../app/use-place.ts';
import { ExportActors } from './export-actors.tsx';
import { ExportContacts } from './export-contacts.tsx';
import { ExportFrame } from './export-frame.tsx';
import { ExportTies } from './export-ties.tsx';
import { ExportWhole } from './export-whole.tsx';
import { WholeNotAllowed } from './whole-not-allowed.tsx';

export function ExportActorsPage() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <ExportFrame slug={slug} current="actors">
      <ExportActors slug={slug} />
    </ExportFrame>
  );
}

export function ExportTiesPage() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <ExportFrame slug={slug} current="ties">
      <ExportTies slug={slug} />
    </ExportFrame>
  );
}

export function ExportContactsPage() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <ExportFrame slug={slug} current="contacts">
      <ExportContacts slug={slug} />
    </ExportFrame>
  );
}

export function ExportWholePage() {
  const { slug = '' } = useParams({ strict: false });
  const place = usePlace(slug);
  return (
    <ExportFrame slug={slug} current="neighbourhood">
      {place.can['export.whole'] ? <ExportWhole slug={slug} /> : <WholeNotAllowed />}
    </ExportFrame>
  );
}
