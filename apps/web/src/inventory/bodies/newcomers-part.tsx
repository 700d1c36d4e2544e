import type { BodySheet } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup } from '../../ui/index.ts';
import { NotOnPaper } from '../not-on-paper.tsx';
import { useNewcomerWords } from './use-newcomer-words.ts';

/** Who came when: the sentence first, then the years. */
export function NewcomersPart({ sheet }: { readonly sheet: BodySheet }) {
  const { t } = useLingui();
  const { sentence } = useNewcomerWords();
  const { body, newcomers } = sheet;
  const known = { newcomers, admission: body.admission };
  if (newcomers.members === 0) return null;
  return (
    <FactGroup title={t`Neu dazugekommen`}>
      {newcomers.latest === null && <NotOnPaper />}
      <p>{sentence(known)}</p>
      {newcomers.years.length > 0 && (
        <table className="years">
          <caption className="visually-hidden">
            <Trans>Neu dazugekommen nach Jahr</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t`Jahr`}</th>
              <th scope="col">{t`Neue`}</th>
            </tr>
          </thead>
          <tbody>
            {newcomers.years.toReversed().map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FactGroup>
  );
}
