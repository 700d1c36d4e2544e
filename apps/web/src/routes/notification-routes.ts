import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { mailsQuery } from '../notification/mail-queries.ts';
import { MailSearch } from '../notification/mail-search.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

export const mailChoiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/post',
  component: lazyRouteComponent(
    () => import('../notification/mail-choice-page.tsx'),
    'MailChoicePage',
  ),
});

export const mailsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'post',
  validateSearch: (raw: Record<string, unknown>) => readSearch(MailSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(mailsQuery(params.slug, deps.state)),
  component: lazyRouteComponent(() => import('../notification/mails-page.tsx'), 'MailsPage'),
});
