import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ globalShortcut: {} }));
const { followLink } = await import('../../src/main/reach');

function aDesk(hasSession = false) {
  const log: string[] = [];
  return {
    log,
    snapshot: () => ({ session: hasSession ? {} : null }),
    tell: (line: string) => log.push(`tell ${line}`),
    untell: () => {},
    windows: {
      openMain: (part?: string) => log.push(`open ${part ?? ''}`),
      focusStage: () => log.push('stage'),
    },
  };
}

describe('a link that somebody opened', () => {
  it('opens the page it names, and starts nothing', () => {
    const desk = aDesk();

    followLink('knead://press/finger-ring?side=right&minutes=3', desk);

    expect(desk.log).toEqual(['open relief/finger-ring/right/3']);
  });

  it('brings a press that runs to the front instead', () => {
    const desk = aDesk(true);

    followLink('knead://pause/30m', desk);

    expect(desk.log).toEqual(['stage']);
  });

  it('is said to be unknown where it is, without a word of what it said', () => {
    const desk = aDesk(true);

    followLink('knead://quit/secret-words', desk);

    expect(desk.log).toEqual([expect.stringMatching(/^tell A link asked/), 'open ']);
    expect(desk.log.join()).not.toMatch(/quit|secret/);
  });
});
