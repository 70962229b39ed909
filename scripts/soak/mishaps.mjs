import { setTimeout as wait } from 'node:timers/promises';
import { addTo } from './checks.mjs';
import { KEY } from './hands.mjs';
import { SoakFailure, until } from './waiting.mjs';

/** @typedef {import('./breaks.mjs').Soak} Soak @typedef {import('./plan.mjs').Mishap} Mishap */

/** A stage is past its first moments, and most often still asks how it is. */
const INTO_A_SESSION_MS = 4_000;
const ICON_WITHIN_MS = 10_000;
const CLICK_EVERY_MS = 1_000;
/** As high as the title that the window manager gives a window. */
const TITLE_PX = 16;
/** A window that has not come back by then does not. */
const STAYS_AWAY_AFTER_MS = 10_000;
/** The main window opens wider than that. */
const MAIN_LEAST_PX = 800;

/**
 * What goes wrong while hands work. A break may have come due by the keys that answered the one before:
 * then its card is up or made, and no page is killed that the rest of the break goes by.
 *
 * @param {Soak} soak @param {Mishap | null} mishap
 */
export async function mishapBefore(soak, mishap) {
  const { knead, desktop } = soak;
  if (mishap !== 'kill-main') return;
  await knead.openWindow();
  await until('the window', async () => (await desktop.seen()).some(isMainWindow));
  if ((await knead.state()) === 'counting') await killWindow(soak);
  await closeWindow(soak);
}

/** It comes back, unless it was killed too often within a minute. @param {Soak} soak */
async function killWindow({ knead }) {
  /** @type {number[]} */
  const dead = [];
  await until('a page to kill', () => dead.push(...knead.killPages()) > 0);
  const since = performance.now();
  const isBack = () => knead.pages().some((page) => !dead.includes(page));
  await until('another window', () => isBack() || performance.now() - since > STAYS_AWAY_AFTER_MS);
}

/**
 * A window whose page died may go, or come back without the keyboard: a click on its title gives it
 * that, and Alt+F4 closes it.
 *
 * @param {Soak} soak
 */
async function closeWindow({ desktop, hands }) {
  let looksWithoutIt = 0;
  const staysAway = async () => {
    const main = (await desktop.seen()).findLast(isMainWindow);
    looksWithoutIt = main === undefined ? looksWithoutIt + 1 : 0;
    if (main !== undefined) {
      await hands.click({ ...main.area, height: TITLE_PX });
      await hands.chord(KEY.alt, KEY.f4);
    }
    return looksWithoutIt > 1;
  };
  await until('the window closing for good', staysAway, { everyMs: CLICK_EVERY_MS });
}

/** No card is as wide, and a cover begins in the corner. @param {{ area: import('../bench/x-wire.mjs').Area }} window */
const isMainWindow = ({ area }) => area.width >= MAIN_LEAST_PX && area.x + area.y > 0;

/** The screen is locked when a break comes due: it is held, and nothing is seen. @param {Soak} soak */
export async function lockAndUnlock({ knead, desktop, done }) {
  await desktop.lock();
  await until('a break held by the lock', async () => (await knead.status()).held === 'lock');
  const seen = (await desktop.seen()).length;
  if (seen > 0) throw new SoakFailure(`${seen} windows were seen over a locked screen`);
  await desktop.unlock();
  addTo(done.prompts, 'held');
}

/**
 * What goes wrong while a card is up.
 *
 * @param {Soak} soak
 * @param {Mishap | null} mishap
 * @returns {Promise<'stays' | 'gone'>} what becomes of the card; its break stays due in any case
 */
export async function mishapAtCard(soak, mishap) {
  const { knead, desktop } = soak;
  if (mishap === 'kill-prompt') {
    await until('a page to kill', () => knead.killPages().length > 0);
    await until('the dead card going', async () => (await desktop.seen()).length === 0);
    await until('the break staying due', async () => (await knead.state()) === 'due');
    return 'gone';
  }
  await toTheDesktop(soak, mishap);
  await until('the card staying', async () => (await knead.state()) === 'prompting');
  await until('the card being seen', async () => (await desktop.seen()).length > 0);
  return 'stays';
}

/** What goes wrong in a session, which goes on. @param {Soak} soak @param {Mishap | null} mishap */
export async function mishapAtStage(soak, mishap) {
  const { knead, desktop } = soak;
  await wait(INTO_A_SESSION_MS);
  const stage = await desktop.client.focus();
  if (mishap === 'kill-stage') {
    const dead = knead.killPages();
    await until('another stage', () => knead.pages().some((page) => !dead.includes(page)));
  }
  await toTheDesktop(soak, mishap);
  await until('the session going on', async () => (await knead.state()) === 'in-session');
  await until('the stage being seen', async () => (await desktop.seen()).length > 0);
  if (mishap === 'window-manager') await clickUntilFocused(soak, stage);
}

/** Somebody whose keys go nowhere clicks. @param {Soak} soak @param {number} stage */
async function clickUntilFocused({ desktop, hands }, stage) {
  const hasKeyboard = async () => {
    if ((await desktop.client.focus()) === stage) return true;
    const top = (await desktop.seen()).at(-1);
    if (top !== undefined) await hands.click(top.area);
    return false;
  };
  await until('the stage having the keyboard', hasKeyboard, { everyMs: CLICK_EVERY_MS });
}

/** @param {Soak} soak @param {Mishap | null} mishap */
async function toTheDesktop({ desktop }, mishap) {
  if (mishap === 'display') {
    desktop.shrink();
    await until('windows that fit a smaller display', async () =>
      (await desktop.seen()).every(({ area }) => fits(area, SMALLER)),
    );
    desktop.grow();
  }
  if (mishap === 'window-manager') await desktop.replaceWindowManager();
  if (mishap === 'panel') {
    const shown = await Promise.race([desktop.replacePanel(), wait(ICON_WITHIN_MS, null)]);
    if (shown === null) throw new SoakFailure('the icon did not come into the new panel');
  }
}

const SMALLER = { width: 1024, height: 768 };

/** @param {import('../bench/x-wire.mjs').Area} area @param {{ width: number, height: number }} display */
const fits = ({ x, y, width, height }, display) =>
  x >= 0 && y >= 0 && x + width <= display.width && y + height <= display.height;
