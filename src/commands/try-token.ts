import { deployJobs, isExpression } from '../domain/doctor/jobs.ts';
import type { SetUp, TokenTrial } from '../domain/doctor/set-up.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';

/** Connects to a live app. It throws a UserError when the token cannot be right, before anything is sent. */
export type OpenApp = (appId: string) => Pick<LiveConnectors, 'list'>;

/** Where it is written which apps there are. */
export interface NamedApps extends Pick<SetUp, 'policy' | 'workflows'> {
  /** The one that the user named, which is the only one then. */
  readonly appId: string | undefined;
}

/** One call to Base44 for each app, which only reads. */
export async function tryToken(
  apps: NamedApps,
  openApp: OpenApp | undefined,
): Promise<readonly TokenTrial[] | undefined> {
  if (openApp === undefined) return undefined;
  return Promise.all(
    appIds(apps).map(async (appId): Promise<TokenTrial> => {
      try {
        await openApp(appId).list();
        return { appId, result: { kind: 'listed' } };
      } catch (error) {
        if (error instanceof UserError) return { appId, result: { kind: 'refused', message: error.message } };
        if (error instanceof WorldError) return { appId, result: { kind: 'failed', message: error.message } };
        throw error;
      }
    }),
  );
}

/** The apps that something is deployed to: those of the policy, else those of the workflows. */
function appIds({ policy, workflows, appId }: NamedApps): readonly string[] {
  if (appId !== undefined) return [appId];
  const targets = policy.kind === 'policy' ? policy.policy.targets : [];
  const written = deployJobs({ workflows }).flatMap(({ job }) => job.inputs.get('app-id') ?? []);
  const ids = targets.length > 0 ? targets.map((target) => target.appId) : written;
  return [...new Set(ids)].filter((id) => id !== '' && !isExpression(id));
}
