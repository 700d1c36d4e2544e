import { setUpSample } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { Skeleton } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { SetUpLinkProblem } from './set-up-link-problem.tsx';
import { useArrival } from './use-arrival.ts';

/** The demo's link leads into the sample without a question in between. */
export function SampleArrival({ token }: { readonly token: string }): ReactNode {
  const { t } = useLingui();
  const arrive = useArrival();
  const { error } = useQuery({
    queryKey: ['sample-link', token],
    queryFn: async () => {
      const { slug } = await call(setUpSample, { body: { token } });
      await arrive(placePath(slug, 'bestand'));
      return slug;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (error !== null) return <SetUpLinkProblem problem={error} />;
  return (
    <NarrowPage title={t`Willkommen bei Augenhöhe`}>
      <Skeleton rows={3} />
    </NarrowPage>
  );
}
