import { stripVTControlCharacters } from 'node:util';
import type { Paint } from '../../report/paint.ts';
import { excerptOf } from './excerpt.ts';
import { wrap } from './wrap.ts';

/** Tells the story in a terminal. */
export interface Narrator {
  /** Starts what stands apart from the steps. */
  title(heading: string): void;
  /** Starts the next step. */
  step(heading: string): void;
  say(text: string): void;
  /** What is as it is: an address, an item of a list. */
  line(text: string): void;
  /** A command, as a person types it. */
  command(line: string): void;
  /** What a command wrote, or a part of it. */
  output(output: CommandOutput): void;
  /** The beginning of a text in GitHub. */
  quote(text: GitHubText): void;
}

export interface CommandOutput {
  readonly text: string;
  /** What the first line that is shown starts with; the first one of all when left out. */
  readonly from?: string;
  /** How many lines are shown, but for the last one, which always is. */
  readonly limit: number;
}

export interface GitHubText {
  /** Where it is to be read: `pull request #1`. */
  readonly where: string;
  readonly markdown: string;
  /** How many lines of it are shown. */
  readonly limit: number;
}

export interface NarratorOptions {
  readonly paint: Paint;
  readonly write: (text: string) => void;
  /** Keeps all of a text in GitHub. */
  readonly keep: (text: GitHubText) => void;
}

/** The usual width of a terminal, but for a margin. */
const width = 78;

export function createNarrator({ paint, write, keep }: NarratorOptions): Narrator {
  let isAfterBlank = false;
  let steps = 0;
  const print = (...lines: readonly string[]) => {
    for (const line of lines) {
      if (line !== '' || !isAfterBlank) write(`${line}\n`);
      isAfterBlank = line === '';
    }
  };
  const dim = (text: string) => paint('dim', text);
  const title = (heading: string) => print('', dim('─'.repeat(width)), paint('strong', heading), '');
  return {
    title,
    step(heading) {
      steps += 1;
      title(`${steps}. ${heading}`);
    },
    say: (text) => print('', ...wrap(text, { width, indent: '' })),
    line: (text) => print(`  ${text}`),
    command(line) {
      print('', paint('strong', `  $ ${line}`));
      isAfterBlank = true;
    },
    output: (output) => print('', ...partOf(output, dim), ''),
    quote(text) {
      keep(text);
      const { lines, isCut } = excerptOf(text.markdown, { width: width - 4, limit: text.limit });
      print('', dim(`  ┌ ${text.where}`));
      print(...lines.map((line) => `${dim('  │')} ${paintMarkdown(line, paint)}`.trimEnd()));
      print(dim(isCut ? '  └ …' : '  └'), '');
    },
  };
}

function partOf({ text, from = '', limit }: CommandOutput, dim: (text: string) => string): readonly string[] {
  const all = text.trimEnd().split('\n');
  const start = Math.max(
    all.findIndex((line) => stripVTControlCharacters(line).startsWith(from)),
    0,
  );
  const lines = all.slice(start).flatMap(wrapOutput);
  const last = lines.at(-1) ?? '';
  const cut = lines.length - 1 - limit;
  return [
    ...(start > 0 ? [dim('  …')] : []),
    ...(cut > 0 ? [...lines.slice(0, limit), dim(`  … ${cut} more lines`), last] : lines),
  ];
}

/** What goes on in the next line stands further right than what starts there. */
function wrapOutput(line: string): readonly string[] {
  const [margin = ''] = /^ */.exec(line) ?? [];
  return wrap(`  ${line}`.trimEnd(), { width, indent: `${margin}    ` });
}

function paintMarkdown(line: string, paint: Paint): string {
  if (line.startsWith('#')) return paint('strong', line);
  if (/^ +\+ /.test(line)) return paint('added', line);
  return /^ +- {2}/.test(line) ? paint('removed', line) : line;
}
