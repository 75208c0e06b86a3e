import { describe, expect, test } from 'vitest';
import { type GraphQLCall, usableData } from '../../../src/adapters/github/graphql-reply.ts';

const call: GraphQLCall<unknown> = {
  what: 'read the policy',
  permission: 'contents: read',
  query: '',
  variables: {},
  decode: (value) => value,
  absentFields: ['policy'],
};

/** A reply of GitHub with the default branch, where the policy is null. */
function replyWith(error: object): object {
  return { data: { target: { policy: null } }, errors: [error] };
}

const policy = ['target', 'policy'];

describe('a file that is not there', () => {
  test('is null with an error beside it, which is the answer', () => {
    const error = { type: 'NOT_FOUND', path: policy, message: "Could not resolve file for path 'x'." };
    expect(usableData(replyWith(error), call)).toEqual({ target: { policy: null } });
  });

  test.each([
    { type: 'NOT_FOUND', path: ['target'] },
    { type: 'NOT_FOUND', path: [...policy, 'object'] },
    { type: 'FORBIDDEN', path: policy },
    { type: 'INTERNAL', path: policy },
    { path: policy },
  ])('is no other error: %j', (error) => {
    expect(() => usableData(replyWith(error), call)).toThrow(/^GitHub (?:could|did) not .*read the policy/);
  });

  test('is no file that another query asks for', () => {
    const { absentFields: _absentFields, ...other } = call;
    const error = { type: 'NOT_FOUND', path: policy };
    expect(() => usableData(replyWith(error), other)).toThrow('(NOT_FOUND)');
  });
});
