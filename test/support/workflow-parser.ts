import { registerHooks } from 'node:module';

// The package imports a JSON file without saying so, which bundlers take and Node refuses.
const hooks = registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);
hooks.deregister();

/** What GitHub's own parser has against a workflow; empty when it takes it. */
export async function workflowProblems(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'example.yml', content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
