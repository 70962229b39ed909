// @vitest-environment happy-dom
import {
  act,
  cleanup,
  createEvent,
  fireEvent,
  render,
  screen,
  within,
} from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Hand } from '#shared/activity/input';
import { complaintGroups } from '#shared/guide/complaint-groups';
import type { Snapshot } from '#shared/ipc';
import { type ComplaintId, complaints } from '#shared/knowledge/complaints';
import { tools } from '#shared/knowledge/tools';
import { defaultSettings } from '#shared/settings/schema';
import { enRelief } from '#shared/text/en-relief';
import { App } from '../../../src/renderer/app';
import {
  aRunningSession,
  aSession,
  aSnapshot,
  installFakeBridge,
  lastTimesOf,
  someMorning,
  somePreferences,
} from '../../support/fake-bridge';

const complaintIds = Object.keys(complaints) as readonly ComplaintId[];

async function open(hash = '#relief', overrides: Partial<Snapshot> = {}) {
  location.hash = hash;
  const bridge = installFakeBridge(aSnapshot(overrides));
  render(<App />);
  await screen.findByText('Where does it hurt?', {}, { timeout: 20_000 });
  return bridge;
}

/** By its value: there are too many places to ask each for its role, again and again. */
const radio = (id: ComplaintId) =>
  document.querySelector(`input[type=radio][value=${id}]`) ?? document.body;
/** In the list, or one of the few choices beside it; the picture has no label with text. */
function place(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
  if (!(label?.control instanceof HTMLInputElement)) throw new Error(`no choice “${name}”`);
  return label.control;
}
const side = (hand: Hand) => place(enRelief.sides[hand]);
const plan = (name: string) => screen.getByRole('region', { name });
const start = () => screen.queryByRole('button', { name: 'Rate it, then start' });

/** The page is loaded when it is opened; what that takes is not what is tested here. */
beforeAll(() => import('../../../src/renderer/features/relief/relief-page'), 60_000);

/** Drawings that are still on their way when the last test ends would arrive in nothing. */
afterAll(() => vi.dynamicImportSettled());

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the Relief page', () => {
  it('lists every complaint once, and names and explains each in words of its own', () => {
    const listed = Object.values(complaintGroups).flat();
    const texts = complaintIds.map((id) => enRelief.whyElsewhere(id));

    expect(listed.toSorted()).toEqual(complaintIds.toSorted());
    expect(new Set(complaintIds.map((id) => enRelief.places[id])).size).toBe(complaintIds.length);
    expect(new Set(texts).size).toBe(complaintIds.length);
  });

  it('begins with the place, the side and the minutes of a link', async () => {
    await open('#relief/finger-ring/left/7');

    expect(plan('Ring finger, left')).toBeDefined();
    expect(place('5 min').checked).toBe(true); // the longest choice that fits into seven
    expect(start()).not.toBeNull();
  });

  it('finds a place by what people call it, and opens the first with Enter', async () => {
    await open();
    const search = screen.getByRole('searchbox', { name: 'Search places' });

    fireEvent.change(search, { target: { value: 'left pinky' } });
    expect(screen.getAllByRole('radio', { checked: false }).length).toBeLessThan(10);
    fireEvent.keyDown(search, { key: 'Enter' });

    expect(plan('Little finger, left').contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toBe('Little finger, left');
  });

  it('says kindly when nothing is found, and how to go on', async () => {
    await open();

    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'headache' } });

    expect(screen.getByText('Nothing found for “headache”.')).toBeDefined();
    expect(screen.getByText(/choose from the whole list/)).toBeDefined();
  });

  it('goes to a place by its first letters, to a side by L and R, and on by Enter', async () => {
    await open();
    let now = 1_000;
    const press = (key: string) => {
      const at = document.activeElement ?? document.body;
      const event = createEvent.keyDown(at, { key });
      now += 100;
      Object.defineProperty(event, 'timeStamp', { value: now });
      fireEvent(at, event);
    };
    place('Thumb').focus();

    press('l');
    expect(side('left').checked).toBe(true);
    press('h');
    press('e');
    press('e');
    expect(place('Heel').checked).toBe(true);
    expect(document.activeElement).toBe(place('Heel'));
    press('Enter');

    expect(document.activeElement?.textContent).toMatch(/^Heel, /);
  });

  it('leaves letters alone where they are switched off', async () => {
    await open('#relief', { preferences: { ...somePreferences, characterKeys: false } });
    place('Thumb').focus();

    fireEvent.keyDown(place('Thumb'), { key: 'l' });
    fireEvent.keyDown(place('Thumb'), { key: 'h' });

    expect(side('right').checked).toBe(true);
    expect(document.activeElement).toBe(place('Thumb'));
  });

  it('shows the picture of a place, on which a finger can be pointed at too', async () => {
    await open();
    const picture = () => screen.getByRole('group', { name: /Where does your/ });
    fireEvent.click(place('Heel'));
    expect(picture().textContent).toContain('sole of right foot');

    fireEvent.click(place('Hand'));
    expect(picture().textContent).toContain('back of right hand');
    const ring = place('Ring finger');
    const shape = picture().querySelector<HTMLLabelElement>(`label[for="${ring.id}"]`);
    expect(within(picture()).queryAllByRole('radio')).toEqual([]); // no place is met twice
    fireEvent.click(shape ?? document.body);
    expect(ring.checked).toBe(true);
    expect(document.activeElement).toBe(ring);

    expect(plan('Ring finger, right')).toBeDefined();
    expect(radio('finger-ring')).toHaveProperty('checked', true);
  });

  it('leads from the whole body to a limb and its side', async () => {
    await open();
    fireEvent.click(place('Whole body'));

    fireEvent.click(screen.getByRole('button', { name: 'Left foot and ankle' }));

    expect(place('Foot').checked).toBe(true);
    expect(side('left').checked).toBe(true);
  });

  it('has the places of the last sessions first, each with its side', async () => {
    await open('#relief', {
      lastTimes: lastTimesOf(
        aSession({ complaintId: 'finger-ring', side: 'left', startedAt: someMorning - 9e7 }),
        aSession({ complaintId: 'of-another-version' }),
        aSession({ complaintId: 'elbow-outer', side: 'right', after: null }),
        aSession({ complaintId: null }),
        aSession({ complaintId: 'finger-ring', side: 'left', before: 5, after: 2 }),
      ),
    });

    const lately = within(screen.getByRole('region', { name: 'Lately' }));
    expect(lately.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Ring finger, left 5 → 2 · 09:42',
      'Outer elbow, right 09:42',
    ]);
    fireEvent.click(lately.getByRole('button', { name: /Ring finger/ }));

    expect(place('Ring finger').checked).toBe(true);
    expect(document.activeElement?.textContent).toBe('Ring finger, left');
  });

  it('begins with the place and side of its address', async () => {
    await open('#relief/knee-front/left');

    expect(plan('Front of the knee, left')).toBeDefined();
  });

  it('shows a limb beside what is in no picture', async () => {
    await open('#relief/foot-numb-weak/left');

    expect(place(enRelief.views.leg).checked).toBe(true);
  });

  it('says that ten minutes hold more than the spots need', async () => {
    await open('#relief/elbow-outer/right');
    expect(screen.queryByText(/Pressing longer would not help more/)).toBeNull();

    fireEvent.click(place('10 min'));

    expect(screen.getByText(/^About \d min: the full dose for these spots/)).toBeDefined();
  });

  it('goes without two sore hands where a roller is at hand, and says what to lean on', async () => {
    const lastTimes = lastTimesOf(
      aSession({ complaintId: 'finger-ring', side: 'left' }),
      aSession({ complaintId: 'palm', side: 'right' }),
    );
    const settings = { ...defaultSettings(), 'body.tools': ['knuckles', 'foam-roller'] };
    const bridge = await open('#relief/heel/right', { lastTimes, settings });

    expect(plan('Heel, right').textContent).toContain('Lean on your forearms');
    expect(document.querySelector('ol > li')?.textContent).toContain('foam roller');
    act(() =>
      bridge.push(aSnapshot({ lastTimes, settings: { ...settings, 'body.tools': ['knuckles'] } })),
    );
    expect(start()).toBeNull();
    expect(screen.getByText(/nothing is used that a hand has to hold. It takes/)).toBeDefined();
  });

  it('says for toes and two sore hands that no tool helps, and what may', async () => {
    const lastTimes = lastTimesOf(
      aSession({ complaintId: 'finger-ring', side: 'left' }),
      aSession({ complaintId: 'palm', side: 'right' }),
    );
    const everyTool = { ...defaultSettings(), 'body.tools': Object.keys(tools) };

    await open('#relief/toes/right', { lastTimes, settings: everyTool });

    expect(start()).toBeNull();
    expect(plan('Small toes, right').textContent).toContain(
      'Both your hands were sore in the last days, and every spot here takes a hand that holds or pushes. Give them some days of rest; until then, what stands under “Also worth doing” may ease it.',
    );
    expect(within(plan('Small toes, right')).getByText('Also worth doing')).toBeDefined();
  });

  it('begins with nothing for an address it does not know', async () => {
    await open('#relief/elbow-grease');

    expect(screen.getByText('What happens then')).toBeDefined();
  });

  it('says why a spot is first, with its count, once sessions have shown it', async () => {
    const tally = {
      complaintId: 'finger-ring',
      side: 'right',
      better: 0,
      same: 0,
      worse: 0,
    } as const;
    const bridge = await open('#relief/finger-ring/right');
    const first = () => document.querySelector('ol > li')?.textContent;
    expect(first()).toContain('Usually the place to begin.');
    expect(first()).toContain('Ring and little finger strip');

    const learned = [{ ...tally, spotId: 'finger-flexor-mid', rated: 5, dropSum: 12 }];
    act(() => bridge.push(aSnapshot({ learned })));

    expect(first()).toContain('Finger benders');
    expect(first()).toContain('First because it tended to help you: −2.4 over 5 sessions.');
  });

  it('says why nothing can be started, and what would do', async () => {
    const bridge = await open('#relief/glute-deep/right');
    const settings = { ...defaultSettings(), 'body.tools': ['thumb'] };

    act(() => bridge.push(aSnapshot({ settings })));

    expect(screen.getByText(/^With your tools no spot fits. It takes /)).toBeDefined();
    expect(start()).toBeNull();
  });

  it('changes tools where they matter', async () => {
    const bridge = await open('#relief/calf/right');

    fireEvent.click(screen.getByRole('checkbox', { name: /Foam roller/ }));

    expect(bridge.dispatched).toContainEqual({
      type: 'set-setting',
      key: 'body.tools',
      value: ['other-forearm', 'knuckles', 'foam-roller'],
    });
  });

  it('shows what it rests on one press away', async () => {
    await open('#relief/finger-ring/right');

    const fold = screen.getByText('Commonly taught · 11 sources').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('Trigger Point Manual');
  });

  it('leads to the press that runs instead of a second one', async () => {
    const bridge = await open('#relief/finger-ring/right');
    act(() => bridge.push(aSnapshot({ session: aRunningSession() })));

    expect(start()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the press that runs' }));

    expect(bridge.dispatched.at(-1)).toEqual({ type: 'start-press', routineId: null, side: null });
  });
});
