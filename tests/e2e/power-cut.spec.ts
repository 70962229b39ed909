import { readdirSync } from 'node:fs';
import { askRunningOf } from '../../src/main/adapters/command-socket';
import { expect, test } from '../support/knead-app';
import { input } from '../support/x-input';

test('a power cut in the midst of a save keeps what was committed before it @long', async ({
  home,
}) => {
  test.setTimeout(180_000);
  home.settings({ micro: { enabled: false } });
  let committed = 0;

  // A save takes some milliseconds: before it, in it, and behind it.
  for (const cutAfterMs of [0, 1, 2, 4, 8, 16]) {
    await home.launch();
    const before = (await home.status()).today.keys;
    expect(before).toBeGreaterThanOrEqual(committed);
    input.type('twelve keys.', 40);
    await expect.poll(async () => (await home.status()).today.keys).toBe(before + 12);
    await home.knead('pause', '30m'); // an act of a person is on the disk when it is answered
    committed = before + 12;

    for (let save = 0; save < 5; save++) void askRunningOf(home.folder, ['resume']).catch(() => {});
    await new Promise((cut) => setTimeout(cut, cutAfterMs));
    await home.kill();
  }

  await home.launch();
  expect((await home.status()).today.keys).toBeGreaterThanOrEqual(committed);
  expect(committed).toBeGreaterThanOrEqual(72);
  expect(readdirSync(home.folder).filter((name) => name.includes('unreadable'))).toEqual([]);
});
