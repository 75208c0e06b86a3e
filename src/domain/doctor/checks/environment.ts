import { printable, quote } from '../../quote.ts';
import { branchesOf, isExpression, type PlacedJob, secretOf, tokenJobs, usualSecret } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import type { GuardJob } from '../parse-workflow.ts';
import type { Environment, RefPattern, SetUp } from '../set-up.ts';
import { quoted, settingsPage, unseen } from '../words.ts';

/** Whether only the branches that are deployed get the token for Base44. */
export const environment: SetUpCheck = (setUp) => {
  const jobs = tokenJobs(setUp);
  const names = new Set(jobs.flatMap(({ job }) => job.environment ?? []));
  const branchesUsing = (name: string) =>
    jobs.flatMap(({ job }) => (job.environment === name ? branchesOf(job, setUp) : []));
  return [
    ...jobs.filter(({ job }) => job.environment === undefined).map((one) => noEnvironment(one, setUp)),
    ...[...names].map((name) => {
      const branches = [...new Set(branchesUsing(name))];
      return observationOn({ name, branches }, setUp);
    }),
  ];
};

function noEnvironment({ workflow, job }: PlacedJob, setUp: SetUp): Observation {
  const secret = secretOf(job) ?? usualSecret;
  if (isForLooking(job, setUp)) return mayOnlyRead({ workflow, job }, secret);
  return {
    verdict: 'wrong',
    what: `The job ${quote(job.id)} in ${printable(workflow.path)} names no environment, so that ${secret} is a secret of the whole repository.`,
    why: 'Every workflow on every branch can read it: whoever can push a branch can push connectors to the live app, past this check.',
    todo: `Settings → Environments → New environment: limit it to ${quoted(branchesOf(job, setUp))}, and move the secret there. Then write environment: <its name> into the job.`,
    page: settingsPage(setUp, 'environments'),
  };
}

/** A job that only looks can do with a token that may only read, if that is another one than the job that pushes has. */
function isForLooking(job: GuardJob, setUp: SetUp): boolean {
  const pushing = tokenJobs(setUp).filter((one) => one.job.mode !== 'status');
  return (
    job.mode === 'status' && pushing.length > 0 && pushing.every((one) => secretOf(one.job) !== secretOf(job))
  );
}

function mayOnlyRead({ workflow, job }: PlacedJob, secret: string): Observation {
  return {
    verdict: 'advice',
    what: `The job ${quote(job.id)} in ${printable(workflow.path)} only looks, with ${secret}, a secret of the whole repository.`,
    why: 'Every workflow on every branch can read it, which is all right for a token that may only read.',
    todo: 'Make sure in Base44 that this token may only read.',
  };
}

const ifOpen =
  'Where every branch may, a workflow on any of them can read its secrets, and push connectors to the live app, past this check.';

const open =
  'A workflow on any branch can read its secrets, and push connectors to the live app, past this check.';

/** An environment, and the branches whose jobs name it. */
interface NamedEnvironment {
  readonly name: string;
  readonly branches: readonly string[];
}

function observationOn({ name, branches }: NamedEnvironment, setUp: SetUp): Observation {
  const where = quote(name);
  if (isExpression(name)) {
    return {
      verdict: 'unknown',
      what: `Which environment ${where} is, GitHub works out when the job runs.`,
      why: ifOpen,
      todo: 'Look at each environment that it can be: only the branches that are deployed may use it.',
    };
  }
  const { environments } = setUp;
  if (environments.kind !== 'seen') {
    return unseen(`Which branches may use the environment ${where} is not known.`, ifOpen, [environments]);
  }
  const found = environments.value.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    return {
      verdict: 'wrong',
      what: `There is no environment ${where} yet: GitHub makes it when the job runs, open to every branch.`,
      why: open,
      todo: `Make it first. ${limitIt(branches)}`,
      page: settingsPage(setUp, 'environments'),
    };
  }
  return observationOnLimits(found, branches, setUp);
}

function observationOnLimits(found: Environment, deployed: readonly string[], setUp: SetUp): Observation {
  const where = quote(found.name);
  switch (found.branches) {
    case 'any':
      return {
        verdict: 'wrong',
        what: `Every branch may use the environment ${where}.`,
        why: open,
        todo: limitIt(deployed),
        page: settingsPage(setUp, 'environments'),
      };
    case 'protected':
      return onProtected(found, deployed, setUp);
    default:
      return found.branches.kind === 'seen'
        ? onPatterns(found, { patterns: found.branches.value, deployed }, setUp)
        : unseen(`Which branches may use the environment ${where} is not known.`, ifOpen, [found.branches]);
  }
}

/** GitHub counts protections of branches here, and no rulesets; without any such protection, every branch is let in. */
function onProtected(found: Environment, deployed: readonly string[], setUp: SetUp): Observation {
  const where = quote(found.name);
  for (const { branch, protection } of setUp.rules.filter((rules) => deployed.includes(rules.branch))) {
    if (protection.kind !== 'seen') {
      return unseen(
        `Whether ${quote(branch)} counts as protected for the environment ${where} is not known.`,
        ifOpen,
        [protection],
      );
    }
    if (protection.value?.isProtected !== true) {
      return {
        verdict: 'wrong',
        what: `Protected branches may use the environment ${where}, and ${quote(branch)} has no protection of its own.`,
        why: 'Rulesets do not count here. While no branch is protected, every branch may use it; once another one is, this one may not.',
        todo: limitIt(deployed),
        page: settingsPage(setUp, 'environments'),
      };
    }
  }
  return {
    verdict: 'right',
    what: `Only protected branches may use the environment ${where}${afterReview(found)}.`,
  };
}

interface Limits {
  /** Of what may use the environment. */
  readonly patterns: readonly RefPattern[];
  readonly deployed: readonly string[];
}

function onPatterns(found: Environment, { patterns, deployed }: Limits, setUp: SetUp): Observation {
  const where = quote(found.name);
  const surplus = patterns.filter(({ kind, pattern }) => kind === 'tag' || !deployed.includes(pattern));
  if (surplus.length > 0) {
    return {
      verdict: 'wrong',
      what: `More than ${quoted(deployed)} may use the environment ${where}: ${surplus.map(({ kind, pattern }) => `the ${kind} ${quote(pattern)}`).join(', ')}.`,
      why: 'Whoever can push there can read its secrets, and push connectors to the live app, past this check.',
      todo: limitIt(deployed),
      page: settingsPage(setUp, 'environments'),
    };
  }
  const missing = deployed.filter((branch) => !patterns.some(({ pattern }) => pattern === branch));
  if (missing.length > 0) {
    return {
      verdict: 'wrong',
      what: `${quoted(missing)} may not use the environment ${where}.`,
      why: 'GitHub refuses the job there, so that nothing is pushed.',
      todo: limitIt(deployed),
      page: settingsPage(setUp, 'environments'),
    };
  }
  return {
    verdict: 'right',
    what: `Only ${quoted(deployed)} may use the environment ${where}${afterReview(found)}.`,
  };
}

function afterReview({ hasReviewers }: Environment): string {
  return hasReviewers ? ', each time after a review' : '';
}

function limitIt(branches: readonly string[]): string {
  return `Settings → Environments → its name → Deployment branches and tags → Selected branches and tags: ${quoted(branches)}, and nothing else.`;
}
