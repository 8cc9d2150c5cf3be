/** Those who work at the same time speak one after the other: who began second is heard when the first has ended. */
export function inTurns(write) {
  const speakers = [];

  /** Begins to speak, after all who began before. */
  return function begin() {
    const speaker = { kept: [], ended: false };
    speakers.push(speaker);
    return {
      say(text) {
        if (speakers[0] === speaker) write(text);
        else speaker.kept.push(text);
      },
      end() {
        speaker.ended = true;
        while (speakers[0]?.ended) {
          speakers.shift();
          speakers[0]?.kept.splice(0).forEach(write);
        }
      },
    };
  };
}
