export interface Speaker {
  readonly version: string;
  readonly action: string;
  /** `GITHUB_JOB`: the job whose permissions count. */
  readonly job: string;
}

/** Who speaks, as servers are told through the API and through git alike. */
export function userAgent({ version, action, job }: Speaker): string {
  const plain = (text: string) => text.replace(/[^\x20-\x7e]|[()]/g, '_');
  return `loop-actions/${plain(version)} (${plain(action)}; job=${plain(job)})`;
}
