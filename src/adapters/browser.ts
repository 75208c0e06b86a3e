import { spawn } from 'node:child_process';
import type { ShowPage } from '../ports/show-page.ts';

export interface BrowserOptions {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** How long a program may take to say that it does not work; longer ones are the browser itself. */
  readonly patienceMilliseconds?: number;
}

/**
 * Shows pages in the person's browser: with the program that `BROWSER` names, else as the system does it. The address
 * is its only argument; no shell reads it, and no output or error of the program is passed on.
 */
export function createBrowser(options: BrowserOptions): ShowPage {
  return (page) => page.open((address) => start(address, options));
}

function start(address: string, options: BrowserOptions): Promise<boolean> {
  const { environment, patienceMilliseconds = 3_000 } = options;
  const [program, ...first] = commandFor(options);
  // Whatever the browser starts needs no token of ours.
  const { BASE44_TOKEN: _base44, GH_TOKEN: _own, GITHUB_TOKEN: _other, ...env } = environment;
  return new Promise((resolve) => {
    const child = spawn(program, [...first, address], { env, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => resolve(true), patienceMilliseconds);
    const end = (worked: boolean) => {
      clearTimeout(timer);
      resolve(worked);
    };
    // The error holds the arguments, and so the address: nothing of it may be kept.
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
    child.unref();
  });
}

function commandFor({ platform, environment }: BrowserOptions): readonly [string, ...string[]] {
  const named = environment['BROWSER'] ?? '';
  if (named !== '') return [named];
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // `start` is a word of the shell, which would read the address.
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}

/** Shows the address of pages to whoever looks at the terminal; for people whose browser is on another machine. */
export function createLinkPrinter(write: (text: string) => void): ShowPage {
  return async (page) => {
    page.open((address) =>
      write(`  Open this page yourself, and show its address to nobody:\n  ${address}\n`),
    );
    return true;
  };
}
