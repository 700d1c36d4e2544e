import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

export interface ActorPartProps {
  readonly slug: string;
  readonly actorId: string;
}

export interface BodyPartProps {
  readonly slug: string;
  readonly bodyId: string;
}

export interface CooperationPartProps {
  readonly slug: string;
  readonly cooperationId: string;
}

export interface WarningMarkProps extends BodyPartProps {
  /** Key of the early warning. */
  readonly warning: string;
  /** What it says, short enough for a row. */
  readonly children: string;
}

export interface AlikeBodiesProps {
  readonly slug: string;
  readonly bodies: readonly [string, string];
  /** What speaks for one body in the place of the two, and against it. */
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action: ReactNode;
}

export interface SettingsPartProps {
  readonly slug: string;
}

export interface LetterProps {
  readonly slug: string;
  readonly actorId: string;
  /** The approach that the letter belongs to. */
  readonly approach?:
    | {
        readonly id: string;
        readonly reason: string;
        readonly benefitForThem: string;
        /** The name of whom the letter is written for. */
        readonly onBehalfOf: string | undefined;
      }
    | undefined;
  readonly onClose: () => void;
}

/** What later slices show on pages of earlier ones, which cannot name them. */
export interface PlaceParts {
  /** On an actor's sheet, after its ties and seats. */
  readonly actorParts: readonly ComponentType<ActorPartProps>[];
  /** Beside what can be done with a body. */
  readonly bodyTools: readonly ComponentType<BodyPartProps>[];
  /** On a body's page, before its facts: what needs a look early. */
  readonly BodyWarnings: ComponentType<BodyPartProps>;
  /** In the row of a body: an early warning, quiet where it is so on purpose. */
  readonly WarningMark: ComponentType<WarningMarkProps>;
  /** Around two bodies that might be one: whether they are apart on purpose. */
  readonly AlikeBodies: ComponentType<AlikeBodiesProps>;
  /** On a body's page, after its seats. */
  readonly bodyParts: readonly ComponentType<BodyPartProps>[];
  /** On a cooperation's page, after its tasks. */
  readonly cooperationParts: readonly ComponentType<CooperationPartProps>[];
  /** Among the settings, after what the neighbourhood is called. */
  readonly settingsParts: readonly ComponentType<SettingsPartProps>[];
  /** The dialog in which a letter to an actor is worded. */
  readonly LetterDialog: ComponentType<LetterProps>;
}

export const PlacePartsContext = createContext<PlaceParts>({
  actorParts: [],
  bodyTools: [],
  BodyWarnings: () => null,
  WarningMark: () => null,
  AlikeBodies: () => null,
  bodyParts: [],
  cooperationParts: [],
  settingsParts: [],
  LetterDialog: () => null,
});

export function usePlaceParts(): PlaceParts {
  return useContext(PlacePartsContext);
}
