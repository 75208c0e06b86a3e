import { covers } from '../../catalogue/implications.ts';
import type { ChangeDecision } from '../../domain/decisions.ts';
import type { ConnectorChange } from '../../domain/diff/scope-diff.ts';
import type { VerdictKind } from '../../domain/policy/verdict.ts';
import { plural } from '../plural.ts';
import { waitsForPolicy } from './approval-remarks.ts';
import { approvalsOf, freshFindings } from './headline.ts';
import { nameOfConnector, pathSpan, scopeSpan, statementOf } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** One thing that a pull request asks for, and what policy says about it. */
interface Request {
  readonly where: string;
  readonly connector: string;
  /** Null for the connector as such. */
  readonly scope: string | null;
  readonly isRemoval: boolean;
  readonly verdict: VerdictKind;
}

/**
 * What the verdict is about, in a sentence or two for somebody who reads no further. Empty where policy says nothing
 * about the changes, or there are none.
 */
export function lead(subject: CommentSubject): string {
  const requests = requestsOf(subject);
  const refused = requests.filter(({ verdict }) => verdict === 'denied' || verdict === 'not-listed');
  const isDecided = subject.report.reason === 'approved' || !subject.isEnforced;
  const toApprove = isDecided ? [] : requests.filter(({ verdict }) => verdict === 'review');
  const [worst, ...others] = refused;
  const sentences = [
    ...(worst === undefined ? [] : [describeRefused(worst)]),
    ...(others.length === 0
      ? []
      : [`${plural(others.length, 'other change')} ${othersVerb(others)} refused too.`]),
    describeRest(subject, { toApprove, refused: refused.length, all: requests.length }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function othersVerb({ length }: readonly Request[]): string {
  return length === 1 ? 'is' : 'are';
}

function requestsOf({ apps }: CommentSubject): readonly Request[] {
  return apps.flatMap(({ app, decisions }) => {
    const where = apps.length > 1 ? ` in ${pathSpan(app)}` : '';
    return (decisions ?? []).flatMap((decision) => requestsOfChange(decision, where));
  });
}

function requestsOfChange({ change, verdict, scopes }: ChangeDecision, where: string): readonly Request[] {
  const { connector } = change;
  const isRemoval = change.change === 'removed';
  const scopeRequests = scopes.map(
    ({ scope, verdict: ofScope }): Request => ({ where, connector, scope, isRemoval, verdict: ofScope }),
  );
  const isOwnRequest = scopeRequests.length === 0 || verdict !== 'allowed';
  const own: Request = { where, connector, scope: null, isRemoval, verdict };
  // A connector that is not listed has no scope that is.
  const isRefused = verdict === 'denied' || verdict === 'not-listed';
  return isOwnRequest ? [own, ...(isRefused ? [] : scopeRequests)] : scopeRequests;
}

function describeRefused({ connector, scope, where, isRemoval }: Request): string {
  const name = nameOfConnector(connector);
  if (isRemoval) return `**${name}**${where} may not be removed.`;
  if (scope === null) return `**${name}**${where} is a connector that the policy does not list.`;
  const statement = statementOf(connector, scope);
  const asks = `${name}${where} asks for **${scopeSpan(scope)}**`;
  return statement === undefined
    ? `${asks}, and the catalogue does not say what that lets the app do.`
    : `${asks}: ${statement}.`;
}

interface Rest {
  readonly toApprove: readonly Request[];
  readonly refused: number;
  readonly all: number;
}

function describeRest(subject: CommentSubject, { toApprove, refused, all }: Rest): string {
  const approvals = describeApprovals(toApprove, subject);
  if (refused === 0 && toApprove.length === 0) return describeChanges(subject);
  const hasRest = all > refused + toApprove.length;
  const isRestFine = hasRest && !hasOtherProblems(subject);
  if (approvals === '') return isRestFine ? 'The rest is fine.' : '';
  if (refused === 0)
    return isRestFine ? `${capitalized(approvals)}. The rest is fine.` : `${capitalized(approvals)}.`;
  return isRestFine ? `The rest is fine; ${approvals}.` : `${capitalized(approvals)}.`;
}

function describeApprovals([first, ...others]: readonly Request[], subject: CommentSubject): string {
  if (first === undefined) return '';
  const name = `${nameOfConnector(first.connector)}${first.scope === null ? '' : ` ${scopeSpan(first.scope)}`}`;
  const what = `${first.isRemoval ? 'removing' : 'adding'} ${name}${first.where}`;
  const needed = plural(approvalsOf(subject), 'approval');
  return others.length === 0
    ? `${what} needs ${needed}`
    : `${what} and ${plural(others.length, 'other change')} need ${needed}`;
}

/** Whether there is something else to do than what the requests are about. */
function hasOtherProblems(subject: CommentSubject): boolean {
  const aboutRequests = ['scope-denied', 'scope-not-allowed', 'connector-not-allowed', 'removal-denied'];
  const others = freshFindings(subject).filter(({ rule }) => !aboutRequests.includes(rule));
  return others.some(({ severity }) => severity === 'error') || waitsForPolicy(subject.approvals);
}

/** What becomes of the app's access when nothing is in the way. */
function describeChanges({ apps, report }: CommentSubject): string {
  if (report.outcome !== 'passed') return '';
  const changes = apps.flatMap((app) => app.changes);
  const gone = changes.filter(({ change }) => change === 'removed');
  const left = changes.filter(({ change }) => change !== 'removed');
  const more = left.filter(({ change, increase }) => change === 'added' || increase.length > 0);
  const less = left.filter((change) => losesAccess(change));
  const access = [
    ...(more.length === 0 ? [] : [`more access to ${listConnectors(more)}`]),
    ...(less.length === 0 ? [] : [`less access to ${listConnectors(less)}`]),
  ];
  return [
    ...(access.length === 0 ? [] : [`The app gets ${access.join(', and ')}.`]),
    ...(gone.length === 0 ? [] : [`It loses ${listConnectors(gone)}.`]),
    ...(left.length > 0 && access.length === 0 ? ['The app can do what it could before.'] : []),
  ].join(' ');
}

function losesAccess({ connector, removed, kept, added }: ConnectorChange): boolean {
  return removed.some((scope) => ![...kept, ...added].some((held) => covers(connector, held, scope)));
}

/** At most three names; the rest is counted. */
function listConnectors(changes: readonly ConnectorChange[]): string {
  const names = [...new Set(changes.map(({ connector }) => `**${nameOfConnector(connector)}**`))];
  const rest = names.length - 3;
  if (rest > 0) return `${names.slice(0, 3).join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
