import { printable, quote } from '../../quote.ts';
import type { SetUpCheck } from '../observation.ts';

/** Whether the default branch has a policy to judge by. */
export const policy: SetUpCheck = ({ policy: found, branch }) => {
  const path = printable(found.path);
  const where = quote(branch);
  switch (found.kind) {
    case 'policy':
      return [{ verdict: 'right', what: `${path} is on ${where} and can be used.` }];
    case 'missing':
      return [
        {
          verdict: 'wrong',
          what: `There is no policy on ${where}.`,
          why: 'Nothing restricts which scopes the apps may have.',
          todo: `Write one that allows exactly today's scopes, and commit ${path} to ${where}:`,
          command: 'connector-guard init',
        },
      ];
    case 'unusable': {
      const [first, ...others] = found.problems;
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      return [
        {
          verdict: 'wrong',
          what: `${path} on ${where} cannot be used: ${first?.message ?? ''}${more}`,
          why: 'Until it is mended, every check ends with an error and nothing is pushed.',
          todo: 'Mend it in a pull request. Each place is shown by:',
          command: 'connector-guard check',
        },
      ];
    }
    default:
      return found satisfies never;
  }
};
