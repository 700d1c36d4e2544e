import { dayInGermany } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  addReview,
  type CooperationSheet,
  editReview,
  type Review,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { call } from '../../app/api.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import {
  Form,
  FormBody,
  Link,
  LinkButton,
  Page,
  PageHead,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { dayOf } from './cooperation-draft.ts';
import { cooperationPath } from './cooperation-paths.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import {
  acceptedReview,
  nothingSaid,
  partiesBefore,
  partiesSaid,
  ReviewInProgress,
  writtenReview,
} from './review-draft.ts';
import { ReviewedParty } from './reviewed-party.tsx';
import './cooperation.css';

const route = getRouteApi('/quartier/$slug/kooperationen/$cooperationId/rueckblick');

/** A look back with all parties in one go. */
export function ReviewPage(): ReactNode {
  const { t } = useLingui();
  const { slug, cooperationId } = route.useParams();
  const search = route.useSearch();
  const { data: sheet } = useSuspenseQuery(cooperationQuery(slug, cooperationId));
  const language = useLanguage();
  const review = sheet.reviews.find(({ id }) => id === search.review);
  const title =
    review === undefined
      ? t`Rückblick festhalten`
      : t`Rückblick vom ${dayInWords(review.heldOn, language)}`;
  usePageTitle(title, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={<Link href={cooperationPath(slug, cooperationId)}>{sheet.cooperation.name}</Link>}
        title={title}
        lead={t`Was hat jede Seite erwartet, und was ist daraus geworden?`}
      />
      {sheet.can.edit ? (
        <ReviewForm key={review?.id ?? 'new'} slug={slug} sheet={sheet} review={review} />
      ) : (
        <p className="quiet">
          <Trans>Einen Rückblick schreibt, wer dabei ist, oder die Koordination.</Trans>
        </p>
      )}
    </Page>
  );
}

interface ReviewFormProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
  readonly review: Review | undefined;
}

function ReviewForm({ slug, sheet, review }: ReviewFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { tell } = useChangeTold(slug);
  const today = dayInGermany(useNow());
  const { cooperation, parties } = sheet;
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const seen = writtenReview(review, today);
  const draft = useDraft(`review.${cooperation.id}.${review?.id ?? 'new'}`, ReviewInProgress, {
    facts: seen,
    was: seen,
  });
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const { facts, was } = draft.value;
  const before = review?.parties.map(({ expectation: _, ...party }) => party) ?? [];
  const asked = parties.filter(
    (party) =>
      party.can.edit &&
      (holdsOn(party, facts.heldOn === '' ? today : facts.heldOn) ||
        before.some(({ partyId }) => partyId === party.id)),
  );
  const back = cooperationPath(slug, cooperation.id);
  const prefix = review === undefined ? '' : 'changes.';

  function write(next: Partial<typeof facts>): void {
    draft.set({ facts: { ...facts, ...next }, was });
  }

  async function save(): Promise<void> {
    const { heldOn, summary, reviewOn } = facts;
    const params = { slug, cooperationId: cooperation.id };
    const said = partiesSaid(facts, asked, before);
    const reply =
      review === undefined
        ? await call(addReview, { params, body: { heldOn, summary, parties: said, reviewOn } })
        : await call(editReview, {
            params: { ...params, reviewId: review.id },
            body: {
              changes: { heldOn, summary, parties: said },
              was: {
                heldOn: was.heldOn,
                summary: was.summary,
                parties: partiesBefore(was, asked, before),
              },
            },
          });
    draft.clear();
    void navigate({ href: back });
    await tell(reply.changeSetId, t`Rückblick festgehalten: ${cooperation.name}`);
  }

  async function send(): Promise<void> {
    const words = t`Bitte nennen Sie den Tag.`;
    setMissing(facts.heldOn === '' ? { [`${prefix}heldOn`]: words } : {});
    if (facts.heldOn !== '') await sending.send(save);
  }

  return (
    <Form onSubmit={send} errors={{ ...sending.errors, ...missing }}>
      {isOvertaken(sending.problem) && (
        <OvertakenNotice onAccept={() => draft.set(acceptedReview(draft.value, seen))} />
      )}
      <FormBody>
        <TextField
          name={`${prefix}heldOn`}
          type="date"
          label={t`Wann haben Sie gemeinsam zurückgeblickt?`}
          value={facts.heldOn}
          onChange={(heldOn) => write({ heldOn })}
        />
        {asked.map((party) => (
          <ReviewedParty
            key={party.id}
            name={party.actor.name}
            expectation={
              review?.parties.find(({ partyId }) => partyId === party.id)?.expectation ??
              party.expectation
            }
            words={facts.words[party.id] ?? nothingSaid}
            onChange={(words) => write({ words: { ...facts.words, [party.id]: words } })}
          />
        ))}
        {asked.length === 0 && (
          <p className="quiet">
            <Trans>An diesem Tag war niemand dabei, für den Sie schreiben können.</Trans>
          </p>
        )}
        <TextArea
          name={`${prefix}summary`}
          label={t`Was ist das Ergebnis im Ganzen?`}
          isOptional
          maxLength={2000}
          value={facts.summary}
          onChange={(summary) => write({ summary })}
        />
        {review === undefined && (
          <TextField
            name="reviewOn"
            type="date"
            label={t`Wann sehen Sie wieder nach?`}
            help={t`Leer heißt: Es ist kein weiterer Termin geplant.`}
            isOptional
            value={facts.reviewOn ?? ''}
            onChange={(day) => write({ reviewOn: dayOf(day) })}
          />
        )}
      </FormBody>
      <div className="actions">
        <SubmitButton isBusy={sending.isBusy}>{t`Rückblick speichern`}</SubmitButton>
        <LinkButton variant="plain" href={back} onPress={draft.clear}>{t`Abbrechen`}</LinkButton>
      </div>
    </Form>
  );
}
