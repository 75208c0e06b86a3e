/** Something that goes wrong on purpose. Without `after`, the request has no effect. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Text is sent as HTML, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** The request takes effect, and is answered like this all the same. */
      readonly after?: boolean;
    }
  /** The connection breaks off. */
  | { readonly kind: 'drop'; readonly after?: boolean }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The right answer, cut off in the middle: as text that is no JSON, or as a body that never ends. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'truncated' }
  /** The right answer without these fields, at any depth. */
  | { readonly kind: 'omit'; readonly fields: readonly string[] }
  /** The right answer with another value in this field, at any depth. */
  | {
      readonly kind: 'replace';
      readonly field: string;
      readonly value: unknown;
      /** A field that is null stays so: a link is another one, and an answer without a link has none. */
      readonly keepsNull?: boolean;
    }
  /** Nothing but the delay. */
  | { readonly kind: 'none' };

export interface FaultRule {
  readonly method: string;
  /** The end of the path, from a slash on: `external-auth/list`. `*` stands for one segment. */
  readonly path: string;
  /** The first request that it hits, counted from 1; 1 when left out. */
  readonly nth?: number;
  /** How many requests it hits from there on; 1 when left out. */
  readonly times?: number | 'always';
  /** Milliseconds before anything happens. */
  readonly delay?: number;
  readonly fault: Fault;
}

export interface Faults {
  add(rule: FaultRule): void;
  /** Counts a request for every rule that is about it, and returns the first one that hits. */
  next(method: string, path: string): FaultRule | undefined;
}

export function createFaults(seeded: readonly FaultRule[]): Faults {
  const rules = seeded.map((rule) => ({ rule, seen: 0 }));
  return {
    add(rule) {
      rules.push({ rule, seen: 0 });
    },
    next(method, path) {
      const about = rules.filter(({ rule }) => isAbout(rule, method, path));
      for (const entry of about) entry.seen += 1;
      return about.find(({ rule, seen }) => hits(rule, seen))?.rule;
    },
  };
}

function isAbout(rule: FaultRule, method: string, path: string): boolean {
  const wanted = rule.path.split('/').filter((segment) => segment !== '');
  const given = path.split('/').slice(-wanted.length);
  return (
    rule.method === method &&
    given.length === wanted.length &&
    wanted.every((segment, index) => segment === '*' || segment === given[index])
  );
}

function hits({ nth = 1, times = 1 }: FaultRule, seen: number): boolean {
  return seen >= nth && (times === 'always' || seen < nth + times);
}

/** A reply's data with a field taken out or changed wherever it occurs. */
export function distort(data: unknown, fault: Fault): unknown {
  if (fault.kind !== 'omit' && fault.kind !== 'replace') return data;
  if (Array.isArray(data)) return data.map((item) => distort(item, fault));
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data);
  return Object.fromEntries(
    fault.kind === 'omit'
      ? entries
          .filter(([name]) => !fault.fields.includes(name))
          .map(([name, value]) => [name, distort(value, fault)])
      : entries.map(([name, value]) => [
          name,
          isReplaced(fault, name, value) ? fault.value : distort(value, fault),
        ]),
  );
}

function isReplaced(
  { field, keepsNull = false }: Fault & { readonly kind: 'replace' },
  name: string,
  value: unknown,
): boolean {
  return name === field && !(keepsNull && value === null);
}
