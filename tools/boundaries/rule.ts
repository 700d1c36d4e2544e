/** A forbidden kind of import, as dependency-cruiser reads it; paths are regular expressions. */
export type Rule = {
  readonly name: string;
  readonly comment: string;
  readonly from: Place;
  readonly to: Place & {
    readonly circular?: boolean;
    readonly couldNotResolve?: boolean;
    readonly dependencyTypes?: readonly string[];
    readonly dependencyTypesNot?: readonly string[];
  };
};

type Place = { readonly path?: Pattern; readonly pathNot?: Pattern };
type Pattern = string | readonly string[];
