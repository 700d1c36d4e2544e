import { gradients, type Light } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { gradientLevels } from '../ballot/ballot-words.ts';
import { Meaning, Tag } from '../../../ui/index.ts';
import { DotPlot } from './dot-plot.tsx';
import { FigureTable } from './figure-table.tsx';
import type { ResultProps } from './result-props.ts';
import { useFigures } from './use-figures.ts';

const lights = {
  green: { tone: 'good', icon: CircleCheck },
  yellow: { tone: 'hint', icon: TriangleAlert },
  red: { tone: 'attention', icon: CircleX },
} as const;

const lightWords: Readonly<Record<Light, MessageDescriptor>> = {
  green: msg`Grün: breite Unterstützung`,
  yellow: msg`Gelb: mehr Gespräch nötig`,
  red: msg`Rot: ernster Widerspruch`,
};

/** A traffic light with its word, and how many chose which of the eight levels; never a mean. */
export function GradientsResult({ counted }: ResultProps) {
  const { t, i18n } = useLingui();
  const { percent } = useFigures();
  const figures = Object.values(counted.tally.options).find((one) => 'profile' in one);
  if (figures === undefined) return null;
  const { profile, light, support } = figures;
  const levels = gradientLevels.slice(0, gradients);
  return (
    <>
      {light !== null && (
        <p className="result__light">
          <Tag {...lights[light]}>{i18n._(lightWords[light])}</Tag>
          {support !== null && <span>{t`${percent(support)} auf den Stufen 1 bis 3.`}</span>}
        </p>
      )}
      <div className="result__profile">
        <DotPlot about={t`Stufen der Zustimmung`} distribution={profile} from={1} high={7} />
      </div>
      <FigureTable
        label={t`Wie viele welche Stufe wählten`}
        head={t`Stufe`}
        columns={[t`Stimmen`]}
        rows={levels.map(({ name }, at) => ({
          key: String(at),
          name: `${at + 1} – ${i18n._(name)}`,
          cells: [String(profile[at] ?? 0)],
        }))}
      />
      <Meaning of={t`die Ampel`}>
        <p>
          <Trans>
            Rot, wenn jemand blockiert oder mehr als ein Viertel einen ernsten Einwand hat. Gelb,
            wenn jemand einen ernsten Einwand hat oder ein Viertel mehr Gespräch braucht. Grün, wenn
            drei Viertel auf den Stufen 1 bis 3 stehen und niemand auf 7 oder 8; sonst gelb.
          </Trans>
        </p>
      </Meaning>
    </>
  );
}
