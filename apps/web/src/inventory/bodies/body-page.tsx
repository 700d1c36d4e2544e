import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { usePlaceParts } from '../../app/place-parts.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactLevel, Link, Page, PageHead } from '../../ui/index.ts';
import { EntryHistory } from '../entry-history.tsx';
import { useTerms } from '../use-terms.ts';
import { VisibilityTag } from '../visibility-tag.tsx';
import { bodyQuery } from './body-queries.ts';
import { AboutPart } from './about-part.tsx';
import { BodyHints } from './body-hints.tsx';
import { BodyTools } from './body-tools.tsx';
import { ChairPart } from './chair-part.tsx';
import { DecidingPart } from './deciding-part.tsx';
import { JoiningPart } from './joining-part.tsx';
import { NewcomersPart } from './newcomers-part.tsx';
import { SeatsPart } from './seats-part.tsx';
import { SharedMembersPart } from './shared-members-part.tsx';
import { WhoDecidesLine } from './who-decides-line.tsx';
import { useBodyWork } from './use-body-work.tsx';
import '../../app/sheet.css';
import './bodies.css';

const route = getRouteApi('/quartier/$slug/gremien/$bodyId');

/** Everything known of a body, on one page, which prints on paper. */
export function BodyPage(): ReactNode {
  const { t } = useLingui();
  const { slug, bodyId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(bodyQuery(slug, bodyId));
  const place = usePlace(slug);
  const navigate = useNavigate();
  const terms = useTerms();
  const list = placePath(slug, 'gremien');
  const work = useBodyWork(slug, sheet, () => void navigate({ href: list }));
  const today = dayInWords(useNow().toISOString(), useLanguage());
  const { BodyWarnings, bodyParts } = usePlaceParts();
  const { body } = sheet;
  usePageTitle(body.name, place.name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={list}>
            <Trans>Gremien</Trans>
          </Link>
        }
        title={body.name}
        lead={terms.shortType(body.type)}
      />
      <p className="sheet__tags">
        <VisibilityTag level={body.visibility} />
      </p>
      <WhoDecidesLine sheet={sheet} />
      <BodyTools slug={slug} bodyId={body.id} work={work} />
      <BodyWarnings slug={slug} bodyId={body.id} />
      <BodyHints hints={sheet.hints} />
      <FactLevel value={2}>
        <AboutPart body={body} onEdit={work.edit('about')} />
        <DecidingPart sheet={sheet} onEdit={work.edit('deciding')} />
        <ChairPart slug={slug} sheet={sheet} onEdit={work.edit('chair')} />
        <SeatsPart slug={slug} sheet={sheet} />
        <JoiningPart body={body} onEdit={work.edit('joining')} />
        <NewcomersPart sheet={sheet} />
        <SharedMembersPart slug={slug} sheet={sheet} />
        {bodyParts.map((BodyPart, at) => (
          <BodyPart key={at} slug={slug} bodyId={body.id} />
        ))}
        {place.member.role === 'coordination' && (
          <EntryHistory slug={slug} of={{ body: body.id }} />
        )}
      </FactLevel>
      <p className="print-only small">{t`Aus Augenhöhe, ${place.name}, ${today}.`}</p>
      {work.dialog}
    </Page>
  );
}
