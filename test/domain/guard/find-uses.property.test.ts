import { expect, test } from 'vitest';
import { findUses } from '../../../src/domain/guard/find-uses.ts';
import { actionName } from '../../../src/report/action-name.ts';
import { fc } from '../../support/properties.ts';

/** Where the time grew with the square of the length, each would take longer than a test may. */
test.each(['a/', "'", ' "', "' '", './a', 'a', ' #', '../', 'connector-guard/', '"#'])(
  'a text of many %j is searched in a time that grows with its length only',
  (part) => {
    expect(findUses(part.repeat((512 * 1024) / part.length), actionName)).toBeUndefined();
  },
);

test('whatever stands around it, a reference on a line of its own is found, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const text = `${before}\n- uses: acme/connector-guard@v0\n${after}`;
      expect(findUses(text, actionName)).toBeDefined();
    }),
  );
});
