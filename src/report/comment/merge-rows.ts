import type { ChangeDecision } from '../../domain/decisions.ts';
import type { ConnectorChange } from '../../domain/diff/scope-diff.ts';
import { linkCodeSpan } from '../inert-markdown.ts';
import { endOf, type Row } from './fit.ts';
import { linkTo, nameOfConnector, pathSpan, scopeSpan } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** What happens to each connector on merge, as far as the repository tells: what is live was not looked at. */
export function mergeRows(subject: CommentSubject): readonly Row[] {
  const { apps, isEnforced } = subject;
  return apps.flatMap(({ app, changes, decisions }) =>
    changes.map((change) => {
      const decision = decisions?.find((one) => one.change.connector === change.connector);
      const name = `**${nameOfConnector(change.connector)}**`;
      const where = apps.length > 1 ? ` in ${pathSpan(app)}` : '';
      const isRefused = isEnforced && decision !== undefined && refuses(decision);
      const used = change.change === 'removed' ? stillUsedIn(app, change.connector, subject) : '';
      return { rank: isRefused ? 0 : 1, text: `- ${name}${where} ${effectOf(change, isRefused)}${used}` };
    }),
  );
}

/** How many lines are named that still use a removed connector. */
const most = 3;

/** The code that still uses a removed connector, as a line of its own; empty when none was found. */
function stillUsedIn(
  app: string,
  connector: string,
  { stillUsed, sights, repositoryUrl }: CommentSubject,
): string {
  const used = stillUsed.find((one) => one.app === app && one.connector === connector);
  if (used === undefined) return '';
  const inApp = app === '.' ? 'base44/' : `${app}/base44/`;
  const shown = used.mentions.slice(0, most).map(({ path, line }) => {
    const name = endOf(path.slice(inApp.length), 60);
    return linkTo(linkCodeSpan(`${name}:${line}`), { repositoryUrl, path, line, sight: sights.get(path) });
  });
  const rest = used.mentions.length - shown.length;
  return `\n  Still used: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function refuses({ verdict, scopes }: ChangeDecision): boolean {
  return [verdict, ...scopes.map((scope) => scope.verdict)].some(
    (one) => one === 'denied' || one === 'not-listed',
  );
}

function effectOf(change: ConnectorChange, isRefused: boolean): string {
  if (isRefused) return 'stays as it is while this is not allowed; the others do not wait for it.';
  const [first, ...others] = change.removed;
  switch (change.change) {
    case 'removed':
      return 'is disconnected. A revert will not bring it back without a new sign-in.';
    case 'added':
      return change.needsConsent === 'no'
        ? 'is set up without a sign-in.'
        : 'probably waits for a person to sign in. Until then the app has no access to it.';
    case 'changed': {
      if (change.needsConsent === 'no') return 'changes without a sign-in.';
      if (change.increase.length > 0 || first === undefined) {
        return "probably waits for a person to sign in. Until then the app keeps today's access.";
      }
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `probably needs a sign-in too: it keeps ${scopeSpan(first)}${more} until then.`;
    }
    default:
      return change.change satisfies never;
  }
}
