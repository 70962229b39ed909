// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent, Preferences, SessionView } from '#shared/ipc';
import { seconds } from '#shared/time';
import { StagePage } from '../../../src/renderer/features/guide/stage-page';
import {
  aSession,
  aSnapshot,
  type FakeBridge,
  installFakeBridge,
  pastFor,
  someMorning,
  somePreferences,
} from '../../support/fake-bridge';

const session: SessionView = {
  id: 3,
  routineId: 'desk-forearm-60',
  spotId: 'edc-middle-strip',
  side: 'right',
  complaintId: null,
  relief: null,
  startedAt: 0,
  finishedSteps: 0,
  steps: [],
  before: null,
  past: null,
  light: false,
  focused: true,
};

const silent: Preferences = { ...somePreferences, voice: false, chimes: false };

interface Opening {
  readonly session?: Partial<SessionView>;
  readonly preferences?: Partial<Preferences>;
}

/** The stage, just opened, on a clock that stands still until `waits`. */
function openStage(opening: Opening = {}): FakeBridge {
  const bridge = installFakeBridge(
    aSnapshot({
      session: { ...session, past: pastFor(session, aSession()), ...opening.session },
      preferences: { ...silent, ...opening.preferences },
    }),
  );
  render(<StagePage />);
  return bridge;
}

const waits = (forSeconds: number) => act(() => vi.advanceTimersByTime(seconds(forSeconds)));

const key = (name: string, heldMs = 80) =>
  act(() => {
    fireEvent.keyDown(window, { key: name, code: name });
    vi.advanceTimersByTime(heldMs);
    fireEvent.keyUp(window, { key: name, code: name });
  });

const reportsOf = (bridge: FakeBridge) =>
  bridge.dispatched.filter(({ type }) => type.startsWith('session-') || type === 'step-finished');

const ended = (bridge: FakeBridge): Intent | undefined =>
  bridge.dispatched.find(({ type }) => type === 'session-ended');

/** What a sighted person reads: the live region says the same again. */
const shown = (text: string | RegExp) => screen.getByText(text, { ignore: '[role=status]' });

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const digits = () => screen.getByRole('timer').textContent;
const announced = () => screen.getAllByRole('status')[0]?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a stage that nobody touches', () => {
  it('leads through all screens to the summary', () => {
    openStage();
    expect(heading()).toBe('How is your right forearm right now?');
    expect(shown(/Before we start: no swelling/)).toBeDefined();

    waits(12.5);
    expect(heading()).toBe('Hands off the keys');
    waits(6);
    expect(heading()).toBe('Get into place');
    waits(10);
    expect(heading()).toBe('Press into the finger lifters');
    expect(digits()).toBe('3');
    waits(3);
    expect(digits()).toBe('13');
    waits(13);
    expect(heading()).toBe('Ease off, move along');
    waits(20);
    expect(heading()).toBe('Let go slowly');
    waits(8);
    expect(heading()).toBe('How is your right forearm now?');
    waits(60);
    expect(heading()).toBe('Finished');
    expect(screen.getByText('not rated')).toBeDefined();
    expect(screen.getByText('Finger lifters, 2 places, held for 28 s')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Finished' })).toBeDefined();
  });

  it('leads through the palm side when it is its turn', () => {
    const bridge = openStage({ session: { spotId: 'finger-flexor-mid' } });
    const muscles = () =>
      [...document.querySelectorAll("[data-state='target']")].map((shape) =>
        shape.getAttribute('data-muscle'),
      );

    waits(12.5);
    expect(shown('Your right forearm on the desk, palm up.')).toBeDefined();
    expect(screen.getByText('Right arm, palm side')).toBeDefined();
    expect(new Set(muscles())).toEqual(new Set(['finger-flexors']));
    waits(16);
    expect(heading()).toBe('Press into the finger benders');
    expect(shown('One hand-width from the inner elbow bump toward the hand.')).toBeDefined();
    waits(16);
    expect(heading()).toBe('Ease off, move along');
    expect(shown('The same strip, one finger-width toward the hand.')).toBeDefined();
    waits(28);
    expect(heading()).toBe('How is your right forearm now?');
    waits(60);
    expect(heading()).toBe('Finished');
    expect(screen.getByText('Finger benders, 2 places, held for 29 s')).toBeDefined();
    expect(ended(bridge)).toMatchObject({
      ended: 'finished',
      steps: [{ spotId: 'finger-flexor-mid', side: 'right', places: [0, 1] }],
    });
  });

  it('reports what it did', () => {
    const bridge = openStage();

    waits(133);

    expect(reportsOf(bridge).map(({ type }) => type)).toEqual([
      'session-started',
      'step-finished',
      'step-finished',
      'step-finished',
      'session-ended',
    ]);
    expect(ended(bridge)).toMatchObject({
      sessionId: 3,
      ended: 'finished',
      before: null,
      after: null,
      seconds: 60,
    });
  });

  it('stays on the summary, also when main has put the session away', () => {
    const bridge = openStage();
    waits(133);

    act(() => bridge.push(aSnapshot({ session: null, preferences: silent })));
    waits(300);

    expect(heading()).toBe('Finished');
    expect(bridge.dispatched.filter(({ type }) => type === 'close-window')).toEqual([]);
  });
});

describe('the rating', () => {
  it('is eleven buttons in one group, with both ends named', () => {
    openStage();

    const group = screen.getByRole('radiogroup', { name: 'Pain, 0 to 10' });
    const options = within(group).getAllByRole('radio');

    expect(options).toHaveLength(11);
    expect(options[0]?.getAttribute('aria-label')).toBe('0, no pain');
    expect(options[10]?.getAttribute('aria-label')).toBe('10, worst I have had');
  });

  it('is given by keys and confirms itself', () => {
    const bridge = openStage();
    waits(2);

    key('4');
    expect((screen.getByRole('radio', { name: '4' }) as HTMLInputElement).checked).toBe(true);
    waits(3.1);

    expect(reportsOf(bridge)[0]).toMatchObject({ type: 'session-started', before: 4 });
    expect(heading()).toBe('Hands off the keys');
  });

  it('is given by a click, and by Enter at once', () => {
    const bridge = openStage();
    waits(2);

    fireEvent.click(screen.getByRole('radio', { name: '6' }));
    key('Enter');

    expect(reportsOf(bridge)[0]).toMatchObject({ before: 6 });
  });

  it('can be left out', () => {
    const bridge = openStage();
    waits(2);

    fireEvent.click(screen.getByRole('button', { name: 'Not sure, skip' }));

    expect(reportsOf(bridge)[0]).toMatchObject({ before: null });
  });

  it('says that it goes on by itself', () => {
    openStage();
    waits(2);

    expect(screen.getByText('Goes on by itself in 10 s. No answer is fine.')).toBeDefined();
  });

  it('of before and after makes the summary, which closes by itself', () => {
    const bridge = openStage();
    waits(2);
    key('5');
    key('Enter');
    waits(62);
    key('2');
    key('Enter');

    expect(heading()).toBe('5 → 2');
    expect(screen.getByText('Last time: 5 → 2, today.')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Pain before: 5. Pain now: 2.' })).toBeDefined();
    expect(screen.queryByText(/^Pressing may ease it/)).toBeNull();
    waits(31);
    expect(bridge.dispatched.at(-1)).toEqual({ type: 'close-window' });
  });
});

describe('the summary of a session about a complaint', () => {
  it('says what makes it last', () => {
    const { startedAt } = session;
    const own = aSession({ startedAt, complaintId: 'finger-ring' });
    installFakeBridge(aSnapshot({ session, preferences: silent, recent: [own] }));
    render(<StagePage />);
    waits(2 + 12 + 62 + 60);

    expect(screen.getByText(/^Pressing may ease it .*strength/)).toBeDefined();
    expect(screen.queryByText(/next run/)).toBeNull();
  });
});

describe('the summary', () => {
  it('asks for a reminder of the same press tomorrow, and takes it back', () => {
    const bridge = openStage();
    waits(133);
    const remind = () => screen.getByRole('button', { name: 'Remind me tomorrow' });
    const press = { routineId: 'desk-forearm-60', side: 'right' } as const;

    fireEvent.click(remind());
    expect(bridge.dispatched.at(-1)).toEqual({ type: 'remind', press });
    const reminder = { ...press, at: someMorning + 86_400_000 };
    act(() => bridge.push(aSnapshot({ session, preferences: silent, reminder })));
    expect(screen.getByText('Tomorrow, 10:42.')).toBeDefined();
    expect(remind().getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(remind());

    expect(bridge.dispatched.at(-1)).toEqual({ type: 'remind', press: null });
  });

  it('goes on with the other arm by the same press, and says why where that is refused', async () => {
    const bridge = openStage();
    waits(133);
    const other = () => screen.getByRole('button', { name: 'Try the left forearm' });

    fireEvent.click(other());
    expect(bridge.dispatched.at(-1)).toEqual({
      type: 'start-press',
      routineId: 'desk-forearm-60',
      side: 'left',
    });
    bridge.refuse('A press runs already.');
    fireEvent.click(other());
    await act(() => Promise.resolve());

    expect(screen.getByRole('alert').textContent).toBe('A press runs already.');
  });
});

describe('the summary of a press that made it worse', () => {
  it('says to stop, and after the second in a row to have it looked at', () => {
    const bridge = installFakeBridge(
      aSnapshot({
        session: { ...session, past: pastFor(session, aSession({ before: 3, after: 4 })) },
        preferences: silent,
      }),
    );
    render(<StagePage />);
    waits(2);
    key('3');
    key('Enter');
    waits(62);
    key('5');
    key('Enter');

    expect(heading()).toBe('3 → 5');
    expect(screen.getByText('Stop here today.')).toBeDefined();
    expect(screen.getByText(/^Worse twice in a row/)).toBeDefined();
    expect(ended(bridge)).toMatchObject({ before: 3, after: 5 });
  });
});

describe('the first moments', () => {
  it('ignore a key that was still meant for work', () => {
    const bridge = openStage();
    waits(1);

    key('Escape');
    key('9');
    waits(12);

    expect(reportsOf(bridge)[0]).toMatchObject({ before: null });
  });
});

describe('a hold', () => {
  const toHold = () => waits(35.5);

  it('shows where, with what, how hard and how long', () => {
    openStage();
    toHold();

    expect(
      screen.getByText('Three finger-widths from the outer elbow bump toward the hand.'),
    ).toBeDefined();
    expect(screen.getByText('Other forearm')).toBeDefined();
    expect(screen.getByText('or knuckles')).toBeDefined();
    expect(
      screen.getByRole('img', { name: 'Pressure: keep it at 6 out of 10 or less' }),
    ).toBeDefined();
    expect(screen.getByText('Place 1 of 2')).toBeDefined();
    expect(shown('A dull ache is right. Breathe out.')).toBeDefined();
    expect(digits()).toBe('9');
  });

  it('ends with a single key or a large click, and not with an arm', () => {
    openStage();
    toHold();
    act(() => {
      for (const name of ['g', 'h', 'j']) fireEvent.keyDown(window, { key: name, code: name });
      for (const name of ['g', 'h', 'j']) fireEvent.keyUp(window, { key: name, code: name });
    });
    expect(heading()).toBe('Press into the finger lifters');

    key('x');
    expect(heading()).toBe('Ease off, move along');

    waits(6);
    fireEvent.click(screen.getByRole('main'));
    expect(heading()).toBe('Let go slowly');
  });

  it('pauses and goes on with the space bar', () => {
    openStage();
    toHold();

    key(' ');
    expect(screen.getByRole('heading', { name: 'Paused at 0:09' })).toBeDefined();
    expect(announced()).toBe('Paused.');
    waits(60);

    key(' ');
    expect(digits()).toBe('3');
    waits(3);
    expect(digits()).toBe('9');
  });

  it('pauses when keys are counted while another window has the focus', () => {
    const bridge = openStage();
    toHold();
    const away = aSnapshot({ session: { ...session, focused: false }, preferences: silent });
    act(() => bridge.push(away));
    expect(screen.queryByRole('heading', { name: /Paused/ })).toBeNull();

    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    act(() => bridge.push({ ...away, today: { ...away.today, keys: away.today.keys + 3 } }));

    expect(screen.getByRole('heading', { name: /Paused/ })).toBeDefined();
    expect(screen.getByText(/You were typing, so the hold waits/)).toBeDefined();
  });

  it('stops with Esc, goes on softer, and ends', () => {
    const bridge = openStage();
    toHold();

    key('Escape');
    expect(heading()).toBe('Let go');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'numbness or tingling',
      'swelling',
      'sharp pain',
      'pain at night',
    ]);
    waits(10);
    expect(screen.getByText('Ends by itself in 50 s.')).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: 'It was only too hard, go softer' }));
    waits(3.1);
    expect(screen.getByText('keep it at 3 or less')).toBeDefined();

    key('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'End session' }));
    expect(heading()).toBe('Stopped');
    expect(ended(bridge)).toMatchObject({ ended: 'stopped', reason: 'by-user' });

    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(bridge.dispatched.at(-1)).toEqual({ type: 'close-window' });
  });

  it('says its start and its last ten seconds, and nothing in between', () => {
    openStage({ preferences: { holdSeconds: 45 } });
    waits(31.5);
    expect(announced()).toBe('Hold, 45 seconds.');

    waits(14.6);
    expect(announced()).toBe('30 seconds left.');

    waits(20);
    expect(announced()).toBe('10 seconds left.');
    waits(5);
    expect(announced()).toBe('10 seconds left.');
  });

  it('lights the edge up at every line and every tone, for a person who wants that', () => {
    openStage({ preferences: { chimes: true, edgeFlash: true } });
    waits(13);

    expect(document.querySelector('main > [aria-hidden="true"]')).not.toBeNull();
  });

  it('lights the edge up at every cue that cannot be heard', () => {
    openStage();
    toHold();

    expect(document.querySelector('main > [aria-hidden="true"]')).not.toBeNull();
  });
});

describe('keys that change a hold', () => {
  const hold = (preferences: Partial<Preferences> = {}) => {
    openStage({ preferences });
    waits(35.5);
  };

  it('say what they changed, for three seconds', () => {
    hold();

    key('+');
    expect(shownNote()).toBe('Hold: 28 s');
    key('m');
    expect(shownNote()).toBe('Chimes on');
    key('v');
    expect(shownNote()).toBe('Voice on');
    waits(3.1);
    expect(shownNote()).toBeUndefined();
  });

  it('mean nothing once letters and signs are off, and the space bar still pauses', () => {
    hold({ characterKeys: false });

    key('v');
    key('x');
    expect(shownNote()).toBeUndefined();
    expect(heading()).toBe('Press into the finger lifters');

    key(' ');
    expect(screen.getByRole('heading', { name: /Paused/ })).toBeDefined();
  });

  it('are all on a sheet, over a hold that waits', () => {
    hold();

    key('?');
    const sheet = screen.getByRole('dialog', { name: 'Keys, and this spot' });
    expect(
      within(sheet).getByText(/^Sit at the desk, right forearm resting palm down/),
    ).toBeDefined();
    expect(within(sheet).getByText('hold 15 s longer, shorter')).toBeDefined();
    expect(
      within(sheet).getByText(/From the outer elbow bump go three finger widths/),
    ).toBeDefined();
    expect(within(sheet).getByText(/deep branch of the radial nerve/)).toBeDefined();
    key('x');
    waits(30);

    key('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { name: /Paused at 0:09/ })).toBeDefined();
  });
});

const shownNote = () =>
  screen.getAllByRole('status').find(({ className }) => /note/.test(className))?.textContent;

describe('the check after each spot', () => {
  const check = () => {
    const bridge = openStage({ preferences: { perSpotCheck: true } });
    waits(64.5);
    return bridge;
  };

  it('is answered by one key', () => {
    const bridge = check();
    expect(heading()).toBe('How is that spot now?');
    waits(1);

    key('1');

    expect(heading()).toBe('Let go slowly');
    expect(reportsOf(bridge).at(-1)).toMatchObject({ step: { answer: 'better' } });
  });

  it('is answered by a click, or goes on by itself', () => {
    const bridge = check();
    waits(1);
    fireEvent.click(screen.getByRole('button', { name: /Worse/ }));
    expect(reportsOf(bridge).at(-1)).toMatchObject({ step: { answer: 'worse' } });
    cleanup();

    check();
    expect(screen.getByText(/Goes on by itself in 8 s/)).toBeDefined();
    waits(8);
    expect(heading()).toBe('Let go slowly');
  });
});

describe('safety', () => {
  it('does not begin to press at a rating of eight or more', () => {
    const bridge = openStage();
    waits(2);

    key('9');
    key('Enter');

    expect(heading()).toBe('Leave it for today');
    expect(ended(bridge)).toMatchObject({ ended: 'stopped', reason: 'pain', before: 9 });
    expect(screen.queryByRole('button', { name: /softer|go on/ })).toBeNull();
  });

  it('shows the panel after a rise of three', () => {
    openStage();
    waits(2);
    key('2');
    key('Enter');
    waits(62);

    key('5');
    key('Enter');

    expect(screen.getByText('2 → 5. That went the wrong way. Stop here today.')).toBeDefined();
  });
});

describe('around the session', () => {
  it('tells main once it is on the screen', () => {
    const bridge = openStage();

    waits(0.1);

    expect(bridge.dispatched).toContainEqual({ type: 'painted' });
  });

  it('says that there is no voice, and goes on', () => {
    openStage({ preferences: { voice: true } });
    waits(2.5);

    expect(
      screen.getByText(/^No voice answered.*install speech-dispatcher with espeak-ng/),
    ).toBeDefined();
    waits(131);
    expect(heading()).toBe('Finished');
  });

  it('offers to go on after a crash', () => {
    openStage({ session: { finishedSteps: 1 } });

    expect(screen.getByRole('button', { name: 'Go on at place 1' })).toBeDefined();
    waits(10.1);

    expect(heading()).toBe('Get into place');
  });

  it('says so when there is no such routine, and never guesses', () => {
    openStage({ session: { routineId: 'knee-crusher' } });

    expect(heading()).toBe('We have no safe spot for this yet.');
  });

  it('says so when main cannot save, and goes on', async () => {
    const bridge = openStage();
    bridge.refuse('disk full');

    await act(() => vi.advanceTimersByTimeAsync(seconds(13)));

    expect(screen.getByText('Couldn’t save this one.')).toBeDefined();
  });

  it('begins anew with the next session', () => {
    const bridge = openStage();
    waits(133);

    const next = { ...session, id: 4, side: 'left' as const };
    act(() => bridge.push(aSnapshot({ session: next, preferences: silent })));

    expect(heading()).toBe('How is your left forearm right now?');
  });
});
