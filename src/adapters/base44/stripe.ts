import type { StripeState } from '../../domain/live/live-app.ts';
import type { SendCall } from './app-api.ts';
import type { Base44Call } from './call.ts';
import { readData, saysGone } from './data.ts';
import { fieldsOf, hasField, UnexpectedReply, valuesOf } from './fields.ts';

/** Base44 talks to Stripe meanwhile, so it takes longer than other calls. */
const timeoutMilliseconds = 60_000;

const statusCall: Base44Call = {
  what: 'tell whether Stripe is set up',
  method: 'GET',
  path: 'payments/stripe/status',
  timeoutMilliseconds,
};

const installCall: Base44Call = {
  what: 'set up Stripe',
  method: 'POST',
  path: 'payments/stripe/install',
  timeoutMilliseconds,
};

const removeCall: Base44Call = {
  what: 'remove Stripe',
  method: 'DELETE',
  path: 'payments/stripe',
  timeoutMilliseconds,
};

export async function readStripe(send: SendCall): Promise<StripeState> {
  return readData(statusCall, await send(statusCall), readStripeState);
}

/** The claim link that may come with the reply is a credential, and not looked at. */
export async function provisionStripe(send: SendCall): Promise<void> {
  readData(installCall, await send(installCall), (value) => {
    const fields = fieldsOf(value, 'the whole');
    const isSaid = valuesOf(fields, 'already_installed').some((said) => typeof said === 'boolean');
    if (!isSaid || valuesOf(fields, 'error').some(Boolean)) {
      throw new UnexpectedReply('does not say whether Stripe is set up');
    }
  });
}

export async function removeStripe(send: SendCall): Promise<void> {
  const reply = await send(removeCall);
  if (saysGone(reply)) return;
  readData(removeCall, reply, (value) => {
    const [success, ...others] = valuesOf(fieldsOf(value, 'the whole'), 'success');
    if (success !== true || others.length > 0) throw new UnexpectedReply('does not say that Stripe is gone');
  });
}

/** A field that is missing is not the same as one that is null: `absent` would have Stripe set up. */
function readStripeState(value: unknown): StripeState {
  const fields = fieldsOf(value, 'the whole');
  const [mode, ...others] = valuesOf(fields, 'stripe_mode');
  if (mode === undefined) return hasField(fields, 'stripe_mode') ? 'absent' : 'unknown';
  const state = typeof mode === 'string' && others.length === 0 ? mode.toLowerCase() : '';
  return state === 'sandbox' || state === 'live' ? state : 'unknown';
}
