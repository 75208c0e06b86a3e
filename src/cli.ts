#!/usr/bin/env node
import { writeOutput } from './adapters/standard-output.ts';
import { parseArguments } from './cli/arguments.ts';
import { runCheck } from './cli/run-check.ts';

/** Runs the command line and returns the exit code. All but the one that hooks run are loaded when asked for. */
async function main(words: readonly string[]): Promise<number> {
  const invocation = await parseArguments(words);
  switch (invocation.kind) {
    case 'help':
      writeOutput((await import('./cli/help.ts')).renderHelp(invocation.command));
      return 0;
    case 'version':
      writeOutput(`${(await import('./report/tool.ts')).toolVersion}\n`);
      return 0;
    case 'check':
      return runCheck(invocation.options);
    case 'doctor':
      return (await import('./cli/run-doctor.ts')).runDoctor(invocation.options);
    case 'explain':
      return (await import('./cli/run-explain.ts')).runExplain(invocation.options);
    case 'status':
      return (await import('./cli/run-deployment.ts')).runStatus(invocation.options);
    case 'push':
      return (await import('./cli/run-deployment.ts')).runPush(invocation.options);
    case 'fix':
      return (await import('./cli/run-fix.ts')).runFix(invocation.options);
    case 'init':
      return (await import('./cli/run-init.ts')).runInit(invocation.options);
    case 'authorize':
      return (await import('./cli/run-authorize.ts')).runAuthorize(invocation.options);
    case 'completion':
      writeOutput((await import('./cli/completion.ts')).renderCompletion(invocation.shell));
      return 0;
    case 'demo':
      return (await import('./cli/demo/run-demo.ts')).runDemo(invocation.options);
    default:
      return invocation satisfies never;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = (await import('./cli/report-failure.ts')).reportFailure(error);
}
