/** Reads a feed to be checked: one that is too large for a browser too, so that whoever keeps it hears more than only that. */
import { ArrivingFeed, readFeedSteps, type ReadResult, type Steps } from '@wijkwijzer/feed';

/** Bytes that are looked at together. */
const pieceLength = 1024 * 1024;

export function* readAnySize(input: unknown): Steps<ReadResult> {
  const read = yield* readFeedSteps(input);
  if (read.problems[0]?.code !== 'too-large' || !(input instanceof Uint8Array) || !beginsAsObject(input)) return read;
  // In pieces, as from a server: all of it parsed at once would take three times the memory.
  const arriving = new ArrivingFeed();
  for (let at = 0; at < input.length; at += pieceLength) yield* arriving.add(input.subarray(at, at + pieceLength));
  const { feed, problems } = yield* arriving.finish();
  return { feed, problems: [...read.problems, ...problems] };
}

/** White space and marks of an encoding may stand before the brace. */
const beginsAsObject = (bytes: Uint8Array): boolean => /^[^!-z|~]*\{/.test(String.fromCharCode(...bytes.subarray(0, 64)));
