import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { checkRecommendations } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { Checkbox, Link } from '../ui/index.ts';

interface RecommendedNamesProps {
  readonly slug: string;
  readonly names: ReplyOf<typeof checkRecommendations>['names'];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Each name with those it may mean; new ones are ticked. */
export function RecommendedNames({ slug, names, chosen, onChoose }: RecommendedNamesProps) {
  const { t } = useLingui();

  function choose(name: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(name);
    else next.delete(name);
    onChoose(next);
  }

  return (
    <ul aria-label={t`Genannte Namen`} className="form__body">
      {names.map(({ name, similar }) => (
        <li key={name}>
          <Checkbox
            label={name}
            isSelected={chosen.has(name)}
            onChange={(isChosen) => choose(name, isChosen)}
          />
          {similar.length > 0 && (
            <p className="small quiet">
              <Trans>Ähnlich und schon da:</Trans>{' '}
              {similar.map((actor, index) => (
                <span key={actor.id}>
                  {index > 0 && '; '}
                  <Link href={placePath(slug, 'bestand', actor.id)} target="_blank">
                    {actor.name}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
