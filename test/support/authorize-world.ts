import { authorize } from '../../src/commands/authorize.ts';
import { readChosenPolicy } from '../../src/commands/read-policy.ts';
import type { LiveConnection } from '../../src/domain/live/live-app.ts';
import type { Conclusion } from '../../src/domain/outcome.ts';
import type { MissingApproval } from '../../src/domain/plan/holds.ts';
import { WorldError } from '../../src/ports/errors.ts';
import type { ConsentPage, ConsentRequest } from '../../src/ports/live-connectors.ts';
import { plain } from '../../src/report/paint.ts';
import { testDay } from './check-tree.ts';
import { type MemoryEntry, memoryTree } from './memory-tree.ts';
import { production } from './status-tree.ts';

/** What a person does while a page is shown: first at the provider, then with a key. */
export interface Deed {
  /** What the app's connection is afterwards. */
  readonly connects?: LiveConnection;
  readonly presses?: 's' | 'o';
  /** How long the page is open by then. */
  readonly afterSeconds?: number;
}

export interface AuthorizeWorld {
  readonly files: Readonly<Record<string, MemoryEntry>>;
  /** The files of the branch's tip, where the named commit is an older one. */
  readonly tip?: Readonly<Record<string, MemoryEntry>>;
  readonly live?: readonly LiveConnection[];
  /** What is done about each page, by type, one page after the other. */
  readonly deeds?: Readonly<Record<string, readonly Deed[]>>;
  /** Answers instead of a page, by type. */
  readonly answers?: Readonly<Record<string, CannedAnswer>>;
  readonly types?: readonly string[];
  /** Whether the person goes on when asked; nobody is there to ask when it is `nobody`. */
  readonly agrees?: boolean | 'nobody';
  readonly missing?: (key: MissingApproval['key']) => MissingApproval['reason'] | undefined;
  readonly browser?: 'works' | 'missing';
  readonly printsLinks?: boolean;
  /** How many looks at the live list fail, once a page is shown. */
  readonly failures?: number;
}

export interface AuthorizeRun extends Conclusion {
  /** Everything that was said. */
  readonly text: string;
  /** What Base44 was told, in order. */
  readonly requests: readonly { readonly type: string; readonly scopes: readonly string[] }[];
  readonly pages: readonly string[];
  readonly minutes: number;
}

/** With what Base44 lists from then on, where that is something else. */
type CannedAnswer = Exclude<ConsentRequest, { readonly kind: 'page' }> & {
  readonly live?: readonly LiveConnection[];
};

/** Runs `authorize` with a person and an app in memory. */
export async function authorizeIn(world: AuthorizeWorld): Promise<AuthorizeRun> {
  const { deeds = {}, answers = {}, agrees = true, missing, failures = 0 } = world;
  let connections = world.live ?? [];
  let time = 0;
  let failing = 0;
  let deed: Deed = {};
  let shownAt = 0;
  const said: string[] = [];
  const requests: { type: string; scopes: readonly string[] }[] = [];
  const pages: string[] = [];
  const head = memoryTree(world.files, 'c'.repeat(40));
  const { policy } = await readChosenPolicy(head, undefined);
  const conclusion = await authorize(
    {
      target: production,
      policy,
      policyPlace: 'main@3f9c2e1',
      today: testDay,
      types: world.types ?? [],
      isAgreed: agrees === 'nobody',
      printsLinks: world.printsLinks ?? false,
      account: 'dana@acme.com',
      page: 'https://app.base44.com/apps/68f0/editor/workspace/app-connections',
      paint: plain,
    },
    {
      head,
      tip: world.tip === undefined ? undefined : memoryTree(world.tip, 'd'.repeat(40)),
      live: {
        async list() {
          if (failing > 0) {
            failing -= 1;
            throw new WorldError('Base44 does not answer.');
          }
          return connections;
        },
      },
      desk: {
        async request(type, scopes) {
          requests.push({ type, scopes });
          const answer = answers[type];
          connections = answer?.live ?? connections;
          return answer ?? { kind: 'page', page: pageOf(type) };
        },
      },
      approvals:
        missing === undefined
          ? undefined
          : {
              missingApprovals: async (_target, keys) =>
                keys.flatMap((key) => {
                  const reason = missing(key);
                  return reason === undefined ? [] : [{ key, reason }];
                }),
            },
      terminal: {
        isInteractive: agrees !== 'nobody',
        say: (text) => said.push(text),
        async confirm(question) {
          said.push(question);
          return agrees === true;
        },
        watchKeys: () => ({
          close() {},
          async next(keys, milliseconds) {
            time += milliseconds;
            const { connects, presses, afterSeconds = 0 } = deed;
            if (time - shownAt < afterSeconds * 1000) return undefined;
            if (connects !== undefined) {
              connections = [...connections.filter(({ type }) => type !== connects.type), connects];
              deed = presses === undefined ? {} : { presses };
              return undefined;
            }
            deed = {};
            return keys.find((key) => key === presses);
          },
        }),
      },
      async showPage(page) {
        const type = page.open((address) => address);
        pages.push(type);
        shownAt = time;
        deed = deeds[type]?.[pages.filter((one) => one === type).length - 1] ?? {};
        failing = failures;
        return world.browser !== 'missing';
      },
      now: () => time,
    },
  );
  return { ...conclusion, text: said.join('\n'), requests, pages, minutes: time / 60_000 };
}

function pageOf(type: string): ConsentPage {
  return { open: (opener) => opener(type) };
}
