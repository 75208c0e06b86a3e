import { renderPlan, renderStanding } from './plan-text.ts';
import type { Report, ReportApp } from './report.ts';
import { renderText, type TextOptions } from './text.ts';

export interface DeploymentTextOptions extends Omit<TextOptions, 'sourceOf' | 'blocksOf'> {
  /** The Base44 apps, by id, whose plans were shown before; left out where there are none. */
  readonly shown?: ReadonlySet<string>;
}

/** The report of a push, or of a look at what is live, for a person at a terminal. */
export function renderDeploymentText(
  report: Report,
  { shown = new Set(), ...options }: DeploymentTextOptions,
): string {
  const blocksOf = (app: ReportApp) => renderDeployment(app, { paint: options.paint, shown });
  return renderText(report, { ...options, sourceOf: () => undefined, blocksOf });
}

/** The plan and what came of it. Of a plan that was shown and declined, nothing came. */
function renderDeployment(
  app: ReportApp,
  { paint, shown }: Required<Pick<DeploymentTextOptions, 'paint' | 'shown'>>,
): readonly string[] {
  if (app.target === null || !shown.has(app.target.appId)) return renderPlan(app, paint);
  return app.reason === 'declined' ? [] : renderStanding(app, paint);
}
