import * as core from '@actions/core';

/** Writes to the summary of the job, where there is one: runners that imitate GitHub's may have none. */
export async function writeSummary(
  markdown: string,
  options: { readonly overwrite: boolean },
): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await core.summary.addRaw(markdown).write(options);
}
