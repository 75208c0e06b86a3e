import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import type { PushPorts } from '../commands/push.ts';
import { nameOf } from '../report/compared-text.ts';
import { renderPlannedChanges } from '../report/plan-text.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';
import { choosePaint } from './paint.ts';

/** Whoever agrees to what is pushed. */
export interface Agreement extends Pick<PushPorts, 'confirm'> {
  /** The Base44 apps, by id, whose plans were shown with the question. */
  readonly shown: ReadonlySet<string>;
  /** Whether Ctrl-C was the answer. */
  readonly isInterrupted: () => boolean;
}

/**
 * Shows each plan and asks the person at the terminal. Without one, or agreed to beforehand, everything goes on.
 *
 * @param compared what is compared with what, which is said before the first plan
 */
export function askPerson({ isAgreed }: Pick<DeploymentArguments, 'isAgreed'>, compared: string): Agreement {
  const shown = new Set<string>();
  const asks = !isAgreed && isTerminal() && process.stdin.isTTY === true;
  let interrupted = false;
  return {
    shown,
    isInterrupted: () => interrupted,
    async confirm(app) {
      const { target } = app;
      if (!asks || target === null) return true;
      // Ctrl-C says no to everything that is still to come, too.
      if (interrupted) return false;
      const paint = choosePaint(true, process.env);
      if (shown.size === 0) writeOutput(`${compared}\n\n`);
      writeOutput(`${renderPlannedChanges(app, paint).join('\n\n')}\n\n`);
      shown.add(target.appId);
      const { ask } = await import('./ask.ts');
      const answer = await ask(`Push this to ${nameOf(target)}?`);
      interrupted = answer === 'interrupted';
      writeOutput(interrupted ? '\n\n' : '\n');
      return answer === 'yes';
    },
  };
}
