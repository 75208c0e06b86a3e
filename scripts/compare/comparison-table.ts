import { connectorName } from '../../src/catalogue/connector-types.ts';
import { table } from '../docs/table.ts';
import type { Comparison, Observed } from './run-trap.ts';

/** The table of the README: what both tools were seen to do. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    ['in CI', '`base44 connectors push --yes`', 'Connector Guard'],
    comparisons.map(({ trap, base44, ours }) => [trap.name, describeBase44(base44), describeOurs(ours)]),
  );
}

interface PushResult {
  readonly type: string;
  readonly action: string;
}

function describeBase44(observed: Observed): string {
  const { results } = JSON.parse(observed.stdout) as { readonly results: readonly PushResult[] };
  const typesWith = (action: string) =>
    namesOf(results.filter((result) => result.action === action).map(({ type }) => type));
  const [failed, waiting] = [typesWith('error'), typesWith('needs_oauth')];
  const hasTrouble = observed.removed.length > 0 || failed !== '' || waiting !== '';
  return sentence([
    ...removals(observed),
    ...(failed === '' ? [] : [`an error about ${failed} among the results`]),
    ...(waiting === '' ? [] : [`${waiting} among the results as waiting`]),
    ...(hasTrouble ? [] : [`"synced" for ${typesWith('synced')}`]),
    ...link(observed),
    exit(observed),
  ]);
}

/** Our own last sentence says what became of it, unless it is the command that comes next. */
function describeOurs(observed: Observed): string {
  const blocks = observed.stdout.trimEnd().split('\n\n');
  const verdict = blocks.findLast((block) => !block.startsWith('Next:')) ?? '';
  // The commit is another one in each run.
  const [first = ''] = verdict.replace(/ \([0-9a-f]{7}\)/, '').split(/(?<=\.) /);
  return sentence([...removals(observed), first.replace(/\.$/, ''), ...link(observed), exit(observed)]);
}

function removals({ removed }: Observed): readonly string[] {
  return removed.length === 0 ? [] : [`**removes ${namesOf(removed)}**`];
}

function link({ printsLink }: Observed): readonly string[] {
  return printsLink ? ['**prints the link that connects an account**'] : [];
}

function exit({ code }: Observed): string {
  return `exit code ${code}`;
}

function namesOf(types: readonly string[]): string {
  const names = types.map((type) => connectorName(type));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function sentence(parts: readonly string[]): string {
  return parts.join('; ');
}
