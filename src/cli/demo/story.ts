import type { Stage } from './stage.ts';
import { tellDeployment } from './tell-deployment.ts';
import { tellNarrowing } from './tell-narrowing.ts';
import { tellPullRequest } from './tell-pull-request.ts';

/**
 * Tells the whole story: a change is checked, reviewed, merged, pushed, waits for a person, and goes on; then the app
 * gives something up again.
 *
 * @throws StoryBroken when something goes otherwise than it is told
 */
export async function tellStory(stage: Stage): Promise<void> {
  const pull = await tellPullRequest(stage);
  await tellDeployment(stage, pull);
  await tellNarrowing(stage);
}
