import * as core from '@actions/core';

/**
 * Writes to the summary of the job, where there is one: runners that imitate GitHub's may have none. One that cannot be
 * written is told of, and changes nothing else: it says what the outputs and the log say too.
 */
export async function writeSummary(
  markdown: string,
  options: { readonly overwrite: boolean },
): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await core.summary.emptyBuffer().addRaw(markdown).write(options);
  } catch (error) {
    core.warning(
      `The job's summary was not written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
