// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/renderer/app';
import type { Snapshot } from '../../../src/shared/ipc';
import { hours, minutes, seconds } from '../../../src/shared/time';
import {
  anEmptySnapshot,
  aRunningSession,
  aSession,
  aSnapshot,
  installFakeBridge,
  someHours,
  someMorning,
} from '../../support/fake-bridge';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (overrides: Partial<Snapshot> = {}) => show(aSnapshot(overrides));

function show(snapshot: Snapshot) {
  const bridge = installFakeBridge(snapshot);
  const { container } = render(<App />);
  const sent = () => bridge.dispatched.filter(({ type }) => type !== 'painted');
  return { bridge, sent, container };
}

const part = (name: string | RegExp) => screen.getByRole('region', { name });
const button = (name: string) => screen.getByRole('button', { name });
const next = (state: Snapshot['next']['state'], inMs: number | null = null) =>
  ({ kind: 'press', state, inMs }) as const;
const full = { left: 0.7, right: 1.08 };
const hero = () =>
  screen.getAllByRole('heading', { level: 2 })[0]?.getAttribute('aria-label') ?? '';

describe('a press for both arms', () => {
  const both = {
    kind: 'press',
    routineId: 'forearm-reset-300',
    spotId: 'ecrb-mid',
    side: 'right',
    seconds: 300,
  } as const;

  it('offers no arm to choose, and starts on the one whose turn it is', () => {
    const { sent } = open({ offer: both });

    expect(screen.queryByRole('radio', { name: 'Left' })).toBeNull();
    expect(screen.getByText(/Five minutes, both arms/)).toBeTruthy();
    fireEvent.click(button('Start a press'));

    expect(sent()).toEqual([{ type: 'start-press', routineId: null, side: null }]);
  });
});

describe('next break', () => {
  it.each([
    ['counting', { next: next('counting', minutes(12)) }, 'Next arm break: in about 12 min'],
    ['nothing near', { next: next('counting') }, 'Next arm break: Nothing due'],
    ['still owed', { next: next('counting', minutes(12)), dose: full }, 'Arm break: Due'],
    ['soon', { next: next('soon', minutes(2)) }, 'Arm break: in 2 min'],
    ['due', { next: next('due') }, 'Arm break: Ready when you are'],
    [
      'due in a while',
      { next: next('due', minutes(1)), waits: { inMs: minutes(1), after: 'call' } },
      'Arm break: Due',
    ],
    ['prompting', { next: next('prompting') }, 'Arm break: Ready when you are'],
    ['held', { next: next('held'), held: 'call' }, 'Arm break: On hold'],
    [
      'paused',
      { next: next('paused'), paused: true, pausedUntil: someMorning + minutes(30) },
      'Paused: Until 11:12',
    ],
    ['paused without end', { next: next('paused'), paused: true }, 'Paused: Until you resume'],
    [
      'a micro-break is running',
      { next: { kind: 'micro', state: 'prompting', inMs: 0 } },
      'Short break: Running now',
    ],
    [
      'a micro-break first',
      { next: { kind: 'micro', state: 'counting', inMs: minutes(4) } },
      'Next short break: in about 4 min',
    ],
  ] as const)('is told when %s', (_name, overrides, text) => {
    open(overrides);

    expect(hero()).toBe(text);
  });

  it.each([
    ['call', 'It asks in about 1 min, after your call. You can press now.'],
    [null, 'It asks again in about 1 min. You can press now.'],
  ] as const)('says when one that is due asks, after %s', (after, text) => {
    open({ next: next('due', minutes(1)), waits: { inMs: minutes(1), after } });

    expect(screen.getByText(text)).toBeTruthy();
  });

  it('says what a held break waits for', () => {
    open({ next: next('held'), held: 'share' });

    expect(screen.getByText('It waits, because you are sharing your screen.')).toBeTruthy();
  });

  it('offers to prompt anyway beside the reason, where that can be', () => {
    const { sent } = open({ next: next('held'), held: 'call' });

    fireEvent.click(button('Prompt anyway'));

    expect(sent()).toEqual([{ type: 'prompt-anyway' }]);
  });

  it.each(['lock', 'working-hours'] as const)(
    'offers it not against what is a fact: %s',
    (held) => {
      open({ next: next('held'), held });

      expect(screen.queryByRole('button', { name: 'Prompt anyway' })).toBeNull();
    },
  );

  it('names the legs where a session is about them', () => {
    open({
      next: next('in-session'),
      session: aRunningSession({
        routineId: 'post-run-lower-leg-600',
        spotId: 'gastroc-medial-belly',
      }),
    });

    expect(hero()).toBe('Leg press, both legs: Running now');
  });

  it('leads to the session while one runs, and starts no other', () => {
    const { sent } = open({
      next: next('in-session'),
      session: aRunningSession(),
    });

    expect(hero()).toBe('Arm press, left arm: Running now');
    expect(screen.queryByRole('button', { name: 'Start a press' })).toBeNull();
    fireEvent.click(button('Show the press'));
    expect(sent()).toEqual([{ type: 'start-press', routineId: null, side: null }]);
  });
});

describe('start', () => {
  it('begins on the offered side', () => {
    const { sent } = open();

    fireEvent.click(button('Start a press'));

    expect(sent()).toEqual([{ type: 'start-press', routineId: null, side: 'right' }]);
  });

  it('names and shows the place whose turn it is on the side that is chosen', () => {
    open({ spots: { left: 'finger-flexor-mid', right: 'edc-middle-strip' } });
    expect(screen.getByText('One minute, right arm, back, hands-free once it runs.')).toBeTruthy();
    expect(screen.getByText('Right arm, back')).toBeTruthy();

    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));

    expect(
      screen.getByText('One minute, left arm, palm side, hands-free once it runs.'),
    ).toBeTruthy();
    expect(screen.getByText('Left arm, palm side')).toBeTruthy();
  });

  it('begins on the side that was chosen, whatever is offered later', () => {
    const { bridge, sent } = open();

    fireEvent.click(screen.getByRole('radio', { name: 'Left' }));
    act(() => bridge.push(aSnapshot({ dose: { left: 0.1, right: 0.9 } })));
    fireEvent.click(button('Start a press'));

    expect(sent()).toEqual([{ type: 'start-press', routineId: null, side: 'left' }]);
  });

  it('is not offered once the presses of the day are used up', () => {
    open({ offer: { kind: 'rest', why: 'daily-cap', seconds: 600 } });

    expect(screen.queryByRole('button', { name: 'Start a press' })).toBeNull();
    expect(screen.getByText(/enough pressing for one day/)).toBeTruthy();
  });

  it('gives way to a rest, which is begun once', () => {
    const offer = { kind: 'rest', why: 'daily-cap', seconds: 600 } as const;
    const { bridge, sent } = open({ offer });

    fireEvent.click(button('Rest for 10 minutes'));
    expect(sent()).toEqual([{ type: 'start-rest' }]);

    const rest = { forMs: 600_000, leftMs: 590_000, resting: true };
    act(() => bridge.push(aSnapshot({ offer, rest })));
    expect(screen.queryByRole('button', { name: /^Rest for/ })).toBeNull();
    expect(screen.getByText(/enough pressing for one day/)).toBeTruthy();
  });

  it('says in main’s words why it was refused', async () => {
    const { bridge } = open();
    bridge.refuse(
      "Error invoking remote method 'knead:dispatch': Error: The stage is already open.",
    );

    fireEvent.click(button('Start a press'));

    expect(await screen.findByText('The stage is already open.')).toBeTruthy();
  });
});

describe('hands', () => {
  it('shows the load of each hand as a drawing, a number and a word', () => {
    open({ dose: { left: 0.424, right: 1.12 } });

    const hands = within(part('Load on your hands'));
    expect(hands.getByText('Left 42 %')).toBeTruthy();
    expect(hands.getByText('building')).toBeTruthy();
    expect(hands.getByText('Right 112 %')).toBeTruthy();
    expect(hands.getByText('due')).toBeTruthy();
    expect(
      hands.getByRole('img', {
        name: 'Right hand: 112\u00a0% of the load that calls for an arm break',
      }),
    ).toBeTruthy();
  });

  it('shows the counts of each hand', () => {
    open();

    const { textContent } = part('Load on your hands');
    expect(textContent).toContain('3,702 keys');
    expect(textContent).toContain('612 clicks');
  });
});

describe('today', () => {
  it('sums up the day in a sentence', () => {
    open();

    expect(screen.getByText('1 h 42 min at work, 8,214 keys and 612 clicks.')).toBeTruthy();
  });

  it('counts breaks by how they ended', () => {
    open();

    const { textContent } = part('Arm breaks');
    expect(textContent).toContain('2 taken, 1 rested unasked.');
    expect(textContent).toContain('Postponed1');
    expect(textContent).toContain('Short breaks: 4 taken, 3 rested');
  });

  it('lists presses with both ratings, and says when one was not rated', () => {
    open({
      recent: [
        aSession(),
        aSession({ startedAt: someMorning - minutes(100), after: null, ended: 'stopped' }),
      ],
    });

    const rows = within(part('Last presses')).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('60-second desk forearm press');
    expect(rows[0]?.textContent).toMatch(/09:42\s· right arm, back\s· 1 min/);
    expect(rows[0]?.textContent).toContain('Pain 5 before, 2 after');
    expect(rows[1]?.textContent).toContain('stopped early');
    expect(rows[1]?.textContent).toContain('not rated');
  });

  it('shows the newest presses first and the others on request', () => {
    const recent = Array.from({ length: 6 }, (_, index) =>
      aSession({ startedAt: someMorning - minutes(60 * (index + 1)) }),
    );
    open({ recent });
    expect(within(part('Last presses')).getAllByRole('listitem')).toHaveLength(3);

    fireEvent.click(button('Show 3 more'));

    expect(within(part('Last presses')).getAllByRole('listitem')).toHaveLength(6);
  });

  it('has something to say on the first day', () => {
    const { container } = show(anEmptySnapshot());

    expect(container.textContent).toContain('Counting starts with your first key.');
    expect(container.textContent).toContain('Your first break shows up here.');
    expect(container.textContent).toContain('How it felt before and after shows up here.');
  });

  it('promises what is kept and what is not', () => {
    open();

    expect(screen.getByText(/never which key/)).toBeTruthy();
  });

  it('passes on notices', () => {
    open({ notices: ['The setting micro.seconds could not be read; 30 is used.'] });

    expect(part('Worth knowing').textContent).toContain('micro.seconds');
  });
});

describe('the hours of today', () => {
  const rows = () =>
    within(screen.getByRole('table', { name: 'When hands were at work today', hidden: true }))
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map(({ textContent }) => textContent));
  const cells = (container: HTMLElement, kind: string) =>
    container.querySelectorAll(`[aria-hidden] > * [data-kind="${kind}"]`).length;

  it('begin with the busiest hour in a sentence', () => {
    open();

    expect(screen.getByText('1 h 42 min of active time. Busiest 08:00 to 09:00.')).toBeTruthy();
  });

  it('are a table as well, without the hours nothing is known of', () => {
    open({ hours: someHours({ gap: true }) });

    expect(rows()).toEqual([
      ['From', 'At work', 'Not heard'],
      ['07:00', '2 min', '–'],
      ['08:00', '40 min', '–'],
      ['09:00', '11 min', '20 min'],
      ['10:00', '19 min', '10 min'],
    ]);
  });

  it('draw a gap as a gap, name it, and never as rest', () => {
    const { container } = open({ hours: someHours({ gap: true }) });

    expect(screen.getByText('Not heard for 30 min between 09:30 and 10:15.')).toBeTruthy();
    expect(cells(container, 'gap')).toBe(3);
  });

  it('leave empty what is to come and what nobody knows', () => {
    const { container } = open();

    expect(cells(container, 'unknown')).toBe(3); // the three quarters before Knead started
    expect(cells(container, 'known')).toBe(12);
    expect(cells(container, 'ahead')).toBe(12 * 4 - 15);
    expect(cells(container, 'gap')).toBe(0);
  });

  it('are empty on the first day, from the present hour on', () => {
    const { container } = show(anEmptySnapshot());

    expect(cells(container, 'ahead')).toBe(12 * 4 - 3);
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
    expect(screen.getByText('No active time yet.')).toBeTruthy();
  });
});

describe('sensor', () => {
  it.each([
    ['off', 'chosen', /You chose the clock/],
    ['idle-only', 'wayland', /Wayland keeps keys and clicks/],
    ['idle-only', 'cannot-start', /not how much your hands do/],
    ['idle-only', 'no-library', /system library .* is missing/],
    ['idle-only', 'wrong-build', /cannot count on this processor/],
    ['idle-only', null, /not how much your hands do/],
  ] as const)('says that counting is off when it is %s, and why: %s', (mode, why, detail) => {
    open({ sensor: { mode, since: someMorning, why } });

    expect(screen.getByText('Counting is off. Breaks follow the clock.')).toBeTruthy();
    expect(screen.getByText(detail)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Fix|helps|again/ }).getAttribute('href')).toBe(
      '#settings/privacy',
    );
  });

  it('promises no break by the clock where not even the idle time is known', () => {
    open({ sensor: { mode: 'idle-only', since: someMorning, why: 'idle-unknown' } });

    expect(screen.getByText(/cannot tell here whether you are working/)).toBeTruthy();
    expect(screen.queryByText(/Breaks follow the clock/)).toBeNull();
  });

  it('asks for the permission only when the person says so', () => {
    const { bridge } = open({
      sensor: { mode: 'idle-only', since: someMorning, why: 'permission' },
      system: 'mac',
    });
    expect(bridge.dispatched.map(({ type }) => type)).not.toContain('start-counting');

    fireEvent.click(screen.getByRole('button', { name: 'Allow counting' }));

    expect(bridge.dispatched).toContainEqual({ type: 'start-counting' });
  });

  it('says when the keyboard was lost', () => {
    open({ sensor: { mode: 'lost', since: someMorning, why: 'deaf' } });

    expect(
      screen.getByText('We stopped hearing the keyboard at 10:42. Breaks follow the clock.'),
    ).toBeTruthy();
  });

  it('shows no zeros where nothing was counted', () => {
    const { container } = show(
      anEmptySnapshot({ sensor: { mode: 'off', since: someMorning, why: 'chosen' } }),
    );

    expect(container.textContent).not.toContain('0 keys');
    expect(container.textContent).toContain('Keys, clicks and the pointer are not counted now.');
  });

  it('says nothing while it counts', () => {
    open();

    expect(screen.queryByText(/Breaks follow the clock/)).toBeNull();
  });
});

describe('pause', () => {
  it.each([
    ['For 30 min', minutes(30)],
    ['For 1 h', minutes(60)],
    ['Until tomorrow', 'tomorrow'],
    ['Until I resume', null],
  ] as const)('lasts %s', (name, forMs) => {
    const { sent } = open();

    fireEvent.click(button('Pause'));
    fireEvent.click(button(name));

    expect(sent()).toEqual([{ type: 'pause-breaks', forMs }]);
    expect(button('Pause').getAttribute('aria-expanded')).toBe('false');
  });

  it('closes its choices with Escape and gives the focus back', () => {
    open();
    fireEvent.click(button('Pause'));
    button('For 1 h').focus();

    fireEvent.keyDown(button('For 1 h'), { key: 'Escape' });

    expect(document.activeElement).toBe(button('Pause'));
    expect(button('Pause').getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves the focus on the way to end it, once it has begun', () => {
    const { bridge } = open();
    button('Pause').focus();
    fireEvent.click(button('Pause'));
    fireEvent.click(button('For 1 h'));

    act(() => bridge.push(aSnapshot({ next: next('paused'), paused: true })));

    expect(document.activeElement).toBe(button('Resume'));
  });

  it('can be ended', () => {
    const { sent } = open({ next: next('paused'), paused: true });

    fireEvent.click(button('Resume'));

    expect(sent()).toEqual([{ type: 'resume-breaks' }]);
  });
});

describe('undo', () => {
  const skipped = () => aSnapshot({ asOf: Date.now(), undoSkipUntil: Date.now() + seconds(10) });

  it('takes a skip back', () => {
    const { sent } = show(skipped());

    fireEvent.click(screen.getByRole('button', { name: /Undo/ }));

    expect(sent()).toEqual([{ type: 'undo-skip' }]);
  });

  it('goes when its time is up, without a word from main', () => {
    vi.useFakeTimers();
    show(skipped());
    expect(screen.getByText('Break skipped.')).toBeTruthy();

    act(() => vi.advanceTimersByTime(seconds(10)));

    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});

describe('main window', () => {
  it('waits in words for the first snapshot', () => {
    installFakeBridge(null);
    render(<App />);

    expect(screen.getByText('One moment.')).toBeTruthy();
  });

  it('names the page it is on, and no page that is not there', () => {
    open();

    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Today',
      'Relief',
      'Legs',
      'Library',
      'Settings',
    ]);
    expect(links[0]?.getAttribute('aria-current')).toBe('page');
  });

  it('takes a time of day, and keeps the keyboard’s place', () => {
    const { bridge, sent } = open();
    fireEvent.click(button('Pause'));
    const field = screen.getByLabelText('Until a time') as HTMLInputElement;
    expect(field.value).toBe('12:00');

    fireEvent.change(field, { target: { value: '17:30' } });
    fireEvent.click(button('Pause until then'));
    expect(sent()).toEqual([{ type: 'pause-until', hour: 17, minute: 30 }]);
    act(() => bridge.push(aSnapshot({ next: next('paused'), paused: true })));

    expect(document.activeElement).toBe(button('Resume'));
  });

  it('is open at the time when the tray asked for it', () => {
    location.hash = '#today/pause';
    open();

    expect(document.activeElement).toBe(screen.getByLabelText('Until a time'));
    location.hash = '';
  });

  it('has the end of a link’s pause filled in, and waits to be told', () => {
    location.hash = '#today/pause/90';
    const { sent } = open();

    expect(screen.getByLabelText<HTMLInputElement>('Until a time').value).toBe('12:12');
    expect(sent()).toEqual([]);
    location.hash = '';
  });
});

describe('the day’s marks', () => {
  it.each([
    ['below', 'Your marks are 3 h and 4 h.'],
    ['amber', 'Past your first mark of 3 h; the second is 4 h.'],
    ['red', 'Past your mark of 4 h. Nothing is blocked.'],
  ] as const)('are told when the day is %s', (level, sentence) => {
    open({ daily: { level, activeMs: hours(3.2), amberMs: hours(3), redMs: hours(4) } });

    expect(part('At work').textContent).toContain(sentence);
    expect(screen.queryByText(sentence, { selector: 'p' }) === null).toBe(level === 'below');
    expect(screen.getByRole('meter', { name: 'Active time today' })).toBeTruthy();
  });
});

describe('a rest that runs', () => {
  it('says what is left of it', () => {
    open({
      asOf: Date.now(),
      next: next('due'),
      rest: { forMs: minutes(10), leftMs: minutes(7), resting: true },
    });

    expect(hero()).toBe('Rest in place of a press: 7 min to go');
  });
});
