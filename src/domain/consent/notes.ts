import { digestOf } from '../digest.ts';
import type { Pending } from '../plan/pending.ts';
import { isAsked, keyOf, type Memory, statusOf } from './memory.ts';
import type { ConnectorReading, LiveRead, Remark } from './reading.ts';

/** A change of state, said once in a comment. */
export type Note =
  /** What was missing is granted; `excess` is what the app holds too much. */
  | {
      readonly kind: 'granted';
      readonly connector: string;
      readonly connectedBy: string | null;
      readonly excess: readonly string[];
    }
  | { readonly kind: 'partial'; readonly connector: string; readonly missing: readonly string[] }
  | { readonly kind: 'wrong-account'; readonly connector: string; readonly connectedBy: string | null }
  /** The connection was good, and is not any more. */
  | { readonly kind: 'ended'; readonly connector: string }
  /** Asked for since the issue was opened. */
  | { readonly kind: 'asked'; readonly connector: string; readonly pending: Pending }
  /** A newer commit asks for something else. */
  | { readonly kind: 'changed'; readonly connector: string }
  /** The commit that the sign-in was for is taken back. */
  | { readonly kind: 'withdrawn'; readonly connector: string }
  | { readonly kind: 'unclear' | 'held'; readonly connector: string; readonly message: string }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | {
      readonly kind: 'closed-too-early';
      readonly closedBy: string | null;
      readonly pending: readonly Pending[];
    }
  | { readonly kind: 'token-refused'; readonly message: string }
  | { readonly kind: 'token-accepted' }
  | { readonly kind: 'all-settled' | 'all-withdrawn' }
  /** The deployment that waited goes on. */
  | { readonly kind: 'going-on' }
  | { readonly kind: 'reminder'; readonly since: string; readonly pending: readonly Pending[] };

/** What changed since people were last told. */
export function changesSince(memory: Memory, reading: LiveRead): readonly Note[] {
  const declared = new Set(reading.connectors.map(({ connector }) => connector));
  const gone = [...memory.connectors].filter(([type, known]) => !declared.has(type) && isAsked(known));
  const fresh = reading.remarks.filter((remark) => !memory.said.includes(keyOf(remark)));
  return [
    ...(memory.isTokenRefused ? [{ kind: 'token-accepted' } as const] : []),
    ...reading.connectors.flatMap((one) => changeOf(one, memory) ?? []),
    ...gone.map(([connector]) => ({ kind: 'withdrawn', connector }) as const),
    ...fresh.map((remark) => ({ kind: 'remark', remark }) as const),
  ];
}

function changeOf(reading: ConnectorReading, memory: Memory): Note | undefined {
  const { connector, declared, connectedBy, standing } = reading;
  const known = memory.connectors.get(connector);
  const wasAsked = known !== undefined && isAsked(known);
  const isSame = known?.digest === digestOf(declared);
  switch (standing.kind) {
    case 'settled':
      if (!wasAsked) return undefined;
      return isSame
        ? { kind: 'granted', connector, connectedBy, excess: [] }
        : { kind: 'withdrawn', connector };
    case 'unclear':
    case 'held':
      return known?.status === standing.kind ? undefined : { ...standing, connector };
    case 'pending':
      if (isSame && known.status === statusOf(reading)) return undefined;
      return wasAsked && !isSame
        ? { kind: 'changed', connector }
        : becomes(reading, standing.pending, wasAsked);
    default:
      return standing satisfies never;
  }
}

/** A connector that takes a person now for another reason than before, or that took nobody before. */
function becomes({ connectedBy }: ConnectorReading, pending: Pending, wasAsked: boolean): Note {
  const { connector, missing, excess, reason } = pending;
  switch (reason) {
    case 'partial-consent':
      return { kind: 'partial', connector, missing };
    case 'wrong-account':
      return { kind: 'wrong-account', connector, connectedBy };
    case 'expired':
      return { kind: 'ended', connector };
    case 'narrowing':
      return wasAsked
        ? { kind: 'granted', connector, connectedBy, excess }
        : { kind: 'asked', connector, pending };
    case 'consent':
      return { kind: 'asked', connector, pending };
    default:
      return reason satisfies never;
  }
}
