import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoAuthors } from '../../../src/domain/approval/co-authors.ts';

const lee = 'Co-authored-by: Lee <7+lee@users.noreply.github.com>';

/** Whom a message names: logins, and `?` for somebody who cannot be told. */
function named(message: string): string {
  return parseCoAuthors(message)
    .map((author) => (author.kind === 'account' ? author.login : '?'))
    .join(' ');
}

describe('an address tells who it is', () => {
  test.each([
    ['7+lee@users.noreply.github.com', 'lee'],
    ['lee@users.noreply.github.com', 'lee'],
    ['7+Lee-K@USERS.noreply.GitHub.com', 'Lee-K'],
    ['7+lee_acme@users.noreply.github.com', 'lee_acme'],
    ['49699333+dependabot[bot]@users.noreply.github.com', 'dependabot[bot]'],
    ['lee@acme.com', '?'],
    ['noreply@github.com', '?'],
    ['7+@users.noreply.github.com', '?'],
    ['+lee@users.noreply.github.com', '?'],
    ['x+lee@users.noreply.github.com', '?'],
    ['7+lee@users.noreply.github.com.acme.com', '?'],
    ['7+lee@users.noreply.github.community', '?'],
    ['7+lee@sam@users.noreply.github.com', '?'],
    [`7+${'l'.repeat(40)}@users.noreply.github.com`, '?'],
    ['7+l\u0435e@users.noreply.github.com', '?'],
    ['', '?'],
  ])('%j: %s', (address, expected) => {
    expect(named(`Add a scope\n\nCo-authored-by: Lee <${address}>`)).toBe(expected);
  });
});

describe('a trailer is recognised', () => {
  test.each([
    ['in any case', 'Add\n\nCO-AUTHORED-BY: Lee <7+lee@users.noreply.github.com>', 'lee'],
    [
      'with blanks around its parts',
      'Add\n\nCo-authored-by :  Lee  < lee@users.noreply.github.com >  ',
      'lee',
    ],
    ['without a name', 'Add\n\nCo-authored-by: <lee@users.noreply.github.com>', 'lee'],
    ['with brackets in the name', 'Add\n\nCo-authored-by: <Lee> <lee@users.noreply.github.com>', 'lee'],
    ['after Windows line ends', `Add\r\n\r\n${lee}\r\n`, 'lee'],
    ['among others', `Add\n\nFixes: #12\n${lee}\nSigned-off-by: Sam <sam@acme.com>\n`, 'lee'],
    [
      'before blank lines and what cherry-pick adds',
      `Add\n\n${lee}\n(cherry picked from commit 4be1f20)\n\n`,
      'lee',
    ],
    [
      'with a blank line between two',
      `Add\n\n${lee}\n\nCo-authored-by: Sam <sam@users.noreply.github.com>`,
      'lee sam',
    ],
    ['below a last line of prose', `Add\n\nThe app posts messages now.\n${lee}`, 'lee'],
    ['when it names nobody', 'Add\n\nCo-authored-by:', '?'],
    ['when it names an account without an address', 'Add\n\nCo-authored-by: @lee', '?'],
    ['when it goes on in the next line', 'Add\n\nCo-authored-by: Lee\n <lee@users.noreply.github.com>', '?'],
    ['as all there is', lee, 'lee'],
  ])('%s', (_name, message, expected) => {
    expect(named(message)).toBe(expected);
  });
});

describe('a trailer is none', () => {
  test.each([
    ['in the middle of the text', `Add\n\n${lee}\n\nThe trailer above is an example.`],
    ['within a line', `Add\n\nSee: ${lee}`],
    ['when it is indented', `Add\n\n  ${lee}`],
    ['with another word', 'Add\n\nCo-authored-by-proxy: Lee <lee@users.noreply.github.com>'],
    ['in an empty message', ''],
  ])('%s', (_name, message) => {
    expect(named(message)).toBe('');
  });
});

test('every co-author at the end is named, whatever stands before', () => {
  const login = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}$/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(login), (text, logins) => {
      const trailers = logins.map((one) => `Co-authored-by: X <7+${one}@users.noreply.github.com>`);
      const authors = parseCoAuthors([text, 'The end.', ...trailers].join('\n'));
      expect(authors).toEqual(logins.map((one) => ({ kind: 'account', login: one })));
    }),
  );
});

test('a login is never more than letters, digits, hyphens and underscores', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('<', '>', '@', '+', '7', 'l', '[bot]', '\n', '\r', ' ', '\u202e', '\u0000'),
  });
  fc.assert(
    fc.property(hostile, hostile, (name, local) => {
      for (const author of parseCoAuthors(`Co-authored-by: ${name} <${local}@users.noreply.github.com>`)) {
        expect(author.kind === 'unknown' || /^[\w-]{1,39}(\[bot\])?$/.test(author.login)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['one long line', 'Co-authored-by:', ' '],
  ['blanks before a colon', 'Co-authored-by', ' '],
  ['brackets', 'Co-authored-by: ', '<'],
  ['addresses', 'Co-authored-by: <', '7+l@users.noreply.github.com'],
  ['digits', 'Co-authored-by: <', '7'],
  ['words with hyphens', '', 'a-'],
  ['line ends', 'Co-authored-by: <', '\r\n'],
  ['trailers', '', 'Co-authored-by: <l@acme.com>\n'],
])(
  'a message of 4 million characters is read in no time: %s',
  (_name, start, repeated) => {
    const message = `${start}${repeated.repeat(4_000_000 / repeated.length)}>x`;
    // Reading each character once takes well under a second; once for each other character takes hours.
    parseCoAuthors(message);
  },
  10_000,
);
