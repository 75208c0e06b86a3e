import type { Fix, Problem } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import { type Alternative, allowedAlternative, replacedScopes } from './allowed-alternative.ts';
import { askForApproval, pathText, placeText } from './place-text.ts';
import { type JudgedScope, partsOf } from './scope-parts.ts';
import { quoteScope, statementAfter } from './scope-text.ts';

/** What policy has against a declared scope; undefined when nothing. */
export function scopeProblem(judged: JudgedScope): Problem | undefined {
  const { declared, verdict, isIncrease } = judged;
  if (verdict.kind === 'allowed') return exceptionProblem(judged);
  const about = { range: declared.range, scope: declared.scope, ...fixFor(judged) };
  switch (verdict.kind) {
    case 'denied':
      return { ...about, rule: 'scope-denied', message: deniedMessage(judged) };
    case 'not-listed':
      return { ...about, rule: 'scope-not-allowed', message: notAllowedMessage(judged) };
    case 'review':
      if (isIncrease === false) return undefined;
      return {
        ...about,
        rule: 'approval-required',
        ...(isIncrease === undefined ? { severity: 'notice' } : {}),
        message: reviewMessage(judged),
      };
    default:
      return verdict.kind satisfies never;
  }
}

/** That only an exception lets the change have a scope, which nobody would see otherwise. */
function exceptionProblem({ type, declared, verdict: { by }, isIncrease }: JudgedScope): Problem | undefined {
  if (by.kind !== 'exception' || isIncrease !== true) return undefined;
  const name = quoteScope(declared.scope);
  const until = `which an exception allows until ${by.expires}`;
  const where = placeText(by.place);
  return {
    rule: 'exception-used',
    range: declared.range,
    scope: declared.scope,
    message: firstThatFits(
      `${type} gets ${name}${statementAfter(type, declared.scope)}, ${until} (${where}, ${quote(by.reason)}, ${quote(by.owner)}).`,
      `${type} gets ${name}, ${until} (${where}, ${quote(by.reason)}).`,
      `${name} is allowed until ${by.expires}, by an exception (${where}).`,
    ),
  };
}

function deniedMessage(judged: JudgedScope): string {
  const { type, name, statement, where, includes } = partsOf(judged);
  const takeOut = `${name} is denied (${where.short}). ${undoing(judged)}.`;
  if (includes === undefined) {
    return firstThatFits(
      ...adviceFor(judged).flatMap((advice) => [
        `${type} asks for ${name}${statement}, which the policy denies (${where.full}). ${advice}`,
        `${name}${statement} is denied (${where.full}). ${advice}`,
        `${name} is denied (${where.full}). ${advice}`,
      ]),
      takeOut,
    );
  }
  return firstThatFits(
    ...adviceFor(judged).flatMap((advice) => [
      `${type} asks for ${name}${statement}, which ${includes}, and the policy denies that (${where.full}). ${advice}`,
      `${name}${statement} ${includes}, which is denied (${where.full}). ${advice}`,
      `${name}${statement} ${includes}, which is denied (${where.short}). ${advice}`,
      `${name} ${includes}, which is denied (${where.short}). ${advice}`,
    ]),
    takeOut,
  );
}

function notAllowedMessage(judged: JudgedScope): string {
  const { policy, verdict } = judged;
  const { by } = verdict;
  const { type, name, statement } = partsOf(judged);
  const place = by.kind === 'unlisted' && by.connector ? placeText(by.connector) : pathText(policy.path);
  return firstThatFits(
    ...adviceFor(judged, place).flatMap((advice) => [
      `${type} asks for ${name}${statement}, which the policy does not allow. ${advice}`,
      `${name}${statement} is not allowed. ${advice}`,
      `${name} is not allowed. ${advice}`,
    ]),
    `${name} is not allowed. ${undoing(judged)}, or allow it in ${place}.`,
  );
}

function reviewMessage(judged: JudgedScope): string {
  const { type, name, statement, unknown, where, includes } = partsOf(judged);
  const claims = includes === undefined ? [] : [`${includes}, which needs an approval`];
  if (judged.isIncrease === undefined) {
    return firstThatFits(
      ...claims.flatMap((claim) => [
        `${name} of ${type} ${claim} when it is added (${where.full}). A check with --base says whether it is new.`,
        `${name} of ${type} ${claim} when it is added (${where.full}).`,
        `${name} of ${type} ${claim} when it is added (${where.short}).`,
      ]),
      `${name} of ${type}${unknown} needs an approval when it is added (${where.full}). A check with --base says whether it is new.`,
      `${name} of ${type}${unknown} needs an approval when it is added (${where.full}).`,
      `${name} of ${type}${unknown} needs an approval when it is added (${where.short}).`,
      `${name} of ${type} needs an approval when it is added (${where.short}).`,
      `${name} needs an approval when it is added.`,
    );
  }
  const ask = askForApproval(judged.policy);
  return firstThatFits(
    ...claims.flatMap((claim) => [
      `${name}${statement} ${claim} (${where.full}). ${ask}`,
      `${name}${statement} ${claim} (${where.short}). ${ask}`,
      `${name} ${claim} (${where.full}). ${ask}`,
      `${name} ${claim} (${where.short}). ${ask}`,
      `${name} ${claim} (${where.short}). Ask for a review.`,
    ]),
    `${type} gets ${name}${statement}, which needs an approval (${where.full}). ${ask}`,
    `${name}${statement} needs an approval (${where.full}). ${ask}`,
    `${name}${statement} needs an approval (${where.short}). ${ask}`,
    `${name} needs an approval (${where.short}). ${ask}`,
    `${name} needs an approval (${where.short}). Ask for a review.`,
  );
}

function alternativeTo({ policy, type, declared, around }: JudgedScope): Alternative | undefined {
  return allowedAlternative(policy, type, declared.scope, around);
}

function fixFor(judged: JudgedScope): { readonly fix?: Fix } {
  const alternative = alternativeTo(judged);
  if (alternative === undefined) return {};
  const { kind, scope } = alternative;
  switch (kind) {
    case 'spelling':
      return { fix: { replacement: scope, message: `Write "${scope}".` } };
    case 'former':
      return { fix: { replacement: scope, message: `Go back to "${scope}", which is allowed.` } };
    case 'narrower':
      return { fix: { replacement: scope, message: `Ask for "${scope}", which is allowed.` } };
    case 'too-narrow':
      return {};
    default:
      return kind satisfies never;
  }
}

/**
 * What to do, in ways of saying it, most telling first.
 *
 * @param place where the policy could allow the scope; undefined when it denies it
 */
function adviceFor(judged: JudgedScope, place?: string): readonly string[] {
  const orAllow = (which: 'it' | 'this one') =>
    place === undefined ? '' : `, or allow ${which} in ${place}`;
  const alternative = alternativeTo(judged);
  if (alternative === undefined) return [`${undoing(judged)}${orAllow('it')}.`];
  const { kind, scope } = alternative;
  const name = quoteScope(scope);
  switch (kind) {
    case 'spelling':
      return [`Write ${name}${orAllow('this one')}.`];
    case 'former':
      return [`Go back to ${name}${orAllow('this one')}.`];
    case 'narrower':
      return [
        `Ask for ${name} if ${place === undefined ? 'that is enough' : 'enough'}${orAllow('this one')}.`,
      ];
    case 'too-narrow':
      return [statementAfter(judged.type, scope), ''].map(
        (statement) => `${undoing(judged)}${orAllow('it')}. Allowed here: ${name}${statement}.`,
      );
    default:
      return kind satisfies never;
  }
}

/** How to do without the scope. Where it took others' places, removing it alone would take away what the app had. */
function undoing({ type, declared, around }: JudgedScope): string {
  return replacedScopes(type, declared.scope, around).length === 0 ? 'Remove it' : 'Take it back';
}
