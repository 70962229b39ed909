import { describe, expect, it } from 'vitest';
import { type CrashKind, isCrashLoop, noCrashes, withCrash } from '#shared/reach/crashes';
import { minutes, seconds } from '#shared/time';

const crashed = (...crashes: readonly (readonly [CrashKind, number])[]) =>
  crashes.reduce((before, [kind, at]) => withCrash(before, kind, at), noCrashes);

describe('crashes', () => {
  it('are counted by what crashed', () => {
    expect(crashed(['main', 0], ['stage', 5], ['main', 9]).counts).toEqual({
      main: 2,
      prompt: 0,
      stage: 1,
      helper: 0,
      error: 0,
    });
  });

  it('are a loop from the third within a minute on', () => {
    expect(isCrashLoop(crashed(['main', 0], ['main', seconds(30)]), 'main')).toBe(false);
    expect(isCrashLoop(crashed(['main', 0], ['main', 9], ['main', seconds(59)]), 'main')).toBe(
      true,
    );
    expect(isCrashLoop(crashed(['main', 0], ['main', 9], ['main', minutes(1)]), 'main')).toBe(
      false,
    );
  });

  it('of one kind are no loop of another', () => {
    const crashes = crashed(['main', 0], ['prompt', 1], ['main', 2], ['prompt', 3]);

    expect(isCrashLoop(crashes, 'main') || isCrashLoop(crashes, 'prompt')).toBe(false);
  });
});
