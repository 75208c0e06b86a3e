import { printable } from '../../quote.ts';
import type { SetUpCheck } from '../observation.ts';

/** Whether the token for GitHub is good for anything: without it, there was nothing to look at. */
export const gitHubToken: SetUpCheck = ({ tokenName, repository, branch, commit }) => [
  {
    verdict: 'right',
    what: `The token in ${tokenName} reads ${repository}, at ${printable(branch)}@${commit.slice(0, 7)}.`,
  },
];
