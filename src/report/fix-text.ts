import type { FixedFile, FixResult, LeftAlone, SparedScope } from '../domain/fix/fix-result.ts';
import { printable, quote } from '../domain/quote.ts';
import type { Paint } from './paint.ts';
import { plural } from './plural.ts';

/** What was done in each file, and what was not, for a person at a terminal. */
export function renderFix(result: FixResult, paint: Paint): string {
  const sections = [
    ...result.fixed.map((file) => renderFixed(file, paint)),
    ...result.spared.map((scope) => renderSpared(scope, paint)),
    ...result.leftAlone.map((file) => renderLeftAlone(file, paint)),
  ];
  return sections.map((section) => `${section}\n\n`).join('');
}

/**
 * What all of it came to, in a line.
 *
 * @param isDryRun whether nothing is written
 */
export function describeFix({ fixed, leftAlone, inOrder }: FixResult, isDryRun: boolean): string {
  const files = fixed.length + leftAlone.length + inOrder;
  if (files === 0)
    return 'No connector files found, so there is nothing to fix. Wrong folder? Name the app with --app.';
  const unreliable =
    leftAlone.length === 0
      ? ''
      : ` ${plural(leftAlone.length, 'file')} left alone because of errors: see connector-guard check.`;
  if (fixed.length === 0) {
    return leftAlone.length === files
      ? `Nothing could be fixed.${unreliable}`
      : `Nothing to fix in ${plural(inOrder, 'connector file')}.${unreliable}`;
  }
  const done = isDryRun ? 'Would fix' : 'Fixed';
  return `${done} ${fixed.length} of ${plural(files, 'connector file')}.${unreliable}`;
}

function renderFixed({ plan, change }: FixedFile, paint: Paint): string {
  const { repeated, narrowed, dropped, implied, isSorted } = plan;
  const lines = [
    ...repeated.map((scope) => `kept one of several ${quote(scope)}`),
    ...narrowed.map(({ from, to }) => `wrote ${quote(to)}, which the policy allows, for ${quote(from)}`),
    ...dropped.map(
      ({ scope, instead }) =>
        `left out ${quote(scope)}, which the policy does not allow: its narrower ${quote(instead)} is there already`,
    ),
    ...implied.map(({ scope, by }) => `left out ${quote(scope)}, which ${quote(by)} covers`),
    ...(isSorted ? [] : ['sorted the scopes']),
  ];
  return [paint('strong', printable(change.path)), ...lines.map((line) => `  ${line}`)].join('\n');
}

function renderSpared({ path, scope, by }: SparedScope, paint: Paint): string {
  return `${paint('strong', printable(path))}\n  kept ${quote(scope)}: the policy does not allow ${quote(by)}, which covers it`;
}

function renderLeftAlone({ path, finding }: LeftAlone, paint: Paint): string {
  const place = finding === undefined ? '' : `:${finding.line}:${finding.column}`;
  const why = finding?.message ?? 'Another file is about the same connector.';
  return `${paint('error', 'left alone')} ${paint('strong', `${printable(path)}${place}`)}\n  ${printable(why)}`;
}
