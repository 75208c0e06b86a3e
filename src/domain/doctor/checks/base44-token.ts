import { printable, quote } from '../../quote.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import type { TokenTrial } from '../set-up.ts';

/** Whether the token for Base44 that is at hand can list the connections of the apps that are deployed to. */
export const base44Token: SetUpCheck = ({ trials }) => {
  if (trials === undefined) return [notTried];
  if (trials.length === 0) return [noApp];
  return trials.map(observationOn);
};

const notTried: Observation = {
  verdict: 'advice',
  what: 'BASE44_TOKEN is not set here, so that no token for Base44 was tried.',
  why: 'What a secret holds, GitHub shows to nobody.',
  todo: 'To try one, with a call that only reads, set BASE44_TOKEN and run this again.',
};

const noApp: Observation = {
  verdict: 'advice',
  what: 'The token in BASE44_TOKEN was not tried: no policy and no workflow says which app it is for.',
  why: 'A token is for the apps of one person.',
  todo: "Name the app: --app-id <id>. The app's address in Base44 has it, after /apps/.",
};

function observationOn({ appId, result }: TokenTrial): Observation {
  switch (result.kind) {
    case 'listed':
      return {
        verdict: 'right',
        what: `The token in BASE44_TOKEN lists the connections of the app ${quote(appId)}. The secret may hold another.`,
      };
    case 'refused':
      return {
        verdict: 'wrong',
        what: `The token in BASE44_TOKEN does not list the connections of the app ${quote(appId)}.`,
        why: 'With it in the secret, nothing would be pushed.',
        todo: printable(result.message),
      };
    case 'failed':
      return {
        verdict: 'unknown',
        what: `Whether the token in BASE44_TOKEN lists the connections of the app ${quote(appId)} is not known.`,
        why: 'Base44 did not answer as it should.',
        todo: printable(result.message),
      };
    default:
      return result satisfies never;
  }
}
