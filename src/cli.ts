#!/usr/bin/env node
import { parseArguments } from './cli/arguments.ts';
import { renderHelp } from './cli/help.ts';
import { runAuthorize } from './cli/run-authorize.ts';
import { runCheck } from './cli/run-check.ts';
import { runPush, runStatus } from './cli/run-deployment.ts';
import { runExplain } from './cli/run-explain.ts';
import { runFix } from './cli/run-fix.ts';
import { runInit } from './cli/run-init.ts';
import { exitCodes } from './domain/outcome.ts';
import { UserError, WorldError } from './ports/errors.ts';
import { toolVersion } from './report/tool.ts';

/** Runs the command line and returns the exit code. */
async function main(words: readonly string[]): Promise<number> {
  const invocation = parseArguments(words);
  switch (invocation.kind) {
    case 'help':
      process.stdout.write(renderHelp(invocation.command));
      return 0;
    case 'version':
      process.stdout.write(`${toolVersion}\n`);
      return 0;
    case 'check':
      return runCheck(invocation.options);
    case 'explain':
      return runExplain(invocation.options);
    case 'status':
      return runStatus(invocation.options);
    case 'push':
      return runPush(invocation.options);
    case 'fix':
      return runFix(invocation.options);
    case 'init':
      return runInit(invocation.options);
    case 'authorize':
      return runAuthorize(invocation.options);
    default:
      return invocation satisfies never;
  }
}

/** A reader that stops early, such as `head`, is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UserError) {
    process.stderr.write(`connector-guard: ${error.message}\n`);
    process.exitCode = exitCodes.usage;
  } else if (error instanceof WorldError) {
    process.stderr.write(`connector-guard: ${error.message}\n`);
    process.exitCode = exitCodes.world;
  } else {
    process.stderr.write(
      `connector-guard: ${error instanceof Error ? error.stack : String(error)}\nThis is a bug. Please report it.\n`,
    );
    process.exitCode = exitCodes.world;
  }
}
