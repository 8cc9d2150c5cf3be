import { execFileSync } from 'node:child_process';

/** Memory of a process, in megabytes. */
export const residentMegabytes = (pid: number | undefined): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024);
