import { expect } from 'vitest';

/** The secret of every consent link in stories. */
export const canary = 'c4n4ry0123456789abcdef';

/** Neither the link of a consent page nor a part of its secret. */
export function expectNoLink(...texts: readonly string[]): void {
  for (const text of texts) expect(text).not.toMatch(/c4n4ry|\/connect\/[0-9a-z]|YzRuNHJ5/);
}
