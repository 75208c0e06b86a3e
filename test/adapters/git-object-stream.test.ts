import { expect, test } from 'vitest';
import { createObjectStream } from '../../src/adapters/git-object-stream.ts';

const id = 'a'.repeat(40);
const output = Buffer.from(
  `${id} blob 5\none\n2\n${'b'.repeat(64)} tree 0\n\nrefs/heads/no such missing\nabc ambiguous\n${id} blob 11\ntoo long a\n\n`,
);

/** What was read, when the output comes in pieces of this many bytes. */
function read(pieceSize: number): readonly string[] {
  const answers: string[] = [];
  const stream = createObjectStream({
    maxBytes: () => 10,
    take: (object) =>
      answers.push(
        object === undefined
          ? 'none'
          : `${object.type} ${object.id.length} ${object.size} ${object.bytes && JSON.stringify(Buffer.from(object.bytes).toString())}`,
      ),
  });
  for (let at = 0; at < output.length; at += pieceSize) stream(output.subarray(at, at + pieceSize));
  return answers;
}

test.each([1, 2, 7, 60, output.length])('objects are told apart in pieces of %i bytes', (pieceSize) => {
  expect(read(pieceSize)).toEqual([
    String.raw`blob 40 5 "one\n2"`,
    'tree 64 0 ""',
    'none',
    'none',
    'blob 40 11 undefined',
  ]);
});
