/**
 * Measures what runs cost, and writes `docs/performance.md`: `npm run bench`, after `npm run build` and on a quiet
 * machine. `npm run bench -- 3` is content with three rounds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openActionCases } from './bench/action-cases.ts';
import { describePerformance } from './bench/describe.ts';
import { localCases, project } from './bench/local-cases.ts';
import { measureInTurns } from './bench/measure.ts';

const rounds = Number(process.argv[2] ?? 9);

const root = mkdtempSync(join(tmpdir(), 'connector-guard-bench-'));
try {
  const local = await measureInTurns(localCases(root), rounds);
  const actionCases = await openActionCases(root);
  const action = await measureInTurns(actionCases.cases, rounds);
  writeFileSync(
    join(project, 'docs/performance.md'),
    describePerformance({ rounds, local, action, actionCases }),
  );
  actionCases.stop();
} finally {
  rmSync(root, { recursive: true, force: true });
}
