import { printable, quote } from '../../quote.ts';
import { isExpression, type PlacedJob, secretOf, tokenJobs, usualSecret } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import type { Seen, SetUp } from '../set-up.ts';
import { shellWord, unseen } from '../words.ts';

/** Whether the token for Base44 is where the job looks for it, and nowhere else. */
export const secret: SetUpCheck = (setUp) => {
  const places = new Map(
    tokenJobs(setUp).map((one) => [`${secretOf(one.job)} ${one.job.environment}`, one] as const),
  );
  return [...places.values()].map((one) => observationOn(one, setUp));
};

function observationOn({ workflow, job }: PlacedJob, setUp: SetUp): Observation {
  const name = secretOf(job);
  const where = `job ${quote(job.id)} in ${printable(workflow.path)}`;
  if (name === undefined && isExpression(job.inputs.get('base44-token') ?? '')) {
    return {
      verdict: 'unknown',
      what: `Which secret the ${where} takes base44-token from is not known.`,
      why: 'GitHub works out what stands there when the job runs.',
      todo: `Write base44-token: \${{ secrets.${usualSecret} }}, or look where it comes from.`,
    };
  }
  if (name === undefined) {
    return {
      verdict: 'wrong',
      what: `The ${where} takes base44-token from no secret.`,
      why: 'A token that stands in a file is known to everybody who can read the file.',
      todo: `Write base44-token: \${{ secrets.${usualSecret} }}. Disable a token that stood there.`,
    };
  }
  const place = job.environment;
  if (place === undefined) return inRepository(name, job.mode === 'status', setUp);
  if (isExpression(place)) {
    return {
      verdict: 'unknown',
      what: `Whether the secret ${name} is in the environment ${quote(place)} is not known.`,
      why: 'GitHub works out which one it is when the job runs.',
      todo: 'Look at each environment that it can be.',
    };
  }
  return inEnvironment({ name, place }, setUp);
}

const needed = 'Without it nothing can be pushed.';

/** Where the job pushes, its token belongs into an environment, which another check says. */
function inRepository(name: string, onlyLooks: boolean, { secrets }: SetUp): Observation {
  const seen = [secrets.repository, secrets.organization];
  if (seen.some((one) => holds(one, name))) {
    return { verdict: 'right', what: `The secret ${name} is there. Its value, GitHub shows to nobody.` };
  }
  const hidden = seen.filter((one) => one.kind !== 'seen');
  if (hidden.length > 0) {
    return unseen(`Whether there is a secret ${name} is not known.`, needed, hidden);
  }
  return {
    verdict: 'wrong',
    what: `There is no secret ${name}.`,
    why: onlyLooks ? 'Without it the job cannot look at the app.' : needed,
    todo: newToken,
    command: `gh secret set ${name}${onlyLooks ? '' : ' --env <its environment>'}`,
  };
}

interface Place {
  readonly name: string;
  /** The environment. */
  readonly place: string;
}

function inEnvironment({ name, place }: Place, setUp: SetUp): Observation {
  const { secrets } = setUp;
  const where = quote(place);
  const own = namesIn(place, setUp);
  const isMissing = own.kind === 'seen' && !holds(own, name);
  const set = `gh secret set ${name} --env ${shellWord(place, '<its name>')}`;
  const standing = isMissing ? `and not of the environment ${where}` : `beside the environment ${where}`;
  if (holds(secrets.repository, name))
    return inAllBranches({ name, standing, set: isMissing ? set : undefined });
  if (holds(secrets.organization, name))
    return inOthersToo({ name, standing, set: isMissing ? set : undefined });
  if (isMissing) {
    const what = `There is no secret ${name} in the environment ${where}.`;
    return { verdict: 'wrong', what, why: needed, todo: newToken, command: set };
  }
  const hidden = [own, secrets.repository, secrets.organization].filter((one) => one.kind !== 'seen');
  if (hidden.length > 0) {
    return unseen(
      `Whether the secret ${name} is in the environment ${where}, and only there, is not known.`,
      everyBranch,
      hidden,
    );
  }
  return { verdict: 'right', what: `The secret ${name} is in the environment ${where}, and only there.` };
}

/** A secret outside of the environment that it belongs into. */
interface Misplaced {
  readonly name: string;
  /** How it stands to the environment. */
  readonly standing: string;
  /** What sets it there; undefined where it is there already. */
  readonly set: string | undefined;
}

function inAllBranches({ name, standing, set }: Misplaced): Observation {
  const remove = `gh secret delete ${name}`;
  return {
    verdict: 'wrong',
    what: `The secret ${name} is one of the whole repository, ${standing}.`,
    why: everyBranch,
    todo: set === undefined ? 'Take it away:' : 'Set it there, and take the other away:',
    command: set === undefined ? remove : `${set} && ${remove}`,
  };
}

/** To delete it would take it from other repositories as well. */
function inOthersToo({ name, standing, set }: Misplaced): Observation {
  const take = `Take the repository off that of the organization: its Settings → Secrets and variables → Actions → ${name}.`;
  return {
    verdict: 'wrong',
    what: `The secret ${name} is one of the organization, ${standing}.`,
    why: everyBranch,
    ...(set === undefined
      ? { todo: take }
      : { todo: `${take} Then set it in the environment:`, command: set }),
  };
}

/** In an environment that is not there, there is no secret. */
function namesIn(place: string, { environments, secrets }: SetUp): Seen<readonly string[]> {
  const isAbsent =
    environments.kind === 'seen' &&
    !environments.value.some(({ name }) => name.toLowerCase() === place.toLowerCase());
  const nothing = { kind: 'seen', value: [] } as const;
  return isAbsent ? nothing : (secrets.environments.get(place) ?? nothing);
}

const everyBranch = 'Outside of an environment, a secret can be read by every workflow on every branch.';

const newToken =
  'In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token. Then:';

/** Names of secrets are in capitals, however they were given. */
function holds(seen: Seen<readonly string[]>, name: string): boolean {
  return seen.kind === 'seen' && seen.value.includes(name.toUpperCase());
}
