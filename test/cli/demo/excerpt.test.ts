import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/cli/demo/excerpt.ts';

const comment = `### ✅ Connectors: allowed

Gmail: see [the policy](https://github.com/acme/crm/blob/main/policy.jsonc#L1).

| change | lets the app | policy |
|---|---|---|
| ➕ Gmail \`gmail.labels\` | change labels<br><sub>access: write</sub> | ✅ allowed |

- **Gmail** probably waits for a person to sign in. Until then the app keeps it.

<details><summary>Exact scopes</summary>

- one

</details>

<sub>Policy</sub>

<!-- connector-guard:review -->
`;

test('an excerpt is what a person reads first: no addresses, nothing folded, no small print', () => {
  expect(excerptOf(comment, { width: 60, limit: 99 }).lines).toEqual([
    '### ✅ Connectors: allowed',
    '',
    'Gmail: see the policy.',
    '',
    '• ➕ Gmail `gmail.labels` → change labels (access: write) → ✅',
    '  allowed',
    '',
    '- **Gmail** probably waits for a person to sign in. Until',
    '  then the app keeps it.',
  ]);
});

test('an excerpt says that there is more', () => {
  expect(excerptOf(comment, { width: 60, limit: 2 })).toEqual({
    lines: ['### ✅ Connectors: allowed'],
    isCut: true,
  });
  expect(excerptOf(comment, { width: 60, limit: 99 }).isCut).toBe(true);
  expect(excerptOf('✅ **Gmail**: granted.', { width: 60, limit: 1 }).isCut).toBe(false);
});
