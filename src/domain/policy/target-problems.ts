import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Problem } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import { appMeantBy, type Declarations } from './declarations.ts';
import type { Policy, Target } from './policy.ts';

/** Targets that lead to nothing or to the same Base44 app, and apps that have none. */
export function targetProblems(policy: Policy, declarations: Declarations): readonly Problem[] {
  return [
    ...sameApp(policy),
    ...(declarations.isComplete
      ? [...foldersWithoutApp(policy, declarations), ...notDeployed(policy, declarations)]
      : []),
  ];
}

/** Two targets of one Base44 app, which has one live version. */
function sameApp({ targets, path }: Policy): readonly Problem[] {
  const firstById = new Map<string, Target>();
  return targets.flatMap((target): Problem[] => {
    const first = firstById.get(target.appId);
    if (first === undefined) {
      firstById.set(target.appId, target);
      return [];
    }
    const message = firstThatFits(
      `${nameOf(target)} and ${nameOf(first)} lead to the same Base44 app, so that each deployment overwrites the other. Give each target an app of its own.`,
      `${quote(target.name)} and ${quote(first.name)} lead to the same Base44 app. Give each target one of its own.`,
    );
    const { line, column } = first.range;
    const related = [{ message: 'The other target is this one.', path, line, column }];
    return [{ rule: 'policy-contradiction', message, range: target.range, related }];
  });
}

function nameOf({ app, name }: Target): string {
  return `${quote(name)} of ${quote(app)}`;
}

function foldersWithoutApp({ apps: named }: Policy, declarations: Declarations): readonly Problem[] {
  const found = new Set(declarations.apps.map(({ app }) => app));
  const folders = named?.folders ?? new Map();
  return [...folders]
    .filter(([folder]) => !found.has(folder))
    .map(([folder, range]): Problem => {
      const taken = new Set(folders.keys());
      return {
        rule: 'policy-invalid',
        severity: 'warning',
        message: noAppIn(folder, declarations, appMeantBy(folder, declarations, taken)),
        range,
      };
    });
}

function noAppIn(folder: string, { before }: Declarations, meant: string | undefined): string {
  const name = quote(folder);
  const advice = meant === undefined ? 'Correct the folder, or remove it.' : `Is it ${quote(meant)}?`;
  return before.includes(folder)
    ? firstThatFits(
        `The policy still names ${name}, where no app lies any more, so its targets deploy nothing. ${advice}`,
        `The policy still names ${name}, where no app lies any more. Correct the folder, or remove it.`,
      )
    : `No app lies in ${name}, so its targets deploy nothing. ${advice}`;
}

/** Apps that "apps" leaves out. One that is named there without targets is left out on purpose. */
function notDeployed({ apps: named, targets }: Policy, { apps }: Declarations): readonly Problem[] {
  if (named === undefined || targets.length === 0) return [];
  return apps
    .filter((app) => declaresSomething(app) && !named.folders.has(app.app))
    .map(({ app }): Problem => {
      const name = quote(app);
      const message = firstThatFits(
        `No target deploys ${name}, so its connectors do not reach Base44. Add its target here, or ${name}: { "targets": {} } if that is meant.`,
        `No target deploys ${name}. Add one here.`,
      );
      return { rule: 'app-not-deployed', message, range: named.range };
    });
}

function declaresSomething({ connectors, unread }: AppSnapshot): boolean {
  return connectors.length > 0 || unread.length > 0;
}
