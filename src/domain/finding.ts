import { type RuleId, rules, type Severity } from './rules.ts';

/** A range in a text file. 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where something else that a finding talks about can be found, for instance the first of two duplicates. */
export interface RelatedLocation {
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What can be written in the place of a finding's range so that the finding goes away. */
export interface Fix {
  /** The new scope. The range holds the old one as a JSON string, quotes included. */
  readonly replacement: string;
  /** What the replacement does, in one line: `Write "channels:read".` */
  readonly message: string;
}

/** What a rule found in a repository file, at the value that it is about. */
export interface Finding extends Range {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One line of at most 200 characters: what, why, what to do. Values from files are quoted and inert. */
  readonly message: string;
  /** Relative to the repository's root, with `/` between folders. */
  readonly path: string;
  /** The app's folder (`.` for the root), or null when the finding is about the repository. */
  readonly app: string | null;
  readonly connector?: string;
  readonly scope?: string;
  /** Whether the base has the same problem, so that the change under review did not bring it. */
  readonly preexisting: boolean;
  readonly related: readonly RelatedLocation[];
  /** Present when one replacement suggests itself. Nothing is ever replaced without being asked to. */
  readonly fix?: Fix;
}

/** A finding as the code that finds it writes it: within one file, not yet placed in an app. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  /** Defaults to the start of the file. */
  readonly range?: Range;
  /** Defaults to the rule's own severity. */
  readonly severity?: Severity;
  readonly connector?: string;
  readonly scope?: string;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Fix;
}

/** A problem in a file, as a finding. */
export function toFinding(problem: Problem, path: string, app: string | null): Finding {
  return {
    rule: problem.rule,
    severity: problem.severity ?? rules[problem.rule].severity,
    message: problem.message,
    path,
    ...(problem.range ?? startOfFile),
    ...(problem.connector === undefined ? {} : { connector: problem.connector }),
    ...(problem.scope === undefined ? {} : { scope: problem.scope }),
    app,
    preexisting: false,
    related: problem.related ?? [],
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  };
}

/** The start of a file: the place of a finding that is about a file as a whole. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Orders findings by path, then position, then rule, so that the same input always gives the same report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
