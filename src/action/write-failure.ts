import * as core from '@actions/core';
import { UserError, WorldError } from '../ports/errors.ts';
import { messageToMarkdown } from '../report/inert-markdown.ts';
import { writeSummary } from './write-summary.ts';

/**
 * Says in outputs and summary that the run broke off, so that a later step that asks does not take silence for success.
 *
 * @returns the message to fail with: it is a bug only when neither the user nor the world is behind it
 */
export async function writeFailure(error: unknown): Promise<string> {
  core.setOutput('outcome', 'error');
  core.setOutput('reason', reasonOf(error));
  core.setOutput('proceed', false);
  const message = messageOf(error);
  const [line = ''] = message.split('\n');
  const summary = `### ❌ Connectors: the run broke off\n\n${messageToMarkdown(line)}\n`;
  await writeSummary(summary, { overwrite: false });
  return message;
}

function reasonOf(error: unknown): 'usage' | 'unavailable' | 'bug' {
  if (error instanceof UserError) return 'usage';
  return error instanceof WorldError ? 'unavailable' : 'bug';
}

function messageOf(error: unknown): string {
  if (error instanceof UserError || error instanceof WorldError) return error.message;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${text}\nThis is a bug. Please report it.`;
}
