import type { UnreadFile } from '../app/app-snapshot.ts';

/** Whether one of the files that could not be read names this type. */
export function isDeclaredByUnread(type: string, unread: readonly UnreadFile[]): boolean {
  return unread.some((file) => file.type?.toLowerCase() === type.toLowerCase());
}

/** Whether one of the files that could not be read names this type, or could be of any type. */
export function mayBeDeclaredByUnread(type: string, unread: readonly UnreadFile[]): boolean {
  return unread.some((file) => file.type === undefined) || isDeclaredByUnread(type, unread);
}
