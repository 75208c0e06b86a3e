import type { FakeToken } from './access.ts';
import type { FakeSettings } from './settings.ts';
import type { FakeRepository, FakeWorld } from './world.ts';

export interface RestRequest {
  readonly world: FakeWorld;
  readonly settings: FakeSettings;
  readonly token: FakeToken;
  /** Path and query. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Valid for the operation. */
  readonly body: Readonly<Record<string, string | null>>;
}

export interface RestReply {
  readonly status: number;
  readonly body: object;
}

export interface RepositoryRequest extends RestRequest {
  readonly repository: FakeRepository;
}

export const notFound: RestReply = { status: 404, body: { message: 'Not Found', status: '404' } };
export const forbidden: RestReply = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};
