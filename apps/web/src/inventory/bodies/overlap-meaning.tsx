import { Trans } from '@lingui/react/macro';
import { Meaning } from '../../ui/index.ts';

/** What the figures about bodies count, for who wants to know. */
export function OverlapMeaning() {
  return (
    <Meaning>
      <ul>
        <li>
          <Trans>
            Gezählt werden die Sitze, die heute gelten. Unbesetzte und frühere zählen nicht mit.
          </Trans>
        </li>
        <li>
          <Trans>
            Bei zwei Gremien steht der Anteil für das kleinere: wie viele seiner Mitglieder auch im
            anderen sitzen.
          </Trans>
        </li>
        <li>
          <Trans>
            „Sie teilen 80 % ihrer Mitglieder“ heißt es erst bei drei Gremien: So viele aller
            Mitglieder zusammen sitzen in jedem von ihnen. Genannt wird die größte Gruppe von
            Gremien, bei der das mindestens die Hälfte ist.
          </Trans>
        </li>
        <li>
          <Trans>
            Wer in mehr als der Hälfte der Gremien sitzt, und mindestens in dreien, wird genannt,
            weil daran viel hängt. Eine Wertung ist das nicht.
          </Trans>
        </li>
      </ul>
    </Meaning>
  );
}
