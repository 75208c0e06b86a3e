import { createClientFromRequest } from 'npm:@base44/sdk';

/** Posts the day's meetings to the team's Slack channel. */
Deno.serve(async (request) => {
  const base44 = createClientFromRequest(request);
  const { accessToken } = await base44.asServiceRole.connectors.getConnection('slack');
  const { channel, text } = await request.json();
  const response = await fetch('https://slack.com/api/chat.postMessage', {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text }),
  });
  return Response.json(await response.json());
});
