import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { UserError } from '../ports/errors.ts';
import { createObjectStream, type GitObject } from './git-object-stream.ts';
import { reasonOf, startGit } from './run-git.ts';

/** The objects of a local repository, all read by one git process, which is started when it is needed first. */
export interface ObjectReader {
  /**
   * The objects of these names (`<id>`, `refs/heads/main^{commit}`, `<commit>^{tree}`), in their order; undefined for
   * what is the name of none. References are looked up each time.
   *
   * @param maxBytes objects with more come without their bytes
   * @throws UserError when git cannot be started, or fails
   */
  read(names: readonly string[], maxBytes: number): Promise<readonly (GitObject | undefined)[]>;
  /** Ends the git process, if there is one: on Windows a folder that a process is in cannot be deleted. */
  close(): Promise<void>;
}

/** A name that git was asked for, and has not answered yet. */
interface Question {
  readonly maxBytes: number;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: UserError) => void;
}

interface Reading {
  readonly child: ChildProcessWithoutNullStreams;
  /** In the order in which git answers. */
  readonly questions: Question[];
}

/** @param root the top folder of a working tree */
export function openObjectReader(root: string): ObjectReader {
  let running: Reading | undefined;

  function start(): Reading {
    const questions: Question[] = [];
    const fail = (error: UserError) => {
      if (running === reading) running = undefined;
      for (const { reject } of questions.splice(0)) reject(error);
    };
    // --batch-command could tell a size without the bytes, but git has it since 2.36 only, and Ubuntu 22.04 has 2.34.
    const child = startGit(root, ['cat-file', '--batch'], {
      onOutput: createObjectStream({
        maxBytes: () => questions[0]?.maxBytes ?? 0,
        take: (object) => questions.shift()?.resolve(object),
      }),
      onEnd: (result) => fail(new UserError(`git could not read objects: ${reasonOf(result)}`)),
      onError: fail,
    });
    const reading = { child, questions };
    return reading;
  }

  return {
    async read(names, maxBytes) {
      if (names.length === 0) return [];
      if (names.some((name) => name.includes('\n'))) throw new Error('The name of an object is one line.');
      running ??= start();
      const { child, questions } = running;
      const answers = Promise.all(
        names.map(
          () =>
            new Promise<GitObject | undefined>((resolve, reject) => {
              questions.push({ maxBytes, resolve, reject });
            }),
        ),
      );
      keepUsRunning(child, true);
      child.stdin.write(names.map((name) => `${name}\n`).join(''));
      try {
        return await answers;
      } finally {
        if (questions.length === 0) keepUsRunning(child, false);
      }
    },
    async close() {
      const git = running?.child;
      if (git === undefined || git.exitCode !== null) return;
      keepUsRunning(git, true);
      await new Promise((resolve) => git.once('close', resolve).stdin.end());
    },
  };
}

/** A git that waits for questions keeps nobody from ending. Our end closes its input, and then it ends too. */
function keepUsRunning(git: ChildProcessWithoutNullStreams, keeps: boolean): void {
  for (const handle of [git, git.stdin, git.stdout, git.stderr]) {
    if ('ref' in handle && 'unref' in handle) (keeps ? handle.ref : handle.unref).call(handle);
  }
}
