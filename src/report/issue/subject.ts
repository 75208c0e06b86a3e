import type { TargetName } from '../../domain/consent/issue-marker.ts';
import type { Memory } from '../../domain/consent/memory.ts';
import type { LiveReading } from '../../domain/consent/reading.ts';
import type { ConsentRules } from '../../domain/policy/policy.ts';

/** What a tracking issue is about. */
export interface IssueSubject {
  readonly target: TargetName;
  /** What people call the app; null where nobody says. */
  readonly appName: string | null;
  readonly reading: LiveReading;
  /** What is to be remembered. */
  readonly memory: Memory;
  /** Where the connectors are declared. */
  readonly declaredAt: { readonly branch: string; readonly commit: string };
  /** Who signs in, by type, as policy says. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** Logins of those who should be assigned and cannot be: they are mentioned instead. */
  readonly mentioned: readonly string[];
  readonly repository: Repository;
  /** `https://app.base44.com`. */
  readonly base44Url: string;
}

export interface Repository {
  /** `acme/crm` */
  readonly name: string;
  /** In others e-mail addresses are shortened. */
  readonly isPrivate: boolean;
}
