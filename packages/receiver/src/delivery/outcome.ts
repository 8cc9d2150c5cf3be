/** What became of an attempt to deliver. */
export type Outcome =
  | { sent: true }
  | {
      sent: false;
      /** A code of ours with a server's number, `smtp-550` or `webhook-503`; never a server's words, which may quote the mail. */
      problem: string;
      /** Trying again would give the same answer. */
      permanent: boolean;
    };

export const sent: Outcome = { sent: true };
export const failedFor = (problem: string, permanent = false): Outcome => ({ sent: false, problem, permanent });
