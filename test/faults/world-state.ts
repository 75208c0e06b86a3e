import { emptyMemory } from '../../src/domain/consent/memory.ts';
import { decodeMemory, withMemory } from '../../src/domain/consent/memory-text.ts';
import type { AppState } from '../../src/sandbox/sandbox.ts';
import { testApp } from '../support/sandbox.ts';
import type { Story } from '../support/story.ts';

/** Everything that runs can change, without the times and runs at which they did. */
export interface WorldState {
  /** The app in Base44. */
  readonly live: unknown;
  readonly issues: readonly unknown[];
  /** Of each pull request, in their order. */
  readonly comments: readonly (readonly string[])[];
  /** The last status of each context, by commit. */
  readonly statuses: readonly string[];
}

export function stateOf({ repository, sandbox }: Story): WorldState {
  return timeless({
    live: liveOf(sandbox.look(testApp)),
    issues: repository.tracker.issues.map(({ body, comments, author, ...issue }) => ({
      ...issue,
      author: author?.login,
      body: withMemory(body, emptyMemory),
      memory: decodeMemory(body),
      connectors: [...decodeMemory(body).connectors],
      comments: comments.map((one) => one.body),
    })),
    comments: [...repository.pulls.values()].map(({ comments }) => comments.map(({ body }) => body)),
    statuses: [...repository.statuses].flatMap(([commit, all]) =>
      [...new Map(all.map((one) => [one.context, one])).values()].map(
        ({ context, state, description, targetUrl }) =>
          `${commit} ${context}: ${state} ${description} ${targetUrl}`,
      ),
    ),
  });
}

/** Asked twice for the same, Base44 has two links of which nobody uses the first. */
function liveOf({ waiting, ...state }: AppState): unknown {
  return { ...state, waiting: [...new Set(waiting.map((one) => JSON.stringify(one)))] };
}

function timeless(state: WorldState): WorldState {
  const text = JSON.stringify(state)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/(?:\d{4}-\d\d-\d\d )?\d\d:\d\d UTC/g, '<time>')
    // A run that begins before midnight may end after it.
    .replaceAll(/\d{4}-\d\d-\d\d/g, '<day>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '<here>')
    .replaceAll(/runs\/\d+/g, 'runs/<run>');
  return JSON.parse(text);
}
