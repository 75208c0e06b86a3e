import { pendingReasons } from '../plan/pending.ts';
import { decodeBase64Url, encodeBase64Url } from './base64-url.ts';
import {
  type ConnectionBefore,
  type ConnectorMemory,
  emptyMemory,
  type Memory,
  type Origin,
  type Status,
} from './memory.ts';

/** The most characters that the memory takes of a body. What goes beyond is forgotten, which costs a repeat. */
export const maxMemoryText = 16_000;

const version = 1;
const pattern = /\n*<!-- connector-guard:memory (\d{1,4}) ([\w-]*) -->/g;

/** The memory as a comment that a body shows to nobody. */
export function encodeMemory(memory: Memory): string {
  const { connectors, said, ...rest } = memory;
  const parts = [...connectors].map(([type, { status, digest, requestedAt, before }]) => [
    type,
    status,
    digest,
    requestedAt,
    before,
  ]);
  for (let kept = Math.max(parts.length, said.length); ; kept = Math.floor(kept / 2)) {
    const data = { ...rest, connectors: parts.slice(0, kept), said: said.slice(0, kept) };
    const text = `<!-- connector-guard:memory ${version} ${encodeBase64Url(JSON.stringify(data))} -->`;
    if (text.length <= maxMemoryText || kept === 0) return text;
  }
}

/** The memory of a body of ours. What cannot be read is no memory: the issue is open, and nothing was said yet. */
export function decodeMemory(body: string): Memory {
  const [, written, encoded] = [...body.matchAll(pattern)].at(-1) ?? [];
  const forgotten: Memory = { ...emptyMemory, phase: 'open' };
  if (encoded === undefined || Number(written) !== version) return forgotten;
  const data = parseObject(decodeBase64Url(encoded) ?? '');
  const phase = (['settled', 'withdrawn'] as const).find((one) => one === data['phase']) ?? 'open';
  return {
    phase,
    since: instant(data['since']),
    waits: data['waits'] === true,
    isReminded: data['isReminded'] === true,
    isTokenRefused: data['isTokenRefused'] === true,
    connectors: new Map(items(data['connectors']).flatMap(toConnector)),
    said: items(data['said']).filter((one) => typeof one === 'string'),
    origin: toOrigin(data['origin']),
    proceededIn: address(data['proceededIn']),
    owesComment: data['owesComment'] === true,
  };
}

/** A body with another memory, the rest as it is. */
export function withMemory(body: string, memory: Memory): string {
  return `${body.replaceAll(pattern, '').trimEnd()}\n\n${encodeMemory(memory)}\n`;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const statuses: readonly Status[] = [...pendingReasons, 'settled', 'unclear', 'held'];

function toConnector(value: unknown): readonly (readonly [string, ConnectorMemory])[] {
  const [type, writtenStatus, digest, requestedAt, before] = items(value);
  const status = statuses.find((one) => one === writtenStatus);
  if (typeof type !== 'string' || typeof digest !== 'string' || status === undefined) return [];
  return [[type, { status, digest, requestedAt: instant(requestedAt), before: toBefore(before) }]];
}

function toBefore(value: unknown): ConnectionBefore | null {
  if (typeof value !== 'object' || value === null) return null;
  const { granted, account, isFinal }: Readonly<Record<string, unknown>> = { ...value };
  return {
    granted: Array.isArray(granted) ? granted.filter((one) => typeof one === 'string') : null,
    account: typeof account === 'string' ? account : null,
    isFinal: isFinal === true,
  };
}

function toOrigin(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pull, author, approvedBy }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof pull !== 'number' || !Number.isSafeInteger(pull) || pull < 1) return null;
  return {
    pull,
    author: isLogin(author) ? author : null,
    approvedBy: items(approvedBy).filter(isLogin).slice(0, mostApprovers),
  };
}

const mostApprovers = 20;

function isLogin(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
}

/** Of a run, which is compared with that of another and shown to nobody. */
function address(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\/[\w.:/-]{1,250}$/.test(value) ? value : null;
}

/** A moment as we write it, so that an edited memory cannot bring other text into ours. */
function instant(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/.test(value)
    ? value
    : null;
}
