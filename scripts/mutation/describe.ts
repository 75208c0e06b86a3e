import { table } from '../docs/table.ts';
import type { Explained } from './explanations.ts';
import type { Mutant } from './results.ts';

export interface MutationRun {
  /** The version of Stryker. */
  readonly stryker: string;
  readonly mutants: readonly Mutant[];
  /** Every file of `src/domain`, also those that were not measured. */
  readonly files: readonly string[];
  readonly explained: Explained;
}

/** What decides about access: here each change that no test notices is accounted for. */
const accountedFor = ['policy', 'plan', 'approval'].map((name) => `src/domain/${name}`);

/** What no test notices though each such change is accounted for, and that has no explanation. */
export function unaccountedFor({ survivors }: Explained): Explained['survivors'] {
  return survivors.filter(({ file, why }) => why === undefined && accountedFor.includes(folderOf(file)));
}

/** `docs/mutation-testing.md`. */
export function describeMutationRun(run: MutationRun): string {
  return `# Mutation testing

Written by \`npm run mutation\` with [Stryker](https://stryker-mutator.io) ${run.stryker}. It changes \`src/domain\` in one place
at a time, such as a condition, a text or a list, and runs the tests that reach the place. A change that no test notices
shows a gap in the tests, or code that makes no difference.

The tests are those that \`vitest.mutation.config.ts\` names, which take and compare plain values. Tests with many random
inputs, a fake GitHub or a process are left out because they take too long: what only they notice counts as not noticed.
Of \`src/domain/jsonc\`, through which nearly all of them read their files, only the folder's own tests count. Not tried
are tables at the top of a file, for which every test would have to run, cases that the type checker shows to be
unreachable, and changes with which no test can start.

## Scores

${scores(run)}
${notMeasured(run)}
## What no test notices in policy, plan and approval

${survivorsByFile(run.explained)}
`;
}

function scores({ mutants, explained }: MutationRun): string {
  const row = (name: string, own: readonly Mutant[]) => {
    const count = (status: Mutant['status']) => own.filter((one) => one.status === status).length;
    const [noticed, unnoticed] = [count('noticed'), count('unnoticed')];
    const withReason = explained.survivors.filter(
      ({ file, why }) => why !== undefined && own.some((one) => one.file === file),
    ).length;
    const score = ((100 * noticed) / (noticed + unnoticed)).toFixed(1);
    return [name, `${score} %`, ...[noticed, unnoticed, withReason, count('not-tried')].map(String)];
  };
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].toSorted();
  return table(
    ['folder', 'score', 'noticed', 'not noticed', 'of these explained', 'not tried'],
    [
      ...folders.map((folder) =>
        row(
          `\`${folder}\``,
          mutants.filter(({ file }) => folderOf(file) === folder),
        ),
      ),
      row('together', mutants),
    ],
  );
}

function notMeasured({ mutants, files }: MutationRun): string {
  const measured = new Set(mutants.map(({ file }) => folderOf(file)));
  const others = [...new Set(files.map(folderOf))].filter((folder) => !measured.has(folder)).toSorted();
  return others.length === 0 ? '' : `\nNot measured: ${others.map((one) => `\`${one}\``).join(', ')}.\n`;
}

function survivorsByFile({ survivors }: Explained): string {
  const listed = survivors.filter(({ file }) => accountedFor.includes(folderOf(file)));
  const files = [...new Set(listed.map(({ file }) => file))];
  const parts = files.map((file) => {
    const own = listed.filter((one) => one.file === file);
    const reasons = [...new Set(own.map(({ why }) => why))].map((why) => {
      const changes = own
        .filter((one) => one.why === why)
        .map(({ from, to }) => `- ${code(from)} → ${code(to)}`);
      return `${why ?? 'Not explained yet:'}\n\n${[...new Set(changes)].join('\n')}`;
    });
    return `### \`${file}\`\n\n${reasons.join('\n\n')}`;
  });
  return parts.length === 0 ? 'Nothing.' : parts.join('\n\n');
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

const longestCode = 110;

function code(text: string): string {
  const shown = text.length > longestCode ? `${text.slice(0, longestCode - 1)}…` : text;
  if (shown === '') return 'nothing';
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}
