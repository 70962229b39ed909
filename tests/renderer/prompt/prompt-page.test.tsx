// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PromptPage } from '../../../src/renderer/features/prompt/prompt-page';
import type { PromptView, Snapshot } from '../../../src/shared/ipc';
import { seconds } from '../../../src/shared/time';
import { aPromptSnapshot, aSnapshot, installFakeBridge } from '../../support/fake-bridge';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (prompt: Partial<PromptView>, overrides: Partial<Snapshot> = {}) => {
  const bridge = installFakeBridge(aPromptSnapshot(prompt, overrides));
  const { container } = render(<PromptPage />);
  const answers = () => bridge.dispatched.filter(({ type }) => type !== 'painted');
  return { bridge, answers, container };
};

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const button = (name: string) => screen.getByRole('button', { name });
const answered = (answer: string) => ({ type: 'answer-prompt', promptId: 7, answer });

describe('heads-up', () => {
  it('says how near the break is and what was done since the last one', () => {
    show({ surface: 'heads-up', cardInMs: seconds(118) });

    expect(screen.getByRole('heading').textContent).toBe('Arm break in 2 minutes');
    expect(screen.getByText('Finish your sentence. 3,140 keys since the last one.')).toBeTruthy();
  });

  it('has nothing to press', () => {
    show({ surface: 'heads-up', cardInMs: seconds(40) });

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is announced politely, by a region that was there before', () => {
    const bridge = installFakeBridge(aSnapshot());
    render(<PromptPage />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');

    act(() => bridge.push(aPromptSnapshot({ surface: 'heads-up', cardInMs: seconds(40) })));

    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toContain('Arm break in 40 seconds');
  });

  it('counts no keys where none were heard', () => {
    const because = { activeMinutes: 52, keys: 0, clicks: 0 };
    show({ surface: 'heads-up', cardInMs: null, because });

    expect(screen.getByText('Finish your sentence.')).toBeTruthy();
  });
});

describe('card', () => {
  it('says why it is here and what it offers', () => {
    const { container } = show({});

    expect(screen.getByRole('heading').textContent).toBe('Let your forearms go');
    expect(container.textContent).toContain('52 minutes of typing, 3,140 keys.');
    expect(container.textContent).toContain('One minute, right arm, back.');
  });

  it('names and shows the palm side when it is its turn', () => {
    const { container } = show({
      offer: {
        kind: 'press',
        routineId: 'desk-forearm-60',
        spotId: 'finger-flexor-mid',
        side: 'right',
        seconds: 60,
      },
    });

    expect(container.textContent).toContain('One minute, right arm, palm side.');
    expect(container.querySelector("[data-state='target']")?.getAttribute('data-muscle')).toBe(
      'finger-flexors',
    );
  });

  it.each([
    ['Start', 'accepted'],
    ['In 5 min', 'postponed'],
    ['Skip', 'skipped'],
  ])('sends %s as %s, with the number of the prompt', async (name, answer) => {
    const { answers } = show({});
    await pass(seconds(2));

    fireEvent.click(button(name));

    expect(answers()).toEqual([answered(answer)]);
  });

  it('ignores clicks for its first two seconds, and says so', async () => {
    const { answers } = show({});
    await pass(1_990);

    fireEvent.click(button('Skip'));

    expect(answers()).toEqual([]);
    expect(button('Skip').getAttribute('aria-disabled')).toBe('true');
    await pass(10);
    expect(button('Skip').hasAttribute('aria-disabled')).toBe(false);
  });

  it('starts the two seconds again for the next prompt', async () => {
    const { bridge, answers } = show({ id: 7 });
    await pass(seconds(5));

    act(() => bridge.push(aPromptSnapshot({ id: 8 })));
    fireEvent.click(button('Start'));

    expect(answers()).toEqual([]);
  });

  it('keeps its two seconds when a snapshot of the same prompt comes', async () => {
    const { bridge, answers } = show({});
    await pass(seconds(2));

    act(() => bridge.push(aPromptSnapshot({}, { dose: { left: 1, right: 1.1 } })));
    fireEvent.click(button('Start'));

    expect(answers()).toEqual([answered('accepted')]);
  });

  it('offers the time to postpone that is set', () => {
    const { preferences } = aSnapshot();
    show({}, { preferences: { ...preferences, postponeSeconds: 90 } });

    expect(button('In 2 min')).toBeTruthy();
  });

  it('says that it waits when main refuses an answer', async () => {
    const { bridge } = show({});
    bridge.refuse('Keys are still coming.');
    await pass(seconds(2));

    fireEvent.click(button('Start'));
    await pass(0);

    expect(screen.getByText('Not yet. It waits until your keys are quiet.')).toBeTruthy();
  });

  it('says that a postponed load stayed', () => {
    const { container } = show({ postponedInARow: 2 });

    expect(container.textContent).toContain('Postponed twice. The load stayed.');
  });

  it('shrinks its offer after the third postpone in a row', () => {
    const { container } = show({ postponedInARow: 3 });

    expect(screen.getByRole('heading').textContent).toBe('Just one spot?');
    expect(container.textContent).toContain('60 seconds, right arm, back.');
  });

  it('steps back after the third skip of a day', async () => {
    const { answers } = show({ skippedToday: 3 });
    await pass(seconds(2));

    fireEvent.click(button('Not today? Pause until tomorrow'));

    expect(answers()).toEqual([{ type: 'pause-breaks', forMs: 'tomorrow' }]);
  });

  it('does not offer a day off after the second skip', () => {
    show({ skippedToday: 2 });

    expect(screen.queryByRole('button', { name: /until tomorrow/ })).toBeNull();
  });

  it('offers a rest once the presses of the day are used up, and says why', () => {
    const { container } = show({ offer: { kind: 'rest', why: 'daily-cap', seconds: 600 } });

    expect(button('Rest now')).toBeTruthy();
    expect(container.textContent).toContain(
      'Enough presses for one day. 10 minutes hands off helps more now.',
    );
  });
});

describe('card without the keyboard', () => {
  it('takes no focus and answers no key', async () => {
    const { answers } = show({ focusable: false });
    await pass(seconds(3));

    for (const key of ['Enter', ' ', '5', 's'])
      fireEvent.keyDown(screen.getByRole('dialog'), { key });

    expect(document.activeElement).toBe(document.body);
    expect(answers()).toEqual([]);
  });
});

describe('card opened for the keyboard', () => {
  it('takes the focus itself, so that Enter and Space answer nothing yet', () => {
    const { answers } = show({ focusable: true });

    press('Enter');
    press(' ');

    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    expect(answers()).toEqual([]);
  });

  it('answers 5 with later and S with skip', () => {
    const { answers } = show({ focusable: true });

    press('5');
    press('s');

    expect(answers()).toEqual([answered('postponed'), answered('skipped')]);
  });

  it('leaves key repeat and chords alone', () => {
    const { answers } = show({ focusable: true });

    press('5', { repeat: true });
    press('s', { ctrlKey: true });

    expect(answers()).toEqual([]);
  });

  it('moves between its controls with the arrows, around the ends', () => {
    show({ focusable: true });

    press('ArrowRight');
    expect(document.activeElement).toBe(button('Start'));
    press('ArrowLeft');
    expect(document.activeElement).toBe(button('Skip'));
    press('ArrowDown');
    expect(document.activeElement).toBe(button('Start'));
  });

  it('is ready at once, because the person asked for it', () => {
    const { answers } = show({ focusable: true });

    fireEvent.click(button('Start'));

    expect(answers()).toEqual([answered('accepted')]);
  });

  it('takes the focus when it becomes focusable while it is shown', () => {
    const { bridge } = show({ focusable: false });

    act(() => bridge.push(aPromptSnapshot({ focusable: true })));

    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });
});

describe('the day’s notice', () => {
  it('says which mark was passed, politely, and asks nothing', () => {
    const daily = { level: 'red', activeMs: 14_500_000, amberMs: 1, redMs: 14_400_000 } as const;
    show({ surface: 'limit' }, { daily });

    expect(screen.getByRole('heading').textContent).toBe('4 hours of active time today');
    expect(screen.getByRole('status').textContent).toContain('nothing is blocked');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('strict card', () => {
  const choices = { postpone: false, skip: false, leaveAfterMs: seconds(10) };
  const strict = () =>
    show({ choices, shownAt: Date.now() }, { settings: { ...aSnapshot().settings, strict: true } });

  it('has Start and Leave only, and Leave opens after its wait', async () => {
    const { answers } = strict();
    await pass(seconds(9));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Start',
      'Leave',
    ]);
    fireEvent.click(button('Leave'));
    expect(answers()).toEqual([]);

    await pass(seconds(1));
    fireEvent.click(button('Leave'));

    expect(answers()).toEqual([answered('left')]);
  });
});

describe('a covered screen', () => {
  const cover = (hash: string, prompt: Partial<PromptView> = {}) => {
    location.hash = hash;
    return show({ shownAt: Date.now() - seconds(5), ...prompt });
  };
  afterEach(() => {
    location.hash = '';
  });

  it('offers a visible way out beside the answers', () => {
    cover('#cover');

    expect(button('Leave')).toBeTruthy();
    expect(screen.getByText('Esc or Leave takes you back to your work.')).toBeTruthy();
  });

  it('ignores keys for its first second and a half with the keyboard, then Esc leaves', async () => {
    const { answers } = cover('#cover-keys');
    await pass(1_490);
    press('Escape');
    press('s');
    expect(answers()).toEqual([]);

    await pass(10);
    press('Escape');

    expect(answers()).toEqual([answered('left')]);
  });

  it('is a plain shade on another display, and says when it is painted', async () => {
    const { bridge, container } = cover('#shade');
    await pass(100);

    expect(container.textContent).toBe('');
    expect(bridge.dispatched).toEqual([{ type: 'painted' }]);
  });

  it('is not read out twice on two displays', () => {
    cover('#echo');

    expect(screen.getAllByRole('status')[0]?.textContent).toBe('');
  });
});

describe('sound', () => {
  const played = () => {
    const contexts: string[] = [];
    class Silent {
      state = 'running';
      constructor() {
        contexts.push('opened');
      }
      resume = () => Promise.reject(new Error('no device'));
      close = () => Promise.resolve();
    }
    vi.stubGlobal('AudioContext', Silent);
    return contexts;
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    location.hash = '';
  });
  const { preferences, settings } = aSnapshot();
  const wanted = { preferences: { ...preferences, promptSound: true } };

  it('comes with the heads-up, or with the card where there is none', () => {
    const opened = played();
    show({ surface: 'heads-up' }, wanted);
    expect(opened).toHaveLength(1);
    cleanup();
    show({ surface: 'card' }, wanted);
    expect(opened).toHaveLength(1);
    cleanup();

    show({ surface: 'card' }, { ...wanted, settings: { ...settings, 'prompt.headsUp': false } });

    expect(opened).toHaveLength(2);
  });

  it('is not made by default, for a micro-break, nor on a second display', () => {
    const opened = played();
    show({ surface: 'heads-up' });
    cleanup();
    show({ surface: 'micro' }, wanted);
    cleanup();
    location.hash = '#echo';
    show({ surface: 'heads-up' }, wanted);

    expect(opened).toEqual([]);
  });
});

describe('micro card', () => {
  const offer = { kind: 'micro', seconds: 30 } as const;
  const ring = () => screen.getByRole('progressbar').getAttribute('aria-valuenow');

  const micro = (restLeftMs: number, resting: boolean, asOf = Date.now()) =>
    aPromptSnapshot({ surface: 'micro', offer, restLeftMs, resting }, { asOf });
  const showMicro = (restLeftMs: number, resting: boolean) => {
    const bridge = installFakeBridge(micro(restLeftMs, resting));
    render(<PromptPage />);
    return bridge;
  };

  it('closes its ring while the hands rest, from where main says it is', async () => {
    showMicro(seconds(26), true);
    expect(ring()).toBe('4');

    await pass(seconds(12));

    expect(screen.getByRole('heading').textContent).toBe('Hands off for 30 seconds');
    expect(ring()).toBe('16');
  });

  it('stands while hands work, and begins again when main says so', async () => {
    const bridge = showMicro(seconds(18), true);
    act(() => bridge.push(micro(seconds(30), false)));
    await pass(seconds(5));
    expect(ring()).toBe('0');

    act(() => bridge.push(micro(seconds(29), true)));
    await pass(seconds(1));

    expect(ring()).toBe('2');
  });

  it('stays full and says so', async () => {
    showMicro(seconds(30), true);

    await pass(seconds(40));

    expect(ring()).toBe('30');
    expect(screen.getByText('Done. Carry on.')).toBeTruthy();
  });

  it('is silent and has nothing to press', () => {
    show({ surface: 'micro', offer });

    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('prompt page', () => {
  it('tells main once for each surface that it is painted', async () => {
    const { bridge } = show({ surface: 'heads-up', cardInMs: seconds(40) });
    const painted = () => bridge.dispatched.filter(({ type }) => type === 'painted').length;
    await pass(100);
    expect(painted()).toBe(1);

    act(() => bridge.push(aPromptSnapshot()));
    await pass(100);

    expect(painted()).toBe(2);
  });

  it('is empty when there is no prompt', () => {
    installFakeBridge(aSnapshot());
    render(<PromptPage />);

    expect(screen.getByRole('main').textContent).toBe('');
  });

  it('stops listening when it goes', () => {
    const bridge = installFakeBridge(aPromptSnapshot());
    const { unmount } = render(<PromptPage />);
    expect(bridge.listenerCount()).toBe(1);

    unmount();

    expect(bridge.listenerCount()).toBe(0);
  });
});
