/**
 * The name of the action's repository, which forks have too. It is the end of the homepage in `package.json`, and stands
 * here so that a check need not load that.
 */
export const actionName = 'connector-guard';
