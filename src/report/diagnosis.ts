import { concludeDiagnosis, type Diagnosed, type Observation } from '../domain/doctor/observation.ts';
import type { SetUp } from '../domain/doctor/set-up.ts';
import type { Conclusion } from '../domain/outcome.ts';

/** How a repository is set up on GitHub, as `check --doctor` tells it: `schema/doctor.schema.json`. */
export interface Diagnosis extends Conclusion {
  readonly schemaVersion: 1;
  readonly command: 'check --doctor';
  /** `acme/crm` */
  readonly repository: string;
  /** The default branch, and the commit of it that was looked at. */
  readonly branch: string;
  readonly commit: string;
  readonly observations: readonly ToldObservation[];
}

/** An observation in which everything is named. */
export type ToldObservation = Pick<Diagnosed, 'check'> & {
  readonly [Key in keyof Observation]-?: Exclude<Observation[Key], undefined> | Absent<Key>;
};

type Absent<Key> = Key extends 'verdict' | 'what' ? never : null;

export function composeDiagnosis(
  { repository, branch, commit }: Pick<SetUp, 'repository' | 'branch' | 'commit'>,
  observations: readonly Diagnosed[],
): Diagnosis {
  return {
    schemaVersion: 1,
    command: 'check --doctor',
    ...concludeDiagnosis(observations),
    ...{ repository, branch, commit },
    observations: observations.map(
      ({ check, verdict, what, why = null, todo = null, command = null, page = null }) => ({
        ...{ check, verdict, what, why, todo, command, page },
      }),
    ),
  };
}
