import { spawnSync } from 'node:child_process';

/** Runs a program of Python's standard library on a text and reads the JSON that it prints. */
export function python(program: string, input: string): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-I', '-c', program], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
