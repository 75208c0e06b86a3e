/** Where people can see a file, at a commit that lasts. */
export interface FileSight {
  readonly commit: string;
  /** Whether the file is the same there, so that its lines are too. */
  readonly hasSameLines: boolean;
}
