/*!
 * Stands in for @actions/exec in the bundle: `@actions/core` starts programs with it to describe the runner's operating
 * system, which we never ask for.
 */
export function getExecOutput() {
    throw new Error('A program was to be started through @actions/exec, which is not part of the bundle.');
}
