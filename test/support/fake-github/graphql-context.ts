import type { FakeToken } from './access.ts';
import type { FakeSettings } from './settings.ts';
import type { FakeWorld } from './world.ts';

export interface GraphQLContext {
  readonly world: FakeWorld;
  readonly settings: FakeSettings;
  readonly token: FakeToken;
}

/** An error of GitHub's own kind, which names its type. */
export class GitHubError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const forbidden = () => new GitHubError('FORBIDDEN', 'Resource not accessible by integration');
