import { expect, test } from 'vitest';
import { rememberingTree } from '../../src/adapters/remembering-tree.ts';
import { memoryTree } from '../support/memory-tree.ts';

test('what was asked before is not asked again, and anything else is', async () => {
  const tree = memoryTree({ 'a/x': '1', 'b/y': '2' });
  const asked: string[] = [];
  const remembering = rememberingTree({
    ...tree,
    list: (folders) => {
      asked.push(`list ${folders}`);
      return tree.list(folders);
    },
    read: (paths, maxBytes) => {
      asked.push(`read ${paths} ${maxBytes}`);
      return tree.read(paths, maxBytes);
    },
  });
  for (const folders of [['a'], ['a'], ['a', 'b'], ['a,b']]) {
    expect(await remembering.list(folders)).toEqual(await tree.list(folders));
  }
  for (const limit of [9, 9, 0]) {
    expect(await remembering.read(['a/x'], limit)).toEqual(await tree.read(['a/x'], limit));
  }
  expect(asked).toEqual(['list a', 'list a,b', 'list a,b', 'read a/x 9', 'read a/x 0']);
  expect(remembering.revision).toBe(tree.revision);
});
