import { resolve } from 'node:path';
import { writeFile } from '../adapters/write-file.ts';
import { explain } from '../commands/explain.ts';
import { renderExplanation } from '../report/explain-text.ts';
import { renderJson } from '../report/json.ts';
import { plain } from '../report/paint.ts';
import type { ExplainArguments } from './arguments.ts';
import { choosePaint } from './paint.ts';

/** Runs `explain` on this machine and returns the exit code. */
export async function runExplain({ type, scope, format, output, cwd }: ExplainArguments): Promise<number> {
  const explanation = await explain({ type, scope }, { policyVerdict: undefined });
  const paint = output === undefined ? choosePaint(process.stdout.isTTY === true, process.env) : plain;
  const text = format === 'json' ? renderJson(explanation) : renderExplanation(explanation, paint);
  if (output === undefined) {
    process.stdout.write(text);
  } else {
    writeFile(resolve(cwd ?? '.', output), text);
    process.stderr.write(`The explanation is in ${output}.\n`);
  }
  return 0;
}
